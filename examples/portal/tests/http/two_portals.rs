//! Two portals on one PostgreSQL server, with the same keys, are one site.

use crate::browser::{Ask, BFORTUNE, FPASSANITI, Portal};
use crate::kept::Kept;
use policy_runtime::Keys;
use policy_runtime::ledger::ConsentState;

async fn two_portals() -> Option<[Portal; 2]> {
    let kept = Kept::on_server().await?;
    let keys = Keys::generate();
    // Both find an empty database, and fill it at once.
    let [first, second] =
        [(), ()].map(|()| tokio::spawn(Portal::keeping(kept.clone(), keys.clone())));
    Some([first.await.unwrap(), second.await.unwrap()])
}

#[tokio::test]
async fn a_visitor_does_not_notice_which_one_answers() {
    let Some([one, other]) = two_portals().await else { return };
    let mut browser = one.browser(BFORTUNE);
    browser.get("/").await; // the token of forms
    other.takes_over(&mut browser);
    browser.sign_in().await;
    one.takes_over(&mut browser);
    assert!(browser.is_signed_in().await);

    browser.choose(&[("all", "allow")]).await;
    other.takes_over(&mut browser);
    assert!(browser.get("/datasets/street-trees").await.sets().contains(&"recent"));
    browser.post("/cookies", &[("Suggestions", "refuse")]).await;
    one.takes_over(&mut browser);
    assert!(!browser.get("/datasets/street-trees").await.sets().contains(&"recent"));

    browser.post("/logout", &[]).await;
    other.takes_over(&mut browser);
    assert!(!browser.is_signed_in().await);
}

#[tokio::test]
async fn what_one_adds_the_other_shows_on_the_same_site_alone() {
    let Some([one, other]) = two_portals().await else { return };
    let mut browser = one.browser(BFORTUNE);
    browser.get("/").await;
    browser.sign_in().await;
    let token = browser.cookies["csrftoken"].clone();
    let json = r#"{"title":"50% of élans","summary":"Counted.","topic":"Animals"}"#;
    let reply =
        browser.send(Ask::post_json("/api/datasets", json).field("X-CSRFToken", token)).await;
    assert_eq!(reply.status, 201, "{}", reply.body);
    let found = other.browser(BFORTUNE).get("/api/datasets?q=50%25%20OF").await;
    assert!(found.body.contains("50% of élans"), "{}", found.body);
    let elsewhere = other.browser(FPASSANITI).get("/api/datasets?q=50%25").await;
    assert!(!elsewhere.body.contains("élans"), "{}", elsewhere.body);
}

#[tokio::test]
async fn the_choices_of_one_visitor_are_one_record() {
    let Some([one, other]) = two_portals().await else { return };
    let mut browser = one.browser(BFORTUNE);
    browser.choose(&[("all", "allow")]).await;
    let mut tabs = [browser.clone(), browser.clone(), browser.clone()];
    other.takes_over(&mut tabs[1]);
    for tab in &mut tabs {
        tab.choose(&[("all", "allow")]).await; // once more
    }
    other.takes_over(&mut browser);
    browser.post("/cookies", &[("Suggestions", "refuse")]).await;
    // The receipt of a withdrawal is written on its own time.
    while one.kept().receipts().await.len() < 2 {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    one.takes_over(&mut browser);
    browser.choose(&[("Suggestions", "allow")]).await;

    let receipts = one.kept().receipts().await;
    let suggestions = receipts.iter().map(|receipt| {
        receipt.content.states.iter().find(|state| state.purpose == "Suggestions").unwrap().state
    });
    let (given, withdrawn) = (ConsentState::Given, ConsentState::Withdrawn);
    assert_eq!(suggestions.collect::<Vec<_>>(), [given, withdrawn, given]);
    assert!(receipts.iter().all(|receipt| receipt.record_id == receipts[0].record_id));
}

#[tokio::test]
async fn both_start_on_an_empty_database_and_fill_it_once() {
    let Some([one, other]) = two_portals().await else { return };
    let first = one.browser(BFORTUNE).get("/api/datasets").await.json();
    let second = other.browser(BFORTUNE).get("/api/datasets").await.json();
    assert_eq!(first, second);
    assert!(one.browser(FPASSANITI).sign_in().await.status == 303);
}
