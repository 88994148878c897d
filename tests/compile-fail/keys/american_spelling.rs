//! The American spelling of a key.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows us which pages help people to find bread.
    purpose Audience: statistical {
        title: "Audience",
        anonymized: "the day of the last visit, no identifier",

        /// Counts your visit once a day.
        cookie visit: u32 { lifetime: 1 day }
    }
}

fn main() {}

// remedy: anonymized: "the day of the last visit => anonymised: "the day of the last visit
