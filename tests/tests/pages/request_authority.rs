//! One authority of a request: the site, the same-origin check and the links all have it from the layer.

use crate::shop::Shop;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri, Version};
use axum::response::Response;
use policy_runtime::{Keys, Policy, PolicyLayer, pages};
use policy_tests::logs::Logs;
use tower::ServiceExt;

fn layer() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate())
}

/// Behind a proxy that says in `X-Forwarded-Host` what the browser asked for.
fn behind_a_proxy() -> PolicyLayer<Shop> {
    layer().resolve_site(forwarded_host)
}

fn forwarded_host(request: &Parts) -> Option<String> {
    Some(request.headers.get("x-forwarded-host")?.to_str().ok()?.to_owned())
}

policy_tests::site_policy!(
    /// A shop of its own: of each policy the same is logged once a minute, whichever test sends it.
    logged: Quiet ["kettle.example"]
);

async fn answer<P: Policy>(layer: PolicyLayer<P>, request: Request) -> Response {
    let app = layer.guard(Router::new().merge(pages::routes::<P>()));
    app.oneshot(request).await.unwrap_or_else(|never| match never {})
}

/// What a form of choices is answered, sent by a browser without Fetch Metadata.
async fn choose<P: Policy>(
    layer: PolicyLayer<P>,
    target: &str,
    fields: &[(&str, &str)],
) -> StatusCode {
    let mut request = Request::post(target.parse::<Uri>().unwrap())
        .header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    answer(layer, request.body(Body::from("all=refuse")).unwrap()).await.status()
}

const SAVED: StatusCode = StatusCode::SEE_OTHER;
const FOREIGN: StatusCode = StatusCode::FORBIDDEN;
const NO_SITE: StatusCode = StatusCode::MISDIRECTED_REQUEST;

#[tokio::test]
async fn a_choice_counts_where_a_function_names_the_site_and_host_has_another_port() {
    for (named, host, origin, status) in [
        ("kettle.example", "kettle.example:8080", "https://kettle.example", SAVED),
        ("kettle.example", "127.0.0.1:8080", "https://kettle.example", SAVED),
        ("kettle.example:8443", "kettle.example:8080", "https://kettle.example:8443", SAVED),
        ("Kettle.Example.:443", "backend", "https://kettle.example", SAVED),
        ("kettle.example:80", "backend", "https://kettle.example", SAVED),
        ("kettle.example", "kettle.example:8080", "https://kettle.example:8080", FOREIGN),
        ("kettle.example", "kettle.example:8080", "https://tea.kettle.example", FOREIGN),
        ("kettle.example", "evil.example", "https://evil.example", FOREIGN),
        ("kettle.example, evil.example", "kettle.example", "https://kettle.example", NO_SITE),
    ] {
        let fields = [("host", host), ("x-forwarded-host", named), ("origin", origin)];
        let answered = choose(behind_a_proxy(), "/cookies", &fields).await;
        assert_eq!(answered, status, "{named} {host} {origin}");
    }
}

#[tokio::test]
async fn without_a_function_forwarded_fields_are_not_believed() {
    for (fields, status) in [
        (&[("x-forwarded-host", "tea.kettle.example"), ("x-forwarded-port", "1")][..], SAVED),
        (&[("forwarded", "host=tea.kettle.example")], SAVED),
    ] {
        let here = [("host", "kettle.example"), ("origin", "https://kettle.example")];
        assert_eq!(choose(layer(), "/cookies", &[fields, &here].concat()).await, status);
        let there = [("host", "kettle.example"), ("origin", "https://tea.kettle.example")];
        assert_eq!(choose(layer(), "/cookies", &[fields, &there].concat()).await, FOREIGN);
    }
}

/// Absolute-form targets of HTTP/1.1, and `:authority` of HTTP/2, which servers put into the target.
#[tokio::test]
async fn target_and_host_are_one_authority_however_they_are_spelled() {
    for (target, host, origin, status) in [
        ("https://kettle.example/cookies", None, "https://kettle.example", SAVED),
        (
            "https://kettle.example:443/cookies",
            Some("kettle.example"),
            "https://kettle.example",
            SAVED,
        ),
        (
            "https://kettle.example/cookies",
            Some("Kettle.Example:443"),
            "https://kettle.example",
            SAVED,
        ),
        (
            "http://kettle.example:80/cookies",
            Some("kettle.example."),
            "http://kettle.example",
            SAVED,
        ),
        (
            "http://kettle.example:8080/cookies",
            Some("kettle.example:8080"),
            "http://kettle.example:8080",
            SAVED,
        ),
        (
            "https://kettle.example/cookies",
            Some("kettle.example:80"),
            "https://kettle.example",
            NO_SITE,
        ),
        (
            "http://kettle.example:8080/cookies",
            Some("kettle.example"),
            "http://kettle.example",
            NO_SITE,
        ),
        (
            "https://kettle.example/cookies",
            Some("tea.kettle.example"),
            "https://kettle.example",
            NO_SITE,
        ),
        (
            "https://user@kettle.example/cookies",
            Some("kettle.example"),
            "https://kettle.example",
            NO_SITE,
        ),
    ] {
        let mut fields = vec![("origin", origin)];
        fields.extend(host.map(|host| ("host", host)));
        assert_eq!(choose(layer(), target, &fields).await, status, "{target} {host:?}");
    }
    let mut request = Request::post("https://kettle.example/cookies")
        .version(Version::HTTP_2)
        .header("origin", "https://kettle.example")
        .header("content-type", "application/x-www-form-urlencoded");
    request = request.header("host", "kettle.example:443");
    let answer = answer(layer(), request.body(Body::from("all=refuse")).unwrap()).await;
    assert_eq!(answer.status(), SAVED);
}

#[tokio::test]
async fn a_refused_port_is_explained_to_the_log_and_not_to_the_visitor() {
    let logs = Logs::collect();
    let behind_a_proxy =
        || PolicyLayer::<logged::Quiet>::new(Keys::generate()).resolve_site(forwarded_host);
    let fields = [
        ("host", "127.0.0.1:8080"),
        ("x-forwarded-host", "kettle.example"),
        ("origin", "https://kettle.example:8443"),
    ];
    for _ in 0..3 {
        assert_eq!(choose(behind_a_proxy(), "/cookies", &fields).await, FOREIGN);
    }
    let told = logs.text();
    assert_eq!(told.matches("another port").count(), 1, "{told}");
    assert!(
        told.contains("https://kettle.example:8443") && told.contains("resolve_site"),
        "{told}"
    );
    // Of another site that is to be expected, and anyone can send it.
    let logs = Logs::collect();
    let foreign = [("host", "kettle.example"), ("origin", "https://evil.example")];
    assert_eq!(choose(layer(), "/cookies", &foreign).await, FOREIGN);
    assert_eq!(logs.text(), "");
}

/// The page names the site as the browser sees it.
#[tokio::test]
async fn the_policy_page_has_the_address_that_the_function_named() {
    for (named, address) in [
        ("kettle.example", "used on https://kettle.example<"),
        ("Kettle.Example:443", "used on https://kettle.example<"),
        ("kettle.example:8443", "used on https://kettle.example:8443<"),
    ] {
        let request = Request::get("/cookie-policy")
            .header("host", "127.0.0.1:8080")
            .header("x-forwarded-host", named);
        let response = answer(behind_a_proxy(), request.body(Body::empty()).unwrap()).await;
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let body = String::from_utf8(body.into()).unwrap();
        assert!(body.contains(address), "{named}: {body}");
    }
}
