//! A cookie of others that outlives every browser.

policy_runtime::cookie_policy! {
    /// How the radio uses cookies.
    policy Radio { controller: radio, contact: "privacy@radio.example", updated: "2026-11-22", languages: [en] }

    provider radio { name: "Radio North", privacy: "https://radio.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Finds the server again that plays your programme.
        cookie route { because: load_balancing, lifetime: 7982 years, set_by: proxy }
    }
}

fn main() {}

// remedy: lifetime: 7982 years => lifetime: 400 days
