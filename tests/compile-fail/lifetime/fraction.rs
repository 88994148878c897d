//! A fraction.

policy_runtime::cookie_policy! {
    /// How the radio uses cookies.
    policy Radio { controller: radio, contact: "privacy@radio.example", updated: "2026-11-22", languages: [en] }

    provider radio { name: "Radio North", privacy: "https://radio.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers when to wake you.
        cookie alarm: u32 { because: interface, lifetime: 1.5 hours }
    }
}

fn main() {}

// remedy: lifetime: 1.5 hours => lifetime: 90 minutes
