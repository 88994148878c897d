//! Cloudflare Web Analytics, with the script in the application's own pages.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | address of the script, hosts, no tracking of visitors across sites, data of six months | <https://developers.cloudflare.com/web-analytics/faq/>, <https://developers.cloudflare.com/web-analytics/data-metrics/data-origin-and-collection/> | 2026-11-30 |
//! | no cookies and no storage | | not verified |
//! | company, privacy notice | | not verified |
//!
//! The kit does not state that the data are anonymised, so that its purpose asks.

crate::cookie_policy! {
    /// Cloudflare Web Analytics counts visits and measures how fast pages load.
    pub policy CloudflareWebAnalytics: library {
        languages: [en, de, fr],
    }

    provider cloudflare {
        name: "Cloudflare, Inc.",
        privacy: "https://www.cloudflare.com/privacypolicy/",
        country: us,
    }

    /// Counts visits and measures how fast the pages load.
    purpose Statistics: statistical {
        title: "Statistics",

        /// Cloudflare Web Analytics counts visits and measures how fast the pages load.
        embed cloudflare_web_analytics(token: &str) {
            provider: cloudflare,
            script: ["https://static.cloudflareinsights.com/beacon.min.js?token={token}"],
            attributes: ["defer"],
            connect: ["https://cloudflareinsights.com"],
        }
    }

    texts de {
        CloudflareWebAnalytics: "Cloudflare Web Analytics zählt Besuche und misst, wie schnell Seiten laden.",
        Statistics: "Zählt Besuche und misst, wie schnell die Seiten laden.",
        Statistics.title: "Statistik",
        cloudflare_web_analytics: "Cloudflare Web Analytics zählt Besuche und misst, wie schnell die Seiten laden.",
    }

    texts fr {
        CloudflareWebAnalytics: "Cloudflare Web Analytics compte les visites et mesure la vitesse de chargement des pages.",
        Statistics: "Compte les visites et mesure la vitesse de chargement des pages.",
        Statistics.title: "Statistiques",
        cloudflare_web_analytics: "Cloudflare Web Analytics compte les visites et mesure la vitesse de chargement des pages.",
    }
}
