//! The gate: what leaves and what does not, over a real axum application.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

#[path = "../compile-fail/declared.rs"]
mod declared;

use axum::Router;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use declared::{Audience, Shop, Suggestions};
use policy_runtime::{Choice, Cookies, Keys, Mode, NotRecorded, PolicyLayer, Reason, Refused};
use policy_tests::logs::Logs;
use policy_tests::request::{cookie_header, send, set_cookies};

const HOST: &str = "shop.example";

async fn put_in_basket(cookies: Cookies<Shop>) {
    cookies.set(declared::basket(7));
}

async fn basket(cookies: Cookies<Shop>) -> String {
    format!("{:?}", cookies.get::<declared::basket>())
}

async fn open(cookies: Cookies<Shop>) -> Result<String, Refused> {
    let consent = cookies.consent(Suggestions)?;
    let seen = cookies.get_with::<declared::recent>(consent);
    cookies.set(declared::recent(consent, "kettle; Domain=evil".to_owned()));
    Ok(format!("{seen:?}"))
}

async fn choose(cookies: Cookies<Shop>, uri: axum::http::Uri) -> Result<(), Response> {
    let fields =
        uri.query().unwrap_or_default().split('&').filter_map(|field| field.split_once('='));
    let choice = Choice::from_form(fields)
        .map_err(|error| (StatusCode::BAD_REQUEST, error.to_string()).into_response())?;
    cookies
        .choose(choice)
        .await
        .map_err(|error| (StatusCode::CONFLICT, error.to_string()).into_response())?;
    Ok(())
}

async fn raw() -> impl IntoResponse {
    ([(header::SET_COOKIE, "tracker=1")], "body")
}

async fn track(request: axum::extract::Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().append(header::SET_COOKIE, HeaderValue::from_static("tracker=1"));
    response
}

fn router() -> Router {
    Router::new()
        .route("/", get(async || "nothing"))
        .route("/basket", get(basket).post(put_in_basket))
        .route("/open", get(open))
        .route("/choose", get(choose))
        .route("/raw", get(raw))
        .layer(from_fn(track))
        .route("/later", get(raw)) // added after everything else
}

fn app() -> impl tower::Service<
    axum::extract::Request,
    Response = Response,
    Error = std::convert::Infallible,
    Future: Send,
> + Clone {
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router())
}

/// The application with what a handler answers in place of it.
fn answering(fields: &'static [(&'static str, &'static str)]) -> Router {
    let answer = async move || {
        let mut headers = HeaderMap::new();
        for (name, value) in fields {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        headers
    };
    Router::new().route("/", get(answer))
}

#[tokio::test]
async fn an_undeclared_cookie_does_not_leave_wherever_it_was_set() {
    let app = app();
    for path in ["/raw", "/", "/later", "/absent"] {
        let response = send(&app, "GET", HOST, path, &[]).await;
        assert_eq!(set_cookies(&response), Vec::<String>::new(), "{path}");
    }
    assert_eq!(
        send(&app, "PUT", HOST, "/basket", &[]).await.status(),
        StatusCode::METHOD_NOT_ALLOWED
    );
}

#[tokio::test]
async fn in_report_mode_it_leaves_and_is_reported() {
    let logs = Logs::collect();
    let app = PolicyLayer::<Shop>::new(Keys::generate()).mode(Mode::Report).guard(router());
    for path in ["/raw", "/", "/later"] {
        let response = send(&app, "GET", HOST, path, &[]).await;
        assert!(set_cookies(&response).contains(&"tracker=1".to_owned()), "{path}");
    }
    let text = logs.text();
    assert!(text.contains("`tracker` is not declared in `Shop`"), "{text}");
    assert!(
        text.contains(r#"cookie "tracker" as tracker { lifetime: session, set_by: middleware }"#),
        "{text}"
    );
    assert_eq!(
        text.matches("is not declared").count(),
        1,
        "once a minute, not three times: {text}"
    );
}

#[tokio::test]
async fn a_report_names_the_cookie_and_never_its_value() {
    let logs = Logs::collect();
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(answering(&[
        ("set-cookie", "we\"ird\tname=hunter2"),
        ("set-cookie", "leak=hunter2; Path=/"),
    ]));
    send(&app, "GET", HOST, "/", &[]).await;
    let text = logs.text();
    assert!(text.contains("`leak` is not declared"), "{text}");
    assert!(text.contains(r#"`we\"ird\tname` is not declared"#), "escaped: {text}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn what_is_necessary_needs_no_consent_and_comes_back() {
    let app = app();
    let response = send(&app, "POST", HOST, "/basket", &[]).await;
    let [line] = set_cookies(&response).try_into().unwrap();
    assert!(
        line.starts_with("basket=7.")
            && line.ends_with("; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000"),
        "{line}"
    );
    let cookie = cookie_header(&response);
    let read = async |cookie: &str| {
        body(send(&app, "GET", HOST, "/basket", &[("cookie", cookie)]).await).await
    };
    assert_eq!(read(&cookie).await, "Some(7)");
    assert_eq!(
        read(&format!("other=\u{e9}; {cookie}")).await,
        "Some(7)",
        "a foreign byte hides nothing"
    );
    assert_eq!(read(&cookie.replace("basket=7", "basket=8")).await, "None", "tampered");
    assert_eq!(read(&cookie.replace("basket", "%62asket")).await, "None", "names are not decoded");
    let elsewhere = PolicyLayer::<Shop>::new(Keys::generate()).guard(router());
    assert_eq!(
        body(send(&elsewhere, "GET", HOST, "/basket", &[("cookie", &cookie)]).await).await,
        "None",
        "another key"
    );
}

#[tokio::test]
async fn what_asks_waits_for_consent_and_goes_with_it() {
    let app = app();
    let before = send(&app, "GET", HOST, "/open", &[]).await;
    assert_eq!(before.status(), StatusCode::FORBIDDEN);
    assert_eq!(set_cookies(&before), Vec::<String>::new());
    assert!(body(before).await.contains("href=\"/cookies"));

    let chosen = send(&app, "GET", HOST, "/choose?Suggestions=allow", &[]).await;
    assert_eq!(chosen.headers()["clear-site-data"], "\"cache\"");
    let choice = cookie_header(&chosen);
    let opened = send(&app, "GET", HOST, "/open", &[("cookie", &choice)]).await;
    let [line] = set_cookies(&opened).try_into().unwrap();
    assert_eq!(
        line,
        "recent=kettle%3B%20Domain=evil; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000"
    );
    assert_eq!(opened.headers()["vary"], "Cookie");
    assert_eq!(opened.headers()["cache-control"], "private, no-cache");

    let both = format!("{choice}; {}", cookie_header(&opened));
    assert_eq!(
        body(send(&app, "GET", HOST, "/open", &[("cookie", &both)]).await).await,
        r#"Some("kettle; Domain=evil")"#
    );

    let withdrawn =
        send(&app, "GET", HOST, "/choose?Suggestions=refuse", &[("cookie", &choice)]).await;
    let lines = set_cookies(&withdrawn);
    assert_eq!(
        lines[0],
        "recent=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "also where the request does not show it"
    );

    let refusal = cookie_header(&withdrawn);
    let late =
        send(&app, "GET", HOST, "/", &[("cookie", &format!("{refusal}; recent=late"))]).await;
    assert!(
        set_cookies(&late)[0].starts_with("recent=; "),
        "expired again when it arrives after all"
    );
    assert_eq!(
        send(&app, "GET", HOST, "/open", &[("cookie", &refusal)]).await.status(),
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn while_undecided_a_cookie_is_hidden_and_left_alone() {
    let response = send(&app(), "GET", HOST, "/", &[("cookie", "recent=x")]).await;
    assert_eq!(set_cookies(&response), Vec::<String>::new());
}

#[tokio::test]
async fn a_consent_that_is_withdrawn_in_the_same_request_stops_the_cookie() {
    let handler = async |cookies: Cookies<Shop>| {
        let _ = cookies.choose(Choice::allow_all()).await;
        if let Ok(consent) = cookies.consent(Suggestions) {
            cookies.set(declared::recent(consent, "x".to_owned()));
        }
        let _ = cookies.choose(Choice::refuse_all()).await;
    };
    let logs = Logs::collect();
    let app =
        PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    let response = send(&app, "GET", HOST, "/", &[]).await;
    assert!(
        set_cookies(&response).iter().all(|line| !line.starts_with("recent=x")),
        "{:?}",
        set_cookies(&response)
    );
    assert_eq!(logs.text(), "", "and that is no offence");
}

#[tokio::test]
async fn of_several_consent_cookies_none_grants_and_every_refusal_holds() {
    let app = app();
    let allowed = cookie_header(&send(&app, "GET", HOST, "/choose?all=allow", &[]).await);
    let refused = cookie_header(&send(&app, "GET", HOST, "/choose?all=refuse", &[]).await);
    for cookies in [
        format!("{allowed}; {allowed}"),
        format!("{allowed}; {refused}"),
        format!("{refused}; {allowed}"),
        format!("choice=junk; {allowed}"),
        format!("{allowed}x"),
        "choice=".to_owned(),
        "choice=\u{e9}".to_owned(),
    ] {
        assert_eq!(
            send(&app, "GET", HOST, "/open", &[("cookie", &cookies)]).await.status(),
            StatusCode::FORBIDDEN,
            "{cookies}"
        );
    }
    assert_eq!(
        send(&app, "GET", HOST, "/open", &[("cookie", &allowed)]).await.status(),
        StatusCode::OK
    );
}

#[tokio::test]
async fn forms_that_are_no_choice_change_nothing() {
    let app = app();
    for (query, status) in [
        ("", StatusCode::BAD_REQUEST),
        ("Suggestion=allow", StatusCode::BAD_REQUEST), // a typo is neither consent nor refusal
        ("Suggestions=on", StatusCode::BAD_REQUEST),
        ("Suggestions=allow&Audience=yes", StatusCode::BAD_REQUEST),
        ("all=", StatusCode::BAD_REQUEST),
        ("Essential=refuse", StatusCode::BAD_REQUEST), // what is necessary is no choice
        ("Suggestions=allow&other=1", StatusCode::OK),
        ("all=refuse", StatusCode::OK),
    ] {
        let response = send(&app, "GET", HOST, &format!("/choose?{query}"), &[]).await;
        assert_eq!(response.status(), status, "{query}");
        assert_eq!(set_cookies(&response).is_empty(), status != StatusCode::OK, "{query}");
    }
    for query in
        ["all=allow&all=refuse", "all=refuse&all=allow", "Suggestions=refuse&Suggestions=allow"]
    {
        let choice =
            cookie_header(&send(&app, "GET", HOST, &format!("/choose?{query}"), &[]).await);
        assert_eq!(
            send(&app, "GET", HOST, "/open", &[("cookie", &choice)]).await.status(),
            StatusCode::FORBIDDEN,
            "{query}"
        );
    }
}

#[tokio::test]
async fn a_prefetch_chooses_nothing() {
    let response =
        send(&app(), "GET", HOST, "/choose?all=allow", &[("sec-purpose", "prefetch;prerender")])
            .await;
    assert_eq!(response.status(), StatusCode::CONFLICT);
    assert_eq!(body(response).await, NotRecorded::Prefetch.to_string());
}

#[tokio::test]
async fn lines_of_other_code_are_held_to_the_declaration() {
    let declared = "; Path=/; Secure; HttpOnly; SameSite=Lax";
    for (line, left) in [
        (
            "basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60"),
        ),
        // What narrows is added, value and lifetime stay.
        (
            "basket=\"a b\"; Path=/; Max-Age=60",
            Some("basket=\"a b\"; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60"),
        ),
        (
            "basket=1; Path=/; Secure; HttpOnly; SameSite=Strict",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Strict"),
        ),
        // A deletion needs nothing but the scope.
        (
            "recent=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0",
            Some("recent=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
        ),
        // A deletion by the specification, and in Chromium a cookie for 400 days; a Domain for who takes out the HTAB.
        (
            "recent=1; Path=/; Secure; HttpOnly; SameSite=Lax; Expires=12345 Jan 1 2003 0:0:0",
            Some("recent=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
        ),
        (
            "basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Do\tmain=shop.example",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
        ),
        (
            "basket=1; Path=/; Priority=High; Priority=Low",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Priority=Low"),
        ),
        (
            "basket=1; Path=/; Priority=Lo\tw",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
        ),
        // Wider, longer, elsewhere.
        ("basket=1; Path=/; Domain=shop.example; Secure; HttpOnly; SameSite=Lax", None),
        ("basket=1; Path=/x; Secure; HttpOnly; SameSite=Lax", None),
        ("basket=1; Secure; HttpOnly; SameSite=Lax", None),
        ("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592001", None),
        (
            "basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Expires=Fri, 01 Jan 2100 00:00:00 GMT",
            None,
        ),
        ("basket=1; Path=/; Secure; Partitioned; HttpOnly; SameSite=None", None),
        // Undeclared, whatever it resembles.
        ("BASKET=1; Path=/; Secure; HttpOnly; SameSite=Lax", None),
        ("%62asket=1; Path=/; Secure; HttpOnly; SameSite=Lax", None),
        ("=basket=1; Path=/", None),
        ("basket", None),
        ("", None),
        // Not consented to, or nobody else's to write.
        ("recent=1; Path=/; Secure; HttpOnly; SameSite=Lax", None),
        ("choice=1; Path=/; Secure; HttpOnly; SameSite=Lax", None),
    ] {
        let line: &'static str = line;
        let handler = async move || [(header::SET_COOKIE, line)];
        let app = PolicyLayer::<Shop>::new(Keys::generate())
            .guard(Router::new().route("/", get(handler)));
        assert_eq!(
            set_cookies(&send(&app, "GET", HOST, "/", &[]).await).first().map(String::as_str),
            left,
            "{line} {declared}"
        );
    }
}

#[tokio::test]
async fn without_the_layer_a_handler_says_what_is_missing() {
    let response = send(&router(), "GET", HOST, "/basket", &[]).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(body(response).await.contains("`PolicyLayer::<Shop>::new(keys).guard(app)`"));
}

#[tokio::test]
async fn a_response_that_depends_on_no_cookie_is_left_as_it_is() {
    let app = PolicyLayer::<Shop>::new(Keys::generate())
        .guard(answering(&[("cache-control", "public, max-age=60"), ("etag", "\"1\"")]));
    let response = send(&app, "GET", HOST, "/", &[("cookie", "basket=1")]).await;
    assert_eq!(response.headers()["cache-control"], "public, max-age=60");
    assert!(!response.headers().contains_key("vary"));
}

#[tokio::test]
async fn a_cookie_is_never_left_to_shared_caches() {
    let handler = async |cookies: Cookies<Shop>| {
        cookies.set(declared::basket(7));
        [(header::CACHE_CONTROL, "public, s-maxage=60, max-age=5")]
    };
    let app =
        PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    assert_eq!(
        send(&app, "GET", HOST, "/", &[]).await.headers()["cache-control"],
        "private, max-age=5"
    );
}

#[tokio::test]
async fn what_depends_on_the_choice_cannot_be_revalidated() {
    let page = |depends: bool| {
        let handler = async move |cookies: Cookies<Shop>| {
            let allowed = depends && cookies.allows(Suggestions);
            (
                [(header::ETAG, "\"1\""), (header::LAST_MODIFIED, "Sun, 22 Nov 2026 00:00:00 GMT")],
                allowed.to_string(),
            )
        };
        PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(handler)))
    };
    for depends in [true, false] {
        let response = send(&page(depends), "GET", HOST, "/", &[]).await;
        assert_eq!(response.headers().contains_key("etag"), !depends);
        assert_eq!(response.headers().contains_key("last-modified"), !depends);
    }
}

#[tokio::test]
async fn reasons_are_told_apart() {
    let reason = async |cookies: Cookies<Shop>| {
        let reason = |result: Result<(), Refused>| result.map_err(|refused| refused.reason());
        format!(
            "{:?} {:?}",
            reason(cookies.consent(Suggestions).map(drop)),
            reason(cookies.consent(Audience).map(drop))
        )
    };
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router().route("/why", get(reason)));
    let one = cookie_header(&send(&app, "GET", HOST, "/choose?Suggestions=refuse", &[]).await);
    let answer = body(send(&app, "GET", HOST, "/why", &[("cookie", &one)]).await).await;
    assert_eq!(answer, format!("Err({:?}) Err({:?})", Reason::Refused, Reason::Undecided));
}

async fn body(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Handlers hold these across awaits and hand them to tasks.
#[test]
fn what_handlers_hold_can_go_to_other_threads() {
    fn travels<T: Send + Sync>() {}
    fn is_copied<T: Copy>() {}
    travels::<Cookies<Shop>>();
    travels::<policy_runtime::Granted<'_, Suggestions>>();
    travels::<policy_runtime::Set<'_, declared::recent>>();
    travels::<Keys>();
    is_copied::<policy_runtime::Granted<'_, Suggestions>>();
    assert_eq!(size_of::<policy_runtime::Granted<'_, Suggestions>>(), 0);
}
