//! The forms of placeholders: one allows the purpose, one loads the item once.

use crate::gallery::{HOSTILE, app, layer, router};
use crate::visitor::{Answer, Visitor};
use axum::body::Body;
use axum::extract::Request;
use policy_runtime::csp::ContentSecurityPolicy;
use policy_tests::form::{body, hidden_fields};
use tower::ServiceExt;

const ALLOW: &str = "<form class=\"cookie-embed-form\"";
const ONCE: &str = "<form class=\"cookie-embed-once\"";
const FORM: &str = "application/x-www-form-urlencoded";

async fn post(visitor: &mut Visitor<crate::gallery::App>, form: String) -> Answer {
    let request = Request::post("/cookies/embeds").header("content-type", FORM);
    visitor.send(request, Body::from(form)).await
}

#[tokio::test]
async fn the_form_allows_its_purpose_and_comes_back() {
    let mut visitor = Visitor::of(&app());
    let page = visitor.get("/?room=2").await;
    assert!(page.has(
        "<button class=\"cookie-button\" name=\"Media\" value=\"allow\">Allow “Films”</button>"
    ));
    let answer = visitor.answer_form(&page, ALLOW, "Media=allow").await;
    assert_eq!((answer.status.as_u16(), answer.header("location").as_str()), (303, "/?room=2"));
    let page = visitor.get("/?room=2").await;
    assert_eq!(page.body.matches("<iframe").count(), 2);
    assert!(!page.has("tags.example"), "the other purpose is still open");
    assert!(page.has("cookie-banner-form"), "and asked for");
}

#[tokio::test]
async fn one_item_is_loaded_once_and_nothing_is_recorded() {
    let mut visitor = Visitor::of(&app());
    let page = visitor.get("/?room=2").await;
    let fields = hidden_fields(&page.body, ONCE);
    let shown = post(&mut visitor, body(&fields, "")).await;
    assert_eq!(shown.status, 200);
    assert_eq!(shown.body.matches("<iframe").count(), 1);
    assert!(shown.has("src=\"https://play.films.example/one\"") && shown.has("href=\"/?room=2\""));
    assert_eq!(shown.header("cache-control"), "no-store");
    assert!(shown.header("content-security-policy").contains("frame-ancestors 'none'"));
    assert!(shown.set_cookies.is_empty(), "{:?}", shown.set_cookies);
    let page = visitor.get("/?room=2").await;
    assert!(!page.has("<iframe") && page.has("cookie-banner-form"));
}

#[tokio::test]
async fn a_refusal_leaves_the_choice_of_one_item_and_stays() {
    let mut visitor = Visitor::of(&app());
    visitor.answer("all=refuse").await;
    let page = visitor.get("/").await;
    let shown = post(&mut visitor, body(&hidden_fields(&page.body, ONCE), "")).await;
    assert!(shown.has("<iframe") && shown.set_cookies.is_empty());
    assert!(!visitor.get("/").await.has("<iframe"));
}

#[tokio::test]
async fn no_other_site_and_no_link_loads_an_item() {
    let page = Visitor::of(&app()).get("/").await;
    let app = app();
    let mut visitor = Visitor::of(&app);
    let own = visitor.get("/").await;
    let form = body(&hidden_fields(&own.body, ONCE), "");
    for site in ["cross-site", "same-site"] {
        let answer = post(&mut visitor.clone().sending("sec-fetch-site", site), form.clone()).await;
        assert_eq!(answer.status, 403, "{site}");
        assert!(!answer.has("<iframe"));
    }
    let answer =
        post(&mut visitor.clone().sending("origin", "https://evil.example"), form.clone()).await;
    assert_eq!(answer.status, 403);
    let framed = visitor
        .clone()
        .sending("sec-fetch-site", "same-origin")
        .sending("sec-fetch-dest", "iframe");
    let framed = framed.sending("sec-fetch-storage-access", "none");
    assert_eq!(post(&mut framed.clone(), form.clone()).await.status, 403);
    let answer = visitor.get(&format!("/cookies/embeds?{form}")).await;
    assert_eq!((answer.status.as_u16(), answer.header("location").as_str()), (303, "/"));
    assert!(!answer.has("<iframe"));
    let answer = visitor.get(&format!("/?{form}")).await;
    assert!(!answer.has("<iframe"));
    // An item of another deployment, with other keys.
    let foreign = post(&mut visitor, body(&hidden_fields(&page.body, ONCE), "")).await;
    assert_eq!((foreign.status.as_u16(), foreign.header("location").as_str()), (303, "/"));
}

#[tokio::test]
async fn no_forged_item_opens() {
    let mut visitor = Visitor::of(&app());
    let page = visitor.get("/").await;
    let fields = hidden_fields(&page.body, ONCE);
    let item = &fields.iter().find(|(name, _)| name == "item").unwrap().1;
    for at in [0, 1, 8, item.len() / 2, item.len() - 1] {
        let mut forged = item.clone().into_bytes();
        forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(forged).unwrap();
        let answer = post(&mut visitor, format!("once=1&item={forged}")).await;
        assert_eq!(answer.status, 303, "{at}");
    }
    for hostile in ["", "=", "AAAA", &"A".repeat(20_000), &item[..item.len() - 4]] {
        assert_eq!(post(&mut visitor, format!("once=1&item={hostile}")).await.status, 303);
    }
    let twice = format!("once=1&item={item}&item={item}");
    assert_eq!(post(&mut visitor, twice).await.status, 303, "a click loads one item");
    let answer = post(&mut visitor, format!("item={item}&next=//evil.example")).await;
    assert_eq!(answer.header("location"), "/", "no open redirect");
    let long = post(&mut visitor, "a".repeat(70_000)).await;
    assert_eq!(long.status, 413);
    let request = Request::post("/cookies/embeds").header("content-type", "text/plain");
    assert_eq!(visitor.send(request, Body::from("once=1")).await.status, 415);
}

#[tokio::test]
async fn an_item_of_one_site_is_worth_nothing_on_another() {
    let app = app();
    let page = Visitor::of(&app).get("/").await;
    let form = body(&hidden_fields(&page.body, ONCE), "");
    for (host, status) in [("kettle.example", 200), ("other.kettle.example", 303)] {
        let request = Request::post("/cookies/embeds").header("content-type", FORM);
        let request = request.header("host", host).body(Body::from(form.clone())).unwrap();
        let answer = app.clone().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), status, "{host}");
    }
}

#[tokio::test]
async fn the_fragment_has_what_is_allowed_and_nothing_else() {
    let mut visitor = Visitor::of(&app());
    let page = visitor.get("/").await;
    let items: Vec<&str> = page.body.split("data-cookie-item=\"").skip(1).collect();
    let items: Vec<&str> = items.iter().map(|item| item.split('"').next().unwrap()).collect();
    assert_eq!(items.len(), 3);
    let form = format!("fragment=1&item={}&item={}&item={}", items[0], items[1], items[2]);
    let none = post(&mut visitor, form.clone()).await;
    assert!(none.status == 200 && !none.has("data-cookie-index"), "{}", none.body);
    visitor.answer_form(&page, ALLOW, "Media=allow").await;
    let films = post(&mut visitor, form.clone()).await;
    assert!(
        films.has("<template data-cookie-index=\"0\"><iframe") && films.has("films.example/two")
    );
    assert!(!films.has("tags.example"));
    visitor.answer("all=allow").await;
    let all = post(&mut visitor, form).await;
    assert!(all.has("<template data-cookie-index=\"2\"><script"));
    assert!(all.has("calls.push([id, floor, debug])") && !all.has(HOSTILE));
    assert_eq!(all.header("cache-control"), "no-store");
    assert_eq!(all.header("x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn a_policy_of_the_layer_admits_the_one_item_for_its_page() {
    let app = layer().content_security_policy(ContentSecurityPolicy::new()).guard(router());
    let mut visitor = Visitor::of(&app);
    let page = visitor.get("/").await;
    assert!(!page.header("content-security-policy").contains("films.example"));
    let shown = post(&mut visitor, body(&hidden_fields(&page.body, ONCE), "")).await;
    let csp = shown.header("content-security-policy");
    assert!(csp.contains("https://play.films.example"), "{csp}");
    assert!(!csp.contains("tags.example"), "{csp}");
    assert!(
        !csp.contains("trailers.films.example"),
        "of the same purpose, but not asked for: {csp}"
    );
    assert!(!visitor.get("/").await.header("content-security-policy").contains("films.example"));
}

#[tokio::test]
async fn a_placeholder_in_a_frame_of_another_origin_has_no_form() {
    let mut framed = Visitor::of(&app())
        .sending("sec-fetch-dest", "iframe")
        .sending("sec-fetch-site", "cross-site");
    let page = framed.get("/").await;
    assert!(page.has("cookie-embed-link") && !page.has("<form class=\"cookie-embed"));
}
