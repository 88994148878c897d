//! Two keys without a comma between them.

policy_runtime::cookie_policy! {
    /// How the library uses cookies.
    policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }

    provider library { name: "City Library", privacy: "https://library.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your place in the queue for a book.
        cookie queue: u64 { because: user_input lifetime: 12 hours }
    }
}

fn main() {}

// remedy: because: user_input lifetime: 12 hours => because: user_input, lifetime: 12 hours
