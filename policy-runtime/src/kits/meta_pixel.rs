//! The Meta pixel, for advertisements on Facebook and Instagram.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | `_fbp` and `_fbc` on the site's own domain | <https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc/> | 2026-11-30 |
//! | lifetime of `_fbp` and `_fbc`, 90 days | <https://github.com/facebookincubator/Facebook-Pixel-for-Wordpress/blob/main/js/facebook_signal.js> | 2026-11-30 |
//! | address of the script, image without JavaScript | <https://github.com/facebookincubator/Facebook-Pixel-for-Wordpress/blob/main/core/class-facebookpixel.php> | 2026-11-30 |
//! | `fr` and its lifetime | <https://www.facebook.com/privacy/policies/cookies/>, of which no copy was at hand | not verified |
//! | further hosts | <https://developers.facebook.com/docs/meta-pixel/advanced/>, as applications quote it | not verified |
//! | initialising script | written for the calls `init` and `track`, never run with the vendor | not verified |
//! | company, privacy notice, opt-out | | not verified |

crate::cookie_policy! {
    /// The Meta pixel measures what follows a click on an advertisement on Facebook or Instagram.
    pub policy MetaPixel: library {
        languages: [en, de, fr],
    }

    provider meta {
        name: "Meta Platforms Ireland Limited",
        privacy: "https://www.facebook.com/privacy/policy/",
        opt_out: "https://www.facebook.com/adpreferences/ad_settings",
        country: ie,
    }

    /// Measures the success of advertisements and shows them to people who were here.
    purpose Advertising: third_party {
        title: "Advertising",

        /// The Meta pixel tells Meta which pages you open, and Meta shows advertisements on Facebook and Instagram to people who were here.
        embed meta_pixel(pixel_id: &str) {
            provider: meta,
            consent_api: meta,
            script: ["https://connect.facebook.net/en_US/fbevents.js", "https://connect.facebook.net"],
            init: "if (!window.fbq) { const fbq = window.fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); }; window._fbq = fbq; fbq.push = fbq; fbq.loaded = true; fbq.version = '2.0'; fbq.queue = []; } window.fbq('init', pixel_id); window.fbq('track', 'PageView');",
            pixel: ["https://www.facebook.com/tr?id={pixel_id}&ev=PageView&noscript=1"],
            image: ["https://www.facebook.com"],
            connect: ["https://www.facebook.com", "https://connect.facebook.net"],

            /// Recognises the browser on this site.
            cookie "_fbp" as meta_browser { lifetime: 90 days sliding, subdomains }
            /// Remembers the click on Facebook or Instagram that led here.
            cookie "_fbc" as meta_click { lifetime: 90 days sliding, subdomains }
            /// Recognises the browser on other sites, to show advertisements and measure them.
            cookie "fr" as meta_fr { lifetime: 90 days, stored_on: "facebook.com" }
        }
    }

    texts de {
        MetaPixel: "Der Meta-Pixel misst, was auf den Klick auf eine Anzeige bei Facebook oder Instagram folgt.",
        Advertising: "Misst den Erfolg von Anzeigen und zeigt sie Menschen, die hier waren.",
        Advertising.title: "Werbung",
        meta_pixel: "Der Meta-Pixel teilt Meta mit, welche Seiten Sie öffnen, und Meta zeigt Menschen, die hier waren, Anzeigen bei Facebook und Instagram.",
        meta_browser: "Erkennt den Browser auf dieser Website wieder.",
        meta_click: "Merkt sich den Klick bei Facebook oder Instagram, der hierher führte.",
        meta_fr: "Erkennt den Browser auf anderen Websites wieder, um Anzeigen zu zeigen und zu messen.",
    }

    texts fr {
        MetaPixel: "Le pixel Meta mesure ce qui suit un clic sur une annonce sur Facebook ou Instagram.",
        Advertising: "Mesure le succès des annonces et les montre aux personnes qui sont venues ici.",
        Advertising.title: "Publicité",
        meta_pixel: "Le pixel Meta indique à Meta les pages que vous ouvrez, et Meta montre des annonces sur Facebook et Instagram aux personnes qui sont venues ici.",
        meta_browser: "Reconnaît le navigateur sur ce site.",
        meta_click: "Retient le clic sur Facebook ou Instagram qui a mené ici.",
        meta_fr: "Reconnaît le navigateur sur d’autres sites pour montrer des annonces et les mesurer.",
    }
}
