//! The visitors' choices: which are lost, and which end sooner.

use super::{messages, version};
use crate::policy::Policy;

macro_rules! site {
    ($name:ident { $($keys:tt)* } { $($consent:tt)* } { $($items:tt)* }) => {
        version! { $name { updated: "2026-11-22", languages: [en], $($keys)* } {
            /// The shop cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                /// Remembers what you chose here.
                consent cookie $($consent)*
            }
            /// Suggests teas.
            purpose Suggestions: internal {
                title: "Suggestions",
                /// Remembers what you saw.
                cookie seen: u64 { lifetime: 30 days }
            }
            $($items)*
        } }
    };
}

site! { before {} { choice { lifetime: 12 months, refusal: 6 months } } {} }
site! { shorter {} { choice { lifetime: 6 months, refusal: 90 days } } {} }
site! { renamed {} { "__Host-choice" as choice { lifetime: 12 months, refusal: 6 months } } {
    retired { cookie "choice" as old_choice {} }
} }
site! { on_one_site { sites: ["kettle.example"], } { choice { lifetime: 12 months, refusal: 6 months } } {} }
site! { one_more {} { choice { lifetime: 12 months, refusal: 6 months } } {
    /// Shows films.
    purpose Films: third_party {
        title: "Films",
        /// Remembers the film.
        cookie film: u64 { lifetime: 30 days }
    }
} }

mod another_name {
    crate::cookie_policy! {
        /// How the shop uses cookies.
        pub(super) policy Store {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy", country: fr }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 12 months, refusal: 6 months }
        }
        /// Suggests teas.
        purpose Suggestions: internal {
            title: "Suggestions",
            /// Remembers what you saw.
            cookie seen: u64 { lifetime: 30 days }
        }
    }
}

#[test]
fn shorter_choices_ask_sooner() {
    assert_eq!(
        messages(before::Shop::document(), shorter::Shop::document()),
        [
            "visitors who consented more than 180 days ago are asked again, as consents hold for 180 days instead of 360 days",
            "visitors who refused more than 90 days ago are asked again, as refusals hold for 90 days instead of 180 days",
            "the policy keeps refusals for `90 days` instead of `180 days`",
            "cookie `choice` lives for 180 days instead of 360 days",
        ]
    );
    // A longer choice asks later.
    assert_eq!(
        messages(shorter::Shop::document(), before::Shop::document()),
        [
            "cookie `choice` lives for 360 days instead of 180 days",
            "the policy keeps refusals for `180 days` instead of `90 days`"
        ]
    );
}

#[test]
fn another_consent_cookie_forgets_all_choices() {
    assert_eq!(
        messages(before::Shop::document(), renamed::Shop::document()),
        [
            "all visitors are asked again, and refusals and objections are forgotten",
            "  because choices are kept in cookie `__Host-choice` instead of `choice`",
            "cookie `__Host-choice` is new, in purpose `Essential`, lives for 360 days",
            "cookie `choice` is gone, in purpose `Essential`",
            "cookie `choice` is retired: it is expired when a request shows it",
        ]
    );
}

#[test]
fn choices_that_do_not_open_are_asked_again() {
    assert_eq!(
        messages(before::Shop::document(), another_name::Store::document()),
        [
            "all visitors are asked again; until they answer, what does not ask is off",
            "  because choices are sealed for policy `Store` instead of `Shop`",
            "the policy is called `Store` instead of `Shop`",
        ]
    );
    assert_eq!(
        messages(before::Shop::document(), on_one_site::Shop::document()),
        [
            "all visitors are asked again; until they answer, what does not ask is off",
            "  because choices are sealed for a site instead of all hosts",
            "the policy holds on `kettle.example` instead of all hosts",
        ]
    );
}

#[test]
fn a_new_purpose_is_asked_about_where_it_asks() {
    assert_eq!(
        messages(before::Shop::document(), one_more::Shop::document()),
        [
            "purpose `Films` is new: all visitors are asked about it, also those who have chosen before",
            "purpose `Films` is new, of the kind `third_party`: it asks for consent",
            "cookie `film` is new, in purpose `Films`, lives for 30 days",
        ]
    );
}
