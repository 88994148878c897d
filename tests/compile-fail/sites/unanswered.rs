//! Sites that are still to be named: what would follow from them is not reported.

mod wide_kit {
    policy_runtime::cookie_policy! {
        /// Keeps your colours.
        pub policy Colours: library { languages: [en] }

        /// Keeps your colours.
        purpose Interface: necessary {
            title: "Interface",

            /// Keeps your colours.
            cookie colours: String { because: interface, lifetime: 90 days, subdomains }
        }
    }
}

policy_runtime::cookie_policy! {
    /// How the club uses cookies.
    policy Club {
        controller: club,
        contact: "privacy@club.example",
        updated: "2026-11-22",
        sites: ?,
        languages: [en],
    }

    provider club { name: "Book Club", privacy: "https://club.example/privacy" }

    /// The club's site works with these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }

        /// Remembers which book you opened.
        cookie book: u64 { because: interface, lifetime: 30 days, subdomains }
    }

    /// Shows us what is read.
    purpose Statistics: internal {
        title: "Statistics",
        sites: ["books.club.example"],

        /// Counts your visits.
        cookie visits: u64 { lifetime: 30 days }
    }

    include wide_kit::Colours { Interface: Essential }
}

fn main() {}

// remedy: sites: ?, => sites: ["club.example", "*.club.example"],
