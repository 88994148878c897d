//! Cookies that stay in browsers.

use super::{messages, version};
use crate::policy::Policy;

macro_rules! essential {
    ($name:ident { $($cookies:tt)* } { $($items:tt)* }) => {
        version! { $name { updated: "2026-11-22", languages: [en], sites: ["*.kettle.example"], } {
            /// The shop cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                /// Remembers your basket.
                cookie basket: u64 { because: basket, lifetime: 30 days }
                $($cookies)*
            }
            $($items)*
        } }
    };
}

essential! { before {
    /// Remembers your theme.
    cookie theme: u64 { because: interface, lifetime: 180 days }
    /// Remembers your drafts.
    cookie "draft_{id}" as draft(id: u64): u64 { because: user_input, lifetime: 2 hours, path: "/shop" }
    /// Recognises you.
    cookie "__Secure-sid" as sid: String { because: authentication, lifetime: session, subdomains, seal: encrypted }
} {} }
essential! { forgotten {} {} }
essential! { retired {} {
    retired {
        cookie theme {}
        cookie "draft_{id}" as draft_id { path: "/shop" }
        cookie "__Secure-sid" as sid { subdomains }
    }
} }
essential! { misplaced {} {
    retired {
        cookie theme { path: "/shop" }
        cookie "draft_{number}" as draft { path: "/shop" }
        cookie "__Secure-sid" as sid {}
    }
} }
essential! { moved {
    /// Remembers your theme.
    cookie theme: u64 { because: interface, lifetime: 180 days, path: "/shop" }
    /// Remembers your drafts.
    cookie "draft_{id}" as draft(id: u64): u64 { because: user_input, lifetime: 2 hours, path: "/shop" }
    /// Recognises you.
    cookie "__Secure-sid" as sid: String { because: authentication, lifetime: session, subdomains, seal: encrypted }
} {} }

essential! { with_another_parameter {
    /// Remembers your theme.
    cookie theme: u64 { because: interface, lifetime: 180 days }
    /// Remembers your drafts.
    cookie "draft_{number}" as draft(number: u64): u64 { because: user_input, lifetime: 2 hours, path: "/shop" }
    /// Recognises you.
    cookie "__Secure-sid" as sid: String { because: authentication, lifetime: session, subdomains, seal: encrypted }
} {} }
essential! { with_another_parameter_elsewhere {
    /// Remembers your theme.
    cookie theme: u64 { because: interface, lifetime: 180 days }
    /// Remembers your drafts.
    cookie "draft_{number}" as draft(number: u64): u64 { because: user_input, lifetime: 2 hours }
    /// Recognises you.
    cookie "__Secure-sid" as sid: String { because: authentication, lifetime: session, subdomains, seal: encrypted }
} {} }

#[test]
fn a_family_with_another_parameter_leaves_nothing() {
    assert_eq!(
        messages(before::Shop::document(), with_another_parameter::Shop::document()),
        [
            "cookie `draft_{number}` is new, in purpose `Essential`, lives for 2 hours",
            "cookie `draft_{id}` is gone, in purpose `Essential`",
        ]
    );
    let elsewhere = with_another_parameter_elsewhere::Shop::document();
    assert!(
        messages(before::Shop::document(), elsewhere)[0]
            .starts_with("cookie `draft_{id}` has another path, domain or partition than before")
    );
}

#[test]
fn a_removed_cookie_wants_its_line_in_retired() {
    assert_eq!(
        messages(before::Shop::document(), forgotten::Shop::document()),
        [
            "cookie `__Secure-sid` is neither declared nor retired, so browsers keep it until the session ends: \
             add `retired { cookie \"__Secure-sid\" as sid { subdomains } }`",
            "cookie `draft_{id}` is neither declared nor retired, so browsers keep it for 2 hours: \
             add `retired { cookie \"draft_{id}\" as draft_id { path: \"/shop\" } }`",
            "cookie `theme` is neither declared nor retired, so browsers keep it for 180 days: \
             add `retired { cookie theme {} }`",
            "cookie `__Secure-sid` is gone, in purpose `Essential`",
            "cookie `draft_{id}` is gone, in purpose `Essential`",
            "cookie `theme` is gone, in purpose `Essential`",
        ]
    );
}

#[test]
fn a_removed_cookie_that_is_retired_is_expired() {
    assert_eq!(
        messages(before::Shop::document(), retired::Shop::document()),
        [
            "cookie `__Secure-sid` is gone, in purpose `Essential`",
            "cookie `draft_{id}` is gone, in purpose `Essential`",
            "cookie `theme` is gone, in purpose `Essential`",
            "cookie `__Secure-sid { subdomains }` is retired: it is expired when a request shows it",
            "cookie `draft_{id} { path: \"/shop\" }` is retired: it is expired when a request shows it",
            "cookie `theme` is retired: it is expired when a request shows it",
        ]
    );
}

#[test]
fn a_cookie_that_is_retired_in_another_scope_stays() {
    let messages = messages(before::Shop::document(), misplaced::Shop::document());
    assert_eq!(
        messages[..2],
        [
            "cookie `__Secure-sid` is retired with another path, domain or partition than it was set with, so browsers \
             keep it until the session ends: add `retired { cookie \"__Secure-sid\" as sid { subdomains } }`",
            "cookie `theme` is retired with another path, domain or partition than it was set with, so browsers keep it \
             for 180 days: add `retired { cookie theme {} }`",
        ]
    );
}

#[test]
fn a_cookie_with_another_scope_leaves_the_earlier_one() {
    assert_eq!(
        messages(before::Shop::document(), moved::Shop::document()),
        [
            "cookie `theme` has another path, domain or partition than before: browsers keep the earlier one beside it \
             for 180 days, unless the cookie gets a new name and `retired { cookie \"theme\" as old_theme {} }` expires the earlier one",
            "cookie `theme` is sent to paths below `/shop` instead of `/`",
        ]
    );
}

#[test]
fn a_cookie_that_is_no_longer_retired_stays_where_it_is() {
    assert_eq!(
        messages(retired::Shop::document(), forgotten::Shop::document()),
        [
            "cookie `__Secure-sid { subdomains }` is no longer retired, so browsers that still have it keep it",
            "cookie `draft_{id} { path: \"/shop\" }` is no longer retired, so browsers that still have it keep it",
            "cookie `theme` is no longer retired, so browsers that still have it keep it",
        ]
    );
    let again = messages(retired::Shop::document(), before::Shop::document());
    assert!(again.iter().all(|message| message.contains("is new")), "{again:?}");
}
