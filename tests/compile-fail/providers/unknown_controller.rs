//! A controller that is declared nowhere.

policy_runtime::cookie_policy! {
    /// How the ticket shop uses cookies.
    policy Tickets { controller: concerts, contact: "privacy@tickets.example", updated: "2026-11-22", languages: [en] }

    provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your seats while you pay.
        cookie seats: u64 { because: basket, lifetime: 15 minutes }
    }
}

fn main() {}

// remedy: provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" } => provider concerts { name: "Open Maps Ltd", privacy: "https://maps.example/privacy" }\nprovider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" }
