//! A parameter that JavaScript keeps for itself.

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
        embed film(default: &str) {
            provider: tube,
            script: ["https://tube.example/film.js"],
            init: "tube.play(default)",
        }
    }
}

fn main() {}

// remedy: film(default: &str) => film(default_: &str)
// remedy: tube.play(default) => tube.play(default_)
