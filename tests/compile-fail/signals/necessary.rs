//! A signal that refuses what cannot be refused.

policy_runtime::cookie_policy! {
    /// How the radio uses cookies.
    policy Radio { controller: radio, contact: "privacy@radio.example", updated: "2026-11-22", languages: [en] }

    provider radio { name: "Radio North", privacy: "https://radio.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        refused_by: [gpc],

        /// Remembers the volume.
        cookie volume: u8 { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: refused_by: [gpc], =>
