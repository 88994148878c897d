//! A policy for other policies to include.

policy_runtime::cookie_policy! {
    /// The cookies of our sign-in.
    policy Library: library { languages: [en] }

    provider library { name: "City Library", privacy: "https://library.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie reader: u64 { because: authentication, lifetime: session }
    }
}

fn main() {}

// remedy: policy Library: library { languages: [en] => policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en]
