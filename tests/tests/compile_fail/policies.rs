//! The real policies compile as they stand, and mean what they say.
use policy_runtime::declaration::{Kind, Lifetime, Writer};
use policy_runtime::{Document, Policy};
use policy_tests::policies::{news, ombudsman, saas, shop};
use portal::policy::DataPortal;

fn asks(document: &'static Document) -> Vec<(&'static str, bool, &'static str)> {
    document
        .purposes
        .iter()
        .map(|purpose| (purpose.identifier, purpose.asks, purpose.decided_by))
        .collect()
}

#[test]
fn the_portal_asks_for_suggestions_and_films() {
    let document = DataPortal::document();
    assert_eq!(
        asks(document),
        [
            ("Essential", false, "base"),
            ("Audience", false, "fr"),
            ("Suggestions", true, "base"),
            ("Films", true, "base")
        ]
    );
    let names: Vec<&str> = document.cookies().map(|(_, cookie)| cookie.name).collect();
    assert_eq!(
        names,
        [
            "sessionid",
            "django_language",
            "csrftoken",
            "cookies_preferences",
            "visit",
            "recent",
            "viewer"
        ]
    );
}

#[test]
fn the_shop_asks_for_all_but_the_necessary() {
    let document = shop::Shop::document();
    assert!(
        document.purposes.iter().all(|purpose| purpose.asks == (purpose.kind != Kind::Necessary))
    );
    let (purpose, pay) = document.cookie(b"__Host-pay_17").unwrap();
    assert_eq!((purpose.identifier, pay.identifier), ("Essential", "pay_state"));
    let (_, ga) = document.cookie(b"_ga").unwrap();
    assert_eq!(
        (ga.identifier, ga.writer, ga.provider.name),
        ("_ga", Writer::Embed, "Google Ireland Limited")
    );
    assert_eq!(document.cookie(b"_ga_ABC").unwrap().1.identifier, "ga_visit");
    assert!(document.cookie(b"fr").is_none(), "it is stored on another site");
    assert_eq!(ga.lifetime, Lifetime::Sliding(2 * 365 * 86_400));
    assert_eq!(ga.text.in_language("pl"), "Odróżnia jedną przeglądarkę od drugiej.");
    let pixel = document.cookie(b"_fbp").unwrap().1;
    assert_eq!(
        pixel.text.in_language("de"),
        "Der Meta-Pixel teilt Meta mit, welche Seiten Sie öffnen.",
        "the embed's text stands for it"
    );
    assert_eq!(
        document.retired.iter().map(|cookie| cookie.name).collect::<Vec<_>>(),
        ["_gid", "laravel_session"]
    );
    let rules: Vec<(&str, &str)> =
        document.report().iter().map(|row| (row.rule, row.subject)).collect();
    for row in [("lifetime-400d", "_ga"), ("gpc-unmapped", "Support"), ("undeletable", "fr")] {
        assert!(rules.contains(&row), "{row:?} in {rules:?}");
    }
}

#[test]
fn the_service_declares_storage_beside_its_cookies() {
    let document = saas::Loft::document();
    let (purpose, login) = document.cookie(b"__Host-login").unwrap();
    assert_eq!(
        (purpose.identifier, login.identifier, login.provider.identifier),
        ("Essential", "login", "loft"),
        "a cookie of an included library"
    );
    assert_eq!(asks(document), [("Essential", false, "base"), ("Product", true, "base")]);
    assert_eq!(document.cookie(b"id").unwrap().1.writer, Writer::Middleware);
    assert_eq!(document.cookie(b"draft_7").unwrap().1.identifier, "draft");
    let storage: Vec<&str> = document
        .purposes
        .iter()
        .flat_map(|purpose| purpose.storage)
        .map(|entry| entry.name)
        .collect();
    assert_eq!(
        storage,
        ["loft.theme", "loft.unsaved.{document}", "loft.panels", "sentryReplaySession"]
    );
}

#[test]
fn the_ombudsman_has_sixteen_cookies_of_four_providers() {
    let document = ombudsman::Ombudsman::document();
    let cookies = document.cookies().filter(|(_, cookie)| cookie.writer != Writer::Consent);
    let providers: std::collections::BTreeSet<&str> =
        cookies.clone().map(|(_, cookie)| cookie.provider.name).collect();
    assert_eq!((cookies.count(), providers.len()), (16, 4));
    assert_eq!(document.cookie(b"_gat_UA-12345-1").unwrap().1.name, "_gat_UA-{property}");
    assert_eq!(document.cookie(b"_gat").unwrap().1.name, "_gat", "an exact name wins");
}

#[test]
fn the_newspaper_groups_its_advertising_and_shares_choices_over_subdomains() {
    let document = news::Courrier::document();
    assert_eq!(
        asks(document),
        [
            ("Essentiel", false, "base"),
            ("Audience", false, "fr"),
            ("Publicite", true, "base"),
            ("Repetition", true, "base"),
            ("Videos", true, "base")
        ]
    );
    let groups: Vec<&str> = document
        .purposes
        .iter()
        .filter_map(|purpose| purpose.group)
        .map(|group| group.in_language("en"))
        .collect();
    assert_eq!(groups, ["Advertising", "Advertising"]);
    assert!(
        document.consent.unwrap().cookie.subdomains,
        "the policy shares its choices over subdomains"
    );
}
