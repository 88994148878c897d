//! A semicolon in place of a comma.

policy_runtime::cookie_policy! {
    /// How the library uses cookies.
    policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }

    provider library { name: "City Library", privacy: "https://library.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers how search results are sorted.
        cookie sorting: u8 { because: interface; lifetime: 90 days }
    }
}

fn main() {}

// remedy: because: interface; lifetime: 90 days => because: interface, lifetime: 90 days
