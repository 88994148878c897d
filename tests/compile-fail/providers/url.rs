//! A word of other tools for the privacy notice.

policy_runtime::cookie_policy! {
    /// How the ticket shop uses cookies.
    policy Tickets { controller: tickets, contact: "privacy@tickets.example", updated: "2026-11-22", languages: [en] }

    provider tickets {
        name: "Tickets and Tours",
        url: "https://tickets.example/privacy",
    }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your seats while you pay.
        cookie seats: u64 { because: basket, lifetime: 15 minutes }
    }
}

fn main() {}

// remedy: url: "https://tickets.example/privacy" => privacy: "https://tickets.example/privacy"
