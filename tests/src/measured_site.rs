//! The policy of a site that vendors' scripts measure: they choose the Domain and the Path of their cookies.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    pub policy Shop {
        controller: kettle,
        contact: "privacy@kettle.example",
        updated: "2026-11-22",
        sites: ["shop.localhost", "*.shop.localhost"],
        languages: [en],
    }

    provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    provider meter { name: "Meter", privacy: "https://meter.example/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Counts visits.
    purpose Statistics: third_party {
        title: "Statistics",
        refused_by: [gpc],

        /// Counts visits and follows one visit from page to page.
        embed meter {
            provider: meter,
            script: ["https://meter.example/tag.js"],

            cookie _ga { lifetime: 1 year, subdomains }
            cookie _ga_here { lifetime: 1 year }
            cookie "_ga_{container}" as ga_visit { lifetime: 1 year, subdomains }
        }

        /// Remembers which products you compared.
        cookie compared { lifetime: 30 days, set_by: scripts, path: "/products" }
    }
}
