//! A sibling host plants a consent that the portal itself sealed, for another visitor: it is bound to the site, not to a browser.

use crate::portal::attacker::Attacker;
use crate::portal::choices::{ACCEPT, ALL_REFUSED, BANNER, DATASET, REFUSE, REFUSE_ALL, radio};
use crate::portal::server::Server;
use crate::portal::visitor::{BOTH, Scripts, Visitor};
use policy_runtime::Policy;
use portal::policy::DataPortal;

const CHOICE: &str = "cookies_preferences";

/// A consent as the attacker gets one, by giving it.
async fn consent(visitor: &mut Visitor) -> String {
    visitor.anew(Scripts::On).await;
    visitor.open("/").await;
    visitor.answer(ACCEPT, &[("Suggestions", true)]).await;
    let stored = visitor.stored().await.into_iter();
    stored.filter(|cookie| cookie.name == CHOICE).map(|cookie| cookie.value).collect()
}

#[tokio::test]
async fn beside_a_refusal_a_planted_consent_grants_nothing() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    let attacker = Attacker::on(&visitor.address("")).await;
    let consent = consent(&mut visitor).await;
    for scripts in BOTH {
        visitor.anew(scripts).await;
        visitor.turn_to("bfortune", server.port);
        visitor.open("/").await;
        visitor.answer(REFUSE, &ALL_REFUSED).await;
        attacker.plant(&mut visitor, CHOICE, &consent).await;

        visitor.turn_to("bfortune", server.port);
        visitor.open(DATASET).await;
        assert_eq!(visitor.holds().await, [CHOICE, "csrftoken"], "{scripts:?}");
        visitor.open("/cookies").await;
        let refused =
            format!("document.querySelector('{}').checked", radio("Suggestions", "refuse"));
        assert_eq!(visitor.look(&refused).await, true, "{scripts:?}");
    }
}

/// What the report says of this policy's consent cookie, and why `__Host-` is worth its eight letters.
#[tokio::test]
async fn without_a_prefix_a_planted_consent_counts_until_the_visitor_answers() {
    assert!(DataPortal::document().report().iter().any(|row| row.rule == "choice-prefix"));
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    let attacker = Attacker::on(&visitor.address("")).await;
    let consent = consent(&mut visitor).await;
    visitor.anew(Scripts::Off).await;
    attacker.plant(&mut visitor, CHOICE, &consent).await;
    visitor.turn_to("bfortune", server.port);
    visitor.decide(&[("Suggestions", true)]);
    visitor.open(DATASET).await;
    assert!(!visitor.sees(BANNER).await);
    assert_eq!(visitor.holds().await, ["recent", "visit"]);

    visitor.open("/cookies").await;
    visitor.answer(REFUSE_ALL, &ALL_REFUSED).await;
    assert_eq!(visitor.holds().await, [CHOICE]);
    visitor.open(DATASET).await;
    assert_eq!(visitor.holds().await, [CHOICE], "and then never again");

    // The browser drops what claims to be of one host and names a domain.
    visitor.anew(Scripts::Off).await;
    attacker.plant(&mut visitor, "__Host-cookies_preferences", &consent).await;
    assert_eq!(visitor.browser.cookies().await.unwrap(), []);
}

/// What the documentation of consents says of names without `__Host-`: a refusal protects only while the browser has it.
#[tokio::test]
async fn a_sibling_evicts_a_refusal_and_plants_a_consent() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    let attacker = Attacker::on(&visitor.address("")).await;
    let consent = consent(&mut visitor).await;
    visitor.anew(Scripts::Off).await;
    visitor.turn_to("bfortune", server.port);
    visitor.open("/").await;
    visitor.answer(REFUSE, &ALL_REFUSED).await;
    assert!(visitor.holds().await.iter().any(|name| name == CHOICE));
    attacker.evict(&mut visitor).await;
    visitor.turn_to("bfortune", server.port);
    assert!(!visitor.holds().await.iter().any(|name| name == CHOICE), "it is gone");
    attacker.plant(&mut visitor, CHOICE, &consent).await;

    visitor.turn_to("bfortune", server.port);
    visitor.decide(&[("Suggestions", true), ("Audience", true)]); // so it seems
    visitor.open(DATASET).await;
    assert!(visitor.holds().await.iter().any(|name| name == "recent"));
}

#[tokio::test]
async fn what_is_planted_beside_is_neither_read_nor_believed() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    let attacker = Attacker::on(&visitor.address("")).await;
    // What the attacker opened, sealed by the portal.
    consent(&mut visitor).await;
    visitor.open(DATASET).await;
    let stored = visitor.stored().await.into_iter();
    let recent: String =
        stored.filter(|cookie| cookie.name == "recent").map(|cookie| cookie.value).collect();
    visitor.anew(Scripts::Off).await;
    attacker.plant(&mut visitor, "recent", &recent).await;
    attacker.plant(&mut visitor, "_ga", "GA1.2.3").await;
    attacker.plant(&mut visitor, CHOICE, "made-up").await;
    // A record that cannot be read may have said no to what is not asked.
    visitor.decide(&[("Audience", false)]);
    visitor.turn_to("bfortune", server.port);
    for path in ["/", DATASET, "/cookies", "/"] {
        visitor.open(path).await;
        assert!(!visitor.sees(".recent").await, "{path}");
    }
    assert_eq!(visitor.holds().await, ["csrftoken"]);
}
