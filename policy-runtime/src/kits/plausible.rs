//! Plausible Analytics, as its makers host it.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | no cookies, no identifier that lasts, no address stored, data in the EU alone | <https://plausible.io/docs/compliance> | 2026-11-30 |
//! | address and attributes of the script | <https://plausible.io/docs/plausible-script> | 2026-11-30 |
//! | it reads the entry `plausible_ignore`, which only those who do not want to be counted put into the browser's storage | <https://plausible.io/docs/excluding-localstorage> | 2026-11-30 |
//! | visits are sent to the host of the script | <https://github.com/plausible/analytics/blob/master/tracker/src/config.js> | 2026-11-30 |
//! | company, privacy notice | | not verified |
//!
//! The base rule does not ask, as the data are anonymised, and visitors can object. A jurisdiction of the application can ask all the same.

crate::cookie_policy! {
    /// Plausible counts visits to a site, without cookies.
    pub policy Plausible: library {
        languages: [en, de, fr],
    }

    provider plausible {
        name: "Plausible Insights OÜ",
        privacy: "https://plausible.io/data-policy",
        country: ee,
    }

    /// Counts visits without recognising anybody.
    purpose Statistics: statistical {
        title: "Statistics without cookies",
        anonymised: "no cookies, no identifier that lasts, and no address of a visitor is stored",
        own_use,
        no_cross_site,

        /// Plausible counts visits without recognising anybody.
        embed plausible(domain: &str) {
            provider: plausible,
            script: ["https://plausible.io/js/plausible.js"],
            attributes: ["defer", "data-domain={domain}"],
            connect: ["https://plausible.io"],
        }
    }

    texts de {
        Plausible: "Plausible zählt Besuche einer Website, ohne Cookies.",
        Statistics: "Zählt Besuche, ohne jemanden wiederzuerkennen.",
        Statistics.title: "Statistik ohne Cookies",
        plausible: "Plausible zählt Besuche, ohne jemanden wiederzuerkennen.",
    }

    texts fr {
        Plausible: "Plausible compte les visites d’un site, sans cookies.",
        Statistics: "Compte les visites sans reconnaître personne.",
        Statistics.title: "Statistiques sans cookies",
        plausible: "Plausible compte les visites sans reconnaître personne.",
    }
}
