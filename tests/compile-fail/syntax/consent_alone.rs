//! The consent cookie without the word `cookie`.

policy_runtime::cookie_policy! {
    /// How the library uses cookies.
    policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }

    provider library { name: "City Library", privacy: "https://library.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent choice { lifetime: 6 months }
    }
}

fn main() {}

// remedy: consent choice => consent cookie choice
