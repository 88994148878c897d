//! A slip in the name of a provider.

policy_runtime::cookie_policy! {
    /// How the ticket shop uses cookies.
    policy Tickets { controller: tickets, contact: "privacy@tickets.example", updated: "2026-11-22", languages: [en] }

    provider tickets { name: "Tickets and Tours", privacy: "https://tickets.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Tells people from robots.
        cookie robots: u64 { because: security, lifetime: 30 minutes, provider: ticets }
    }
}

fn main() {}

// remedy: provider: ticets => provider: tickets
