//! A semicolon behind an item.

policy_runtime::cookie_policy! {
    /// How the library uses cookies.
    policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }

    provider library { name: "City Library", privacy: "https://library.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds the books you marked.
        cookie marked: String { because: user_input, lifetime: 12 hours }
    };
}

fn main() {}

// remedy: }; => }
