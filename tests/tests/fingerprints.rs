//! What changes in a policy asks visitors again, and what does not: a consent to one version, under another.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use axum::Router;
use axum::routing::get;
use policy_runtime::consent::{ConsentState, MaterialChange};
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::request::{cookie_header, send};
use std::sync::{Arc, Mutex};

/// A version of the policy: whatever stands behind what all have.
macro_rules! version {
    ($name:ident { $($items:tt)* }) => {
        version!($name [en] () { $($items)* });
    };
    ($name:ident [$($languages:tt)*] ($($keys:tt)*) { $($items:tt)* }) => {
        pub(crate) mod $name {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub(crate) policy Shop {
                    controller: kettle,
                    contact: "privacy@kettle.example",
                    updated: "2026-11-22",
                    languages: [$($languages)*],
                    sites: ["shop.example", "*.shop.example"],
                    $($keys)*
                }

                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
                provider ads { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
                provider agency { name: "Agency", privacy: "https://agency.example/privacy" }

                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Remembers what you chose here.
                    consent cookie "__Host-choice" as choice {}
                }

                $($items)*
            }
        }
    };
}

/// What the first argument says of visitors who consented to the second, which differs by one thing.
macro_rules! now {
    ($now:ident after $then:ident) => {
        after::<$then::Shop, $now::Shop>().await
    };
}

const ASKED: (ConsentState, Option<MaterialChange>) =
    (ConsentState::Changed, Some(MaterialChange::Declaration));
const TOO_LONG: (ConsentState, Option<MaterialChange>) =
    (ConsentState::Changed, Some(MaterialChange::LongerLifetime));
const KEPT: (ConsentState, Option<MaterialChange>) = (ConsentState::Given, None);

/// The state of `Interest` under `Now`, for a visitor who allowed everything under `Then`.
async fn after<Then: Policy, Now: Policy>() -> (ConsentState, Option<MaterialChange>) {
    let keys = Keys::generate();
    let allow = async |cookies: Cookies<Then>| {
        cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
    };
    let then = PolicyLayer::<Then>::new(keys.clone()).guard(Router::new().route("/", get(allow)));
    let chosen = cookie_header(&send(&then, "GET", "shop.example", "/", &[]).await);

    let outcome = Arc::new(Mutex::new(None));
    let told = Arc::clone(&outcome);
    let look = async move |cookies: Cookies<Now>| {
        let mut purposes = Now::document().purposes.iter();
        let interest = purposes.find(|purpose| purpose.identifier == "Interest").unwrap();
        let status = cookies.status(interest);
        assert_eq!(status.allowed, status.state == ConsentState::Given);
        assert_eq!(cookies.undecided(), !status.allowed, "asked again, or not");
        *told.lock().unwrap() = Some((status.state, status.change));
    };
    let now = PolicyLayer::<Now>::new(keys).guard(Router::new().route("/", get(look)));
    send(&now, "GET", "shop.example", "/", &[("cookie", &chosen)]).await;
    outcome.lock().unwrap().take().unwrap()
}

version! { first {
    /// Follows what you look at.
    purpose Interest: internal {
        title: "Interest",
        /// What you saw.
        cookie seen: u64 { lifetime: 30 days }
        /// What you liked.
        cookie liked: u64 { lifetime: session, provider: ads }
        /// What you drew.
        storage drawing in session {}
        /// A film.
        embed film { provider: ads, frame: ["https://ads.example"] }
    }
} }

mod wording {
    version! { otherwise {
        /// Knows, in other words, what you look at.
        purpose Interest: internal {
            title: "What you like", group: "You",
            /// What was seen by you.
            cookie seen: u64 { lifetime: 30 days, location: "Everywhere" }
            /// What you fancied.
            cookie liked: u64 { lifetime: session, provider: ads }
            /// Your picture.
            storage drawing in session {}
            /// A moving picture.
            embed film { provider: ads, frame: ["https://ads.example"] }
        }
    } }
    version! { translated [en, fr] () {
        /// Follows what you look at.
        purpose Interest: internal {
            title: "Interest",
            /// What you saw.
            cookie seen: u64 { lifetime: 30 days }
            /// What you liked.
            cookie liked: u64 { lifetime: session, provider: ads }
            /// What you drew.
            storage drawing in session {}
            /// A film.
            embed film { provider: ads, frame: ["https://ads.example"] }
        }
        texts fr {
            Shop: "Comment la boutique utilise les cookies.",
            Essential: "La boutique ne peut fonctionner sans eux.", Essential.title: "Nécessaires",
            choice: "Retient vos choix.",
            Interest: "Suit ce que vous regardez.", Interest.title: "Intérêt",
            seen: "Ce que vous avez vu.", liked: "Ce que vous avez aimé.",
            drawing: "Ce que vous avez dessiné.", film: "Un film.",
        }
    } }
    version! { in_another_order {
        /// Another one, which comes first.
        purpose Audience: statistical {
            title: "Audience", anonymised: "counted in sums",
            /// Counts your visit once a day.
            cookie visit: u64 { lifetime: 1 day }
        }
        /// Follows what you look at.
        purpose Interest: internal {
            title: "Interest",
            /// A film.
            embed film { provider: ads, frame: ["https://ads.example"] }
            /// What you drew.
            storage drawing in session {}
            /// What you liked.
            cookie liked: u64 { lifetime: session, provider: ads }
            /// What you saw.
            cookie seen: u64 { lifetime: 30 days }
        }
    } }
    version! { for_others {
        /// Follows what you look at.
        purpose Interest: internal {
            title: "Interest", data_kept: 1 year,
            /// What you saw, as another type, and better protected.
            cookie seen: String { lifetime: 30 days, seal: encrypted, same_site: strict }
            /// What you liked.
            cookie liked: u64 { lifetime: session, provider: ads }
            /// What you drew.
            storage drawing in session {}
            /// A film.
            embed film { provider: ads, frame: ["https://ads.example"] }
        }
    } }
}

#[tokio::test]
async fn wording_translation_and_order_do_not_ask_again() {
    use wording::{for_others, in_another_order, otherwise, translated};
    for (name, seen) in [
        ("the same", now!(first after first)),
        ("other words", now!(otherwise after first)),
        ("a translation", now!(translated after first)),
        ("another order", now!(in_another_order after first)),
        ("type, seal, retention", now!(for_others after first)),
        ("back again", now!(first after in_another_order)),
    ] {
        assert_eq!(seen, KEPT, "{name}");
    }
}

/// Versions in which one cookie is nearly all there is. The purpose is named where its cookies are, as macros tell names of
/// several places apart.
macro_rules! versions {
    ($purpose:ident: $($name:ident: [$kind:ident $($keys:tt)*] $cookies:tt)*) => {$(
        versions! { @ $purpose $name [$kind $($keys)*] $cookies }
    )*};
    (@ $purpose:ident $name:ident [$kind:ident $($keys:tt)*] { $($cookies:tt)* }) => {
        version! { $name {
            /// Follows what you look at.
            purpose $purpose: $kind { title: "Interest", $($keys)* $($cookies)* }
        } }
    };
}

versions! { Interest:
    plain: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }

    shorter: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 29 days } }
    much_shorter: [internal] { /** Seen. */ cookie seen: u64 { lifetime: session } }
    an_hour_longer: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 721 hours } }
    longer: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 60 days } }
    a_minute_long: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 1 minute } }

    one_more: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** Heard. */ cookie heard: u64 { lifetime: 1 day }
    }
    renamed: [internal] { /** Seen. */ cookie saw: u64 { lifetime: 30 days } }
    family: [internal] { /** Seen. */ cookie "seen_{n}" as seen(n: u64): u64 { lifetime: 30 days } }
    of_ads: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    all_of_ads: [internal provider: ads,] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    shared: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, shared_with: [ads] } }
    shared_more: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, shared_with: [agency, ads] } }
    shared_alike: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, shared_with: [ads, agency] } }
    given_away: [internal recipients: [ads],] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    for_google: [internal consent_mode: [ad_storage],] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    for_others: [third_party] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    under_a_path: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, path: "/shop" } }
    for_subdomains: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, subdomains } }
    within_others: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, same_site: none } }
    partitioned: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, same_site: none, partitioned } }
    elsewhere: [internal] { /** Seen. */ cookie seen { lifetime: 30 days, stored_on: "ads.example" } }
    also_stored: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** Drawn. */ storage drawing in local {}
    }
    also_stored_for_a_session: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** Drawn. */ storage drawing in session {}
    }
    also_embedded: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** A film. */ embed film { provider: ads, frame: ["https://ads.example"] }
    }
}

#[tokio::test]
async fn longer_than_agreed_asks_again_and_shorter_does_not() {
    for (name, seen, expected) in [
        ("29 days after 30", now!(shorter after plain), KEPT),
        ("a session after 30 days", now!(much_shorter after plain), KEPT),
        ("an hour longer", now!(an_hour_longer after plain), TOO_LONG),
        ("60 days after 30", now!(longer after plain), TOO_LONG),
        ("30 days after 60", now!(plain after longer), KEPT),
        ("30 days after 29", now!(plain after shorter), TOO_LONG),
        ("a minute after a session", now!(a_minute_long after much_shorter), TOO_LONG),
    ] {
        assert_eq!(seen, expected, "{name}");
    }
}

#[tokio::test]
async fn what_is_done_asks_again_once_it_is_something_else() {
    for (name, seen) in [
        ("a new cookie", now!(one_more after plain)),
        ("a removed cookie", now!(plain after one_more)),
        ("another name", now!(renamed after plain)),
        ("a family in its place", now!(family after plain)),
        ("another provider", now!(of_ads after plain)),
        ("another provider of all", now!(all_of_ads after plain)),
        ("a new reader", now!(shared after plain)),
        ("one more reader", now!(shared_more after shared)),
        ("a recipient", now!(given_away after plain)),
        ("a signal to Google", now!(for_google after plain)),
        ("another kind", now!(for_others after plain)),
        ("another path", now!(under_a_path after plain)),
        ("subdomains", now!(for_subdomains after plain)),
        ("within other sites", now!(within_others after plain)),
        ("within other sites, partitioned", now!(partitioned after within_others)),
        ("on another site", now!(elsewhere after plain)),
        ("the browser's storage", now!(also_stored after plain)),
        ("another storage", now!(also_stored after also_stored_for_a_session)),
        ("an embed", now!(also_embedded after plain)),
        ("no embed any more", now!(plain after also_embedded)),
    ] {
        assert_eq!(seen, ASKED, "{name}");
    }
    assert_eq!(now!(shared_alike after shared_more), KEPT, "the order of readers");
    assert_eq!(now!(of_ads after all_of_ads), KEPT, "one thing said in two ways");
}

macro_rules! statistics {
    ($($name:ident: $rules:tt [$($keys:tt)*])*) => {$(
        version! { $name [en] $rules {
            /// Counts visits.
            purpose Interest: statistical {
                title: "Interest", $($keys)*
                /// Counts your visit once a day.
                cookie visit: u64 { lifetime: 1 day }
            }
        } }
    )*};
}

statistics! {
    anonymised: () [anonymised: "counted in sums",]
    told_otherwise: () [anonymised: "in sums of a day",]
    not_anonymised: () []
    own_use: () [own_use,]
    no_cross_site: () [no_cross_site,]
    anonymised_and_asked: (jurisdictions: [eu],) [anonymised: "counted in sums",]
    not_anonymised_in_europe: (jurisdictions: [eu],) []
}

#[tokio::test]
async fn statistics_that_are_no_longer_anonymous_ask() {
    assert_eq!(now!(not_anonymised_in_europe after anonymised_and_asked), ASKED);
    assert_eq!(now!(anonymised_and_asked after not_anonymised_in_europe), ASKED);
    assert_eq!(now!(not_anonymised after own_use), ASKED, "no longer for us alone");
    assert_eq!(now!(not_anonymised after no_cross_site), ASKED, "followed to other sites");
    // Where nothing was asked, leaving it on was no consent: neither to other data nor under other rules.
    assert_eq!(now!(not_anonymised after anonymised), (ConsentState::Undecided, None));
    assert_eq!(now!(anonymised_and_asked after anonymised), (ConsentState::Undecided, None));
    assert_eq!(now!(anonymised after anonymised_and_asked), KEPT, "what is not asked needs none");
    assert_eq!(now!(told_otherwise after anonymised), KEPT);
}

/// If this fails, every visitor is asked again with the next release.
#[test]
fn a_fingerprint_is_the_same_with_every_build() {
    let fingerprint = |document: &policy_runtime::Document| document.purposes[1].fingerprint;
    assert_eq!(fingerprint(plain::Shop::document()), 0x8514_7e36);
    assert_eq!(fingerprint(first::Shop::document()), 0x89ee_d54a);
}

/// The order of purposes and an unrelated one make no difference, and each is on its own.
#[test]
fn a_fingerprint_is_of_one_purpose() {
    let of = |document: &'static policy_runtime::Document| {
        let mut purposes = document.purposes.iter();
        purposes.find(|purpose| purpose.identifier == "Interest").unwrap().fingerprint
    };
    let document = wording::in_another_order::Shop::document();
    assert_eq!(of(document), of(first::Shop::document()));
    assert_ne!(of(plain::Shop::document()), of(first::Shop::document()));
}
