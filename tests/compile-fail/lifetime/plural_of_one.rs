//! A plural after 1.

policy_runtime::cookie_policy! {
    /// How the radio uses cookies.
    policy Radio { controller: radio, contact: "privacy@radio.example", updated: "2026-11-22", languages: [en] }

    provider radio { name: "Radio North", privacy: "https://radio.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers that you paused.
        cookie paused: bool { because: interface, lifetime: 1 days }
    }
}

fn main() {}

// remedy: lifetime: 1 days => lifetime: 1 day
