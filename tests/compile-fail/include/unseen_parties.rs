//! Statistics that take those of a library, whose parties are not seen, under the law of the United States.

#[path = "../kit.rs"]
mod kit;

policy_runtime::cookie_policy! {
    /// How the club uses cookies.
    policy Club {
        controller: club,
        contact: "privacy@club.example",
        updated: "2026-11-22",
        languages: [en],
        jurisdictions: [us],
    }

    provider club { name: "Book Club", privacy: "https://club.example/privacy", country: us }

    /// The club's site works with these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows us what is read.
    purpose Statistics: statistical {
        title: "Statistics",

        /// Counts your visits.
        cookie visits: u64 { lifetime: 30 days }
    }

    include kit::Kit { Login: Essential, Counting: Statistics }
}

fn main() {}

// remedy: title: "Statistics", => title: "Statistics",\nrefused_by: [gpc],
