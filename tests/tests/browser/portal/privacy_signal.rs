//! A browser that sends Global Privacy Control.

use crate::portal::choices::{ACCEPT, BANNER, DATASET, SAVE, SETTINGS, radio};
use crate::portal::server::Server;
use crate::portal::visitor::{BOTH, Visitor, scripts_of};
use policy_tests::browser::Firefox;

#[tokio::test]
async fn the_signal_refuses_until_the_visitor_confirms() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    for scripts in BOTH {
        visitor.anew(scripts).await;
        signal(&mut visitor, false).await;
        visitor.open("/").await;
        visitor.answer(ACCEPT, &[("Suggestions", true)]).await;
        visitor.open(DATASET).await;
        assert!(visitor.holds().await.contains(&"recent".to_owned()));

        signal(&mut visitor, true).await;
        visitor.open(DATASET).await;
        assert!(!visitor.sees(BANNER).await, "what is refused is not asked");
        assert!(!visitor.holds().await.contains(&"recent".to_owned()), "it beats the consent");
        visitor.follow(SETTINGS).await;
        assert!(
            visitor.text("#cookie-settings-Suggestions").await.contains("Global Privacy Control")
        );

        visitor.click(&radio("Suggestions", "allow")).await;
        visitor.answer(SAVE, &[("Suggestions", true)]).await;
        visitor.open(DATASET).await;
        assert!(visitor.holds().await.contains(&"recent".to_owned()), "confirmed under it");
    }
}

#[tokio::test]
async fn under_the_signal_a_first_visit_asks_nothing_and_stores_no_choice() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    for scripts in BOTH {
        visitor.anew(scripts).await;
        signal(&mut visitor, true).await;
        for path in ["/", DATASET, "/cookies"] {
            visitor.open(path).await;
            assert!(!visitor.sees(BANNER).await, "{path} {scripts:?}");
        }
        assert_eq!(visitor.holds().await, ["csrftoken", "visit"]);
    }
}

/// Not a header that a test adds, but the browser's own setting.
#[tokio::test]
async fn firefox_sends_the_signal_where_its_visitor_sets_it() {
    let Some((_server, mut visitor)) = Visitor::<Firefox>::in_engine().await else { return };
    for &scripts in scripts_of::<Firefox>() {
        visitor.anew(scripts).await;
        visitor.decisions.signal = false;
        visitor.browser.prefer("privacy.globalprivacycontrol.enabled", false).await.unwrap();
        visitor.open("/").await;
        assert!(visitor.sees(BANNER).await);
        visitor.answer(ACCEPT, &[("Suggestions", true)]).await;
        visitor.open(DATASET).await;
        assert!(visitor.holds().await.contains(&"recent".to_owned()));

        visitor.decisions.signal = true;
        visitor.browser.prefer("privacy.globalprivacycontrol.enabled", true).await.unwrap();
        visitor.open(DATASET).await;
        assert_eq!(visitor.look("navigator.globalPrivacyControl").await, true);
        assert!(!visitor.holds().await.contains(&"recent".to_owned()), "it beats the consent");
        assert!(!visitor.sees(BANNER).await, "what is refused is not asked");
    }
}

async fn signal(visitor: &mut Visitor, sent: bool) {
    visitor.decisions.signal = sent;
    if sent {
        visitor.sends("Sec-GPC", "1").await;
    } else {
        visitor.sends_no_longer("Sec-GPC").await;
    }
}
