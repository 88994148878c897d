//! Forms and cookies that are older than the visitor's last word: two tabs, a region that changes in between, a replay.

use super::policies::world;
use super::visit::{Shop, from};
use policy_runtime::consent::ConsentState;

const NOT_SHOWN: &str = "the form did not show";

#[tokio::test]
async fn a_form_that_showed_a_default_is_no_consent_where_the_purpose_asks() {
    let shop = Shop::open::<world::Shop>().await;
    let mut browser = from("US-CA");
    let form = shop.form(&browser).await;
    browser = browser.moved_to("DE");
    for query in ["all=allow", "Ads=allow", "Ads=confirm"] {
        let answer = shop.choose_by(&mut browser, query, &form).await;
        assert!(answer.starts_with(NOT_SHOWN), "{query}: {answer}");
        let page = shop.visit(&mut browser).await;
        assert_eq!(page.status("Ads"), (ConsentState::Undecided, false), "{query}");
    }
    assert_eq!(shop.receipts().await, 0);
}

#[tokio::test]
async fn a_form_opened_before_an_opt_out_in_another_tab_does_not_undo_it() {
    for region in ["US-CA", "US-CO"] {
        let shop = Shop::open::<world::Shop>().await;
        let mut browser = from(region);
        let form = shop.form(&browser).await;
        assert_eq!(shop.choose(&mut browser, "Ads=refuse").await, "recorded");
        for query in ["all=allow", "Ads=allow", "Ads=confirm"] {
            let answer = shop.choose_by(&mut browser, query, &form).await;
            assert!(answer.starts_with(NOT_SHOWN), "{region} {query}: {answer}");
            assert!(!shop.visit(&mut browser).await.is_on("Ads"), "{region} {query}");
        }
        assert_eq!(shop.receipts().await, 0);
    }
}

/// The field that marks the second step is for an answer of its own.
#[tokio::test]
async fn accepting_all_confirms_nothing() {
    let shop = Shop::open::<world::Shop>().await;
    let mut browser = shop.after_choice("US-CA", "Ads=refuse").await;
    for query in ["all=allow&confirmed=Ads", "all=allow&Ads=confirm", "Ads=allow&confirmed=Other"] {
        assert_eq!(shop.choose(&mut browser, query).await, "confirm", "{query}");
        assert!(!shop.visit(&mut browser).await.is_on("Ads"), "{query}");
    }
}

#[tokio::test]
async fn a_cookie_from_before_a_withdrawal_grants_nothing_in_any_region() {
    let shop = Shop::open::<world::Shop>().await;
    let consented = shop.after_choice("DE", "all=allow").await;
    let withdrawn_in = ["US-CA", "DE"];
    for region in withdrawn_in {
        let mut browser = consented.clone().moved_to(region);
        assert_eq!(shop.choose(&mut browser, "all=refuse").await, "recorded");
        for replayed_in in ["DE", "US-CA", "US-CO", "GB"] {
            let mut replayed = consented.clone().moved_to(replayed_in);
            let page = shop.visit(&mut replayed).await;
            assert!(!page.is_on("Ads"), "withdrawn in {region}, replayed in {replayed_in}");
            assert!(page.opted_out());
        }
    }
}
