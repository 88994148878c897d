//! Two commas between keys.

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

        /// Remembers which films you saw.
        cookie seen: u32 { lifetime: 30 days,, }
    }
}

fn main() {}

// remedy: days,, => days
