//! Google Analytics 4, loaded by `gtag.js`.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | names and lifetimes of the cookies | <https://support.google.com/analytics/answer/11397207> | 2026-11-30 |
//! | domain of the cookies, lifetime that begins anew at each visit | <https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id> | 2026-11-30 |
//! | hosts | <https://developers.google.com/tag-platform/security/guides/csp>, as applications quote it | not verified |
//! | company, privacy notice, opt-out | | not verified |
//! | initialising script | written for the calls `js` and `config` of <https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id>, never run with the vendor | not verified |
//!
//! An account that is linked to Google Ads sets the cookies of [`google_ads`](super::google_ads) too.

crate::cookie_policy! {
    /// Google Analytics counts visits to a site and the pages that visitors open.
    pub policy GoogleAnalytics: library {
        languages: [en, de, fr],
    }

    provider google {
        name: "Google Ireland Limited",
        privacy: "https://business.safety.google/privacy/",
        opt_out: "https://tools.google.com/dlpage/gaoptout",
        country: ie,
    }

    /// Counts visits and shows which pages are opened.
    purpose Statistics: statistical {
        title: "Statistics",

        /// Google Analytics counts visits and follows one visit from page to page.
        embed google_analytics(id: &str) {
            provider: google,
            consent_api: google,
            script: ["https://www.googletagmanager.com/gtag/js?id={id}"],
            init: "window.dataLayer = window.dataLayer || []; window.gtag = window.gtag || function () { window.dataLayer.push(arguments); }; window.gtag('js', new Date()); window.gtag('config', id);",
            image: ["https://*.google-analytics.com", "https://*.googletagmanager.com"],
            connect: ["https://*.google-analytics.com", "https://*.analytics.google.com", "https://*.googletagmanager.com", "https://www.google.com"],

            /// Tells one browser from another.
            cookie _ga { lifetime: 2 years sliding, subdomains }
            /// Holds the state of one visit.
            cookie "_ga_{container}" as google_analytics_visit { lifetime: 2 years sliding, subdomains }
        }
    }

    texts de {
        GoogleAnalytics: "Google Analytics zählt Besuche einer Website und die Seiten, die dabei geöffnet werden.",
        Statistics: "Zählt Besuche und zeigt, welche Seiten geöffnet werden.",
        Statistics.title: "Statistik",
        google_analytics: "Google Analytics zählt Besuche und folgt einem Besuch von Seite zu Seite.",
        _ga: "Unterscheidet einen Browser von anderen.",
        google_analytics_visit: "Hält den Stand eines Besuchs.",
    }

    texts fr {
        GoogleAnalytics: "Google Analytics compte les visites d’un site et les pages ouvertes.",
        Statistics: "Compte les visites et montre quelles pages sont ouvertes.",
        Statistics.title: "Statistiques",
        google_analytics: "Google Analytics compte les visites et suit une visite de page en page.",
        _ga: "Distingue un navigateur d’un autre.",
        google_analytics_visit: "Conserve l’état d’une visite.",
    }
}
