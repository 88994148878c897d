//! A number whose text is not always the same.

policy_runtime::cookie_policy! {
    /// How the weather service uses cookies.
    policy Weather { controller: weather, contact: "privacy@weather.example", updated: "2026-11-22", languages: [en] }

    provider weather { name: "Weather Office", privacy: "https://weather.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the wind that you want to be warned of.
        cookie wind: f64 { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: cookie wind: f64 => cookie wind: u64
