//! A letter beyond ASCII in a name, which is shown as it stands.

policy_runtime::cookie_policy! {
    /// How the newspaper uses cookies.
    policy Paper { controller: paper, contact: "privacy@paper.example", updated: "2026-11-22", languages: [en] }

    provider paper { name: "Morning Paper", privacy: "https://paper.example/privacy" }
    provider tube { name: "Tube Video", privacy: "https://tube.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows the films of our reporters.
    purpose Films: internal {
        title: "Films",

        /// Remembers how large you like films.
        cookie "größe" as size: u8 { lifetime: 30 days }
    }
}

fn main() {}

// remedy: "größe" => "gr_e"
