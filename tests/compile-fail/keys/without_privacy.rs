//! A provider whose privacy notice visitors cannot read.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds your order.
        cookie order: u64 { because: basket, lifetime: 2 days }
    }
}

fn main() {}

// remedy: name: "Corner Bakery" => name: "Corner Bakery", privacy: "https://shop.example/privacy"
