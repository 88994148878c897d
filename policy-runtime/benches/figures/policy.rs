//! The policy that is measured: of the size of a small shop's, with something of each kind.

use policy_runtime::CookieValue;
use std::borrow::Cow;

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    pub(crate) policy Shop {
        controller: kettle,
        contact: "privacy@kettle.example",
        updated: "2026-11-22",
        sites: ["kettle.example"],
        languages: [en],
        jurisdictions: [eu],
    }

    provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie "__Host-account" as account: String { because: authentication, lifetime: 2 weeks, seal: encrypted }
        /// Protects forms from being sent by other sites.
        cookie "__Host-token" as token: String { because: csrf, lifetime: session, seal: signed }
        /// Remembers your language.
        cookie language: String { because: interface, lifetime: 12 months }
        /// Holds your basket between visits.
        cookie basket: String { because: basket, lifetime: 30 days }
        /// Remembers how you like the pages to look.
        cookie theme: Theme { because: interface, lifetime: 30 days }
        /// Keeps what you typed, from one page to the next.
        cookie "__Host-sid" as sid { because: user_input, lifetime: 1 day, same_site: strict, set_by: middleware }
        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    /// Shows us what is looked at most, in sums without names.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "the day of the last visit, no identifier; counted in sums per day and page",
        own_use,
        no_cross_site,

        /// Counts your visit once a day.
        cookie visit: String { lifetime: 1 day }
    }

    /// Suggests what you might like.
    purpose Suggestions: internal {
        title: "Suggestions",
        refused_by: [gpc],

        /// Remembers what you looked at.
        cookie recent: String { lifetime: 30 days }
    }
}

/// A value that is written without an allocation of its own.
#[derive(Clone, Copy)]
pub(crate) enum Theme {
    Light,
    HighContrast,
}

impl CookieValue for Theme {
    fn to_text(&self) -> Cow<'_, str> {
        match self {
            Theme::Light => "light".into(),
            Theme::HighContrast => "dark-with-high-contrast".into(),
        }
    }

    fn from_text(text: &str) -> Option<Theme> {
        [Theme::Light, Theme::HighContrast].into_iter().find(|theme| theme.to_text() == text)
    }
}
