//! A Californian, with and without Global Privacy Control.

use super::traveller::{BANNER, OPT_OUT, SALE_LINK, STATUS, TEA, Traveller};

const SALE: &str = "Do Not Sell or Share My Personal Information";
const SAVE: &str = ".cookie-settings-form button:not([name])";
const CONFIRM: &str = ".cookie-confirmation-form button";
const HONORED: &str = "Opt-out request honored";

#[tokio::test]
async fn without_the_signal_one_button_behind_the_link_opts_out() {
    let Some(mut visitor) = Traveller::in_region("US-CA").await else { return };
    for scripts in [true, false] {
        visitor.anew().await;
        visitor.run_scripts(scripts).await;
        for path in ["/", TEA] {
            visitor.open(path).await;
            assert!(!visitor.sees(BANNER).await && !visitor.sees(STATUS).await, "{path}");
            assert_eq!(visitor.text(SALE_LINK).await, SALE, "{path}");
        }
        assert_eq!(visitor.holds().await, ["ad", "recent", "visit"]);
        assert_eq!(visitor.receipts().await, 0, "a default is no consent");

        visitor.follow(SALE_LINK).await;
        let buttons = "document.querySelectorAll('.cookie-opt-out-form button').length";
        assert_eq!(visitor.look(buttons).await, 1);
        let fields = "document.querySelectorAll('.cookie-opt-out input:not([type=hidden])').length";
        assert_eq!(visitor.look(fields).await, 0);
        visitor.answer(OPT_OUT, &["Advertising"], false).await;
        assert_eq!(visitor.text(STATUS).await, HONORED);
        assert_eq!(visitor.holds().await, ["__Host-choice", "recent", "visit"]);

        visitor.open(TEA).await;
        assert_eq!(visitor.text(STATUS).await, HONORED);
        assert_eq!(visitor.text(SALE_LINK).await, SALE, "the link stays");
        assert!(!visitor.sees(BANNER).await, "nothing invites");
        assert_eq!(visitor.holds().await, ["__Host-choice", "recent", "visit"]);
    }
}

#[tokio::test]
async fn the_signal_opts_out_and_is_remembered() {
    let Some(mut visitor) = Traveller::in_region("US-CA").await else { return };
    for scripts in [true, false] {
        visitor.anew().await;
        visitor.run_scripts(scripts).await;
        visitor.send_signal(true).await;
        visitor.open(TEA).await;
        assert_eq!(visitor.holds().await, ["__Host-choice", "visit"]);
        assert_eq!(visitor.text(STATUS).await, HONORED);

        visitor.send_signal(false).await;
        visitor.open(TEA).await;
        assert_eq!(visitor.holds().await, ["__Host-choice", "visit"]);
        assert_eq!(visitor.text(STATUS).await, HONORED);
        assert!(!visitor.sees(BANNER).await);
        visitor.move_to("DE");
        visitor.open(TEA).await;
        assert_eq!(visitor.holds().await, ["__Host-choice", "visit"]);
        visitor.move_to("US-CA");
    }
}

#[tokio::test]
async fn the_signal_during_a_default_deletes_what_the_default_stored() {
    let Some(mut visitor) = Traveller::in_region("US-CA").await else { return };
    visitor.open(TEA).await;
    assert_eq!(visitor.holds().await, ["ad", "recent", "visit"]);
    visitor.send_signal(true).await;
    visitor.open(TEA).await;
    assert_eq!(visitor.holds().await, ["__Host-choice", "visit"]);
}

#[tokio::test]
async fn after_an_opt_out_a_consent_is_confirmed_in_a_second_step() {
    let Some(mut visitor) = Traveller::in_region("US-CA").await else { return };
    for scripts in [true, false] {
        visitor.anew().await;
        visitor.run_scripts(scripts).await;
        let receipts = visitor.receipts().await;
        visitor.open(TEA).await;
        visitor.follow(SALE_LINK).await;
        visitor.answer(OPT_OUT, &["Advertising"], false).await;

        visitor.open("/cookies").await;
        visitor
            .look("document.querySelector('input[name=Advertising][value=allow]').checked = true")
            .await;
        visitor.follow(SAVE).await;
        assert!(visitor.sees(CONFIRM).await);
        visitor.open(TEA).await;
        assert!(!visitor.holds().await.contains(&"ad".to_owned()), "asked, and not confirmed");

        visitor.open("/cookies").await;
        visitor
            .look("document.querySelector('input[name=Advertising][value=allow]').checked = true")
            .await;
        visitor.follow(SAVE).await;
        visitor.answer(CONFIRM, &["Advertising"], true).await;
        assert_eq!(visitor.receipts().await, receipts + 1, "an opt-in is a consent with a receipt");
        visitor.open(TEA).await;
        assert!(visitor.holds().await.contains(&"ad".to_owned()));
        assert!(!visitor.sees(STATUS).await);
    }
}
