//! A cookie that does not say how long it lives.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds the cake you design.
        cookie cake: String { because: user_input }
    }
}

fn main() {}

// remedy: because: user_input => because: user_input, lifetime: 30 days
