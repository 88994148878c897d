//! A purpose among what is to be deleted.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    retired {
        cookie ticket_v1 {}

        /// The site cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps your time slot.
            cookie slot: u32 { because: user_input, lifetime: 2 hours }
        }
    }
}

fn main() {}

// remedy: cookie ticket_v1 {} => cookie ticket_v1 {}\n}
// remedy: lifetime: 2 hours }\n} => lifetime: 2 hours }
