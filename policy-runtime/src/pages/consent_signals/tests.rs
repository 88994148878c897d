use super::state::State;
use crate::declaration::defaults::{DEFAULT_EMBED, DEFAULT_PURPOSE};
use crate::declaration::{ConsentApi, EmbedDeclaration, Kind, PurposeDeclaration};

const fn embed(api: ConsentApi) -> EmbedDeclaration {
    EmbedDeclaration { identifier: "tag", consent_api: Some(api), ..DEFAULT_EMBED }
}

static GOOGLE: EmbedDeclaration = embed(ConsentApi::Google);
static UET: EmbedDeclaration = embed(ConsentApi::Uet);
static CLARITY: EmbedDeclaration = embed(ConsentApi::Clarity);
static MATOMO: EmbedDeclaration = embed(ConsentApi::Matomo);
static META: EmbedDeclaration = embed(ConsentApi::Meta);
static TIKTOK: EmbedDeclaration = embed(ConsentApi::Tiktok);

const ESSENTIAL: PurposeDeclaration = PurposeDeclaration {
    identifier: "Essential",
    kind: Kind::Necessary,
    asks: false,
    ..DEFAULT_PURPOSE
};
const STATISTICS: PurposeDeclaration =
    PurposeDeclaration { identifier: "Statistics", kind: Kind::Statistical, ..DEFAULT_PURPOSE };
const MARKETING: PurposeDeclaration =
    PurposeDeclaration { identifier: "Marketing", ..DEFAULT_PURPOSE };

fn state(purposes: &[&'static PurposeDeclaration], allowed: &[&str]) -> State {
    State::of(purposes.iter().copied(), |purpose| {
        !purpose.can_be_refused() || allowed.contains(&purpose.identifier)
    })
}

fn calls(purposes: &[&'static PurposeDeclaration], allowed: &[&str]) -> String {
    let mut calls = String::new();
    state(purposes, allowed).write_calls(&mut calls).unwrap();
    calls
}

fn json(purposes: &[&'static PurposeDeclaration], allowed: &[&str]) -> String {
    let mut json = String::new();
    state(purposes, allowed).write_json("Shop", &mut json).unwrap();
    json
}

/// Returns the calls behind the queue of the vendor.
fn behind<'c>(calls: &'c str, queue: &str) -> &'c str {
    calls.strip_prefix(queue).unwrap_or_else(|| panic!("{calls}"))
}

const DATA_LAYER: &str = "window.dataLayer=window.dataLayer||[];window.gtag=window.gtag||function(){dataLayer.push(arguments)};";

#[test]
fn google_learns_of_all_seven_signals_before_anything_else() {
    static OF_ALL: PurposeDeclaration =
        PurposeDeclaration { consent_mode: &["security_storage"], ..ESSENTIAL };
    static COUNTS: PurposeDeclaration = PurposeDeclaration {
        consent_mode: &["analytics_storage"],
        embeds: &[&GOOGLE],
        ..STATISTICS
    };
    static SELLS: PurposeDeclaration = PurposeDeclaration {
        consent_mode: &["ad_storage", "ad_user_data", "ad_personalization"],
        ..MARKETING
    };
    let purposes = [&OF_ALL, &COUNTS, &SELLS];
    assert_eq!(
        behind(&calls(&purposes, &["Statistics"]), DATA_LAYER),
        r#"gtag("consent","default",{"ad_storage":"denied","ad_user_data":"denied","ad_personalization":"denied","analytics_storage":"granted","functionality_storage":"denied","personalization_storage":"denied","security_storage":"granted"});gtag("set","ads_data_redaction",true);"#
    );
    let all = calls(&purposes, &["Statistics", "Marketing"]);
    assert_eq!(all.matches("\"granted\"").count(), 5, "{all}");
    let none = calls(&purposes, &[]);
    assert_eq!(none.matches("\"granted\"").count(), 1, "{none}");
}

#[test]
fn a_signal_of_two_purposes_is_granted_with_both_alone() {
    static COUNTS: PurposeDeclaration =
        PurposeDeclaration { consent_mode: &["analytics_storage"], ..STATISTICS };
    static COMPARES: PurposeDeclaration =
        PurposeDeclaration { consent_mode: &["analytics_storage"], ..MARKETING };
    let purposes = [&COUNTS, &COMPARES];
    for (allowed, word) in [
        (&[][..], "denied"),
        (&["Statistics"], "denied"),
        (&["Marketing"], "denied"),
        (&["Statistics", "Marketing"], "granted"),
    ] {
        let expected = format!("\"analytics_storage\":\"{word}\"");
        assert!(calls(&purposes, allowed).contains(&expected), "{allowed:?}");
    }
}

#[test]
fn each_vendor_gets_the_calls_that_it_documents() {
    static BUYS: PurposeDeclaration = PurposeDeclaration { embeds: &[&UET], ..MARKETING };
    static RECORDS: PurposeDeclaration =
        PurposeDeclaration { identifier: "Marketing", embeds: &[&CLARITY], ..STATISTICS };
    static COUNTS: PurposeDeclaration =
        PurposeDeclaration { identifier: "Marketing", embeds: &[&MATOMO], ..STATISTICS };
    static FOLLOWS: PurposeDeclaration = PurposeDeclaration { embeds: &[&META], ..MARKETING };
    static DANCES: PurposeDeclaration = PurposeDeclaration { embeds: &[&TIKTOK], ..MARKETING };
    for (purpose, queue, denied, granted) in [
        (
            &BUYS,
            "window.uetq=window.uetq||[];",
            r#"uetq.push("consent","default",{"ad_storage":"denied"});"#,
            r#"uetq.push("consent","default",{"ad_storage":"granted"});"#,
        ),
        (
            &RECORDS,
            "window.clarity=window.clarity||function(){(clarity.q=clarity.q||[]).push(arguments)};",
            r#"clarity("consentv2",{"ad_Storage":"denied","analytics_Storage":"denied"});"#,
            r#"clarity("consentv2",{"ad_Storage":"denied","analytics_Storage":"granted"});"#,
        ),
        (
            &COUNTS,
            "window._paq=window._paq||[];",
            r#"_paq.push(["requireConsent"]);"#,
            r#"_paq.push(["requireConsent"]);_paq.push(["setConsentGiven"]);"#,
        ),
        (
            &FOLLOWS,
            "if(!window.fbq){const f=window.fbq=function(){f.callMethod?f.callMethod.apply(f,arguments):f.queue.push(arguments)};window._fbq=window._fbq||f;f.push=f;f.loaded=true;f.version=\"2.0\";f.queue=[]}",
            r#"fbq("consent","revoke");"#,
            r#"fbq("consent","grant");"#,
        ),
        (
            &DANCES,
            "window.ttq=window.ttq||[];",
            r#"ttq.push(["holdConsent"]);"#,
            r#"ttq.push(["grantConsent"]);"#,
        ),
    ] {
        assert_eq!(behind(&calls(&[purpose], &[]), queue), denied);
        assert_eq!(behind(&calls(&[purpose], &["Marketing"]), queue), granted);
    }
}

#[test]
fn clarity_stores_for_advertising_only_with_the_purposes_that_say_so() {
    static RECORDS: PurposeDeclaration = PurposeDeclaration { embeds: &[&CLARITY], ..STATISTICS };
    static SELLS: PurposeDeclaration =
        PurposeDeclaration { consent_mode: &["ad_storage"], ..MARKETING };
    for (allowed, state) in [
        (&["Statistics"][..], r#"{"ad_Storage":"denied","analytics_Storage":"granted"}"#),
        (&["Marketing"], r#"{"ad_Storage":"denied","analytics_Storage":"denied"}"#),
        (&["Statistics", "Marketing"], r#"{"ad_Storage":"granted","analytics_Storage":"granted"}"#),
    ] {
        let calls = calls(&[&RECORDS, &SELLS], allowed);
        assert!(calls.ends_with(&format!("clarity(\"consentv2\",{state});")), "{calls}");
    }
}

#[test]
fn the_data_of_the_script_say_which_purposes_a_signal_needs() {
    static OF_ALL: PurposeDeclaration =
        PurposeDeclaration { consent_mode: &["security_storage"], ..ESSENTIAL };
    static COUNTS: PurposeDeclaration = PurposeDeclaration {
        consent_mode: &["analytics_storage"],
        embeds: &[&MATOMO],
        ..STATISTICS
    };
    assert_eq!(
        json(&[&OF_ALL, &COUNTS], &["Statistics"]),
        r#"{"policy":"Shop","purposes":{"Statistics":true},"apis":{"google":{"ad_storage":null,"ad_user_data":null,"ad_personalization":null,"analytics_storage":["Statistics"],"functionality_storage":null,"personalization_storage":null,"security_storage":[]},"matomo":{"consent":["Statistics"]}}}"#
    );
    assert!(!state(&[&OF_ALL], &[]).can_change());
    assert!(state(&[&OF_ALL, &COUNTS], &[]).can_change());
}

#[test]
fn purposes_without_an_interface_are_not_asked_about() {
    static COUNTS: PurposeDeclaration = PurposeDeclaration { ..STATISTICS };
    let state = State::of([&COUNTS].into_iter(), |_| panic!("nothing depends on it"));
    assert!(state.is_empty());
}

/// A document made by hand can hold anything.
#[test]
fn a_hostile_identifier_leaves_neither_its_string_nor_the_element() {
    static HOSTILE: PurposeDeclaration = PurposeDeclaration {
        identifier: "\"</script>\u{2028}\\'<!--é😀",
        consent_mode: &["ad_storage", "\"});alert(1)//"],
        embeds: &[&UET],
        ..MARKETING
    };
    let calls = calls(&[&HOSTILE], &[]);
    assert!(!calls.contains("alert") && !calls.contains('<'), "{calls}");
    let json = json(&[&HOSTILE], &[]);
    assert!(!json.contains(['<', '>', '&', '\u{2028}']), "{json}");
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["apis"]["uet"]["ad_storage"][0], HOSTILE.identifier);
}
