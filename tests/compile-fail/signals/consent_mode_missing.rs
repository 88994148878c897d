//! Google's tags without a signal.

policy_runtime::cookie_policy! {
    /// How the radio uses cookies.
    policy Radio { controller: radio, contact: "privacy@radio.example", updated: "2026-11-22", languages: [en] }

    provider radio { name: "Radio North", privacy: "https://radio.example/privacy" }
    provider ads { name: "Ads Ltd", privacy: "https://ads.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Lets our advertisers count listeners.
    purpose Advertising: third_party {
        title: "Advertising",

        /// Counts who heard an advertisement.
        embed tag { provider: ads, script: ["https://ads.example/tag.js"], consent_api: google }
    }
}

fn main() {}

// remedy: title: "Advertising", => title: "Advertising", consent_mode: [ad_storage],
