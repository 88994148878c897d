//! What changes in a policy asks visitors again, and what does not: a consent to one version, under another.

use axum::Router;
use axum::routing::get;
use policy_runtime::consent::{ConsentState, InvalidatedBy};
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
    known_by_address: [internal data: [ip_address],] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    known_by_more: [internal data: [ip_address, location],] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    known_by_the_same: [internal data: [location, ip_address, location],] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    for_google: [internal consent_mode: [ad_storage],] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    for_others: [third_party] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    under_a_path: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, path: "/shop" } }
    for_subdomains: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, subdomains } }
    within_others: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, same_site: none } }
    partitioned: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, same_site: none, partitioned } }
    by_scripts: [internal] { /** Seen. */ cookie seen { lifetime: 30 days, set_by: scripts } }
    by_a_proxy: [internal] { /** Seen. */ cookie seen { lifetime: 30 days, set_by: proxy } }
    by_middleware: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, set_by: middleware } }
    for_scripts: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, read_by: scripts } }
    over_http: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, insecure } }
    prolonged: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days sliding } }
    elsewhere: [internal] { /** Seen. */ cookie seen { lifetime: 30 days, stored_on: "ads.example" } }
    elsewhere_alone: [internal] { /** Seen. */ cookie seen { lifetime: 30 days, stored_on: ["ads.example"] } }
    elsewhere_twice: [internal] { /** Seen. */ cookie seen { lifetime: 30 days, stored_on: ["ads.example", "two.example"] } }
    elsewhere_in_another_order: [internal] { /** Seen. */ cookie seen { lifetime: 30 days, stored_on: ["two.example", "ads.example"] } }
    of_another_for_years: [internal] { /** Seen. */ cookie seen { lifetime: 10 years, provider: ads, set_by: proxy } }
    of_another_for_a_session: [internal] { /** Seen. */ cookie seen { lifetime: session, provider: ads, set_by: proxy } }
    of_another_for_an_unknown_time: [internal] { /** Seen. */ cookie seen { lifetime: unknown, provider: ads, set_by: proxy } }
    on_one_site: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, sites: ["shop.example"] } }
    on_two_sites: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, sites: ["shop.example", "a.shop.example"] } }
    on_two_sites_alike: [internal] { /** Seen. */ cookie seen: u64 { lifetime: 30 days, sites: ["a.shop.example", "shop.example"] } }
    all_on_one_site: [internal sites: ["shop.example"],] { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    also_stored: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** Drawn. */ storage drawing in local {}
    }
    also_stored_for_a_session: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** Drawn. */ storage drawing in session {}
    }
    also_read: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** Known. */ access fingerprint {}
    }
    also_read_in_another_way: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** Known. */ access ip_address as fingerprint {}
    }
    also_read_under_another_name: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** Known otherwise. */ access fingerprint as known {}
    }
    also_read_by_ads: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** Known. */ access fingerprint { provider: ads }
    }
    stored_for_a_day: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: session }
        /** Drawn. */ storage drawing in local { lifetime: 1 day }
    }
    stored_for_two_days: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: session }
        /** Drawn. */ storage drawing in local { lifetime: 2 days }
    }
    stored_since_the_last_visit: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: session }
        /** Drawn. */ storage drawing in local { lifetime: 1 day sliding }
    }
    stored_until_deleted: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: session }
        /** Drawn. */ storage drawing in local {}
    }
    stored_in_a_database: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: session }
        /** Drawn. */ storage drawing in indexed_db {}
    }
    stored_in_a_cache: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: session }
        /** Drawn. */ storage drawing in cache {}
    }
    also_embedded: [internal] {
        /** Seen. */ cookie seen: u64 { lifetime: 30 days }
        /** A film. */ embed film { provider: ads, frame: ["https://ads.example"] }
    }
}

#[tokio::test]
async fn a_longer_lifetime_asks_again_and_a_shorter_one_does_not() {
    for (name, seen, expected) in [
        ("29 days after 30", now!(shorter after plain), KEPT),
        ("a session after 30 days", now!(much_shorter after plain), KEPT),
        ("an hour longer", now!(an_hour_longer after plain), TOO_LONG),
        ("60 days after 30", now!(longer after plain), TOO_LONG),
        ("30 days after 60", now!(plain after longer), KEPT),
        ("30 days after 29", now!(plain after shorter), TOO_LONG),
        ("a minute after a session", now!(a_minute_long after much_shorter), TOO_LONG),
        (
            "an entry for two days after one",
            now!(stored_for_two_days after stored_for_a_day),
            TOO_LONG,
        ),
        ("an entry for a day after two", now!(stored_for_a_day after stored_for_two_days), KEPT),
        (
            "an unknown time after a session",
            now!(of_another_for_an_unknown_time after of_another_for_a_session),
            TOO_LONG,
        ),
        (
            "an unknown time after ten years",
            now!(of_another_for_an_unknown_time after of_another_for_years),
            TOO_LONG,
        ),
        (
            "ten years after an unknown time",
            now!(of_another_for_years after of_another_for_an_unknown_time),
            KEPT,
        ),
    ] {
        assert_eq!(seen, expected, "{name}");
    }
}

#[tokio::test]
async fn a_changed_cookie_asks_again() {
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
        ("categories of data", now!(known_by_address after plain)),
        ("one more category of data", now!(known_by_more after known_by_address)),
        ("a signal to Google", now!(for_google after plain)),
        ("another kind", now!(for_others after plain)),
        ("another path", now!(under_a_path after plain)),
        ("subdomains", now!(for_subdomains after plain)),
        ("within other sites", now!(within_others after plain)),
        ("within other sites, partitioned", now!(partitioned after within_others)),
        ("on another site", now!(elsewhere after plain)),
        ("on one more site", now!(elsewhere_twice after elsewhere)),
        ("on one site fewer", now!(elsewhere after elsewhere_twice)),
        ("set by scripts", now!(by_scripts after plain)),
        ("set by a proxy", now!(by_a_proxy after plain)),
        ("read by scripts", now!(for_scripts after plain)),
        ("over plain http", now!(over_http after plain)),
        ("prolonged by each visit", now!(prolonged after plain)),
        ("the browser's storage", now!(also_stored after plain)),
        ("another storage", now!(also_stored after also_stored_for_a_session)),
        ("an access without storing", now!(also_read after plain)),
        ("an access to something else", now!(also_read_in_another_way after also_read)),
        ("an access of another company", now!(also_read_by_ads after also_read)),
        ("on one site", now!(on_one_site after plain)),
        ("on all sites", now!(plain after on_one_site)),
        ("on one more site", now!(on_two_sites after on_one_site)),
        ("all of it on one site", now!(all_on_one_site after plain)),
        ("an entry that stays", now!(stored_until_deleted after stored_for_a_day)),
        ("an entry that visits prolong", now!(stored_since_the_last_visit after stored_for_a_day)),
        ("a database", now!(stored_in_a_database after stored_until_deleted)),
        ("a cache", now!(stored_in_a_cache after stored_in_a_database)),
        ("an embed", now!(also_embedded after plain)),
        ("no embed any more", now!(plain after also_embedded)),
    ] {
        assert_eq!(seen, ASKED, "{name}");
    }
    assert_eq!(now!(shared_alike after shared_more), KEPT, "the order of readers");
    assert_eq!(now!(known_by_the_same after known_by_more), KEPT, "the order of categories");
    assert_eq!(now!(on_two_sites_alike after on_two_sites), KEPT, "the order of own sites");
    assert_eq!(now!(elsewhere_alone after elsewhere), KEPT, "a list of one site");
    assert_eq!(now!(elsewhere_in_another_order after elsewhere_twice), KEPT, "the order of sites");
    assert_eq!(now!(of_ads after all_of_ads), KEPT, "one thing said in two ways");
    assert_eq!(now!(also_read_under_another_name after also_read), KEPT, "a name");
    assert_eq!(now!(by_middleware after plain), KEPT, "the same server");
}

/// Versions with a second purpose, which uses the cookie of the first or does not.
macro_rules! readers {
    ($($name:ident: $lifetime:literal $unit:ident [$($reads:tt)*] [$($third:tt)*])*) => {$(
        version! { $name {
            /// Follows what you look at.
            purpose Interest: internal {
                title: "Interest",
                $($reads)*
                /// Seen.
                cookie seen: u64 { lifetime: 30 days }
            }
            /// Counts visits.
            purpose Visits: internal {
                title: "Visits",
                $($third)*
                /// Counts visits.
                cookie visits: u64 { lifetime: $lifetime $unit }
            }
        } }
    )*};
}

readers! {
    apart: 1 day [] []
    reading: 1 day [reads: [visits],] []
    reading_longer: 60 days [reads: [visits],] []
    read_otherwise: 1 day [reads: ["visits"],] []
    read_by_visits: 1 day [] [reads: [seen],]
}

#[tokio::test]
async fn a_cookie_of_two_purposes_asks_again_for_both() {
    assert_eq!(now!(reading after apart), ASKED, "it uses another cookie");
    assert_eq!(now!(apart after reading), ASKED);
    assert_eq!(now!(read_by_visits after apart), ASKED, "another purpose uses its cookie");
    assert_eq!(now!(reading_longer after reading), TOO_LONG, "what it reads lives longer");
    assert_eq!(now!(reading after reading_longer), KEPT);
    assert_eq!(now!(read_otherwise after reading), KEPT, "one thing said in two ways");
}

/// What an embed loads, and from where.
macro_rules! embeds {
    ($purpose:ident $film:ident $wall:ident: $($name:ident: { $($keys:tt)* })*) => {$(
        version! { $name {
            /// Follows what you look at.
            purpose $purpose: third_party {
                title: "Interest",
                /// A film.
                embed $film { provider: ads, $($keys)* }
                /// A wall of films.
                embed $wall { provider: agency, script: ["https://agency.example/wall.js"] }
            }
        } }
    )*};
}

embeds! { Interest film wall:
    framed: { frame: ["https://ads.example/embed"] }
    with_a_cookie: { frame: ["https://ads.example/embed"], cookie no { lifetime: 1 day } }
    with_a_choice: { frame: ["https://ads.example/embed"], cookie no { lifetime: 1 day, because: choice } }
    framed_by_another_page: { frame: ["https://ads.example/player?controls=0"] }
    framed_in_two_ways: { frame: ["https://ads.example/embed", "https://ads.example/small"] }
    loaded_by_another: { frame: ["https://ads.example/embed"], loaded_by: wall }
    framed_elsewhere: { frame: ["https://agency.example/embed"] }
    framed_by_all_below: { frame: ["https://*.ads.example"] }
    framed_on_another_port: { frame: ["https://ads.example:8443/embed"] }
    framed_by_two: { frame: ["https://ads.example/embed", "https://agency.example"] }
    framed_by_two_alike: { frame: ["https://agency.example", "https://ads.example/embed"] }
    scripted: { script: ["https://ads.example/embed"] }
    scripted_elsewhere: { script: ["https://agency.example/film.js"] }
    pixel: { image: ["https://ads.example/embed"] }
    framed_and_connected: { frame: ["https://ads.example/embed"], connect: ["https://ads.example"] }
    connected_and_framed: { connect: ["https://ads.example"], frame: ["https://ads.example/embed"] }
    framed_and_elsewhere: { frame: ["https://ads.example/embed"], stored_on: "ads.example" }
    styled: { frame: ["https://ads.example/embed"], style: ["https://ads.example"] }
    lettered: { frame: ["https://ads.example/embed"], font: ["https://ads.example"] }
    heard: { frame: ["https://ads.example/embed"], media: ["https://ads.example"] }
}

#[tokio::test]
async fn a_changed_embed_asks_again() {
    for (name, seen) in [
        ("a script of another host", now!(scripted_elsewhere after framed)),
        ("a script of the same host", now!(scripted after framed)),
        ("a frame in place of a script", now!(framed after scripted)),
        ("an image", now!(pixel after framed)),
        ("a frame of another host", now!(framed_elsewhere after framed)),
        ("a frame of one more host", now!(framed_by_two after framed)),
        ("a frame of all hosts below", now!(framed_by_all_below after framed)),
        ("a frame on another port", now!(framed_on_another_port after framed)),
        ("a connection", now!(framed_and_connected after framed)),
        ("a style", now!(styled after framed)),
        ("a font", now!(lettered after framed)),
        ("a sound", now!(heard after framed)),
        ("another embed that loads it", now!(loaded_by_another after framed)),
        ("another site", now!(framed_and_elsewhere after framed)),
        ("a cookie that is not withheld any more", now!(with_a_choice after with_a_cookie)),
    ] {
        assert_eq!(seen, ASKED, "{name}");
    }
    for (name, seen) in [
        ("another page of the host", now!(framed_by_another_page after framed)),
        ("two pages of the host", now!(framed_in_two_ways after framed)),
        ("another order of hosts", now!(framed_by_two_alike after framed_by_two)),
        ("another order of keys", now!(connected_and_framed after framed_and_connected)),
    ] {
        assert_eq!(seen, KEPT, "{name}");
    }
}

/// Versions in which the parties differ, and what they do is the same.
macro_rules! parties {
    ($purpose:ident: $($name:ident: $controller:ident { $($ads:tt)* } { $($items:tt)* })*) => {$(
        pub(crate) mod $name {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub(crate) policy Shop {
                    controller: $controller,
                    contact: "privacy@kettle.example",
                    updated: "2026-11-22",
                    languages: [en],
                    sites: ["shop.example", "*.shop.example"],
                }

                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
                provider agency { name: "Agency", privacy: "https://agency.example/privacy" }
                provider ads { $($ads)* }

                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Remembers what you chose here.
                    consent cookie "__Host-choice" as choice {}
                }

                /// Follows what you look at.
                purpose $purpose: internal { title: "Interest", $($items)* }
            }
        }
    )*};
}

parties! { Interest:
    set: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_for_another: agency { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_under_another_notice: kettle { name: "Ads Inc.", privacy: "https://ads.example/notice", opt_out: "https://ads.example/no" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_by_a_processor: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", role: processor }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_by_a_controller: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", role: controller }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_abroad: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: us }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_elsewhere: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: ie }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_jointly: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", role: joint }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: scc to us }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred_adequately: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: adequacy to us }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred_farther: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: scc to in }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred_twice: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: [scc to us, scc to in] }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred_in_another_order: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: [scc to in, scc to us] }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_with_particulars: kettle {
        name: "Ads Inc.", privacy: "https://ads.example/privacy",
        address: "1 Ad Street", dpo: "dpo@ads.example", notices: ["https://ads.example/jobs"]
    } {
        basis: consent, note: "Changed in May.",
        /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads }
    }
    own: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    own_for_another: agency { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: kettle } }
    read: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, shared_with: [ads] } }
    read_abroad: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: us }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, shared_with: [ads] } }
    received: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", role: processor }
        { recipients: [ads], /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    received_for_themselves: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { recipients: [ads], /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    stored: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Drawn. */ storage drawing in local { provider: ads } }
    stored_abroad: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: us }
        { /** Drawn. */ storage drawing in local { provider: ads } }
    embedded: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** A film. */ embed film { provider: ads, frame: ["https://ads.example"] } }
    embedded_abroad: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: us }
        { /** A film. */ embed film { provider: ads, frame: ["https://ads.example"] } }
}

#[tokio::test]
async fn another_controller_processor_or_country_asks_again() {
    for (name, seen) in [
        ("another controller", now!(set_for_another after set)),
        ("another controller of what is set by us", now!(own_for_another after own)),
        ("a processor no longer", now!(set after set_by_a_processor)),
        ("a processor now", now!(set_by_a_processor after set)),
        ("a country", now!(set_abroad after set)),
        ("another country", now!(set_elsewhere after set_abroad)),
        ("a joint controller now", now!(set_jointly after set)),
        ("a transfer", now!(set_and_transferred after set)),
        ("another safeguard", now!(set_and_transferred_adequately after set_and_transferred)),
        ("another third country", now!(set_and_transferred_farther after set_and_transferred)),
        ("one more third country", now!(set_and_transferred_twice after set_and_transferred)),
        ("a reader abroad", now!(read_abroad after read)),
        ("a recipient for its own ends", now!(received_for_themselves after received)),
        ("storage abroad", now!(stored_abroad after stored)),
        ("an embed from abroad", now!(embedded_abroad after embedded)),
    ] {
        assert_eq!(seen, ASKED, "{name}");
    }
    assert_eq!(now!(set_under_another_notice after set), KEPT, "an address is wording");
    assert_eq!(now!(set_with_particulars after set), KEPT, "notes and particulars are wording");
    assert_eq!(
        now!(set_and_transferred_in_another_order after set_and_transferred_twice),
        KEPT,
        "the order of transfers"
    );
    assert_eq!(now!(set_by_a_controller after set), KEPT, "without a role none is a processor");
}

macro_rules! choices {
    ($purpose:ident $seen:ident: $($name:ident: [$($keys:tt)*])*) => {$(
        pub(crate) mod $name {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub(crate) policy Shop {
                    controller: kettle,
                    contact: "privacy@kettle.example",
                    updated: "2026-11-22",
                    languages: [en],
                    sites: ["shop.example", "*.shop.example"],
                    $($keys)*
                }

                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Remembers what you chose here.
                    consent cookie choice {}
                }

                /// Follows what you look at.
                purpose $purpose: internal {
                    title: "Interest",

                    /// What you saw.
                    cookie $seen: u64 { lifetime: 30 days }
                }
            }
        }
    )*};
}

choices! { Interest seen:
    of_one_host: []
    of_all_hosts: [subdomains,]
}

#[tokio::test]
async fn choices_that_are_shared_with_other_hosts_are_made_again() {
    assert_eq!(now!(of_all_hosts after of_one_host), ASKED);
    assert_eq!(now!(of_one_host after of_all_hosts), ASKED);
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
    assert_ne!(of(plain::Shop::document()), of(first::Shop::document()));
}
