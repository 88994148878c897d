// The policy of a small shop: that of the cases which get its use wrong, and `policy_tests::shop`.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    pub policy Shop {
        controller: kettle,
        contact: "privacy@kettle.example",
        updated: "2026-11-22",
        languages: [en],
    }

    provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds your basket between visits.
        cookie basket: u64 { because: basket, lifetime: 30 days, seal: signed }
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows us what is read most.
    purpose Audience: internal {
        title: "Audience",

        /// Counts your visits.
        cookie visits: u32 { lifetime: 1 day }
    }

    /// Suggests what you might like.
    purpose Suggestions: internal {
        title: "Suggestions",

        /// Remembers what you looked at.
        cookie recent: String { lifetime: 30 days }
    }
}
