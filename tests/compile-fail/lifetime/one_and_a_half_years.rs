//! A lifetime that is longer than browsers keep, in no whole number.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the hall that you chose.
        cookie hall: String { because: interface, lifetime: 1.5 years }
    }
}

fn main() {}

// remedy: lifetime: 1.5 years => lifetime: 400 days
