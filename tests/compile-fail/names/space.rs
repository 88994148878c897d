//! A space in a name.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the board you read last.
        cookie "last board" as last_board: u32 { because: interface, lifetime: 30 days }
    }
}

fn main() {}

// remedy: cookie "last board" as last_board: u32 => cookie "last_board" as last_board: u32
