//! Proof of consent: no consent without it, and no refusal that needs it.

use crate::browser::{BFORTUNE, FPASSANITI, Portal};
use policy_runtime::ledger::ConsentState;

#[tokio::test]
async fn a_consent_is_proved_in_the_language_of_the_page() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(FPASSANITI);
    browser.get("/").await; // the token of forms
    browser.post("/language", &[("language", "fr")]).await;
    browser.choose(&[("Suggestions", "allow"), ("Audience", "refuse")]).await;
    let receipts = portal.kept().receipts().await;
    let [receipt] = &receipts[..] else { panic!("{receipts:?}") };
    assert_eq!(
        (&*receipt.content.policy, &*receipt.content.site),
        ("DataPortal", "fpassaniti.localhost")
    );
    assert_eq!((&*receipt.content.language, &*receipt.content.expressed_by), ("fr", "form"));
    let states = receipt.content.states.iter().map(|state| (&*state.purpose, state.state));
    let expected = [("Audience", ConsentState::Refused), ("Suggestions", ConsentState::Given)];
    assert_eq!(states.collect::<Vec<_>>(), expected);
    let texts = portal.kept().notice(&receipt.content.notice, "fr").await;
    assert!(texts.contains("Retient les derniers jeux de données ouverts."));
}

#[tokio::test]
async fn without_its_ledger_the_portal_serves_and_refuses_but_grants_nothing() {
    let portal = Portal::start().await;
    let mut consented = portal.browser(BFORTUNE);
    consented.choose(&[("all", "allow")]).await;
    portal.kept().tamper("DROP TABLE consent_receipts").await;

    let mut newcomer = portal.browser(BFORTUNE);
    let reply = newcomer.choose(&[("all", "allow")]).await;
    assert_eq!((reply.status, reply.line("retry-after")), (503, "10"));
    assert_eq!(reply.sets(), [""; 0]);
    let reply = newcomer.get("/datasets/street-trees").await;
    assert_eq!((reply.status, reply.sets()), (200, vec!["visit"]));

    let reply = consented.post("/cookies", &[("Suggestions", "refuse")]).await;
    assert_eq!(reply.status, 303);
    assert!(!consented.get("/datasets/street-trees").await.sets().contains(&"recent"));
}
