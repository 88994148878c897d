//! An address that is none of the web.

policy_runtime::cookie_policy! {
    /// How the ticket shop uses cookies.
    policy Tickets { controller: tickets, contact: "privacy@tickets.example", updated: "2026-11-22", languages: [en] }

    provider tickets {
        name: "Tickets and Tours",
        privacy: "https://tickets.example/privacy",
        opt_out: "mailto:privacy@tickets.example",
    }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your seats while you pay.
        cookie seats: u64 { because: basket, lifetime: 15 minutes }
    }
}

fn main() {}

// remedy: opt_out: "mailto:privacy@tickets.example" => opt_out: "https://tickets.example"
