//! A purpose that asks, and nothing that keeps the answer.

policy_runtime::cookie_policy! {
    /// How the cinema uses cookies.
    policy Cinema { controller: cinema, contact: "privacy@cinema.example", updated: "2026-11-22", languages: [en] }

    provider cinema { name: "Odeon Cinema", privacy: "https://cinema.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your seats while you pay.
        cookie seats: u64 { because: basket, lifetime: 15 minutes }
    }

    /// Suggests films that you might like.
    purpose Suggestions: internal {
        title: "Suggestions",

        /// Remembers the films you looked at.
        cookie films: String { lifetime: 30 days }
    }
}

fn main() {}

// remedy: cookie seats: u64 { because: basket, lifetime: 15 minutes } => cookie seats: u64 { because: basket, lifetime: 15 minutes }\n/// Remembers what you chose here.\nconsent cookie choice { lifetime: 6 months }
