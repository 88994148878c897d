//! Two variants of one text.

#[derive(policy_runtime::CookieValue)]
pub(crate) enum Order {
    NewestFirst,
    #[cookie_value(rename = "newest-first")]
    Newest,
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

// remedy: #[cookie_value(rename = "newest-first")] => #[cookie_value(rename = "newest-first-2")]
