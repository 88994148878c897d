//! A unit written onto the number.

policy_runtime::cookie_policy! {
    /// How the radio uses cookies.
    policy Radio { controller: radio, contact: "privacy@radio.example", updated: "2026-11-22", languages: [en] }

    provider radio { name: "Radio North", privacy: "https://radio.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the quality you listen in.
        cookie bitrate: u16 { because: interface, lifetime: 30d }
    }
}

fn main() {}

// remedy: lifetime: 30d => lifetime: 30 days
