//! A word of scripts for an entry of the storage.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the hall that you chose.
        local_storage hall { because: user_input }
    }
}

fn main() {}

// remedy: local_storage hall => storage hall in local
