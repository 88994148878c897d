//! A block for the language of the doc comments.

policy_runtime::cookie_policy! {
    /// How the wiki uses cookies.
    policy Wiki { controller: wiki, contact: "privacy@wiki.example", updated: "2026-11-22", languages: [en] }

    provider wiki { name: "Bird Wiki", privacy: "https://wiki.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers that you read at night.
        cookie night: bool { because: interface, lifetime: 90 days }
    }

    texts en {
        night: "Remembers the night.",
    }
}

fn main() {}

// remedy: /// Remembers that you read at night. => /// Remembers the night.
// remedy: }\n\ntexts en {\nnight: "Remembers the night.", =>
