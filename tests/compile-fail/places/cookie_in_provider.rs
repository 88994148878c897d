//! A cookie inside the provider that sets it.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum {
        name: "Museum of Clocks",
        privacy: "https://museum.example/privacy",
        /// Shows which clock you saw last.
        cookie clock { lifetime: 30 days }
    }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your time slot.
        cookie slot: u32 { because: user_input, lifetime: 2 hours }
    }
}

fn main() {}

// remedy: /// Shows which clock you saw last.\ncookie clock { lifetime: 30 days } =>
