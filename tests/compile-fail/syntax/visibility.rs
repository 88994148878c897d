//! A visibility on one cookie.

policy_runtime::cookie_policy! {
    /// How the library uses cookies.
    policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }

    provider library { name: "City Library", privacy: "https://library.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        pub cookie reader: u64 { because: authentication, lifetime: session }
    }
}

fn main() {}

// remedy: policy Library => pub policy Library
// remedy: pub cookie reader: u64 => cookie reader: u64
