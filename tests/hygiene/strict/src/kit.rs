//! A library with an item of every kind, and code over every policy that includes it.

use policy_runtime::{Cookies, Includes};

policy_runtime::cookie_policy! {
    /// Counts visits, see <https://example.com> and `[this]`.
    pub policy Kit: library { languages: [en] }

    provider vendor { name: "Vendor", privacy: "https://vendor.example/privacy" }

    /// Works with these.
    purpose Work: necessary {
        title: "Work",

        /// Remembers *what* you chose.
        cookie kit_choice: String { because: interface, lifetime: 30 days }
    }

    /// Counts visits.
    purpose Count: third_party {
        title: "Counting",
        data: [identifier],

        /// Tells one visitor from another.
        cookie "kit_{page}" as kit_page(page: u32): u64 { lifetime: 30 days }
        /// Keeps what was not counted yet.
        storage "kit.left" as kit_left in local {}
        /// Counts the pages.
        embed kit_counter(site: u32) {
            provider: vendor,
            script: ["https://vendor.example/{site}.js"],

            cookie _kit { lifetime: 30 days }
        }
    }

    retired { cookie kit_old {} }
}

/// Counts a page, if the visitor allows it.
pub fn count<P: Includes<Kit>>(cookies: &Cookies<P>, page: u32) {
    if let Ok(consent) = cookies.consent(Count) {
        cookies.set(kit_page(consent, page, 1));
    }
}
