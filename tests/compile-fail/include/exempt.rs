//! Statistics of a library under those that a jurisdiction exempts.

#[path = "../kit.rs"]
mod kit;

mod sums_kit {
    policy_runtime::cookie_policy! {
        /// Counts visits in sums.
        pub policy Sums: library { languages: [en] }

        provider vendor { name: "Vendor Inc.", privacy: "https://vendor.example/privacy" }

        /// Counts visits in sums.
        purpose Counted: statistical {
            title: "Counting",
            anonymised: "counted in sums",

            /// Tells one visit from another.
            cookie visit: u64 { lifetime: 30 days }
        }
    }
}

policy_runtime::cookie_policy! {
    /// How the club uses cookies.
    policy Club { controller: club, contact: "privacy@club.example", updated: "2026-11-22", languages: [en], jurisdictions: [fr] }

    provider club { name: "Book Club", privacy: "https://club.example/privacy" }

    /// The club's site works with these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows us what is read.
    purpose Statistics: statistical {
        title: "Statistics",
        anonymised: "counted in sums",
        own_use,
        no_cross_site,

        /// Counts your visits.
        cookie visits: u64 { lifetime: 30 days }
    }

    include sums_kit::Sums { Counted: Statistics }
}

fn main() {}

// remedy: purpose Counted: statistical {\ntitle: "Counting",\nanonymised: "counted in sums", => purpose Counted: statistical {\ntitle: "Counting",\nanonymised: "counted in sums",\nown_use,\nno_cross_site,
