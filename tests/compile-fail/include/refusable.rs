//! A necessary purpose of the library under one that visitors can refuse.

#[path = "../kit.rs"]
mod kit;

policy_runtime::cookie_policy! {
    /// How the club uses cookies.
    policy Club { controller: club, contact: "privacy@club.example", updated: "2026-11-22", languages: [en] }

    provider club { name: "Book Club", privacy: "https://club.example/privacy" }

    /// The club's site works with these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows us what is read.
    purpose Statistics: internal {
        title: "Statistics",

        /// Counts your visits.
        cookie visits: u64 { lifetime: 30 days }
    }

    include kit::Kit { Login: Statistics, Counting: Statistics }
}

fn main() {}

// remedy: Login: Statistics => Login: Essential
