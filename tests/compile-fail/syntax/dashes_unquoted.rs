//! A name with dashes, and without quotes.

policy_runtime::cookie_policy! {
    /// How the library uses cookies.
    policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }

    provider library { name: "City Library", privacy: "https://library.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie library-card: u64 { because: authentication, lifetime: session }
    }
}

fn main() {}

// remedy: cookie library-card: u64 => cookie "library-card" as library_card: u64
