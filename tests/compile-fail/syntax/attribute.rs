//! An attribute of Rust on a cookie.

policy_runtime::cookie_policy! {
    /// How the library uses cookies.
    policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }

    provider library { name: "City Library", privacy: "https://library.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Shows the librarians how a page was made.
        #[cfg(debug_assertions)]
        cookie trace: u64 { because: security, lifetime: session }
    }
}

fn main() {}

// remedy: #[cfg(debug_assertions)] =>
