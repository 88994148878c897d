//! A misspelt word in place of a lifetime.

policy_runtime::cookie_policy! {
    /// How the radio uses cookies.
    policy Radio { controller: radio, contact: "privacy@radio.example", updated: "2026-11-22", languages: [en] }

    provider radio { name: "Radio North", privacy: "https://radio.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the station you listen to.
        cookie station { because: interface, set_by: proxy, lifetime: unkown }
    }
}

fn main() {}

// remedy: lifetime: unkown => lifetime: unknown
