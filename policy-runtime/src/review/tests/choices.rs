//! The visitors' choices: which are lost, and which end sooner.

use super::{messages, version};
use crate::policy::Policy;
use crate::testing::Visitor;

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

/// A version in which the kind of a purpose, its signal and the hosts differ.
macro_rules! kinds {
    ($name:ident { $($keys:tt)* } { $($consent:tt)* } $kind:ident { $($facts:tt)* } { $($because:tt)* }) => {
        version! { $name { updated: "2026-11-22", languages: [en], $($keys)* } {
            /// The shop cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                /// Remembers what you chose here.
                consent cookie choice { lifetime: 6 months, $($consent)* }
            }
            /// Remembers teas.
            purpose Teas: $kind {
                title: "Teas", $($facts)*
                /// Remembers your tea.
                cookie tea: u64 { lifetime: 30 days, $($because)* }
            }
        } }
    };
}

kinds! { needed {} {} necessary {} { because: interface } }
kinds! { asked {} {} internal {} {} }
kinds! { signalled {} {} internal { refused_by: [gpc], } {} }
kinds! { of_a_host { sites: ["www.kettle.example", "tea.example"], } { subdomains } internal {} {} }
kinds! { of_hosts { sites: ["*.kettle.example", "tea.example"], } { subdomains } internal {} {} }
kinds! { of_all_hosts { sites: ["*.kettle.example", "kettle.example", "tea.example"], } { subdomains } internal {} {} }

/// Returns whether a visitor is asked under a policy after a choice under an earlier one.
fn is_asked_after_choosing<Before: Policy, Now: Policy>(host: &str) -> bool {
    let keys = crate::Keys::generate();
    let chosen = Visitor::<Before>::with_keys(keys.clone()).at(host).allow_all();
    let cookie = chosen.cookie_header();
    let (name, value) = cookie.split_once('=').unwrap();
    let visitor = Visitor::<Now>::with_keys(keys).at(host).with_raw_cookie(name, value);
    visitor.visit().undecided()
}

#[test]
fn a_purpose_that_was_necessary_asks() {
    assert_eq!(
        messages(needed::Shop::document(), asked::Shop::document()),
        [
            "purpose `Teas` asks for consent (before: is on, and cannot be refused): all visitors are asked",
            "  because purpose `Teas` is of the kind `internal` instead of `necessary`",
            "purpose `Teas` is of the kind `internal` instead of `necessary`",
            "cookie `tea` is necessary for nothing instead of `interface`",
        ]
    );
    assert!(Visitor::<asked::Shop>::new().visit().undecided());
    assert_eq!(
        messages(asked::Shop::document(), needed::Shop::document()),
        [
            "purpose `Teas` is of the kind `necessary` instead of `internal`",
            "cookie `tea` is necessary for `interface` instead of nothing",
            "purpose `Teas` is on, and cannot be refused (before: asks for consent)",
        ]
    );
}

#[test]
fn visitors_whose_signal_no_longer_answers_are_asked() {
    assert_eq!(
        messages(signalled::Shop::document(), asked::Shop::document()),
        [
            "purpose `Teas`: all visitors whose browser sends Global Privacy Control, which no longer refuses it, are asked if \
             they have not chosen",
            "purpose `Teas` is no longer refused by Global Privacy Control",
        ]
    );
    assert!(!Visitor::<signalled::Shop>::new().global_privacy_control(true).visit().undecided());
    assert!(Visitor::<asked::Shop>::new().global_privacy_control(true).visit().undecided());
    assert_eq!(
        messages(asked::Shop::document(), signalled::Shop::document()),
        ["purpose `Teas` is refused by Global Privacy Control"]
    );
}

#[test]
fn choices_that_hosts_share_under_another_domain_are_asked_again() {
    assert_eq!(
        messages(of_a_host::Shop::document(), of_hosts::Shop::document()),
        [
            "all visitors of `www.kettle.example` are asked again; until they answer, what does not ask is off",
            "  because choices are sealed for `kettle.example` instead of `www.kettle.example`",
            "the policy holds on `*.kettle.example`, `tea.example` instead of `tea.example`, `www.kettle.example`",
        ]
    );
    let is_asked = is_asked_after_choosing::<of_a_host::Shop, of_hosts::Shop>;
    assert!(is_asked("www.kettle.example") && !is_asked("tea.example"));
    let more = messages(of_hosts::Shop::document(), of_all_hosts::Shop::document());
    assert!(more.iter().all(|message| !message.contains("asked again")), "{more:?}");
    assert!(!is_asked_after_choosing::<of_hosts::Shop, of_all_hosts::Shop>("www.kettle.example"));
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
