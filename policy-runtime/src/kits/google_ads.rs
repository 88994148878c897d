//! Google Ads: measuring conversions and remarketing, loaded by `gtag.js`.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | `_gcl_` and `_gac_` hold the campaign of a click, the latter by property | <https://support.google.com/analytics/answer/7519794> | 2026-11-30 |
//! | lifetimes of `_gcl_` and `_gac_` | the Open Cookie Database | not verified |
//! | `IDE` and `test_cookie` with their lifetimes | <https://business.safety.google/adscookies/>, of which no copy was at hand | not verified |
//! | hosts | <https://developers.google.com/tag-platform/security/guides/csp>, as applications quote it | not verified |
//! | company, privacy notice, opt-out | | not verified |
//! | initialising script | written for the calls `js` and `config`, never run with the vendor | not verified |

crate::cookie_policy! {
    /// Google Ads measures what follows a click on an advertisement, and shows advertisements to former visitors.
    pub policy GoogleAds: library {
        languages: [en, de, fr],
    }

    provider google {
        name: "Google Ireland Limited",
        privacy: "https://business.safety.google/privacy/",
        opt_out: "https://myadcenter.google.com/",
        country: ie,
    }

    /// Measures the success of advertisements and shows them to people who were here.
    purpose Advertising: third_party {
        title: "Advertising",

        /// Google Ads learns which pages are opened after a click on an advertisement, and shows advertisements to people who were here.
        embed google_ads(tag: &str) {
            provider: google,
            consent_api: google,
            script: ["https://www.googletagmanager.com/gtag/js?id={tag}", "https://www.googleadservices.com", "https://googleads.g.doubleclick.net", "https://www.google.com"],
            init: "window.dataLayer = window.dataLayer || []; window.gtag = window.gtag || function () { window.dataLayer.push(arguments); }; window.gtag('js', new Date()); window.gtag('config', tag);",
            image: ["https://www.googletagmanager.com", "https://googleads.g.doubleclick.net", "https://www.google.com", "https://www.googleadservices.com"],
            frame: ["https://www.googletagmanager.com", "https://td.doubleclick.net"],
            connect: ["https://www.google.com", "https://pagead2.googlesyndication.com", "https://www.googleadservices.com", "https://googleads.g.doubleclick.net", "https://*.g.doubleclick.net"],

            /// Remembers the click on an advertisement that led here, and how it was answered.
            cookie "_gcl_{channel}" as google_ads_click { lifetime: 90 days sliding, subdomains }
            /// Remembers the campaign that led here, for Google Analytics.
            cookie "_gac_{property}" as google_ads_campaign { lifetime: 90 days sliding, subdomains }
            /// Recognises the browser on other sites, to show advertisements and measure them.
            cookie "IDE" as google_ide { lifetime: 2 years, stored_on: "doubleclick.net" }
            /// Checks whether the browser takes cookies.
            cookie "test_cookie" as google_test_cookie { lifetime: 15 minutes, stored_on: "doubleclick.net" }
        }
    }

    texts de {
        GoogleAds: "Google Ads misst, was auf den Klick auf eine Anzeige folgt, und zeigt früheren Besuchern Anzeigen.",
        Advertising: "Misst den Erfolg von Anzeigen und zeigt sie Menschen, die hier waren.",
        Advertising.title: "Werbung",
        google_ads: "Google Ads erfährt, welche Seiten nach dem Klick auf eine Anzeige geöffnet werden, und zeigt Menschen, die hier waren, Anzeigen.",
        google_ads_click: "Merkt sich den Klick auf eine Anzeige, der hierher führte, und was darauf folgte.",
        google_ads_campaign: "Merkt sich für Google Analytics die Kampagne, die hierher führte.",
        google_ide: "Erkennt den Browser auf anderen Websites wieder, um Anzeigen zu zeigen und zu messen.",
        google_test_cookie: "Prüft, ob der Browser Cookies annimmt.",
    }

    texts fr {
        GoogleAds: "Google Ads mesure ce qui suit un clic sur une annonce et montre des annonces aux anciens visiteurs.",
        Advertising: "Mesure le succès des annonces et les montre aux personnes qui sont venues ici.",
        Advertising.title: "Publicité",
        google_ads: "Google Ads apprend quelles pages sont ouvertes après un clic sur une annonce et montre des annonces aux personnes qui sont venues ici.",
        google_ads_click: "Retient le clic sur une annonce qui a mené ici et ce qui l’a suivi.",
        google_ads_campaign: "Retient pour Google Analytics la campagne qui a mené ici.",
        google_ide: "Reconnaît le navigateur sur d’autres sites pour montrer des annonces et les mesurer.",
        google_test_cookie: "Vérifie si le navigateur accepte les cookies.",
    }
}
