//! Rules by region: which visitors are asked again.

use super::{messages, version};
use crate::policy::Policy;

macro_rules! site {
    ($name:ident [$($law:tt)*] { $($facts:tt)* } $lifetime:tt) => {
        version! { $name { updated: "2026-11-22", languages: [en], jurisdictions: [$($law)*], } {
            /// The shop cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                /// Remembers what you chose here.
                consent cookie choice { lifetime: 6 months }
            }
            /// Counts visits.
            purpose Audience: statistical {
                title: "Audience", anonymised: "sums per day", own_use, $($facts)*
                /// Counts your visit.
                cookie visit: u64 { lifetime: $lifetime hours }
            }
        } }
    };
}

site! { france [fr] { no_cross_site, } 24 }
site! { germany_too [fr, de] { no_cross_site, } 24 }
site! { germany [de] { no_cross_site, } 24 }
site! { longer [fr, de] { no_cross_site, } 48 }

#[test]
fn a_stricter_law_asks_where_it_holds() {
    assert_eq!(
        messages(france::Shop::document(), germany_too::Shop::document()),
        [
            "purpose `Audience` asks for consent (before: is on until the visitor objects): visitors everywhere but in `DE`, \
             `FR`, `AD`, `AE`, `AT`, `AX`, `BE`, `BG`, 61 more are asked, except those who refused",
            "  because the policy also follows the law of `de`",
            "the policy also follows the law of `de`",
        ]
    );
    assert_eq!(
        messages(germany_too::Shop::document(), france::Shop::document()),
        [
            "the policy no longer follows the law of `de`",
            "purpose `Audience` is on until the visitor objects everywhere but in `DE`, `FR`, `AD`, `AE`, `AT`, `AX`, `BE`, \
             `BG`, 61 more (before: asks for consent)",
        ]
    );
}

#[test]
fn a_longer_lifetime_asks_again_where_it_asks() {
    assert_eq!(
        messages(germany_too::Shop::document(), longer::Shop::document()),
        [
            "purpose `Audience`: visitors everywhere but in `FR`, `BL`, `GF`, `GP`, `MF`, `MQ`, `NC`, `PF`, 5 more who allowed \
             it are asked again; refusals stay",
            "  because cookie `visit` lives for 2 days instead of 1 day",
            "cookie `visit` lives for 2 days instead of 1 day",
        ]
    );
}

#[test]
fn a_law_that_is_no_longer_listed_is_named() {
    assert_eq!(
        messages(germany_too::Shop::document(), germany::Shop::document()),
        [
            "purpose `Audience` asks for consent (before: is on until the visitor objects): visitors in `FR`, `BL`, `GF`, `GP`, \
             `MF`, `MQ`, `NC`, `PF`, 5 more are asked, except those who refused",
            "  because the policy no longer follows the law of `fr`",
            "the policy no longer follows the law of `fr`",
        ]
    );
}
