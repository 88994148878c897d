//! Choices that do not leave the page: an objection as JSON, a purpose within the page, and an entry of the storage that goes with it.

use crate::portal::choices::{BANNER, DATASET, radio};
use crate::portal::server::Server;
use crate::portal::visitor::{Scripts, Visitor};

const OBJECT: &str = "[data-object=Audience]";
const SEARCHES: &str = "localStorage.getItem('searches')";
const SAVE: &str = "details.choice .cookie-settings-form button";

#[tokio::test]
async fn an_objection_by_script_keeps_the_page_and_is_told() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::On).await;
    visitor.open(DATASET).await;
    assert!(visitor.sees(OBJECT).await);
    visitor.leave_mark().await;
    visitor.decide(&[("Audience", false)]);
    visitor.click(OBJECT).await;
    visitor.until("document.querySelector('.about [role=status]').textContent !== ''").await;
    assert_eq!(visitor.look("window.before").await, true, "the page stays");
    visitor.compare().await;
    assert!(!visitor.holds().await.contains(&"visit".to_owned()));
    assert!(visitor.sees(BANNER).await, "what asks is still to be asked");
    visitor.open(DATASET).await;
    assert!(!visitor.sees(OBJECT).await);
}

#[tokio::test]
async fn a_choice_within_the_page_reaches_the_storage() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::On).await;
    visitor.open("/").await;
    visitor.look("void (document.querySelector('[type=search]').value = 'trees')").await;
    visitor.look("document.querySelector('form[role=search]').requestSubmit()").await;
    visitor.until("location.search === '?q=trees' && document.readyState === 'complete'").await;
    assert_eq!(visitor.look(SEARCHES).await, serde_json::Value::Null, "without a consent");

    for (answer, is_allowed) in [("allow", true), ("refuse", false)] {
        visitor.leave_mark().await;
        visitor.click("details.choice summary").await;
        let shown = radio("Suggestions", answer);
        visitor.until(&format!("!!document.querySelector('{shown}')")).await;
        visitor.click(&shown).await;
        visitor.decide(&[("Suggestions", is_allowed)]);
        visitor.click(SAVE).await;
        visitor.until("!!document.querySelector('details.choice [role=status]')").await;
        assert_eq!(visitor.look("window.before").await, true, "the page stays");
        visitor.compare().await;
        if is_allowed {
            visitor.look("document.querySelector('form[role=search]').requestSubmit()").await;
            visitor
                .until("window.before === undefined && document.readyState === 'complete'")
                .await;
            assert_eq!(visitor.look(SEARCHES).await, "trees");
            visitor.until("document.querySelectorAll('#searches option').length === 1").await;
        }
    }
    visitor.until(&format!("{SEARCHES} === null")).await;
    assert_eq!(visitor.look("document.querySelectorAll('#searches option').length").await, 0);
    visitor.open("/").await;
    assert_eq!(visitor.look(SEARCHES).await, serde_json::Value::Null);
}
