//! Visitors of a jurisdiction.

use super::findings::loud;
use super::scripted::{ORIGIN, Page, Said, Scripted, cookie, steps};
use crate::audit::{Audit, Consent};

/// A policy with rules of regions: California is not asked, and Washington may not be served.
const REGIONS: &str = r#"{
    "name": "Shop",
    "regimes": [
        { "rules": 0, "jurisdictions": ["base"] },
        { "rules": 1, "jurisdictions": ["us_ca", "us"] },
        { "rules": 2, "jurisdictions": ["us_wa", "us"] }
    ],
    "purposes": [{
        "identifier": "Statistics", "kind": "statistical", "asks": true, "refused_by_gpc": true,
        "rules": [{ "state": "ask" }, { "state": "object" }, { "state": "off" }],
        "cookies": [{ "name": "_ga", "lifetime": "session" }]
    }]
}"#;

/// Serves as in California, wherever the visitor is.
fn serves_by_default(said: &Said) -> Page {
    let mut page = Page::default();
    if !said.signal && ["", "allow"].contains(&said.last()) {
        page.cookies.push(cookie("_ga", "shop.example", None));
    }
    page
}

/// Asks, wherever the visitor is.
fn asks(said: &Said) -> Page {
    let mut page = Page::default();
    if said.last() == "allow" {
        page.cookies.push(cookie("_ga", "shop.example", None));
    }
    page
}

#[tokio::test]
async fn visitors_of_a_jurisdiction_are_held_to_its_rules() {
    // Every state but the one of the signal begins undecided.
    let by_default = "cookie-without-consent _ga: undecided, all refused, all allowed, withdrawn";
    let after_consent = "cookie-without-consent _ga: all allowed, withdrawn";
    let sites =
        [Scripted(|said, _| Ok(serves_by_default(said))), Scripted(|said, _| Ok(asks(said)))];
    for (code, expected) in [
        (None, [&[by_default][..], &[]]),
        (Some("us_ca"), [&[], &[]]),
        (Some("us_wa"), [&[by_default], &[after_consent]]),
    ] {
        for (site, expected) in sites.iter().zip(expected) {
            let audit = Audit::with_json(REGIONS, ORIGIN).unwrap().consent(Consent::steps(steps()));
            let audit = match code {
                Some(code) => audit.jurisdiction(code).unwrap(),
                None => audit,
            };
            let report = audit.run_in(site).await.unwrap();
            assert_eq!(loud(&report), expected, "{code:?}: {report}");
        }
    }
    let error = Audit::with_json(REGIONS, ORIGIN).unwrap().jurisdiction("eu").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the policy `Shop` has no rules of its own for `eu`\nhelp: name one of `base`, `us_ca`, `us_wa`"
    );
}

/// A refusal of what is on by default in some region is renewed, and one of anything else may be declared to last longer than a
/// consent: the page says both times.
#[tokio::test]
async fn the_consent_cookie_lives_as_declared_after_a_refusal_too() {
    const DAY: f64 = 86_400.0;
    fn policy(consent: &str) -> String {
        r#"{
            "name": "Shop", CONSENT
            "purposes": [{ "identifier": "Essential", "kind": "necessary", "asks": false, "cookies": [
                { "name": "choice", "lifetime": { "seconds": 15552000 } }
            ] }, { "identifier": "Statistics", "kind": "statistical", "asks": true }]
        }"#
        .replace("CONSENT", consent)
    }
    let site = Scripted(|said, _| {
        let mut page = Page::default();
        if said.last() == "refuse" {
            page.cookies.push(cookie("choice", "shop.example", Some(400.0 * DAY)));
        }
        Ok(page)
    });
    let longer = "longer-lifetime choice: all refused, withdrawn";
    for (consent, expected) in [
        ("", &[longer][..]),
        (r#""consent": null,"#, &[longer]),
        (
            r#""consent": { "cookie": "choice", "refusal": 15552000, "lasting_refusal": null },"#,
            &[longer],
        ),
        (
            r#""consent": { "cookie": "choice", "refusal": 15552000, "lasting_refusal": 34560000 },"#,
            &[],
        ),
        (r#""consent": { "cookie": "choice", "refusal": 34560000 },"#, &[]),
        (r#""consent": { "cookie": "other", "refusal": 34560000 },"#, &[longer]),
    ] {
        let audit = Audit::with_json(&policy(consent), ORIGIN).unwrap();
        let audit = audit.consent(Consent::steps(steps()));
        let report = audit.run_in(&site).await.unwrap();
        assert_eq!(loud(&report), expected, "{consent}: {report}");
    }
}
