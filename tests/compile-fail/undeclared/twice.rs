//! One cookie, declared in two purposes.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    policy Shop { controller: kettle, contact: "privacy@kettle.example", updated: "2026-11-22", languages: [en] }

    provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds your basket between visits.
        cookie basket: u64 { because: basket, lifetime: 30 days }
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Suggests what you might like.
    purpose Suggestions: internal {
        title: "Suggestions",

        /// Remembers what was in your basket.
        cookie basket: u64 { lifetime: 30 days }
    }
}

fn main() {}

// remedy: /// Remembers what was in your basket.\ncookie basket: u64 { lifetime: 30 days } =>
