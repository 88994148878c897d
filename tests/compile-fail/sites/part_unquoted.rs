//! A site without brackets and quotes.

policy_runtime::cookie_policy! {
    /// How the market uses cookies.
    policy Market { controller: market, contact: "privacy@market.example", updated: "2026-11-22", languages: [en], sites: ["market.example", "*.market.example"] }

    provider market { name: "Harbour Market", privacy: "https://market.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows you stalls that you might like.
    purpose Stalls: internal {
        title: "Stalls",

        /// Remembers which stalls you looked at.
        cookie stalls: u64 { lifetime: 30 days, sites: fish.market.example }
    }
}

fn main() {}

// remedy: sites: fish.market.example => sites: ["fish.market.example"]
