//! `Refused` as a page.

use crate::shop::{Shop, app};
use crate::visitor::Visitor;
use axum::Router;
use axum::http::{StatusCode, header};
use axum::routing::get;
use policy_runtime::pages::{routes, stylesheet};
use policy_runtime::{Cookies, Keys, NotRecorded, PolicyLayer, Refused};

#[tokio::test]
async fn an_explanation_speaks_the_visitors_language_and_leads_back() {
    let mut visitor = Visitor::of(&app()).sending("accept-language", "fr");
    let page = visitor.get("/suggestions?a=b").await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(
        page.has("<html lang=\"fr\"") && page.has("si vous autorisez «\u{a0}Suggestions\u{a0}»")
    );
    assert!(page.has("href=\"/cookies?next=%2Fsuggestions%3Fa%3Db#cookie-settings-Suggestions\""));
    assert!(
        page.header("vary").contains("Accept-Language") && page.header("vary").contains("Cookie")
    );
    assert_eq!(page.header("content-length"), page.body.len().to_string());
    let head = visitor.head("/suggestions?a=b").await;
    assert_eq!(
        (head.body.as_str(), head.header("content-length")),
        ("", page.header("content-length"))
    );
}

#[tokio::test]
async fn without_the_layer_an_explanation_is_in_the_policys_first_language() {
    async fn refused(cookies: Cookies<Shop>) -> Result<(), Refused> {
        cookies.consent(crate::shop::Media).map(drop)
    }
    let app = Router::new().route("/", get(refused)).merge(routes::<Shop>());
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(app);
    let page = Visitor::of(&app).sending("accept-language", "fr").get("/").await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.has("<html lang=\"en\"") && page.has("This works only if you allow “Films”."));
    assert!(page.has("<a class=\"cookie-settings-link\" href=\"/cookies\">"));
    assert!(page.has(&format!("href=\"{}\"", stylesheet().path())));

    // Below a path it knows where the settings are.
    let app = Router::new().route("/", get(refused)).merge(routes::<Shop>());
    let app = PolicyLayer::<Shop>::new(Keys::generate()).at("/shop").guard(app);
    let page = Visitor::of(&app).get("/").await;
    assert!(page.has("<a class=\"cookie-settings-link\" href=\"/shop/cookies\">"));
    assert!(page.has(&format!("href=\"/shop{}\"", stylesheet().path())));
}

#[tokio::test]
async fn headers_of_the_application_stay_beside_an_explanation() {
    async fn refused(
        cookies: Cookies<Shop>,
    ) -> ([(header::HeaderName, &'static str); 2], Result<(), Refused>) {
        let headers =
            [(header::VARY, "X-Tenant"), (header::CONTENT_SECURITY_POLICY, "default-src 'self'")];
        (headers, cookies.consent(crate::shop::Media).map(drop))
    }
    let pages = routes::<Shop>();
    let app = Router::new().route("/", get(refused)).layer(pages.explanations()).merge(pages);
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(app);
    let page = Visitor::of(&app).get("/").await;
    assert_eq!(page.header("content-security-policy"), "default-src 'self'");
    assert!(
        page.header("vary").starts_with("X-Tenant, Accept-Language"),
        "{}",
        page.header("vary")
    );
}

/// A visitor who refused in another tab has to know that it was no fault of the site.
#[test]
fn a_refusal_meanwhile_is_told_apart_from_a_ledger_that_is_down() {
    let sentences = |reason| {
        let document = <Shop as policy_runtime::Policy>::document();
        let page = policy_runtime::pages::Explanation::not_recorded(document, reason, "fr");
        page.sentences.iter().map(|sentence| sentence.text.clone()).collect::<Vec<_>>()
    };
    let unconfirmed = sentences(NotRecorded::NotConfirmed);
    assert_eq!(unconfirmed.len(), 1);
    assert!(unconfirmed[0].starts_with("Vous avez autorisé ce à quoi vous"), "{unconfirmed:?}");
    assert_ne!(unconfirmed, sentences(NotRecorded::NotShown));
    let superseded = sentences(NotRecorded::Superseded);
    assert_eq!(superseded.len(), 1, "there is nothing to wait for");
    assert!(superseded.concat().starts_with("Vous avez refusé entre-temps"), "{superseded:?}");
    assert!(sentences(NotRecorded::LedgerDown).concat().contains("n’a pas pu être enregistré"));
}
