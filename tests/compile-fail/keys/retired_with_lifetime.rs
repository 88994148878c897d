//! A lifetime of what is to be deleted.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds your order.
        cookie order: u64 { because: basket, lifetime: 2 days }
    }

    retired {
        cookie basket_v1 { lifetime: 30 days }
    }
}

fn main() {}

// remedy: lifetime: 30 days =>
