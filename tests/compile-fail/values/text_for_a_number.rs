//! A text where a number is declared.

policy_runtime::cookie_policy! {
    /// How the weather service uses cookies.
    policy Weather { controller: weather, contact: "privacy@weather.example", updated: "2026-11-22", languages: [en] }

    provider weather { name: "Weather Office", privacy: "https://weather.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the place whose weather you want.
        cookie place: String { because: interface, lifetime: 90 days }
        /// Remembers the wind that you want to be warned of.
        cookie wind: u8 { because: user_input, lifetime: 12 hours }
    }
}

fn handler(cookies: policy_runtime::Cookies<Weather>) {
    cookies.set(wind("strong"));
}

fn main() {}

// remedy: wind("strong") => wind(7)
