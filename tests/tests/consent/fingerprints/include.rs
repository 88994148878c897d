//! Libraries: what a policy includes is part of what a consent agrees to.

use super::{ASKED, KEPT, after};

mod kit {
    policy_runtime::cookie_policy! {
        /// Counts what visitors read.
        pub(crate) policy Kit: library { languages: [en] }

        provider vendor { name: "Vendor Inc.", privacy: "https://vendor.example/privacy" }

        /// Counts which books are read.
        purpose Counting: internal {
            title: "Counting",

            /// Tells one reader from another.
            cookie reader: u64 { lifetime: 90 days }
        }

        /// The reader works with these.
        purpose Reading: necessary {
            title: "Reading",

            /// Remembers where you stopped.
            cookie page: u64 { because: user_input, lifetime: 30 days }
        }
    }
}

/// The library with another cookie, under the same names.
mod changed {
    policy_runtime::cookie_policy! {
        /// Counts what visitors read.
        pub(crate) policy Kit: library { languages: [en] }

        provider vendor { name: "Vendor Inc.", privacy: "https://vendor.example/privacy" }

        /// Counts which books are read.
        purpose Counting: internal {
            title: "Counting",

            /// Tells one reader from another, for longer.
            cookie reader: u64 { lifetime: 90 days, subdomains }
        }

        /// The reader works with these.
        purpose Reading: necessary {
            title: "Reading",

            /// Remembers where you stopped.
            cookie page: u64 { because: user_input, lifetime: 30 days }
        }
    }
}

version!(without {
    /// Shows what interests you.
    purpose Interest: internal {
        title: "Interest",

        /// Remembers what you looked at.
        cookie seen: u64 { lifetime: 90 days }
    }
});

version!(with {
    /// Shows what interests you.
    purpose Interest: internal {
        title: "Interest",

        /// Remembers what you looked at.
        cookie seen: u64 { lifetime: 90 days }
    }

    include super::kit::Kit { Counting: Interest, Reading: Essential }
});

version!(with_changed {
    /// Shows what interests you.
    purpose Interest: internal {
        title: "Interest",

        /// Remembers what you looked at.
        cookie seen: u64 { lifetime: 90 days }
    }

    include super::changed::Kit { Counting: Interest, Reading: Essential }
});

version!(reworded {
    include super::kit::Kit { Reading: Essential, Counting: Interest }

    /// Shows what may interest you.
    purpose Interest: internal {
        title: "Interests",

        /// Remembers what you looked at.
        cookie seen: u64 { lifetime: 90 days }
    }
});

#[tokio::test]
async fn a_library_that_is_included_asks_again() {
    assert_eq!(now!(with after without), ASKED);
    assert_eq!(now!(without after with), ASKED);
}

#[tokio::test]
async fn a_library_that_changes_asks_again() {
    assert_eq!(now!(with_changed after with), ASKED);
}

#[tokio::test]
async fn the_place_of_an_include_does_not_matter() {
    assert_eq!(now!(reworded after with), KEPT);
    assert_eq!(now!(with after with), KEPT);
}
