//! What changes in a policy asks visitors again, and what does not: a consent to one version, under another.

use axum::Router;
use axum::routing::get;
use policy_runtime::consent::{ConsentState, InvalidatedBy};
use policy_runtime::testing::{Difference, DifferenceKind, Review};
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

const ASKED: (ConsentState, Option<InvalidatedBy>) =
    (ConsentState::Changed, Some(InvalidatedBy::Declaration));
const TOO_LONG: (ConsentState, Option<InvalidatedBy>) =
    (ConsentState::Changed, Some(InvalidatedBy::LongerLifetime));
const KEPT: (ConsentState, Option<InvalidatedBy>) = (ConsentState::Given, None);

/// The state of `Interest` under `Now`, for a visitor who allowed everything under `Then`.
async fn after<Then: Policy, Now: Policy>() -> (ConsentState, Option<InvalidatedBy>) {
    let keys = Keys::generate();
    let allow = async |cookies: Cookies<Then>| {
        cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
    };
    let then = PolicyLayer::<Then>::new(keys.clone()).guard(Router::new().route("/", get(allow)));
    let chosen = cookie_header(&send(&then, "GET", "shop.example", "/", &[]).await);

    let outcome = Arc::new(Mutex::new(None));
    let reported = Arc::clone(&outcome);
    let look = async move |cookies: Cookies<Now>| {
        let mut purposes = Now::document().purposes.iter();
        let interest = purposes.find(|purpose| purpose.identifier == "Interest").unwrap();
        let status = cookies.status(interest);
        assert_eq!(status.allowed, status.state == ConsentState::Given);
        assert_eq!(cookies.undecided(), !status.allowed, "asked again, or not");
        *reported.lock().unwrap() = Some((status.state, status.change));
    };
    let now = PolicyLayer::<Now>::new(keys).guard(Router::new().route("/", get(look)));
    send(&now, "GET", "shop.example", "/", &[("cookie", &chosen)]).await;
    let outcome = outcome.lock().unwrap().take().unwrap();
    let is_asked = matches!(outcome.0, ConsentState::Changed | ConsentState::Undecided);
    assert_eq!(reviewed::<Then, Now>(), is_asked, "{outcome:?}");
    outcome
}

/// Whether a review says that visitors who consented to `Interest` under `Then` are asked again under `Now`, with all reasons.
fn reviewed<Then: Policy, Now: Policy>() -> bool {
    let lock_file = Review::lock_file(Then::document()).unwrap();
    let review = Review::new(Now::document(), &lock_file).unwrap();
    let is_about_interest = |difference: &&Difference| {
        let message = difference.message();
        difference.kind() == DifferenceKind::AskedAgain
            && (message.contains("`Interest`") || message.starts_with("all visitors"))
    };
    let mut asked = review.differences().iter().filter(is_about_interest);
    let Some(asked) = asked.next() else { return false };
    let is_changed = asked.message().contains("who allowed it");
    assert!(!is_changed || asked.reasons().next().is_some(), "{review}");
    assert!(asked.reasons().all(|reason| !reason.contains("this file")), "{review}");
    true
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

mod cookies;
mod embeds;
mod hosts;
mod include;
mod parties;

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
    ip_masked: () [ip_masked,]
    not_matched: () [not_matched,]
    sensitive: () [sensitive,]
    clears_storage: () [clears_storage,]
    anonymised_and_asked: (jurisdictions: [eu],) [anonymised: "counted in sums",]
    not_anonymised_in_europe: (jurisdictions: [eu],) []
}

#[tokio::test]
async fn statistics_that_are_no_longer_anonymous_ask() {
    assert_eq!(now!(not_anonymised_in_europe after anonymised_and_asked), ASKED);
    assert_eq!(now!(anonymised_and_asked after not_anonymised_in_europe), ASKED);
    assert_eq!(now!(not_anonymised after own_use), ASKED, "no longer for us alone");
    assert_eq!(now!(not_anonymised after no_cross_site), ASKED, "followed to other sites");
    assert_eq!(now!(not_anonymised after ip_masked), ASKED, "with the whole address");
    assert_eq!(now!(not_anonymised after not_matched), ASKED, "joined with persons known");
    assert_eq!(now!(sensitive after not_anonymised), ASKED, "of sensitive data");
    assert_eq!(now!(clears_storage after not_anonymised), KEPT, "a withdrawal deletes more");
    assert_eq!(now!(not_anonymised after clears_storage), KEPT, "a withdrawal deletes less");
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
    assert_eq!(fingerprint(cookies::plain::Shop::document()), 0x8514_7e36);
    assert_eq!(fingerprint(first::Shop::document()), 0xeffc_ef3e);
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
    assert_ne!(of(cookies::plain::Shop::document()), of(first::Shop::document()));
}
