//! An entry of the browser's storage among retired cookies.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your time slot.
        cookie slot: u32 { because: user_input, lifetime: 2 hours }
    }

    retired {
        storage panels in local {}
    }
}

fn main() {}

// remedy: storage panels in local {} =>
