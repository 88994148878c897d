//! Statistics that can be objected to, and nothing that keeps the objection.

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

    /// Shows us which films are looked for.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "the day of the visit",

        /// Counts your visit once a day.
        cookie visit: u32 { lifetime: 1 day }
    }
}

fn main() {}

// remedy: cookie seats: u64 { because: basket, lifetime: 15 minutes } => cookie seats: u64 { because: basket, lifetime: 15 minutes }\n/// Remembers what you chose here.\nconsent cookie choice { lifetime: 6 months }
