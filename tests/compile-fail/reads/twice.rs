//! One cookie, listed twice.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Harbour Museum", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your tickets.
        cookie tickets: u64 { because: basket, lifetime: session }
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Counts visits.
    purpose Audience: internal {
        title: "Audience",

        /// Tells one browser from another.
        cookie visitor: u64 { lifetime: 30 days }
    }

    /// Shows you what else is on.
    purpose Programme: internal {
        title: "Programme",
        reads: [visitor, tickets, "visitor"],

        /// Remembers what you looked at.
        cookie shown: u64 { lifetime: 30 days }
    }
}

fn main() {}

// remedy: reads: [visitor, tickets, "visitor"] => reads: [visitor, tickets]
