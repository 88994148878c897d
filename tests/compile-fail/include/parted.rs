//! A cookie that two purposes of a library use, in two purposes of the policy.

#[path = "../kit.rs"]
mod kit;

mod reading_kit {
    policy_runtime::cookie_policy! {
        /// Recommends books.
        pub policy Books: library { languages: [en] }

        /// Counts which books are read.
        purpose Counted: internal {
            title: "Counting",

            /// Tells one reader from another.
            cookie reader: u64 { lifetime: 90 days }
        }

        /// Recommends books.
        purpose Recommended: internal {
            title: "Recommendations",
            reads: [reader],

            /// Keeps what was recommended.
            cookie recommended: String { lifetime: 90 days }
        }
    }
}

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

    include kit::Kit { Login: Essential, Counting: Statistics }
    include reading_kit::Books { Counted: Statistics, Recommended: Books }

    /// Recommends books.
    purpose Books: internal { title: "Books" }
}

fn main() {}

// remedy: Recommended: Books } => Recommended: Statistics }
