//! Matomo, as its makers host it (Matomo Cloud).
//!
//! | fact | source | checked |
//! |---|---|---|
//! | names and lifetimes of the cookies, all on the site's own domain | <https://matomo.org/faq/general/faq_146/> | 2026-11-30 |
//! | `mtm_consent_removed` after a withdrawal, for as long as the call says | <https://github.com/matomo-org/matomo/blob/5.x-dev/js/piwik.js> | 2026-11-30 |
//! | end of the names (site and hash of the domain), lifetimes to the day (393 and 183) | <https://github.com/matomo-org/matomo/blob/5.x-dev/js/piwik.js> | 2026-11-30 |
//! | hosts, address of the script, initialising script | written for the calls `setTrackerUrl`, `setSiteId`, `trackPageView` and `enableLinkTracking`, never run with the vendor | not verified |
//! | company, privacy notice | | not verified |
//!
//! A Matomo of one's own has a host of its own, which no parameter can be: copy this file into the application, with that host and as
//! an ordinary purpose. With the conditions of the CNIL it can go without consent in France (`anonymised`, `own_use`, `no_cross_site`);
//! this kit states none of them, so that it asks. Matomo keeps a consent itself for 30 years where it is asked to (`mtm_consent`,
//! `mtm_cookie_consent`): this policy keeps it, and Matomo only learns of a withdrawal (`mtm_consent_removed`, for one hour).

crate::cookie_policy! {
    /// Matomo counts visits to a site and the pages that visitors open.
    pub policy Matomo: library {
        languages: [en, de, fr],
    }

    provider innocraft {
        name: "InnoCraft Limited",
        privacy: "https://matomo.org/matomo-cloud-privacy-policy/",
        country: nz,
    }

    /// Counts visits and shows which pages are opened.
    purpose Statistics: statistical {
        title: "Statistics",

        /// Matomo counts visits and follows one visit from page to page.
        embed matomo(account: &str, site: u32) {
            provider: innocraft,
            consent_api: matomo,
            script: ["https://cdn.matomo.cloud/{account}/matomo.js"],
            init: "const paq = window._paq = window._paq || []; paq.push(['setTrackerUrl', 'https://' + account + '/matomo.php']); paq.push(['setSiteId', String(site)]); paq.push(['trackPageView']); paq.push(['enableLinkTracking']);",
            image: ["https://*.matomo.cloud"],
            connect: ["https://*.matomo.cloud"],

            /// Tells one browser from another.
            cookie "_pk_id.{site}.{domain}" as matomo_visitor { lifetime: 393 days, subdomains }
            /// Remembers from where you came.
            cookie "_pk_ref.{site}.{domain}" as matomo_referrer { lifetime: 183 days, subdomains }
            /// Holds the state of one visit.
            cookie "_pk_ses.{site}.{domain}" as matomo_visit { lifetime: 30 minutes sliding, subdomains }
            /// Holds further particulars of one visit.
            cookie "_pk_cvar.{site}.{domain}" as matomo_variables { lifetime: 30 minutes sliding, subdomains }
            /// Says that one visit is recorded.
            cookie "_pk_hsr.{site}.{domain}" as matomo_recording { lifetime: 30 minutes sliding, subdomains }
            /// Checks whether the browser takes cookies.
            cookie "_pk_testcookie.{site}.{domain}" as matomo_test { lifetime: session, subdomains }
            /// Tells Matomo that you withdrew your consent.
            cookie "mtm_consent_removed" as matomo_withdrawal { lifetime: 1 hour, subdomains }
        }
    }

    texts de {
        Matomo: "Matomo zählt Besuche einer Website und die Seiten, die dabei geöffnet werden.",
        Statistics: "Zählt Besuche und zeigt, welche Seiten geöffnet werden.",
        Statistics.title: "Statistik",
        matomo: "Matomo zählt Besuche und folgt einem Besuch von Seite zu Seite.",
        matomo_visitor: "Unterscheidet einen Browser von anderen.",
        matomo_referrer: "Merkt sich, woher Sie kamen.",
        matomo_visit: "Hält den Stand eines Besuchs.",
        matomo_variables: "Hält weitere Angaben zu einem Besuch.",
        matomo_recording: "Sagt, dass ein Besuch aufgezeichnet wird.",
        matomo_test: "Prüft, ob der Browser Cookies annimmt.",
        matomo_withdrawal: "Teilt Matomo mit, dass Sie Ihre Einwilligung widerrufen haben.",
    }

    texts fr {
        Matomo: "Matomo compte les visites d’un site et les pages ouvertes.",
        Statistics: "Compte les visites et montre quelles pages sont ouvertes.",
        Statistics.title: "Statistiques",
        matomo: "Matomo compte les visites et suit une visite de page en page.",
        matomo_visitor: "Distingue un navigateur d’un autre.",
        matomo_referrer: "Retient d’où vous venez.",
        matomo_visit: "Conserve l’état d’une visite.",
        matomo_variables: "Conserve d’autres indications sur une visite.",
        matomo_recording: "Indique qu’une visite est enregistrée.",
        matomo_test: "Vérifie si le navigateur accepte les cookies.",
        matomo_withdrawal: "Indique à Matomo que vous avez retiré votre consentement.",
    }
}
