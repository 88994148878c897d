//! Layers in layers, and layers that are missing.
/// The small shop, for the reports of this module alone.
mod declared {
    include!("../../compile-fail/declared.rs");
}
/// Declares the policy of a second application, which has a cookie that the shop does not know.
macro_rules! blog {
    ($module:ident) => {
        mod $module {
            policy_runtime::cookie_policy! {
                /// How the blog uses cookies.
                pub policy Blog { controller: kettle, contact: "privacy@kettle.example", updated: "2026-11-22", languages: [en] }
                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
                /// The blog cannot work without these.
                purpose Reading: necessary {
                    title: "Necessary",
                    /// Remembers the size of the letters.
                    cookie letters: u8 { because: interface, lifetime: 1 day }
                }
            }
        }
    };
}

blog!(blog);
blog!(copied_blog); // another policy, though its text is the same
policy_tests::site_policy!(elsewhere: Sited ["kettle.example"]);

use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use axum::{Router, body};
use blog::Blog;
use declared::Shop;
use elsewhere::Sited;
use policy_runtime::{Choice, Cookies, Keys, Mode, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::{cookie_header, send, set_cookies};
use tower::ServiceExt;

const HOST: &str = "shop.example";

async fn text(response: Response) -> String {
    String::from_utf8(body::to_bytes(response.into_body(), 1 << 20).await.unwrap().into()).unwrap()
}

fn names(response: &Response) -> Vec<String> {
    let lines = set_cookies(response);
    lines.iter().map(|line| line.split('=').next().unwrap_or_default().to_owned()).collect()
}

async fn count(cookies: Cookies<Shop>) -> String {
    let before = cookies.get::<declared::basket>();
    cookies.set(declared::basket(before.unwrap_or(0) + 1));
    format!("{before:?}")
}

async fn choose(cookies: Cookies<Shop>) -> String {
    format!("{}", cookies.choose(Choice::allow_all()).await.is_ok())
}

fn shop() -> Router {
    let raw = async || [(header::SET_COOKIE, "tracker=1")];
    Router::new().route("/", get(count)).route("/choose", get(choose)).route("/raw", get(raw))
}

#[tokio::test]
async fn of_two_layers_of_one_policy_the_outer_wins_and_the_inner_is_reported_once() {
    let keys = Keys::generate();
    let outer = || PolicyLayer::<Shop>::new(keys.clone());
    // The inner ones differ in all that they can, so that it shows if they do anything.
    let inner = || PolicyLayer::<Shop>::new(Keys::generate()).mode(Mode::Report);
    let single = outer().guard(shop());
    for (what, app) in [
        ("a layered router", outer().guard(shop().layer(inner()))),
        (
            "a guard in a guard",
            outer().guard(Router::new().fallback_service(inner().guard(shop()))),
        ),
        ("twice layered", outer().guard(shop().layer(inner()).layer(inner()))),
    ] {
        let logs = Logs::collect();
        let first = send(&app, "GET", HOST, "/", &[]).await;
        let lines = set_cookies(&first);
        assert_eq!(lines.len(), 1, "{what}: not doubled, not lost: {lines:?}");
        let cookie = cookie_header(&first);
        let second = send(&app, "GET", HOST, "/", &[("cookie", &cookie)]).await;
        assert_eq!(text(second).await, "Some(1)", "{what}");
        let by_single = send(&single, "GET", HOST, "/", &[("cookie", &cookie)]).await;
        assert_eq!(text(by_single).await, "Some(1)", "{what}: under the outer keys");
        let chosen = send(&app, "GET", HOST, "/choose", &[]).await;
        assert_eq!(names(&chosen), ["choice"], "{what}");
        assert_eq!(chosen.headers().get_all("vary").iter().count(), 1, "{what}");
        assert_eq!(chosen.headers().get_all("clear-site-data").iter().count(), 1, "{what}");
        assert_eq!(names(&send(&app, "GET", HOST, "/raw", &[]).await), [""; 0], "{what}");
        let log = logs.text();
        let reports = log.matches("stands inside another one").count();
        assert_eq!(reports, if what == "twice layered" { 2 } else { 1 }, "{what}: {log}");
        assert!(log.contains("keep `PolicyLayer::<Shop>::new(keys).guard(app)`"), "{what}: {log}");
    }
}

#[tokio::test]
async fn a_single_layer_reports_no_nesting() {
    let logs = Logs::collect();
    send(&PolicyLayer::<Shop>::new(Keys::generate()).guard(shop()), "GET", HOST, "/", &[]).await;
    assert_eq!(logs.text(), "");
}

async fn enlarge(cookies: Cookies<Blog>) {
    cookies.set(blog::letters(7));
}

/// The outer policy knows none of the inner one's cookies, so they cannot leave: said once, with the remedy.
#[tokio::test]
async fn a_layer_of_another_policy_inside_is_reported_with_the_remedy() {
    let logs = Logs::collect();
    let both = async |shop: Cookies<Shop>, blog: Cookies<Blog>| {
        shop.set(declared::basket(7));
        blog.set(blog::letters(7));
    };
    let inner = Router::new()
        .route("/", get(enlarge))
        .route("/both", get(both))
        .layer(PolicyLayer::<Blog>::new(Keys::generate()));
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(shop().nest("/blog", inner));
    for _ in 0..2 {
        assert_eq!(names(&send(&app, "GET", HOST, "/blog", &[]).await), [""; 0]);
    }
    assert_eq!(
        names(&send(&app, "GET", HOST, "/blog/both", &[]).await),
        ["basket"],
        "both extractors work, and the outer policy's cookies leave"
    );
    let log = logs.text();
    assert_eq!(
        log.matches("the layer of the cookie policy `Blog` stands inside that of `Shop`").count(),
        1,
        "{log}"
    );
    assert!(
        log.contains("help: declare them in `Shop`, or guard the two applications side by side"),
        "{log}"
    );
    assert!(
        log.contains(r#"nest_service("/path", guarded_by_Blog).fallback_service(guarded_by_Shop)"#),
        "{log}"
    );
    assert!(log.contains("`letters` is not declared in `Shop`"), "{log}");
}

/// Each is found, whichever stands around the other, also where its own layer stands there twice.
#[tokio::test]
async fn policies_of_one_text_are_two() {
    type Copied = copied_blog::Blog;
    let seen = async |request: Request| {
        let of_blog = Cookies::<Blog>::of(request.extensions()).map(|_| ());
        let of_copied = Cookies::<Copied>::of(request.extensions()).map(|_| ());
        format!("{} {}", of_blog.is_ok(), of_copied.is_ok())
    };
    let router = || Router::new().route("/", get(seen));
    let blog = || PolicyLayer::<Blog>::new(Keys::generate());
    let copied = || PolicyLayer::<Copied>::new(Keys::generate());
    let app = blog().guard(router());
    assert_eq!(text(send(&app, "GET", HOST, "/", &[]).await).await, "true false");
    let app = copied().guard(blog().guard(router()));
    assert_eq!(text(send(&app, "GET", HOST, "/", &[]).await).await, "true true");
    let app = blog().guard(copied().guard(blog().guard(router())));
    assert_eq!(text(send(&app, "GET", HOST, "/", &[]).await).await, "true true");
}

/// The remedy that the report names.
#[tokio::test]
async fn two_guards_side_by_side_each_keep_their_policy() {
    let logs = Logs::collect();
    let blog = Router::new().route("/", get(enlarge)).route(
        "/raw",
        get(async || [(header::SET_COOKIE, "basket=1; Path=/; Secure; HttpOnly; SameSite=Lax")]),
    );
    let app = Router::new()
        .nest_service("/blog", PolicyLayer::<Blog>::new(Keys::generate()).guard(blog))
        .fallback_service(PolicyLayer::<Shop>::new(Keys::generate()).guard(shop()));
    assert_eq!(names(&send(&app, "GET", HOST, "/blog", &[]).await), ["letters"]);
    assert_eq!(names(&send(&app, "GET", HOST, "/", &[]).await), ["basket"]);
    assert_eq!(names(&send(&app, "GET", HOST, "/raw", &[]).await), [""; 0]);
    assert_eq!(logs.text().matches("stands inside").count(), 0);
    assert_eq!(
        names(&send(&app, "GET", HOST, "/blog/raw", &[]).await),
        [""; 0],
        "a cookie of the other policy"
    );
}

#[tokio::test]
async fn a_missing_layer_is_reported_wherever_cookies_are_asked_for() {
    let middleware = async |cookies: Cookies<Shop>, request: Request, next: Next| {
        cookies.set(declared::basket(7));
        next.run(request).await
    };
    let optional = async |cookies: Option<Cookies<Shop>>| format!("{}", cookies.is_some());
    let answer = async |cookies: Result<Cookies<Shop>, policy_runtime::CookiesRejection>| {
        cookies.err().map(|why| why.to_string()).unwrap_or_default()
    };
    let remedy = "`Cookies<Shop>` needs `PolicyLayer::<Shop>::new(keys).guard(app)` around the finished router";
    for (what, router, status) in [
        ("a handler", Router::new().route("/", get(count)), 500),
        (
            "middleware",
            Router::new().route("/", get(async || "page")).layer(from_fn(middleware)),
            500,
        ),
        ("an optional extractor", Router::new().route("/", get(optional)), 500),
        ("a handler that looks why", Router::new().route("/", get(answer)), 200),
        (
            "another policy's layer",
            Router::new().route("/", get(count)).layer(PolicyLayer::<Blog>::new(Keys::generate())),
            500,
        ),
    ] {
        let logs = Logs::collect();
        let response = send(&router, "GET", HOST, "/", &[]).await;
        assert_eq!(response.status().as_u16(), status, "{what}");
        let body = text(response).await;
        assert_eq!(body.contains(remedy), status == 200, "{what}: {body}");
        assert_eq!(body.contains("Shop"), status == 200, "{what}: {body}");
        assert!(logs.text().contains(remedy), "{what}: {}", logs.text());
    }
    let logs = Logs::collect();
    let router = Router::new().route("/", get(count));
    for _ in 0..100 {
        send(&router, "GET", HOST, "/", &[]).await;
    }
    assert!(logs.text().matches(remedy).count() <= 16, "{}", logs.text());
}

#[tokio::test]
async fn on_a_host_that_is_no_site_there_are_no_cookies() {
    let optional = async |cookies: Option<Cookies<Sited>>| format!("{}", cookies.is_some());
    let needed = async |_: Cookies<Sited>| "page";
    let router = Router::new().route("/optional", get(optional)).route("/needed", get(needed));
    let app = PolicyLayer::<Sited>::new(Keys::generate()).guard(router);
    for (host, optional, status) in [
        ("kettle.example", "true", StatusCode::OK),
        ("other.example", "false", StatusCode::MISDIRECTED_REQUEST),
    ] {
        assert_eq!(text(send(&app, "GET", host, "/optional", &[]).await).await, optional);
        assert_eq!(send(&app, "GET", host, "/needed", &[]).await.status(), status);
    }
}

/// As where something that ends with a response is carried on behind it, a web socket for instance.
#[tokio::test]
async fn a_request_made_of_what_is_left_of_another_is_held_too() {
    let (parts, kept) = std::sync::mpsc::channel();
    let keep = async move |request: Request| {
        parts.send(request.into_parts().0).unwrap();
        [(header::SET_COOKIE, "hotjar=1")]
    };
    let app = PolicyLayer::<Shop>::new(Keys::generate());
    let app = app.guard(Router::new().route("/", get(keep)));
    let first = send(&app, "GET", HOST, "/", &[]).await;
    assert!(names(&first).is_empty());
    let again = Request::from_parts(kept.recv().unwrap(), body::Body::empty());
    let second = app.oneshot(again).await.unwrap();
    assert!(names(&second).is_empty(), "{second:?}");
}
