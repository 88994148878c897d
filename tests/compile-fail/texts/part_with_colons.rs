//! A path of Rust in the place of a text.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en, de] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the hall that you chose.
        cookie hall: String { because: interface, lifetime: 30 days }
    }

    texts de {
        Museum: "Wie das Museum Cookies nutzt.",
        Essential: "Ohne diese geht es nicht.",
        Essential::title: "Notwendig",
        hall: "Merkt sich den Saal.",
    }
}

fn main() {}

// remedy: Essential::title => Essential.title
