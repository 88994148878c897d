//! A slip in a kind.

policy_runtime::cookie_policy! {
    /// How the newspaper uses cookies.
    policy Paper { controller: paper, contact: "privacy@paper.example", updated: "2026-11-22", languages: [en] }

    provider paper { name: "Morning Paper", privacy: "https://paper.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Takes you back to where you stopped.
    purpose Reading: necesary {
        title: "Reading",

        /// Remembers where you stopped reading.
        cookie stopped: u64 { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: purpose Reading: necesary => purpose Reading: necessary
