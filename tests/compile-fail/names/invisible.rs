//! An invisible character in a name.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers your colours.
        cookie "the\u{200b}me" as theme: u8 { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: cookie "the\u{200b}me" as theme: u8 => cookie "the_me" as theme: u8
