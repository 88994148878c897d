//! A signal that browsers no longer send.

policy_runtime::cookie_policy! {
    /// How the radio uses cookies.
    policy Radio { controller: radio, contact: "privacy@radio.example", updated: "2026-11-22", languages: [en] }

    provider radio { name: "Radio North", privacy: "https://radio.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Lets our advertisers count listeners.
    purpose Advertising: third_party {
        title: "Advertising",
        refused_by: [dnt],

        /// Remembers which advertisement you heard.
        cookie jingle: u32 { lifetime: 30 days }
    }
}

fn main() {}

// remedy: refused_by: [dnt] => refused_by: [gpc]
