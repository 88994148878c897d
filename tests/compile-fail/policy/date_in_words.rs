//! A day in words.

policy_runtime::cookie_policy! {
    /// How the weather service uses cookies.
    policy Weather { controller: weather, contact: "privacy@weather.example", updated: "22 November 2026", languages: [en] }

    provider weather { name: "Weather Office", privacy: "https://weather.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the place whose weather you want.
        cookie place: u32 { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: updated: "22 November 2026" => updated: "2026-11-22"
