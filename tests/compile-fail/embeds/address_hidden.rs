//! An address with a zero-width space, which browsers request as an escape.

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
    purpose Films: third_party {
        title: "Films",

        /// Films from Tube.
        embed film(video: &str) {
            provider: tube,
            script: ["https://tube.example/\u{200b}{video}.js"],
        }
    }
}

fn main() {}

// remedy: \u{200b}{video} => {video}
