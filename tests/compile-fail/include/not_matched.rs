//! A fact that a purpose says of all that it takes, and a library does not say.

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

    /// Shows us how many members come back.
    purpose Counted: third_party {
        title: "Counting",
        not_matched,
    }

    include kit::Kit { Login: Essential, Counting: Counted }
}

fn main() {}

// remedy: not_matched, =>
