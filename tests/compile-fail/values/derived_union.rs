//! A union.

#[derive(policy_runtime::CookieValue)]
pub(crate) union Order {
    short: u8,
    long: u64,
}

policy_runtime::cookie_policy! {
    /// How the market uses cookies.
    policy Market { controller: market, contact: "privacy@market.example", updated: "2026-11-22", languages: [en] }

    provider market { name: "Farmers' Market", privacy: "https://market.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers how you sorted the stalls.
        cookie order: Order { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: pub(crate) union Order => pub(crate) enum Order
// remedy: short: u8 => Short
// remedy: long: u64 => Long
