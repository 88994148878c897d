//! A policy with every way in which scripts use cookies and storage.

use policy_runtime::{CookieValue, Json};
use std::num::NonZero;

#[derive(CookieValue, Debug, Clone, Copy, PartialEq)]
pub(crate) enum Theme {
    Light,
    #[cookie_value(rename = "night", alias = "dark")]
    Night,
}

#[derive(CookieValue, Debug, Clone, PartialEq)]
pub(crate) struct Zoom(pub(crate) u8);

policy_runtime::cookie_policy! {
    /// How the library uses cookies.
    pub(crate) policy Library {
        controller: library,
        contact: "privacy@library.example",
        updated: "2026-11-30",
        sites: ["library.example", "*.library.example", "*.localhost", "localhost"],
        languages: [en],
        jurisdictions: [fr],
    }

    provider library { name: "The library", privacy: "https://library.example/privacy" }
    provider tube { name: "Tube", privacy: "https://tube.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Protects your forms.
        cookie "__Host-csrf" as csrf: String { because: csrf, lifetime: session, seal: signed, read_by: scripts }
        /// Keeps you signed in.
        cookie sid: String { because: authentication, lifetime: session, seal: encrypted }
        /// Remembers your colours.
        cookie theme: Theme { because: interface, lifetime: 1 year, set_by: scripts, read_by: scripts }
        /// Remembers the size of letters.
        cookie zoom: Zoom { because: interface, lifetime: 30 days, set_by: scripts, read_by: scripts, path: "/read" }
        /// Remembers whether the menu is open, here and on our other hosts.
        cookie menu: bool { because: interface, lifetime: session, set_by: scripts, read_by: scripts, subdomains }
        /// Remembers where you stopped reading.
        cookie "page_{book}_{chapter}" as page(book: u32, chapter: String): u64 { because: interface, lifetime: 30 days, set_by: scripts, read_by: scripts }
        /// Remembers where you stopped reading the guide: */ alert(1); /*
        cookie "page_0_guide" as guide: String { because: interface, lifetime: 30 days, set_by: scripts, read_by: scripts }
        /// Remembers the columns of the list.
        cookie columns: Json<Vec<String>> { because: interface, lifetime: 30 days, read_by: scripts }
        /// Remembers the order of a shelf.
        cookie "order_{shelf}" as order(shelf: String): Theme { because: interface, lifetime: 30 days, read_by: scripts }
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }

        /// Keeps the draft of a review.
        storage "draft-{book}" as draft in local { because: user_input, lifetime: 2 days }
        /// Remembers which tab was open.
        storage tab in session { because: interface }
        /// Remembers how many columns you see.
        storage columns_shown: u8 in local { because: interface, lifetime: 1 day sliding }
        /// Keeps pages to read without a network.
        storage "pages" as offline in cache { because: interface }
    }

    /// Counts readers, in sums without names.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "the day of the last visit, no identifier",
        own_use,
        no_cross_site,

        /// Counts a reader once a day.
        cookie counted: bool { lifetime: 1 day, set_by: scripts, read_by: scripts }
    }

    /// Suggests what you might like to read.
    purpose Suggestions: internal {
        title: "Suggestions",
        refused_by: [gpc],

        /// Remembers the last book.
        cookie last_book: NonZero<i32> { lifetime: 30 days, set_by: scripts, read_by: scripts }
        /// Remembers what you searched for.
        storage searches in local {}
        /// Keeps what you read.
        storage "history" as history in indexed_db {}
    }

    /// Shows films of books.
    purpose Films: third_party {
        title: "Films",
        reads: [last_book],

        /// Plays a film.
        embed film(book: u32) {
            provider: tube,
            script: ["https://tube.example/player.js"],
            frame: ["https://tube.example/{book}"],

            /// Tells one browser from another.
            cookie _tube: String { lifetime: 30 days }
            /// Keeps the volume.
            storage volume in local {}
            /// Keeps the language of subtitles.
            storage "tube.captions" as captions: bool in local {}
        }
    }
}
