//! A struct of several fields.

#[derive(policy_runtime::CookieValue)]
pub(crate) struct Order {
    by: u8,
    descending: bool,
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

// remedy: #[derive(policy_runtime::CookieValue)] => #[derive(serde::Serialize, serde::Deserialize)]
// remedy: cookie order: Order => cookie order: policy_runtime::Json<Order>
