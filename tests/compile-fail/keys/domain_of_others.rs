//! A Domain that is not of this site.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en], sites: ["museum.example"] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the hall that you chose.
        cookie hall { because: interface, lifetime: 30 days, domain: ".clocks.example" }
    }
}

fn main() {}

// remedy: domain: ".clocks.example" => stored_on: "clocks.example"
