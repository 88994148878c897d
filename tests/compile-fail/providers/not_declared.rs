//! A provider of whom visitors are told nothing.

policy_runtime::cookie_policy! {
    /// How the ticket shop uses cookies.
    policy Tickets { controller: tickets, contact: "privacy@tickets.example", updated: "2026-11-22", languages: [en] }

    provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows the way to the hall.
    purpose Maps: third_party {
        title: "Maps",

        /// The map of the city.
        embed city_map { provider: openmaps, frame: ["https://maps.example"] }
    }
}

fn main() {}

// remedy: provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" } => provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" }\n\nprovider openmaps { name: "Open Maps Ltd", privacy: "https://maps.example/privacy" }
