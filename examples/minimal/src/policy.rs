//! The cookie policy of the shop.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    pub policy Shop {
        controller: kettle,
        contact: "privacy@kettle.example",
        updated: "2026-11-22",
        sites: ["kettle.example", "localhost"],
        languages: [en],
        jurisdictions: [eu],
    }

    provider kettle { name: "Kettle & Cup GmbH", privacy: "https://kettle.example/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds your basket between visits.
        cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days, seal: signed }
        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    /// Suggests what you might like.
    purpose Suggestions: internal {
        title: "Suggestions",
        refused_by: [gpc],

        /// Remembers what you looked at.
        cookie recent: String { lifetime: 30 days }
    }
}
