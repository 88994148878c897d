//! What is set through `Cookies` leaves, whoever else writes headers, in the order of the declaration.

/// The small shop, for the reports of this module alone.
mod declared {
    include!("../../compile-fail/declared.rs");
}
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use declared::{Audience, Shop, Suggestions};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::{send, set_cookies};

const HOST: &str = "shop.example";

fn names(response: &Response) -> Vec<String> {
    let lines = set_cookies(response);
    lines.iter().map(|line| line.split('=').next().unwrap().to_owned()).collect()
}

/// Middleware that shares the request's cookies, and then overwrites all `Set-Cookie` lines.
async fn clobber(cookies: Cookies<Shop>, request: Request, next: Next) -> Response {
    cookies.set(declared::basket(1));
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_static("lost=1"));
    response
}

#[tokio::test]
async fn middleware_that_overwrites_the_header_loses_none() {
    let handler = async |first: Cookies<Shop>, second: Cookies<Shop>| {
        let _ = first.choose(Choice::allow_all()).await;
        let recent = second.consent(Suggestions).unwrap();
        second.set(declared::recent(recent, "x".to_owned()));
        let audience = first.consent(Audience).unwrap();
        first.set(declared::visits(audience, 1));
        format!("{:?}", second.get::<declared::basket>())
    };
    let router = Router::new().route("/", get(handler)).layer(from_fn(clobber));
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router);
    let response = send(&app, "GET", HOST, "/", &[]).await;
    assert_eq!(names(&response), ["basket", "visits", "recent", "choice"], "as declared");
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    assert_eq!(body, "Some(1)", "what middleware set, the handler reads");
}

#[tokio::test]
async fn of_a_set_and_a_removal_the_later_one_counts() {
    let after = async |cookies: Cookies<Shop>, request: Request, next: Next| {
        let response = next.run(request).await;
        cookies.remove::<declared::basket>();
        response
    };
    let handler = async |cookies: Cookies<Shop>| cookies.set(declared::basket(7));
    let router = Router::new().route("/", get(handler)).layer(from_fn(after));
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router);
    let [line] = set_cookies(&send(&app, "GET", HOST, "/", &[]).await).try_into().unwrap();
    assert!(line.starts_with("basket=; ") && line.contains("Max-Age=0"), "{line}");
}

#[tokio::test]
async fn sets_leave_with_errors_redirects_and_heads() {
    for status in [StatusCode::FOUND, StatusCode::NOT_MODIFIED, StatusCode::INTERNAL_SERVER_ERROR] {
        let handler = async move |cookies: Cookies<Shop>| {
            cookies.set(declared::basket(7));
            status
        };
        let app = PolicyLayer::<Shop>::new(Keys::generate())
            .guard(Router::new().route("/", get(handler)));
        for method in ["GET", "HEAD"] {
            let response = send(&app, method, HOST, "/", &[]).await;
            assert_eq!(response.status(), status);
            assert_eq!(names(&response), ["basket"], "{method} {status}");
        }
    }
}

#[tokio::test]
async fn a_set_after_the_head_has_left_is_reported() {
    let logs = Logs::collect();
    let (give, take) = std::sync::mpsc::channel();
    let handler = async move |cookies: Cookies<Shop>| give.send(cookies).unwrap();
    let app =
        PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    let response = send(&app, "GET", HOST, "/", &[]).await;
    assert_eq!(names(&response), [""; 0]);
    take.recv().unwrap().set(declared::basket(7));
    assert!(logs.text().contains("after the head of the response had left"), "{}", logs.text());
}
