//! A cookie whose body is still to be typed.

policy_runtime::cookie_policy! {
    /// How the library uses cookies.
    policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }

    provider library { name: "City Library", privacy: "https://library.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the branch you visit.
        cookie branch: u16
    }
}

fn main() {}

// remedy: cookie branch: u16 => cookie branch: u16 { because: interface, lifetime: 30 days }
