//! The calls to vendors' interfaces for consent, as stand-ins for the vendors' scripts receive them.

use super::{serve, until};
use crate::consent_signals::{app, app_with_csp};
use policy_tests::browser::Browser;
use serde_json::{Value, json};

/// The host of the content that is put in its place.
const NOWHERE: &str = "--host-resolver-rules=MAP *.example 127.0.0.1:9";

async fn fair() -> String {
    format!("http://fair.localhost:{}/", serve(app()).await.port())
}

/// Returns the calls so far, and forgets them.
async fn calls(browser: &mut Browser) -> Value {
    until(browser, "!!window.calls").await;
    browser.evaluate("calls.splice(0)").await.unwrap()
}

/// Dispatches the event of a choice that another script has saved.
async fn change(browser: &mut Browser, purposes: Value) -> Value {
    let event = format!(
        "document.dispatchEvent(new CustomEvent('consentchange', {{ detail: {{ purposes: {purposes} }} }}))"
    );
    browser.evaluate(&event).await.unwrap();
    calls(browser).await
}

/// Makes a choice in the settings and returns to the page.
async fn choose(browser: &mut Browser, fair: &str, fields: &str) {
    browser.open(&format!("{fair}cookies")).await.unwrap();
    let press = format!("document.querySelector('.cookie-settings {fields}').click()");
    browser.evaluate(&press).await.unwrap();
    until(browser, "!!document.querySelector('[role=status]')").await;
    browser.open(fair).await.unwrap();
}

fn google(call: &str, granted: &[&str]) -> Value {
    let signals = [
        "ad_storage",
        "ad_user_data",
        "ad_personalization",
        "analytics_storage",
        "functionality_storage",
        "personalization_storage",
        "security_storage",
    ];
    let word = |signal: &str| {
        if granted.contains(&signal) || signal == "security_storage" { "granted" } else { "denied" }
    };
    let signals: serde_json::Map<_, _> =
        signals.iter().map(|signal| ((*signal).to_owned(), word(signal).into())).collect();
    json!(["gtag", "consent", call, signals])
}

fn clarity(ads: &str, analytics: &str) -> Value {
    json!(["clarity", "consentv2", { "ad_Storage": ads, "analytics_Storage": analytics }])
}

fn uet(call: &str, word: &str) -> [Value; 1] {
    [json!(["uetq", "consent", call, { "ad_storage": word }])]
}

/// The calls of a page before the visitor chose.
fn undecided() -> Value {
    json!([
        google("default", &[]),
        ["gtag", "set", "ads_data_redaction", true],
        ["gtag", "js", 0],
        uet("default", "denied")[0],
        clarity("denied", "denied"),
        ["_paq", "requireConsent"],
        ["_paq", "setConsentGiven"],
        ["_paq", "trackPageView"],
        ["fbq", "consent", "revoke"],
        ["fbq", "init", "1"],
        ["ttq", "holdConsent"],
    ])
}

const ADS: [&str; 3] = ["ad_storage", "ad_user_data", "ad_personalization"];
const ALL: [&str; 4] = ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage"];

#[tokio::test]
async fn the_defaults_precede_every_tag_and_updates_follow_every_choice() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    browser.open(&fair().await).await.unwrap();
    assert_eq!(calls(&mut browser).await, undecided());

    let analytics = change(&mut browser, json!({ "Analytics": "allow" })).await;
    assert_eq!(
        analytics,
        json!([google("update", &["analytics_storage"]), clarity("denied", "granted")])
    );
    let marketing = change(&mut browser, json!({ "Marketing": "allow", "Other": "allow" })).await;
    assert_eq!(
        marketing,
        json!([
            google("update", &ALL),
            uet("update", "granted")[0],
            clarity("granted", "granted"),
            ["fbq", "consent", "grant"],
            ["ttq", "grantConsent"],
        ])
    );
    let again = change(&mut browser, json!({ "Marketing": "allow", "Analytics": "allow" })).await;
    assert_eq!(again, json!([]), "nothing changed");

    let withdrawn =
        change(&mut browser, json!({ "Analytics": "refuse", "Audience": "refuse" })).await;
    assert_eq!(
        withdrawn,
        json!([
            google("update", &ADS),
            clarity("denied", "denied"),
            ["_paq", "forgetConsentGiven", 1],
        ])
    );
    let unclear = change(&mut browser, json!({ "Marketing": "yes", "Audience": true })).await;
    assert_eq!(
        unclear,
        json!([
            google("update", &[]),
            uet("update", "denied")[0],
            ["fbq", "consent", "revoke"],
            ["ttq", "revokeConsent"],
        ]),
        "what is unclear is a refusal"
    );
    browser.evaluate("document.dispatchEvent(new Event('consentchange'))").await.unwrap();
    assert_eq!(calls(&mut browser).await, json!([]), "an event without purposes says nothing");
}

/// Two applications on one page may have purposes of the same names.
#[tokio::test]
async fn events_and_banners_of_another_policy_change_no_signal() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    browser.open(&fair().await).await.unwrap();
    calls(&mut browser).await;
    let granted = json!([google("update", &["analytics_storage"]), clarity("denied", "granted")]);
    let denied = json!([
        google("update", &[]),
        clarity("denied", "denied"),
        ["_paq", "forgetConsentGiven", 1],
    ]);
    for (policy, expected) in [("Other", json!([])), ("Fair", granted)] {
        let detail = json!({ "policy": policy, "purposes": { "Analytics": "allow" } });
        let event = format!(
            "document.dispatchEvent(new CustomEvent('consentchange', {{ detail: {detail} }}))"
        );
        browser.evaluate(&event).await.unwrap();
        assert_eq!(calls(&mut browser).await, expected, "{policy}");
    }
    // Neither banner is sent.
    browser
        .evaluate("addEventListener('submit', (event) => event.preventDefault(), true)")
        .await
        .unwrap();
    for (policy, expected) in [("Other", json!([])), ("Fair", denied)] {
        let refuse = format!(
            "(() => {{
                const form = document.createElement('form');
                form.className = 'cookie-banner-form';
                const shown = Object.assign(document.createElement('input'), {{ type: 'hidden', name: 'shown-policy', value: '{policy}' }});
                const button = Object.assign(document.createElement('button'), {{ name: 'all', value: 'refuse' }});
                form.append(shown, button);
                document.body.append(form);
                button.click();
            }})()"
        );
        browser.evaluate(&refuse).await.unwrap();
        assert_eq!(calls(&mut browser).await, expected, "{policy}");
    }
}

#[tokio::test]
async fn after_a_consent_the_defaults_say_granted_and_after_its_withdrawal_denied() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let fair = fair().await;
    choose(&mut browser, &fair, "[name=all][value=allow]").await;
    assert_eq!(
        calls(&mut browser).await,
        json!([
            google("default", &ALL),
            ["gtag", "set", "ads_data_redaction", true],
            ["gtag", "js", 0],
            uet("default", "granted")[0],
            clarity("granted", "granted"),
            ["_paq", "requireConsent"],
            ["_paq", "setConsentGiven"],
            ["_paq", "trackPageView"],
            ["fbq", "consent", "grant"],
            ["fbq", "init", "1"],
            ["ttq", "grantConsent"],
        ])
    );
    choose(&mut browser, &fair, "[name=all][value=refuse]").await;
    let mut refused = undecided();
    refused.as_array_mut().unwrap().remove(6);
    assert_eq!(calls(&mut browser).await, refused, "objected to, too");
}

#[tokio::test]
async fn the_signal_of_the_browser_is_denied_beside_a_consent() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let fair = fair().await;
    choose(&mut browser, &fair, "[name=all][value=allow]").await;
    browser.call("Network.enable", json!({})).await.unwrap();
    let signal = json!({ "headers": { "Sec-GPC": "1" } });
    browser.call("Network.setExtraHTTPHeaders", signal).await.unwrap();
    browser.open(&fair).await.unwrap();
    assert_eq!(calls(&mut browser).await, undecided(), "the audience alone is left");
}

/// The page stays, and its scripts have to learn of it from the page.
#[tokio::test]
async fn a_refusal_in_the_banner_is_passed_on_at_once() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    browser.open(&fair().await).await.unwrap();
    assert_eq!(calls(&mut browser).await, undecided());
    browser
        .evaluate(
            "window.same = true; document.querySelector('.cookie-banner [value=refuse]').click()",
        )
        .await
        .unwrap();
    assert_eq!(calls(&mut browser).await, json!([["_paq", "forgetConsentGiven", 1]]));
    until(&mut browser, "!!document.querySelector('.cookie-banner-saved')").await;
    assert_eq!(browser.evaluate("same").await.unwrap(), true);
    assert_eq!(calls(&mut browser).await, json!([]));
}

#[tokio::test]
async fn the_scripts_run_under_the_policy_of_the_layer() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let fair = format!("http://fair.localhost:{}/", serve(app_with_csp()).await.port());
    browser.open(&fair).await.unwrap();
    assert_eq!(calls(&mut browser).await, undecided());
    let analytics = change(&mut browser, json!({ "Analytics": "allow" })).await;
    assert_eq!(analytics[0], google("update", &["analytics_storage"]));
}

/// The initialising script of the content is a tag, too.
#[tokio::test]
async fn vendors_learn_of_a_consent_before_its_content_is_put_in_place() {
    let Some(mut browser) = Browser::start(&[NOWHERE]).await.unwrap() else { return };
    browser.open(&format!("{}counter", fair().await)).await.unwrap();
    assert_eq!(calls(&mut browser).await, undecided());
    let allow = "window.same = true; document.querySelector('.cookie-embed-form button').click()";
    browser.evaluate(allow).await.unwrap();
    until(&mut browser, "!!document.querySelector('iframe')").await;
    assert_eq!(browser.evaluate("window.same").await.unwrap(), true);
    assert_eq!(
        calls(&mut browser).await,
        json!([
            google("update", &["analytics_storage"]),
            clarity("denied", "granted"),
            ["counter"]
        ])
    );
    browser
        .evaluate("document.querySelector('.cookie-banner [value=refuse]').click()")
        .await
        .unwrap();
    assert_eq!(
        calls(&mut browser).await,
        json!([
            google("update", &[]),
            clarity("denied", "denied"),
            ["_paq", "forgetConsentGiven", 1],
        ]),
        "before the page is loaded anew"
    );
}

/// Data of an element that markup of others puts into the page choose among the calls, and name no function.
#[tokio::test]
async fn the_data_of_the_script_name_no_function() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    browser.open(&fair().await).await.unwrap();
    calls(&mut browser).await;
    let planted = r#"{"purposes":{"a":false,"__proto__":false},"apis":{"alert":{"x":["a"]},"eval":{"consent":["a"]},"constructor":{"consent":["a"]},"meta":{"alert(1)":["a"]}}}"#;
    let again = format!(
        "(() => {{
            const policy = trustedTypes.createPolicy('test', {{ createScriptURL: (address) => address }});
            const first = document.querySelector('[data-consent-signals]');
            const script = document.createElement('script');
            script.dataset.consentSignals = '{planted}';
            script.nonce = first.nonce;
            script.src = policy.createScriptURL(first.src);
            return new Promise((done) => {{ script.onload = done; document.head.append(script); }}).then(() => 0);
        }})()"
    );
    browser.evaluate(&again).await.unwrap();
    assert_eq!(
        change(&mut browser, json!({ "a": "allow" })).await,
        json!([["fbq", "consent", "revoke"]]),
        "a signal that the interface does not know grants nothing"
    );
}

/// Browsers resolve `document.currentScript` to an image of that name.
#[tokio::test]
async fn an_image_by_the_name_of_the_script_gives_it_no_data() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    browser.open(&fair().await).await.unwrap();
    calls(&mut browser).await;
    let planted = r#"{"purposes":{"a":false},"apis":{"meta":{"consent":["a"]}}}"#;
    let again = format!(
        "(() => {{
            const policy = trustedTypes.createPolicy('test', {{ createScriptURL: (address) => address }});
            const image = document.createElement('img');
            image.name = 'currentScript';
            image.dataset.consentSignals = '{planted}';
            document.body.append(image);
            const first = document.querySelector('script[data-consent-signals]');
            const script = document.createElement('script');
            script.dataset.consentSignals = first.dataset.consentSignals;
            script.nonce = first.nonce;
            script.src = policy.createScriptURL(first.src);
            const loaded = new Promise((done) => {{ script.onload = done; document.head.append(script); }});
            return loaded.then(() => document.currentScript === image);
        }})()"
    );
    assert_eq!(browser.evaluate(&again).await.unwrap(), true);
    assert_eq!(change(&mut browser, json!({ "a": "allow" })).await, json!([]));
}
