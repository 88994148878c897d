//! A refusal that is kept in what is refused.

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

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }
}

fn main() {}

// remedy: cookie seats: u64 { because: basket, lifetime: 15 minutes } => cookie seats: u64 { because: basket, lifetime: 15 minutes }\n/// Remembers what you chose here.\nconsent cookie choice { lifetime: 6 months }
// remedy: title: "Suggestions",\n\n/// Remembers what you chose here.\nconsent cookie choice { lifetime: 6 months } => title: "Suggestions",
