//! A name that begins with a digit.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers that you gave the second factor.
        cookie 2fa: u64 { because: authentication, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: cookie 2fa: u64 => cookie "2fa" as cookie_2fa: u64
