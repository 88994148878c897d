//! An address whose host stands behind an `@`.

policy_runtime::cookie_policy! {
    /// How the ticket shop uses cookies.
    policy Tickets { controller: tickets, contact: "privacy@tickets.example", updated: "2026-11-22", languages: [en] }

    provider tickets {
        name: "Tickets and Tours",
        privacy: "https://tickets.example/privacy",
        opt_out: "https://tickets.example:443@evil.example/opt-out",
    }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your seats while you pay.
        cookie seats: u64 { because: basket, lifetime: 15 minutes }
    }
}

fn main() {}

// remedy: opt_out: "https://tickets.example:443@evil.example/opt-out" => opt_out: "https://evil.example/opt-out"
