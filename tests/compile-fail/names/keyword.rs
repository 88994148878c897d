//! A cookie that is called as a keyword of Rust.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which kind of posts you read.
        cookie type: u8 { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: cookie type: u8 => cookie "type" as cookie_type: u8
