//! Policies that include libraries.

/// A policy with the items of a library, one of another crate, and its own.
pub(super) mod club {
    use super::super::kit;

    policy_runtime::cookie_policy! {
        /// How the club uses cookies.
        pub(in super::super) policy Club {
            controller: club,
            contact: "privacy@club.example",
            updated: "2026-11-22",
            languages: [en, de],
            sites: ["club.example"],
        }

        provider club { name: "Book Club", privacy: "https://club.example/privacy" }
        provider count { name: "Vendor Inc.", privacy: "https://vendor.example/privacy", country: us }

        /// The club cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Your colours.
            cookie colours: String { because: interface, lifetime: 30 days }
            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice {}
        }

        /// Shows us what is read.
        purpose Statistics: third_party {
            title: "Statistics",
            data: [browsing, device],

            /// Counts your visits.
            cookie visits: u64 { lifetime: 30 days }
        }

        include kit::Kit { Reading: Essential, Counting: Statistics }
        include session_kit::Kit { Login: Essential }

        texts de {
            Club: "Wie der Club Cookies nutzt.",
            Essential.title: "Notwendig",
            Essential: "Ohne diese geht es nicht.",
            colours: "Ihre Farben.",
            choice: "Merkt sich Ihre Auswahl.",
            Statistics.title: "Statistik",
            Statistics: "Zeigt uns, was gelesen wird.",
            visits: "Zählt Ihre Besuche.",
        }
    }
}

/// Another policy with the same library.
pub(super) mod library {
    use super::super::kit;

    policy_runtime::cookie_policy! {
        /// How the town's library uses cookies.
        pub(in super::super) policy Town {
            controller: town,
            contact: "privacy@town.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["club.example"],
        }

        provider town { name: "Town", privacy: "https://town.example/privacy" }

        /// The library cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice {}
        }

        /// Shows us what is read.
        purpose Statistics: third_party { title: "Statistics" }

        include kit::Kit { Reading: Essential, Counting: Statistics }
    }
}
