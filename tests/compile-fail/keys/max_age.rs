//! The word of the `Set-Cookie` header in place of the language's.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds your basket of rolls.
        cookie rolls: u64 { because: basket, max_age: 2592000 }
    }
}

fn main() {}

// remedy: max_age: 2592000 => lifetime: 30 days
