//! A purpose that the page has no sentence for.

policy_runtime::cookie_policy! {
    /// How the wiki uses cookies.
    policy Wiki { controller: wiki, contact: "privacy@wiki.example", updated: "2026-11-22", languages: [en] }

    provider wiki { name: "Bird Wiki", privacy: "https://wiki.example/privacy" }

    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers that you read at night.
        cookie night: bool { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: purpose Essential: necessary { => /// Remembers your language.\npurpose Essential: necessary {
