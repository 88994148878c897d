//! The policy of a shop, public, with a value type that only this crate sees.

use policy_runtime::CookieValue;
use std::borrow::Cow;

/// What a basket is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BasketId(
    /// The number.
    pub u64,
);

impl CookieValue for BasketId {
    fn to_text(&self) -> Cow<'_, str> {
        self.0.to_string().into()
    }

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}

policy_runtime::cookie_policy! {
    /// How the shop uses cookies: see https://shop.example/privacy, [here], [there](nowhere) or <b>`nowhere`</b>.
    pub policy Shop {
        controller: shop,
        contact: "privacy@shop.example",
        updated: "2026-11-22",
        sites: ["shop.example"],
        languages: [en],
    }

    provider shop { name: "Kettle & Cup <GmbH>", privacy: "https://shop.example/privacy" }

    /// # The shop `cannot` work *without* these </div> & those; 1. first 2) second | a | b |
    purpose Essential: necessary {
        title: "[Necessary]",

        /// Holds your basket: JavaScript, YouTube, GitHub, PostgreSQL, OpenStreetMap, fooBar and snake_case::path.
        cookie "__Host-basket" as basket: BasketId { because: basket, lifetime: 30 days, seal: signed }

        /// Remembers what you chose here, see www.shop.example, mailto:privacy@shop.example and [^1].
        consent cookie choice { lifetime: 6 months }
    }

    /// Suggests what you might like, as [`Vec<T>`], [crate::Nothing] and <Vec<String>> do not.
    purpose Suggestions: internal {
        title: "Suggestions",

        ///   - a list
        ///     - that is none
        ///
        ///         code { that is none }
        /// > quote ~~~ ``` $x$ &amp; &nope; \n \\ <!-- comment --> <script>alert(1)</script>
        cookie recent: String { lifetime: 30 days }
    }

    /// Counts `#[visits]` !
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "in sums",

        /// Counts visits * once * a day --- or _twice_ ...
        cookie visit: u32 { lifetime: 1 day }
    }
}
