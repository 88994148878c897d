//! A purpose inside another.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your time slot.
        cookie slot: u32 { because: user_input, lifetime: 2 hours }

        /// Remembers what the audio guide told you.
        purpose Guide: necessary {
            title: "Audio guide",

            /// Remembers the station you stopped at.
            cookie station: u32 { because: media_player, lifetime: session }
        }
    }
}

fn main() {}

// remedy: cookie slot: u32 { because: user_input, lifetime: 2 hours } => cookie slot: u32 { because: user_input, lifetime: 2 hours }\n}
// remedy: cookie station: u32 { because: media_player, lifetime: session }\n} => cookie station: u32 { because: media_player, lifetime: session }
