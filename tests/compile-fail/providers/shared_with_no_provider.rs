//! A cookie that is shared with somebody unknown.

policy_runtime::cookie_policy! {
    /// How the ticket shop uses cookies.
    policy Tickets { controller: tickets, contact: "privacy@tickets.example", updated: "2026-11-22", languages: [en] }

    provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your seats while you pay.
        cookie seats: u64 { because: basket, lifetime: 15 minutes, shared_with: [paybank] }
    }
}

fn main() {}

// remedy: provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" } => provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" }\n\nprovider paybank { name: "Open Maps Ltd", privacy: "https://maps.example/privacy" }
