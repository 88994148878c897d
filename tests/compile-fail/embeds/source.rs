//! The address of a frame under the name that HTML has for it.

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
        embed film(id: &str) { provider: tube, src: ["https://tube.example/{id}"], size: "560x315" }
    }
}

fn main() {}

// remedy: src: [ => frame: [
