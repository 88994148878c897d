//! An answer that says not how data are anonymised.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the hall that you chose.
        cookie hall: String { because: interface, lifetime: 30 days }
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Counts visits.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: true,

        /// Counts a visit.
        cookie visit: u32 { lifetime: 1 day }
    }
}

fn main() {}

// remedy: anonymised: true, =>
