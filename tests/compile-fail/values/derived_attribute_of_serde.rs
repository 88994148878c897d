//! An attribute that this derive does not have.

#[derive(policy_runtime::CookieValue)]
#[cookie_value(rename_all = "lowercase")]
pub(crate) enum Order {
    Price,
    Name,
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

// remedy: #[cookie_value(rename_all = "lowercase")] =>
// remedy: pub(crate) enum Order { => pub(crate) enum Order {\n    #[cookie_value(rename = "lowercase")]
