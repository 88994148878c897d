//! The identifier before the name in quotes.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the hall that you chose.
        cookie as hall "__Host-hall": String { because: interface, lifetime: 30 days }
    }
}

fn main() {}

// remedy: cookie as hall "__Host-hall" => cookie "__Host-hall" as hall
