//! A provider declared in the purpose that it serves.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" }

        /// Keeps your time slot.
        cookie slot: u32 { because: user_input, lifetime: 2 hours }
    }
}

fn main() {}

// remedy: /// The site cannot work without these. => provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" }\n\n/// The site cannot work without these.
// remedy: title: "Necessary",\n\nprovider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" } => title: "Necessary",
