//! Google Tag Manager: a container of tags of other vendors.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | address of the container, initialising script, hosts | <https://developers.google.com/tag-platform/security/guides/csp> | 2026-11-30 |
//! | the container sets no cookies of its own, outside its preview | | not verified |
//! | company, privacy notice | | not verified |
//!
//! The vendors that the container loads are declared beside it, each vendor with its own purpose: an embed with `loaded_by`, or a kit. A container
//! can load every vendor that its editors add, so its consent settings have to follow the policy. `noscript` frames of the vendor
//! are left out, as they would load tags that no script can withhold.

crate::cookie_policy! {
    /// Google Tag Manager loads further services into a site's pages.
    pub policy GoogleTagManager: library {
        languages: [en, de, fr],
    }

    provider google {
        name: "Google Ireland Limited",
        privacy: "https://business.safety.google/privacy/",
        country: ie,
    }

    /// Loads further services, for which you are asked one by one.
    purpose Tags: third_party {
        title: "Loading of further services",

        /// Google Tag Manager loads the services that the operators of the site have chosen.
        embed google_tag_manager(container: &str) {
            provider: google,
            consent_api: google,
            script: ["https://www.googletagmanager.com/gtm.js?id={container}"],
            init: "window.dataLayer = window.dataLayer || []; window.dataLayer.push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' });",
            image: ["https://www.googletagmanager.com"],
            connect: ["https://www.googletagmanager.com", "https://www.google.com"],
        }
    }

    texts de {
        GoogleTagManager: "Der Google Tag Manager lädt weitere Dienste in die Seiten einer Website.",
        Tags: "Lädt weitere Dienste, nach denen Sie einzeln gefragt werden.",
        Tags.title: "Laden weiterer Dienste",
        google_tag_manager: "Der Google Tag Manager lädt die Dienste, die die Betreiber der Website gewählt haben.",
    }

    texts fr {
        GoogleTagManager: "Google Tag Manager charge d’autres services dans les pages d’un site.",
        Tags: "Charge d’autres services, pour lesquels votre avis est demandé un par un.",
        Tags.title: "Chargement d’autres services",
        google_tag_manager: "Google Tag Manager charge les services choisis par les exploitants du site.",
    }
}
