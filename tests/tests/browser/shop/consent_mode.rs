//! Consent Mode in the shop: the vendor's script takes the calls in the order in which the page makes them.

use super::town::{SHOP, Town};
use policy_tests_vendors::analytics;
use serde_json::{Value, json};

/// Google's signals, of which these are granted.
fn signals(granted: &[&str]) -> Value {
    let word = |signal| if granted.contains(&signal) { "granted" } else { "denied" };
    json!({
        "ad_personalization": word("ad_personalization"),
        "ad_storage": word("ad_storage"),
        "ad_user_data": word("ad_user_data"),
        "analytics_storage": word("analytics_storage"),
        "functionality_storage": word("functionality_storage"),
        "personalization_storage": word("personalization_storage"),
        "security_storage": word("security_storage"),
    })
}

#[tokio::test]
async fn the_defaults_come_before_the_tag_and_an_update_follows_a_choice() {
    let Some(mut town) = Town::start().await else { return };
    // The other purposes stay undecided, so the banner stays, too.
    town.choose(&[("Statistics", "allow")]).await;
    town.vendors.forget();
    town.open("/").await;
    let beacon = town
        .visit(analytics::BEACON_HOST, |visit| {
            visit.parameter("en").as_deref() == Some("page_view")
        })
        .await;
    let calls: Value = serde_json::from_str(&beacon.parameter("calls").unwrap()).unwrap();
    let granted = ["analytics_storage", "security_storage"];
    assert_eq!(calls[0], json!(["consent", "default", signals(&granted)]));
    let is_update = |call: &Value| call[1] == "update";
    assert!(!calls.as_array().unwrap().iter().any(is_update), "nothing was chosen here: {calls}");
    assert_eq!(beacon.referrer, format!("{SHOP}/"));
    town.until("document.cookie.includes('_ga=')").await;

    town.look("document.querySelector('.cookie-banner [value=refuse]').click()").await;
    let update = "takenByAnalytics.find((call) => call[1] === 'update')";
    town.until(&format!("{update} !== undefined")).await;
    let update = town.look(update).await;
    assert_eq!(update[0], "consent");
    assert_eq!(update[2]["analytics_storage"], "denied", "{update}");
    town.until("!document.cookie.includes('_ga')").await;
    assert_eq!(town.hosts_of("/", &[]).await, [""; 0]);
}

#[tokio::test]
async fn an_update_follows_a_consent_only_after_denied_defaults() {
    let Some(mut town) = Town::start().await else { return };
    town.open("/").await;
    let calls = "dataLayer.map((call) => Array.from(call)).filter((call) => call[0] === 'consent')";
    assert_eq!(
        town.look(calls).await,
        json!([["consent", "default", signals(&["security_storage"])]])
    );
    assert_eq!(town.hosts(&[]).await, [""; 0], "the calls load nothing");
    town.choose(&[("all", "allow")]).await;
    town.open("/").await;
    let all = [
        "ad_personalization",
        "ad_storage",
        "ad_user_data",
        "analytics_storage",
        "functionality_storage",
        "security_storage",
    ];
    assert_eq!(
        town.look(calls).await,
        json!([["consent", "default", signals(&all)]]),
        "a signal without a purpose stays denied"
    );
}
