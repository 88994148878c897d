//! Whatever handlers, middleware and upstreams write: nothing leaves that a browser would store under an undeclared name or
//! without consent. `PROPTEST_CASES` sets how often.
//!
//! What leaves is read by a reader of its own (`reader`), which stores more than any browser does: a line is read in every
//! way that is known, and attributes never lose it.
//!
//! A process of its own: thousands of made-up names fill what a process remembers of its reports, and another test in it would
//! wait in vain for one.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

mod header_room;
mod lenient_reader;
mod line_strategies;
mod test_kit;

use crate::lenient_reader::{shared_by, stored};
use crate::line_strategies::{cache_field, line};
use axum::Router;
use axum::body::Body;
use axum::extract::{Extension, Request};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use policy_runtime::wire::SetCookie;
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::form;
use policy_tests::request::{cookie_header, send};
use policy_tests::shop::{self, Audience, Shop, Suggestions};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestCaseError};
use std::sync::{Arc, LazyLock};
use tower::ServiceExt;

const CASES: u32 = 4000;

/// What the code of an application does.
#[derive(Debug, Clone, PartialEq)]
enum Act {
    Raw(Vec<u8>),
    SetBasket(u64),
    RemoveBasket,
    /// If it may.
    SetRecent(String),
    SetVisits(u32),
    RemoveRecent,
    Choose {
        suggestions: Option<bool>,
        audience: Option<bool>,
    },
}

#[derive(Debug, Clone)]
struct Case {
    /// Whether the request carries a choice, and which.
    choice: usize,
    signal: bool,
    path: &'static str,
    handler: Vec<Act>,
    fields: Vec<(&'static str, &'static str)>,
    middleware: Vec<Vec<u8>>,
    upstream: Vec<Vec<u8>>,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => line().prop_map(Act::Raw),
        1 => any::<u64>().prop_map(Act::SetBasket),
        1 => Just(Act::RemoveBasket),
        2 => "\\PC{0,8}".prop_map(Act::SetRecent),
        1 => any::<u32>().prop_map(Act::SetVisits),
        1 => Just(Act::RemoveRecent),
        1 => any::<(Option<bool>, Option<bool>)>()
            .prop_map(|(suggestions, audience)| Act::Choose { suggestions, audience }),
    ]
}

fn case() -> impl Strategy<Value = Case> {
    let path = select(vec!["/", "/nested/deep", "/proxied", "/absent/path"]);
    (
        0..CHOICES.len() + 1,
        any::<bool>(),
        path,
        vec(act(), 0..5),
        vec(cache_field(), 0..3),
        vec(line(), 0..3),
        vec(line(), 0..3),
    )
        .prop_map(|(choice, signal, path, handler, fields, middleware, upstream)| Case {
            choice,
            signal,
            path,
            handler,
            fields,
            middleware,
            upstream,
        })
}

async fn handle(cookies: Cookies<Shop>, Extension(case): Extension<Arc<Case>>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in &case.fields {
        headers.append(*name, HeaderValue::from_static(value));
    }
    for act in &case.handler {
        match act.clone() {
            Act::Raw(line) => append(&mut headers, &line),
            Act::SetBasket(value) => cookies.set(shop::basket(value)),
            Act::RemoveBasket => cookies.remove::<shop::basket>(),
            Act::SetRecent(value) => {
                if let Ok(consent) = cookies.consent(Suggestions) {
                    cookies.set(shop::recent(consent, value));
                }
            }
            Act::SetVisits(value) => {
                if let Ok(consent) = cookies.consent(Audience) {
                    cookies.set(shop::visits(consent, value));
                }
            }
            Act::RemoveRecent => cookies.remove::<shop::recent>(),
            Act::Choose { suggestions, audience } => {
                let mut choice = Choice::new();
                choice = match suggestions {
                    Some(true) => choice.allow(Suggestions),
                    Some(false) => choice.refuse(Suggestions),
                    None => choice,
                };
                choice = match audience {
                    Some(true) => choice.allow(Audience),
                    Some(false) => choice.refuse(Audience),
                    None => choice,
                };
                let says_something = suggestions.is_some() || audience.is_some();
                assert_eq!(cookies.choose(choice).await.is_ok(), says_something);
            }
        }
    }
    headers
}

/// What cannot stand in a header is not sent.
fn append(headers: &mut HeaderMap, line: &[u8]) {
    if let Ok(line) = HeaderValue::from_bytes(line) {
        headers.append(header::SET_COOKIE, line);
    }
}

async fn in_middleware(
    Extension(case): Extension<Arc<Case>>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    case.middleware.iter().for_each(|line| append(response.headers_mut(), line));
    response
}

async fn upstream(Extension(case): Extension<Arc<Case>>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    case.upstream.iter().for_each(|line| append(&mut headers, line));
    headers
}

static KEYS: LazyLock<Keys> = LazyLock::new(Keys::generate);

fn app()
-> impl tower::Service<Request, Response = Response, Error = std::convert::Infallible, Future: Send>
+ Clone {
    let proxy = async |cookies: Cookies<Shop>, case: Extension<Arc<Case>>, request: Request| {
        let typed = handle(cookies, case).await;
        let upstream = Router::new().fallback(upstream);
        let mut response = upstream.oneshot(request).await.unwrap_or_else(|never| match never {});
        response.headers_mut().extend(typed);
        response
    };
    let nested =
        Router::new().route("/deep", axum::routing::get(handle)).layer(from_fn(in_middleware));
    let router = Router::new()
        .route("/", axum::routing::get(handle))
        .route("/proxied", axum::routing::get(proxy))
        .nest("/nested", nested)
        .fallback(handle)
        .layer(from_fn(in_middleware));
    PolicyLayer::<Shop>::new(KEYS.clone()).guard(router)
}

/// What a request can carry, and what it allows: suggestions, audience.
const CHOICES: [(&str, bool, bool); 4] = [
    ("/choose?all=allow", true, true),
    ("/choose?all=refuse", false, false),
    ("/choose?Suggestions=allow", true, false),
    ("/choose?Audience=allow", false, true),
];

async fn carried_choices() -> Vec<String> {
    let choose = async |cookies: Cookies<Shop>, uri: axum::http::Uri| {
        let choice = form::choice(uri.query().unwrap_or_default()).unwrap();
        cookies.choose(choice).await.map(drop).unwrap();
    };
    let app = PolicyLayer::<Shop>::new(KEYS.clone())
        .guard(Router::new().route("/choose", axum::routing::get(choose)));
    let mut carried = Vec::new();
    for (path, ..) in CHOICES {
        carried.push(cookie_header(&send(&app, "GET", "shop.example", path, &[]).await));
    }
    carried
}

fn judge(case: &Case, response: &Response) -> Result<(), TestCaseError> {
    let (_, mut suggestions, mut audience) =
        CHOICES.get(case.choice).copied().unwrap_or(("", false, false));
    let mut chooses = false;
    for act in &case.handler {
        if let Act::Choose { suggestions: about_suggestions, audience: about_audience } = act {
            chooses |= about_suggestions.is_some() || about_audience.is_some();
            suggestions = about_suggestions.unwrap_or(suggestions);
            audience = about_audience.unwrap_or(audience);
        }
    }
    let mut choices = 0;
    for line in response.headers().get_all(header::SET_COOKIE) {
        for cookie in stored(line.as_bytes()) {
            let shown = line.as_bytes().escape_ascii().to_string();
            let (allowed, longest) = match cookie.name {
                b"basket" => (true, 30 * 86_400),
                b"recent" => (suggestions, 30 * 86_400),
                b"visits" => (audience, 86_400),
                b"choice" => {
                    choices += 1;
                    (chooses, 200 * 86_400)
                }
                _ => return Err(TestCaseError::fail(format!("undeclared: {shown}"))),
            };
            prop_assert!(allowed || cookie.is_deletion, "without consent: {shown}");
            prop_assert!(cookie.domain.is_none(), "wider: {shown}");
            prop_assert_eq!(cookie.path, Some(&b"/"[..]), "elsewhere: {}", shown);
            prop_assert!(cookie.secure, "readable on the way: {shown}");
            prop_assert!(
                !cookie.is_eternal && cookie.max_age.unwrap_or(0) <= longest,
                "longer: {shown}"
            );
        }
    }
    prop_assert!(choices == usize::from(chooses), "the choice is written once, by a choice alone");
    nothing_is_shared(case, response)?;
    nothing_is_wider(case, response)?;
    no_basket_is_lost(case, response)
}

/// What a shared cache would keep is no cookie, and does not follow from the choice.
fn nothing_is_shared(case: &Case, response: &Response) -> Result<(), TestCaseError> {
    let headers = response.headers();
    let chooses_nothing = Act::Choose { suggestions: None, audience: None };
    let reads_the_choice = case.handler.iter().any(|act| {
        matches!(act, Act::SetRecent(_) | Act::SetVisits(_) | Act::Choose { .. })
            && *act != chooses_nothing
    });
    if headers.contains_key(header::SET_COOKIE) || reads_the_choice {
        prop_assert!(headers.contains_key(header::CACHE_CONTROL));
        prop_assert_eq!(shared_by(headers), Vec::<&str>::new(), "{:?}", headers);
    }
    Ok(())
}

/// The lines that other code wrote, those that cannot stand in a header left out.
fn written(case: &Case) -> Vec<&[u8]> {
    let is_sent = |line: &&[u8]| HeaderValue::from_bytes(line).is_ok();
    let raw = case.handler.iter().filter_map(|act| match act {
        Act::Raw(line) => Some(line.as_slice()),
        _ => None,
    });
    let mut lines: Vec<&[u8]> = raw.filter(is_sent).collect();
    // What the handler writes takes the place of what the upstream wrote.
    if case.path == "/proxied" && lines.is_empty() {
        lines.extend(case.upstream.iter().map(Vec::as_slice).filter(is_sent));
    }
    lines.extend(case.middleware.iter().map(Vec::as_slice).filter(is_sent));
    lines
}

/// Name and value of a line, byte for byte.
fn pair(line: &[u8]) -> &[u8] {
    line.split(|byte| *byte == b';').next().unwrap_or_default()
}

/// A line that is written again is as strict as one of those that it can come from.
fn nothing_is_wider(case: &Case, response: &Response) -> Result<(), TestCaseError> {
    let written = written(case);
    let is_our_deletion = |line: &&HeaderValue| {
        line.as_bytes()
            .ends_with(format!("; Max-Age=0; Expires={}", line_strategies::PAST).as_bytes())
    };
    let lines = response.headers().get_all(header::SET_COOKIE).iter();
    for line in lines.filter(|line| !is_our_deletion(line)) {
        let origins: Vec<_> = written
            .iter()
            .filter(|origin| pair(origin).contains(&b'='))
            .filter(|origin| trimmed(pair(origin)) == trimmed(pair(line.as_bytes())))
            .flat_map(|origin| stored(origin))
            .collect();
        if let [left] = stored(line.as_bytes()).as_slice()
            && !origins.is_empty()
        {
            let is_as_strict = |origin: &lenient_reader::Stored<'_>| {
                left.secure >= origin.secure
                    && left.http_only >= origin.http_only
                    && left.same_site >= origin.same_site
            };
            let shown = line.as_bytes().escape_ascii().to_string();
            prop_assert!(origins.iter().any(is_as_strict), "wider: {shown}");
        }
    }
    Ok(())
}

/// Name and value without the white space around them.
fn trimmed(pair: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
    let trim = |bytes: &[u8]| lenient_reader::trim(bytes).to_vec();
    (trim(&pair[..at]), trim(pair.get(at + 1..).unwrap_or_default()))
}

/// The basket is always allowed: a line of it in the declared scope leaves, however long it lives and whatever else it lacks.
fn no_basket_is_lost(case: &Case, response: &Response) -> Result<(), TestCaseError> {
    let left: Vec<_> = response.headers().get_all(header::SET_COOKIE).iter().collect();
    for line in written(case) {
        let Some(cookie) = SetCookie::parse(line) else { continue };
        let is_declared = cookie.name() == b"basket"
            && cookie.path() == Some(b"/")
            && matches!(cookie.domain(), None | Some(b"" | b"."))
            && !cookie.partitioned();
        if is_declared {
            let same = |other: &&HeaderValue| {
                let other = SetCookie::parse(other.as_bytes());
                other.is_some_and(|other| {
                    (other.name(), other.value()) == (cookie.name(), cookie.value())
                })
            };
            let shown = line.escape_ascii().to_string();
            prop_assert!(left.iter().any(same), "lost: {shown}");
        }
    }
    Ok(())
}

#[test]
fn nothing_leaves_that_is_undeclared_or_not_consented_to() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let carried = runtime.block_on(carried_choices());
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let config =
        Config { cases: cases.unwrap_or(CASES), failure_persistence: None, ..Config::default() };
    proptest!(config, |(case in case())| {
        // All cases carry one record, so a layer that saw another case would take its choices for this visitor's.
        let app = app();
        let case = Arc::new(case);
        let mut request = Request::get(case.path).header("host", "shop.example");
        if let Some(choice) = carried.get(case.choice) {
            request = request.header("cookie", choice);
        }
        if case.signal {
            request = request.header("sec-gpc", "1");
        }
        let request = request.extension(Arc::clone(&case)).body(Body::empty()).unwrap();
        let response = runtime.block_on(app.clone().oneshot(request)).unwrap_or_else(|never| match never {});
        judge(&case, &response)?;
        test_kit::has_nothing_to_report(&case, carried.get(case.choice), &response)?;
    });
}

/// The oracle would notice: without the guard it finds something at once.
#[test]
fn the_reader_sees_what_the_gate_would_strip() {
    for line in [
        "tracker=1",
        "tracker",
        "=tracker",
        " tracker = 1; Path=/",
        "\u{a0}basket=1; Path=/; Secure",
    ] {
        let names: Vec<_> =
            stored(line.as_bytes()).iter().map(|cookie| cookie.name.to_vec()).collect();
        assert!(names.iter().any(|name| name != b"basket"), "{line}");
    }
    assert_eq!(stored(b"\tbasket =1")[0].name, b"basket");
    assert!(
        stored(b"a=1; Max-Age=0")[0].is_deletion
            && !stored(b"a=1; Max-Age=0; max-age=5")[0].is_deletion
    );
}
