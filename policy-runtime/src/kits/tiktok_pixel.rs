//! The TikTok pixel, for advertisements on TikTok.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | first-party and third-party cookies, a lifetime of 13 months after the last use | <https://ads.tiktok.com/help/article?aid=10007540> | 2026-11-30 |
//! | names of the cookies | the Open Cookie Database | not verified |
//! | hosts, initialising script | written for the calls `load` and `page`, never run with the vendor | not verified |
//! | company, privacy notice, opt-out | | not verified |

crate::cookie_policy! {
    /// The TikTok pixel measures what follows a click on an advertisement on TikTok.
    pub policy TikTokPixel: library {
        languages: [en, de, fr],
    }

    provider tiktok {
        name: "TikTok Technology Limited",
        privacy: "https://www.tiktok.com/legal/page/eea/privacy-policy/en",
        country: ie,
    }

    /// Measures the success of advertisements and shows them to people who were here.
    purpose Advertising: third_party {
        title: "Advertising",

        /// The TikTok pixel tells TikTok which pages you open, and TikTok shows advertisements to people who were here.
        embed tiktok_pixel(pixel_id: &str) {
            provider: tiktok,
            consent_api: tiktok,
            script: ["https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={pixel_id}&lib=ttq", "https://analytics.tiktok.com"],
            init: "window.TiktokAnalyticsObject = 'ttq'; const ttq = window.ttq = window.ttq || []; ttq.methods = ['page', 'track', 'identify', 'instances', 'debug', 'on', 'off', 'once', 'ready', 'alias', 'group', 'enableCookie', 'disableCookie', 'holdConsent', 'revokeConsent', 'grantConsent']; ttq.setAndDefer = function (target, name) { target[name] = target[name] || function () { target.push([name].concat(Array.from(arguments))); }; }; ttq.methods.forEach(function (name) { ttq.setAndDefer(ttq, name); }); ttq.instance = function (id) { const one = ttq._i[id] || []; ttq.methods.forEach(function (name) { ttq.setAndDefer(one, name); }); return one; }; ttq._i = ttq._i || {}; ttq._i[pixel_id] = []; ttq._i[pixel_id]._u = 'https://analytics.tiktok.com/i18n/pixel/events.js'; ttq._t = ttq._t || {}; ttq._t[pixel_id] = Date.now(); ttq._o = ttq._o || {}; ttq._o[pixel_id] = {}; ttq.page();",
            image: ["https://analytics.tiktok.com"],
            connect: ["https://analytics.tiktok.com", "https://*.tiktok.com"],

            /// Recognises the browser on this site.
            cookie "_ttp" as tiktok_browser { lifetime: 13 months sliding, subdomains }
            /// Says whether the pixel may set cookies.
            cookie "_tt_enable_cookie" as tiktok_enabled { lifetime: 13 months sliding, subdomains }
            /// Joins the pages of one visit.
            cookie "ttcsid" as tiktok_visit { lifetime: 13 months sliding, subdomains }
            /// Joins the pages of one visit, for one pixel.
            cookie "ttcsid_{pixel}" as tiktok_visit_of_pixel { lifetime: 13 months sliding, subdomains }
            /// Remembers the click on TikTok that led here.
            cookie "ttclid" as tiktok_click { lifetime: 13 months sliding, subdomains }
            /// Recognises the browser on other sites, to show advertisements and measure them.
            cookie "_ttp" as tiktok_ttp { lifetime: 13 months sliding, stored_on: "tiktok.com" }
        }
    }

    texts de {
        TikTokPixel: "Der TikTok-Pixel misst, was auf den Klick auf eine Anzeige bei TikTok folgt.",
        Advertising: "Misst den Erfolg von Anzeigen und zeigt sie Menschen, die hier waren.",
        Advertising.title: "Werbung",
        tiktok_pixel: "Der TikTok-Pixel teilt TikTok mit, welche Seiten Sie öffnen, und TikTok zeigt Menschen, die hier waren, Anzeigen.",
        tiktok_browser: "Erkennt den Browser auf dieser Website wieder.",
        tiktok_enabled: "Sagt, ob der Pixel Cookies setzen darf.",
        tiktok_visit: "Verbindet die Seiten eines Besuchs.",
        tiktok_visit_of_pixel: "Verbindet die Seiten eines Besuchs für einen Pixel.",
        tiktok_click: "Merkt sich den Klick bei TikTok, der hierher führte.",
        tiktok_ttp: "Erkennt den Browser auf anderen Websites wieder, um Anzeigen zu zeigen und zu messen.",
    }

    texts fr {
        TikTokPixel: "Le pixel TikTok mesure ce qui suit un clic sur une annonce sur TikTok.",
        Advertising: "Mesure le succès des annonces et les montre aux personnes qui sont venues ici.",
        Advertising.title: "Publicité",
        tiktok_pixel: "Le pixel TikTok indique à TikTok les pages que vous ouvrez, et TikTok montre des annonces aux personnes qui sont venues ici.",
        tiktok_browser: "Reconnaît le navigateur sur ce site.",
        tiktok_enabled: "Indique si le pixel peut déposer des cookies.",
        tiktok_visit: "Relie les pages d’une visite.",
        tiktok_visit_of_pixel: "Relie les pages d’une visite pour un pixel.",
        tiktok_click: "Retient le clic sur TikTok qui a mené ici.",
        tiktok_ttp: "Reconnaît le navigateur sur d’autres sites pour montrer des annonces et les mesurer.",
    }
}
