//! The test kit and the gate agree on every line: what the gate lets leave as it is, the kit does not report, and what the gate strips
//! or writes anew, the kit reports, unless no browser would store it.

use crate::line_strategies::line;
use crate::{Case, KEYS, append};
use axum::Router;
use axum::extract::Extension;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use policy_runtime::testing::Visitor;
use policy_runtime::{Mode, PolicyLayer};
use policy_tests::shop::{Audience, Shop, Suggestions};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError};
use std::sync::Arc;
use tower::ServiceExt;

const CASES: u32 = 1000;

/// Inspects a response that left the gate with these cookies in the request.
pub(crate) fn has_nothing_to_report(
    case: &Case,
    choice: Option<&String>,
    response: &Response,
) -> Result<(), TestCaseError> {
    let mut visitor = Visitor::<Shop>::with_keys(KEYS.clone()).at("shop.example");
    if let Some((name, value)) = choice.and_then(|cookie| cookie.split_once('=')) {
        visitor = visitor.with_raw_cookie(name, value);
    }
    let visitor = &mut visitor.global_privacy_control(case.signal);
    let violations = visitor.receive(case.path, response.headers());
    prop_assert!(violations.is_empty(), "{violations:?}");
    Ok(())
}

/// Answers a visitor's request by one line of other code.
fn answer(visitor: &Visitor<Shop>, mode: Mode, line: &[u8]) -> Response {
    let line = line.to_vec();
    let handler = async |Extension(line): Extension<Arc<Vec<u8>>>| {
        let mut headers = HeaderMap::new();
        append(&mut headers, &line);
        headers
    };
    let app = Router::new().route("/", get(handler)).layer(Extension(Arc::new(line)));
    let app = PolicyLayer::<Shop>::new(KEYS.clone()).mode(mode).guard(app);
    let mut request = axum::http::Request::get("/").header("host", "shop.example");
    let cookies = visitor.cookie_header();
    if !cookies.is_empty() {
        request = request.header("cookie", cookies);
    }
    let request = request.body(axum::body::Body::empty()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(app.oneshot(request)).unwrap_or_else(|never| match never {})
}

#[test]
fn the_kit_reports_what_the_gate_strips_and_nothing_that_it_lets_leave() {
    let visitor = || Visitor::<Shop>::with_keys(KEYS.clone()).at("shop.example");
    let visitors = [
        visitor(),
        visitor().allow_all(),
        visitor().refuse_all(),
        visitor().allow(Suggestions),
        visitor().allow(Audience).refuse(Suggestions),
    ];
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let config =
        Config { cases: cases.unwrap_or(CASES), failure_persistence: None, ..Config::default() };
    proptest!(config, |(line in line(), who in 0..visitors.len())| {
        let Ok(sent) = HeaderValue::from_bytes(&line) else { return Ok(()) };
        let visitor = &visitors[who];
        let enforced = answer(visitor, Mode::Enforce, &line);
        let leaves = enforced.headers().get_all(header::SET_COOKIE).iter().any(|left| *left == sent);
        let reported = answer(visitor, Mode::Report, &line);
        let mut browser = visitor.clone();
        let violations = browser.receive("/", reported.headers());
        if leaves {
            prop_assert!(violations.is_empty(), "{violations:?}");
        } else if violations.is_empty() {
            prop_assert_eq!(browser.cookies(), visitor.cookies(), "{}", line.escape_ascii());
        }
    });
}
