//! What gets into logs: neither headers nor handles show a value, a key or a record id.

use super::{HOST, answering, app};
use axum::Router;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use policy_runtime::{Choice, Cookies, Keys, Mode, PolicyLayer};
use policy_tests::request::{cookie_header, send};
use policy_tests::shop::{self, Shop};

/// The response as a log would show it, after a look at what leaves: each line is there, and marked.
fn assert_lines_are_sensitive(response: &Response, lines: usize) {
    let sent: Vec<_> = response.headers().get_all(header::SET_COOKIE).iter().collect();
    assert_eq!(
        sent.len(),
        lines,
        "{:?}",
        sent.iter().map(|line| line.as_bytes().escape_ascii().to_string()).collect::<Vec<_>>()
    );
    assert!(sent.iter().all(|line| line.is_sensitive()));
    let shown = format!("{response:?}");
    for line in sent {
        let name_and_value = line.to_str().unwrap().split(';').next().unwrap();
        assert!(!shown.contains(name_and_value), "{shown}");
    }
}

#[tokio::test]
async fn lines_that_leave_are_marked_as_sensitive() {
    let app = app();
    let chosen = send(&app, "GET", HOST, "/choose?all=allow", &[]).await;
    assert_lines_are_sensitive(&chosen, 1); // the consent cookie
    let choice = cookie_header(&chosen);
    let set = send(&app, "GET", HOST, "/open", &[("cookie", &choice)]).await;
    assert_lines_are_sensitive(&set, 1); // a typed set
    let refused = format!("{choice}; recent=kettle; visits=1");
    let refused = send(&app, "GET", HOST, "/choose?all=refuse", &[("cookie", &refused)]).await;
    assert!(refused.headers().get_all(header::SET_COOKIE).iter().count() > 2);
    assert_lines_are_sensitive(
        &refused,
        refused.headers().get_all(header::SET_COOKIE).iter().count(),
    );
}

#[tokio::test]
async fn lines_of_other_code_are_marked_as_sensitive() {
    let layer = || PolicyLayer::<Shop>::new(Keys::generate());
    let declared = "basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000";
    for (what, layer, host, line) in [
        ("as declared", layer(), HOST, declared),
        ("written again", layer(), HOST, "basket=1; Path=/; Max-Age=60"),
        ("reported", layer().mode(Mode::Report), HOST, "tracker=1; Path=/"),
        ("in development", layer().development(), "localhost:3000", declared),
    ] {
        let line: &'static [(&str, &str)] = Box::leak(Box::new([("set-cookie", line)]));
        let response = send(&layer.guard(answering(line)), "GET", host, "/", &[]).await;
        let lines = response.headers().get_all(header::SET_COOKIE).iter().count();
        assert_eq!(lines, 1, "{what}");
        assert_lines_are_sensitive(&response, 1);
    }
}

#[tokio::test]
async fn headers_for_services_inside_are_marked_as_sensitive() {
    let shown = async |headers: HeaderMap| format!("{headers:?}");
    for (layer, host) in [
        (PolicyLayer::<Shop>::new(Keys::generate()).minimise_cookie_header(), HOST),
        (PolicyLayer::<Shop>::new(Keys::generate()).development(), "localhost"),
    ] {
        let app = layer.guard(Router::new().route("/", get(shown)));
        let response = send(&app, "GET", host, "/", &[("cookie", "basket=secret")]).await;
        let shown = super::body(response).await;
        assert!(shown.contains("Sensitive") && !shown.contains("secret"), "{shown}");
    }
}

#[tokio::test]
async fn handles_show_no_value_key_or_record() {
    async fn show(cookies: Cookies<Shop>) -> Response {
        let set = shop::basket(314_159);
        let shown = format!("{set:?} {set:#?} {cookies:?} {cookies:#?}");
        cookies.set(set);
        let choice = Choice::allow_all();
        let shown = format!("{shown} {choice:?}");
        let receipt = cookies.choose(choice).await.unwrap();
        let id = receipt.record_id().unwrap();
        let shown = format!("{shown} {receipt:?} {id:?} {:?} {cookies:?}", cookies.record_id());
        ([("x-id", id.to_string())], shown).into_response()
    }
    let layer = PolicyLayer::<Shop>::new(Keys::generate());
    let shown_layer = format!("{layer:?} {layer:#?}");
    assert!(shown_layer.contains("Keys(1)"), "{shown_layer}");
    let app = layer.guard(Router::new().route("/", get(show)));
    let response = send(&app, "GET", HOST, "/", &[("cookie", "recent=secret")]).await;
    let id = response.headers()["x-id"].to_str().unwrap().to_owned();
    let shown = super::body(response).await;
    assert!(shown.contains("RecordId(..)"), "{shown}");
    let bytes = u128::from_str_radix(&id, 16).unwrap().to_be_bytes();
    let bytes = bytes.map(|byte| byte.to_string()).join(", ");
    for secret in [id.as_str(), &bytes, "314159", "secret"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}
