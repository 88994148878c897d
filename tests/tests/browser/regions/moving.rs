//! A move from California to Germany and back, with one browser.

use super::traveller::{ACCEPT, BANNER, OPT_OUT, REFUSE, SALE_LINK, STATUS, TEA, Traveller};

const ALL: [&str; 3] = ["Audience", "Suggestions", "Advertising"];

#[tokio::test]
async fn a_default_of_california_is_undecided_in_germany_and_on_again_back_home() {
    let Some(mut visitor) = Traveller::in_region("US-CA").await else { return };
    visitor.open(TEA).await;
    let stored = visitor.holds().await;
    assert_eq!(stored, ["ad", "recent", "visit"]);

    visitor.move_to("DE");
    visitor.open("/").await;
    assert!(visitor.sees(BANNER).await && !visitor.sees(SALE_LINK).await);
    assert_eq!(visitor.holds().await, stored, "hidden from the shop, and not deleted");

    visitor.move_to("US-CA");
    visitor.open(TEA).await;
    assert!(!visitor.sees(BANNER).await && visitor.sees(SALE_LINK).await);
    assert_eq!(visitor.holds().await, stored);
    assert_eq!(visitor.receipts().await, 0);
}

#[tokio::test]
async fn a_refusal_in_germany_holds_in_california() {
    let Some(mut visitor) = Traveller::in_region("US-CA").await else { return };
    visitor.open(TEA).await;
    visitor.move_to("DE");
    visitor.open(TEA).await;
    visitor.answer(REFUSE, &ALL, false).await;
    assert_eq!(visitor.holds().await, ["__Host-choice"]);

    visitor.move_to("US-CA");
    visitor.open(TEA).await;
    assert_eq!(visitor.holds().await, ["__Host-choice"]);
    assert_eq!(visitor.text(STATUS).await, "Opt-out request honored");
    assert!(!visitor.sees(BANNER).await);
}

#[tokio::test]
async fn a_consent_in_germany_holds_in_california_and_is_withdrawn_there() {
    let Some(mut visitor) = Traveller::in_region("DE").await else { return };
    visitor.open(TEA).await;
    assert!(visitor.holds().await.is_empty());
    visitor.answer(ACCEPT, &ALL, true).await;
    assert_eq!(visitor.receipts().await, 1);
    visitor.open(TEA).await;
    let all = ["__Host-choice", "ad", "recent", "visit"];
    assert_eq!(visitor.holds().await, all);

    visitor.move_to("US-CA");
    visitor.open(TEA).await;
    assert_eq!(visitor.holds().await, all);
    visitor.follow(SALE_LINK).await;
    visitor.answer(OPT_OUT, &["Advertising"], false).await;

    visitor.move_to("DE");
    visitor.open(TEA).await;
    assert_eq!(visitor.holds().await, ["__Host-choice", "recent", "visit"]);
    assert!(!visitor.sees(BANNER).await, "what is refused is not asked");
}

#[tokio::test]
async fn an_unknown_region_asks_for_everything() {
    let Some(mut visitor) = Traveller::in_region("US-CA").await else { return };
    visitor.open(TEA).await;
    for region in ["ZZ", "T1", "KE", "nonsense"] {
        visitor.move_to(region);
        visitor.open(TEA).await;
        assert!(visitor.sees(BANNER).await, "{region}");
    }
}
