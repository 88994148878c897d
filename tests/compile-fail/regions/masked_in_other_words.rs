//! A cut address, as vendors' settings call it.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows us which pages are read.
    purpose Audience: statistical {
        title: "Audience",
        anonymize_ip: true,

        /// Counts your visit once a day.
        cookie visit: u32 { lifetime: 1 day }
    }
}

fn main() {}

// remedy: anonymize_ip: true => ip_masked
