//! A purpose without a heading on the page.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        /// Holds your order.
        cookie order: u64 { because: basket, lifetime: 2 days }
    }
}

fn main() {}

// remedy: purpose Essential: necessary { => purpose Essential: necessary {\n    title: "Statistics",
