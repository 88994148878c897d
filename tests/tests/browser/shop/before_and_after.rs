//! Each vendor is asked for something only while its purpose is allowed, and what it stored here goes with the consent.

use super::town::Town;
use policy_tests_vendors::{analytics, chat, pixel, video};

const CHOICE: &str = "kettle.example __Host-choice";

#[tokio::test]
async fn no_vendor_is_asked_for_anything_before_a_choice() {
    let Some(mut town) = Town::start().await else { return };
    for path in ["/", "/kettles/copper", "/basket", "/account", "/cookies", "/cookie-policy"] {
        assert_eq!(town.hosts_of(path, &[]).await, [""; 0], "{path}");
    }
    town.open("/kettles/copper").await;
    assert_eq!(town.look("document.querySelectorAll('.cookie-embed-placeholder').length").await, 1);
    assert_eq!(town.cookies().await, ["kettle.example __Host-csrf"]);
}

#[tokio::test]
async fn a_vendor_is_asked_for_something_only_after_its_purpose_is_allowed() {
    let Some(mut town) = Town::start().await else { return };
    town.choose(&[
        ("Statistics", "allow"),
        ("Marketing", "refuse"),
        ("Media", "refuse"),
        ("Support", "refuse"),
    ])
    .await;
    let google = [analytics::BEACON_HOST, analytics::SCRIPT_HOST];
    assert_eq!(town.hosts_of("/kettles/copper", &google).await, google);
    assert_eq!(
        town.cookies().await,
        [
            ".kettle.example _ga",
            ".kettle.example _ga_XXXXXXX",
            "kettle.example __Host-choice",
            "kettle.example __Host-csrf"
        ],
        "on the widest Domain"
    );
    town.choose(&[("Statistics", "refuse"), ("Marketing", "allow")]).await;
    let meta = [pixel::SCRIPT_HOST, pixel::PIXEL_HOST];
    assert_eq!(town.hosts_of("/?fbclid=1", &meta).await, meta);
    assert_eq!(
        town.cookies().await,
        [".kettle.example _fbc", ".kettle.example _fbp", CHOICE, "kettle.example __Host-csrf"]
    );
}

#[tokio::test]
async fn after_a_withdrawal_nothing_is_requested_and_what_can_be_deleted_is_gone() {
    let Some(mut town) = Town::start().await else { return };
    town.choose(&[("all", "allow")]).await;
    let all = [
        chat::API_HOST,
        pixel::SCRIPT_HOST,
        chat::ASSETS_HOST,
        analytics::BEACON_HOST,
        chat::PICTURES_HOST,
        chat::SCRIPT_HOST,
        pixel::PIXEL_HOST,
        analytics::SCRIPT_HOST,
        video::HOST,
    ];
    town.browser.call("Emulation.setDeviceMetricsOverride", serde_json::json!({ "width": 1000, "height": 2000, "deviceScaleFactor": 1, "mobile": false })).await.unwrap();
    assert_eq!(town.hosts_of("/kettles/copper", &all).await, all);
    let elsewhere = [".youtube-nocookie.com VISITOR_INFO1_LIVE", ".youtube-nocookie.com YSC"];
    let here = [
        ".kettle.example _fbp",
        ".kettle.example _ga",
        ".kettle.example _ga_XXXXXXX",
        ".kettle.example intercom-device-id-APPID",
        ".kettle.example intercom-id-APPID",
        ".kettle.example intercom-session-APPID",
    ];
    let own = [CHOICE, "kettle.example __Host-csrf"];
    let mut expected = [&elsewhere[..], &here, &own].concat();
    expected.sort_unstable();
    assert_eq!(town.cookies().await, expected);
    let partitioned = town.browser.cookies().await.unwrap().into_iter();
    let partitioned: Vec<_> =
        partitioned.filter(|cookie| cookie.partitioned).map(|cookie| cookie.domain).collect();
    assert_eq!(partitioned, [".youtube-nocookie.com"; 2]);

    town.choose(&[("all", "refuse")]).await;
    town.vendors.forget();
    let left = [&elsewhere[..], &own].concat();
    assert_eq!(town.cookies().await, left, "the vendors' own are theirs to delete");
    for path in ["/", "/kettles/copper", "/cookies"] {
        assert_eq!(town.hosts_of(path, &[]).await, [""; 0], "{path}");
    }
    assert_eq!(town.cookies().await, left);
}

#[tokio::test]
async fn back_does_not_bring_a_vendor_back_after_a_withdrawal() {
    let Some(mut town) = Town::start().await else { return };
    town.choose(&[("all", "allow")]).await;
    town.hosts_of("/kettles/copper", &[chat::API_HOST, video::HOST]).await;
    town.look("void (window.alive = true)").await;
    town.choose(&[("all", "refuse")]).await;
    town.vendors.forget();
    let left = town.cookies().await;
    // From the settings as they were saved, over the form, to the page with the vendors.
    for _ in 0..2 {
        town.look("history.back()").await;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    }
    town.until("location.pathname === '/kettles/copper' && document.readyState === 'complete'")
        .await;
    assert_eq!(town.look("window.alive === undefined").await, true);
    assert_eq!(
        town.look("document.querySelectorAll('iframe, script[src^=\"https:\"]').length").await,
        0
    );
    assert_eq!(town.hosts(&[]).await, [""; 0]);
    assert_eq!(town.cookies().await, left);
}

#[tokio::test]
async fn a_withdrawal_deletes_a_cookie_of_a_script_on_the_host_and_on_its_base() {
    let Some(mut town) = Town::start().await else { return };
    town.choose(&[("all", "allow")]).await;
    let keep = "document.cookie = '_ga=1; Domain=kettle.example; Path=/; Secure'; document.cookie = '_ga=2; Path=/; Secure'";
    town.look(keep).await;
    town.choose(&[("all", "refuse")]).await;
    assert_eq!(town.cookies().await, [CHOICE]);
}
