//! A time for which data are kept, and that is said not to be known.

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

    /// Shows us which programmes are heard.
    purpose Audience: statistical {
        title: "Audience",
        data_kept: unknown,

        /// Counts your visit once a day.
        cookie visit: u32 { lifetime: 1 day }
    }
}

fn main() {}

// remedy: data_kept: unknown => data_kept: 25 months
