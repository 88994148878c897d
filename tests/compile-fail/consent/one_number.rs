//! Two purposes that were one.

policy_runtime::cookie_policy! {
    /// How the cinema uses cookies.
    policy Cinema { controller: cinema, contact: "privacy@cinema.example", updated: "2026-11-22", languages: [en] }

    provider cinema { name: "Odeon Cinema", privacy: "https://cinema.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Suggests films that you might like.
    purpose Suggestions: internal {
        title: "Suggestions",
        formerly: Marketing,

        /// Remembers the films you looked at.
        cookie films: String { lifetime: 30 days }
    }

    /// Reminds you of films that you did not book.
    purpose Reminders: internal {
        title: "Reminders",
        formerly: Marketing,

        /// Remembers the film you did not book.
        cookie unbooked: u64 { lifetime: 30 days }
    }
}

fn main() {}

// remedy: title: "Reminders",\nformerly: Marketing, => title: "Reminders",
