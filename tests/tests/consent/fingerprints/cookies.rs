//! A cookie that lives longer, is read by others, or serves another purpose.

use super::{ASKED, KEPT, TOO_LONG, after};

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
