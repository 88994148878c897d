//! A slip in the name of a key.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds what you ordered.
        cookie order: u64 { because: basket, lifetme: 12 hours }
    }
}

fn main() {}

// remedy: lifetme: 12 hours => lifetime: 12 hours
