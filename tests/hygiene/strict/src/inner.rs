//! A second policy, which nobody outside sees: its visibility is the crate's, and so is that of its values.

use policy_runtime::CookieValue;

/// Of this module alone.
#[derive(CookieValue, Debug, Clone, Copy, PartialEq, Eq)]
enum Theme {
    Light,
    Dark,
}

policy_runtime::cookie_policy! {
    /// How the back office uses cookies.
    pub(self) policy Office {
        controller: shop,
        contact: "privacy@shop.example",
        updated: "2026-11-22",
        languages: [en],
    }

    provider shop { name: "Shop", privacy: "https://shop.example/privacy" }

    /// The office cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers your colours.
        cookie theme: Theme { because: interface, lifetime: 30 days }
        /// Remembers your colours at night.
        cookie night: Theme { because: interface, lifetime: 30 days, seal: encrypted }
        /// Remembers what you chose here.
        consent cookie choice {}
    }

    /// Counts visits.
    purpose Statistics: third_party { title: "Statistics" }

    include super::kit::Kit { Work: Essential, Count: Statistics }
}

/// Whether the names of the document are those of the policy.
#[must_use]
pub fn name() -> &'static str {
    let _: fn(Theme) -> policy_runtime::Set<'static, theme> = theme;
    <Office as policy_runtime::Policy>::document().name
}
