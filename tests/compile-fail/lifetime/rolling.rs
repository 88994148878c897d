//! A word behind the lifetime that is not `sliding`.

policy_runtime::cookie_policy! {
    /// How the radio uses cookies.
    policy Radio { controller: radio, contact: "privacy@radio.example", updated: "2026-11-22", languages: [en] }

    provider radio { name: "Radio North", privacy: "https://radio.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers your playlist.
        cookie playlist: u64 { because: interface, lifetime: 30 days rolling }
    }
}

fn main() {}

// remedy: lifetime: 30 days rolling => lifetime: 30 days sliding
