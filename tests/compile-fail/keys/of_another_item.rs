//! A key of cookies, said of the whole purpose.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        lifetime: 30 days,

        /// Holds your order.
        cookie order: u64 { because: basket, lifetime: 2 days }
    }
}

fn main() {}

// remedy: lifetime: 30 days, =>
