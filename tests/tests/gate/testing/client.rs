//! A client fails at the first response that breaks the policy, by any writer of cookies.

use super::{Served, app, around, read};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use policy_runtime::axum::Guarded;
use policy_runtime::testing::{Client, ResponseCookies, Visitor};
use policy_runtime::{Keys, Mode, PolicyLayer};
use policy_tests::shop::{Audience, Shop, Suggestions};
use tower::Service;

policy_tests::site_policy!(mall: Mall ["*.mall.example"]);

use mall::Mall;

/// Returns the message with which a request to `/open` fails, without the place of the request; empty if it does not.
async fn failure(visitor: Visitor<Shop>, app: axum::Router) -> String {
    let mut client: Served<_> = visitor.client(app);
    without_place(tokio::spawn(async move { client.get("/open").await })).await
}

/// Returns the message with which a task fails, and checks that it ends with the place of the request in this file.
async fn without_place<T>(task: tokio::task::JoinHandle<T>) -> String {
    let Err(error) = task.await else { return String::new() };
    let message = *error.into_panic().downcast::<String>().unwrap();
    let (message, place) = message.rsplit_once("\nsent at ").unwrap();
    assert!(place.contains("client.rs:"), "{place}");
    message.to_owned()
}

#[tokio::test]
async fn an_application_within_its_guard_passes() {
    let keys = Keys::generate();
    let mut client = Visitor::<Shop>::with_keys(keys.clone()).client(app(&keys, Mode::Enforce));
    assert_eq!(client.get("/open").await.status(), StatusCode::FORBIDDEN);
    client.get("/").await;
    client.get("/stranger").await;
    assert_eq!(client.visitor().cookies(), ["basket"]);
    client.change(|visitor| visitor.allow(Suggestions));
    let opened = client.get("/open").await;
    assert_eq!(ResponseCookies::of(opened.headers()).set(), ["recent"]);
    client.change(|visitor| visitor.refuse(Suggestions));
    assert_eq!(client.visitor().cookies(), ["basket", "choice"]);
}

#[tokio::test]
async fn the_message_names_the_request_the_cookie_and_the_visitor() {
    let keys = Keys::generate();
    let visitor = Visitor::<Shop>::with_keys(keys.clone()).allow(Audience);
    let app = around(
        app(&keys, Mode::Enforce),
        "/open",
        &[
            "_ga=1; Path=/; Max-Age=60",
            "recent=x; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60",
        ],
    );
    assert_eq!(
        failure(visitor, app).await,
        "GET /open breaks the cookie policy `Shop`\n\
         - `_ga` is not declared in `Shop` [undeclared]\n\
         help: declare it in its purpose, `cookie \"_ga\" as ga { because: ?, lifetime: 1 minute, set_by: middleware, read_by: scripts }`, or remove what sets it; answer each `?`, and leave `because` out where the purpose is not `necessary`\n\
         - the visitor does not allow `Suggestions`, the purpose of `recent` [no_consent]\n\
         help: ask `cookies.consent(Suggestions)` before setting it\n\
         the visitor allows `Audience`"
    );
}

#[tokio::test]
async fn each_line_of_a_layer_around_the_guard_is_held_to_the_policy() {
    let keys = Keys::generate();
    for (line, verdict) in [
        ("recent=x; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60", ""),
        ("recent=x; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=9999999", "lifetime"),
        ("recent=x; Path=/open; Secure; HttpOnly; SameSite=Lax", "scope"),
        ("recent=x; Path=/; SameSite=Lax", "incomplete"),
        ("recent=x; Path=/; Secure; HttpOnly; SameSite=Lax; SameSite=bogus", "ambiguous"),
        ("visits=1; Path=/; Secure; HttpOnly; SameSite=Lax", "no_consent"),
        ("Recent=x; Path=/", "undeclared"),
        ("=x", "unparseable"),
        ("x", "unparseable"),
        ("recent=\u{7f}; Path=/", "unparseable"),
        // Deletions leave nothing behind.
        ("_ga=; Path=/; Max-Age=0", ""),
        ("recent=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax", ""),
        ("recent=; Path=/open; Max-Age=0", ""),
        (
            "visits=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Secure; HttpOnly; SameSite=Lax",
            "",
        ),
        // The consent cookie is the layer's own.
        ("choice=forged; Path=/; Secure; HttpOnly; SameSite=Lax", "reserved"),
        ("choice=; Path=/; Max-Age=0", "reserved"),
        ("choice=; Max-Age=0", "reserved"),
        ("choice=; Path=/elsewhere; Max-Age=0", ""),
        ("choice=; Path=/; Max-Age=0; Domain=site.example", ""),
    ] {
        let Ok(value) = axum::http::HeaderValue::from_bytes(line.as_bytes()) else { continue };
        let visitor = Visitor::<Shop>::with_keys(keys.clone()).allow(Suggestions);
        let lines: &'static [&'static str] = Box::leak(Box::new([line]));
        let message = failure(visitor, around(app(&keys, Mode::Enforce), "/open", lines)).await;
        let found = message.split_once('[').and_then(|(_, rest)| rest.split_once(']'));
        assert_eq!(found.map_or("", |(verdict, _)| verdict), verdict, "{value:?}: {message}");
    }
}

#[tokio::test]
async fn other_keys_than_those_of_the_test_are_named_as_the_cause() {
    let (keys, others) = (Keys::generate(), Keys::generate());
    let mut client = Visitor::<Shop>::with_keys(keys).client(app(&others, Mode::Enforce));
    let form = client.visitor().choice_form("all=allow");
    let sent = tokio::spawn(async move { client.post("/cookies", &form).await });
    let message = sent.await.unwrap_err().into_panic().downcast::<String>().unwrap();
    assert!(message.contains("`choice` is the consent cookie, but its value is not sealed for this site by the keys of the test"), "{message}");
    assert!(message.contains("help: give the test the keys of the application"), "{message}");
}

#[tokio::test]
async fn a_form_of_the_settings_is_the_choice_of_the_visitor() {
    let keys = Keys::generate();
    let mut client = Visitor::<Shop>::with_keys(keys.clone()).client(app(&keys, Mode::Enforce));
    let form = client.visitor().choice_form("all=allow");
    assert_eq!(client.post("/cookies", &form).await.status(), StatusCode::SEE_OTHER);
    assert!(client.visitor().visit().allows(Suggestions));
    client.get("/open").await;
    assert_eq!(client.visitor().cookies(), ["choice", "recent"]);
    let form = client.visitor().choice_form("Suggestions=refuse");
    client.post("/cookies", &form).await;
    assert_eq!(client.visitor().cookies(), ["choice"]);
    assert!(client.visitor().visit().allows(Audience));
}

#[tokio::test]
async fn a_form_of_another_site_is_refused_as_in_a_browser() {
    let keys = Keys::generate();
    let mut client = Visitor::<Shop>::with_keys(keys.clone()).client(app(&keys, Mode::Enforce));
    let form = client.visitor().choice_form("all=allow");
    let request = Request::post("/cookies")
        .header("origin", "https://evil.example")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form));
    assert_eq!(client.send(request.unwrap()).await.status(), StatusCode::FORBIDDEN);
    assert!(client.visitor().cookies().is_empty());
}

/// A service that is not ready at first, and counts.
#[derive(Clone)]
struct Slow(u8);

impl Service<Request<String>> for Slow {
    type Response = axum::http::Response<u8>;
    type Error = &'static str;
    type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(
        &mut self,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), Self::Error>> {
        self.0 += 1;
        context.waker().wake_by_ref();
        if self.0 < 3 { std::task::Poll::Pending } else { std::task::Poll::Ready(Ok(())) }
    }

    fn call(&mut self, request: Request<String>) -> Self::Future {
        assert!(self.0 >= 3, "called before it was ready");
        let is_broken = request.uri().path() == "/broken";
        std::future::ready(if is_broken {
            Err("broken")
        } else {
            Ok(axum::http::Response::new(self.0))
        })
    }
}

#[tokio::test]
async fn a_service_is_called_once_it_is_ready_and_its_failure_is_that_of_the_test() {
    let mut client: Client<_, Shop, String> = Visitor::new().client(Slow(0));
    assert_eq!(*client.get("/").await.body(), 3);
    let sent = tokio::spawn(async move { client.get("/broken").await });
    let message = without_place(sent).await;
    assert_eq!(message, "the application failed to answer GET /broken: \"broken\"");
}

/// Returns a client of the application whose guard has other keys, or reads another hop.
fn client_of(
    visitor: Visitor<Mall>,
    layer: PolicyLayer<Mall>,
) -> Client<Guarded<axum::Router, Mall>, Mall, Body> {
    visitor.client(layer.guard(axum::Router::new().route("/", axum::routing::get(async || "Hall"))))
}

#[tokio::test]
async fn an_application_that_does_not_open_the_choices_fails_the_test() {
    let others = Keys::generate();
    let visitor = Visitor::<Mall>::new().allow_all();
    let mut client = client_of(visitor.clone(), PolicyLayer::new(others.clone()));
    let message = without_place(tokio::spawn(async move { client.get("/").await })).await;
    assert_eq!(
        message,
        "GET / is answered for another visitor: the application does not open the visitor's choices\n\
         help: give the keys of the application to `Visitor::with_keys` or `Auditor::new`"
    );
    // A choice that opens for neither is what the test has made it.
    for visitor in [
        Visitor::<Mall>::new(),
        Visitor::new().with_raw_cookie("choice", "forged"),
        visitor.without_cookie("choice"),
    ] {
        let mut client = client_of(visitor, PolicyLayer::new(others.clone()));
        assert_eq!(client.get("/").await.status(), StatusCode::OK);
    }
    // A planted copy, as a sibling's, makes it unclear for both.
    let keys = Keys::generate();
    let visitor = Visitor::<Mall>::with_keys(keys.clone()).allow_all();
    let mut client = client_of(visitor, PolicyLayer::new(keys));
    let planted = Request::get("/").header("cookie", "choice=planted").body(Body::empty());
    assert_eq!(client.send(planted.unwrap()).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_request_with_a_host_of_its_own_has_the_cookies_of_that_host() {
    let keys = Keys::generate();
    let app = PolicyLayer::<Mall>::new(keys.clone());
    let visitor = Visitor::<Mall>::with_keys(keys).at("A.mall.example").allow_all();
    assert_eq!(visitor.cookies(), ["choice"]);
    let guarded = app.guard(axum::Router::new().route(
        "/",
        axum::routing::get(async |cookies: policy_runtime::Cookies<Mall>| {
            cookies.undecided().to_string()
        }),
    ));
    let mut client: Client<_, Mall, Body> = visitor.client(guarded);
    let undecided = async |response: axum::response::Response| {
        let body = axum::body::to_bytes(response.into_body(), 100).await.unwrap();
        String::from_utf8(body.to_vec()).unwrap()
    };
    assert_eq!(undecided(client.get("/").await).await, "false");
    let elsewhere = [
        Request::get("/").header("host", "b.mall.example").body(Body::empty()).unwrap(),
        Request::get("https://b.mall.example/").body(Body::empty()).unwrap(),
    ];
    for request in elsewhere {
        assert_eq!(undecided(client.send(request).await).await, "true");
    }
    let nowhere = Request::get("/").header("host", "evil.example").body(Body::empty()).unwrap();
    assert_eq!(client.send(nowhere).await.status(), StatusCode::MISDIRECTED_REQUEST);
    assert_eq!(undecided(client.get("/").await).await, "false", "the visitor is where it was");
}

const TOO_EARLY: &str = "GET /feed is answered too early\n\
    - `basket` is set or removed after the head of the response has left, so no browser gets it\n\
    help: do so before the handler returns, not in the body's stream or an upgraded connection";

#[tokio::test]
async fn a_cookie_that_a_body_sets_fails_the_test_at_the_next_request() {
    let keys = Keys::generate();
    let app = app(&keys, Mode::Enforce);
    let mut client = Visitor::<Shop>::with_keys(keys).client(app);
    let test = tokio::spawn(async move {
        read(client.get("/feed").await).await;
        client.get("/").await;
        std::mem::forget(client); // which would fail it otherwise
    });
    assert_eq!(without_place(test).await, TOO_EARLY);
}

#[tokio::test]
async fn a_cookie_that_a_body_sets_fails_the_test_at_its_end() {
    let keys = Keys::generate();
    let app = app(&keys, Mode::Enforce);
    let mut client = Visitor::<Shop>::with_keys(keys).client(app);
    let test = tokio::spawn(async move {
        client.get("/").await;
        read(client.get("/feed").await).await;
    });
    assert_eq!(without_place(test).await, TOO_EARLY);
}

/// As after a client that is no variable of the test.
#[tokio::test]
async fn a_late_call_panics_where_the_client_is_gone() {
    type Kept = std::sync::Arc<std::sync::Mutex<Option<policy_runtime::Cookies<Shop>>>>;
    let kept = Kept::default();
    let keep = Kept::clone(&kept);
    let handler = async move |cookies: policy_runtime::Cookies<Shop>| {
        *keep.lock().unwrap() = Some(cookies);
    };
    let keys = Keys::generate();
    let routes = axum::Router::new().route("/", axum::routing::get(handler));
    let app = PolicyLayer::<Shop>::new(keys.clone()).guard(routes);
    Visitor::<Shop>::with_keys(keys).client::<_, Body>(app).get("/").await;
    let cookies = kept.lock().unwrap().take().unwrap();
    for late in [
        (|cookies| cookies.set(policy_tests::shop::basket(7)))
            as fn(&policy_runtime::Cookies<Shop>),
        |cookies| cookies.remove::<policy_tests::shop::basket>(),
        |cookies| assert!(!cookies.allows(Suggestions)),
    ] {
        let call = std::panic::AssertUnwindSafe(|| late(&cookies));
        let message = std::panic::catch_unwind(call).unwrap_err().downcast::<String>().unwrap();
        assert!(message.starts_with("GET / is answered too early: `"), "{message}");
    }
    assert!(cookies.try_set(policy_tests::shop::basket(7)).is_err(), "its caller knows");
}
