//! The value of the header: what is allowed in this request, for this site.

use super::{CSP, answering, head, layer, router, values};
use crate::body;
use axum::http::{StatusCode, header};
use axum::response::Html;
use axum::routing::get;
use policy_runtime::csp::{ContentSecurityPolicy, Directive};
use policy_runtime::{BasePath, CookieLimits, Keys, Mode, PolicyLayer};
use policy_tests::request::{cookie_header, send};

const SHOP: &str = "shop.example";
const NECESSARY: &str = "default-src 'self'; script-src 'self' https://js.bank.example; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' data: blob:; connect-src 'self' https://api.bank.example; frame-src 'self' https://js.bank.example https://hooks.bank.example; object-src 'none'; base-uri 'self'";

async fn value(
    policy: ContentSecurityPolicy,
    choice: Option<&str>,
    host: &str,
    fields: &[(&str, &str)],
) -> String {
    let app = layer(policy).guard(router());
    let values = values(&head(&app, choice, host, fields).await, CSP);
    assert_eq!(values.len(), 1, "{values:?}");
    values.into_iter().next().unwrap()
}

fn directive<'v>(value: &'v str, name: &str) -> Option<&'v str> {
    value.split("; ").find_map(|directive| directive.strip_prefix(name)?.strip_prefix(' '))
}

#[tokio::test]
async fn a_page_loads_from_the_embeds_of_allowed_purposes_alone() {
    let new = ContentSecurityPolicy::new;
    assert_eq!(value(new(), None, SHOP, &[]).await, NECESSARY);
    assert_eq!(value(new(), Some("/none"), SHOP, &[]).await, NECESSARY);
    let films = value(new(), Some("/films"), SHOP, &[]).await;
    assert_eq!(
        films,
        NECESSARY.replace("hooks.bank.example", "hooks.bank.example https://www.tube.example")
    );
    let all = value(new(), Some("/all"), SHOP, &[]).await;
    for (name, sources) in [
        ("default-src", "'self'"),
        ("script-src", "'self' https://js.bank.example https://counter.example"),
        ("style-src", "'self' 'unsafe-inline' https://counter.example"),
        ("img-src", "'self' data: blob: https://counter.example"),
        ("font-src", "'self' data: https://fonts.counter.example"),
        ("media-src", "'self' data: blob: https://counter.example"),
        (
            "connect-src",
            "'self' https://api.bank.example https://*.counter.example wss://live.counter.example:8443",
        ),
        (
            "frame-src",
            "'self' https://js.bank.example https://hooks.bank.example https://www.tube.example",
        ),
    ] {
        assert_eq!(directive(&all, name), Some(sources), "{all}");
    }
    let signal = value(new(), None, SHOP, &[("sec-gpc", "1")]).await;
    assert_eq!(signal, NECESSARY);
}

#[tokio::test]
async fn a_purpose_of_another_site_adds_nothing() {
    let all = value(ContentSecurityPolicy::new(), Some("/all"), "blog.example", &[]).await;
    assert!(!all.contains("tube.example") && all.contains("counter.example"), "{all}");
}

#[tokio::test]
async fn a_used_nonce_is_in_the_header_and_an_unused_one_is_not() {
    for (policy, directives) in [
        (ContentSecurityPolicy::new(), &["script-src"][..]),
        (ContentSecurityPolicy::new().restrict_inline_styles(), &["script-src", "style-src"]),
        (ContentSecurityPolicy::origins_only(), &[]),
        (ContentSecurityPolicy::origins_only().restrict_inline_styles(), &["style-src"]),
    ] {
        let app = layer(policy).guard(router());
        let response = send(&app, "GET", SHOP, "/marked", &[]).await;
        let value = values(response.headers(), CSP).remove(0);
        let nonce = body(response).await;
        assert_eq!(value.matches("'nonce-").count(), directives.len(), "{value}");
        for name in directives {
            let sources = directive(&value, name).unwrap();
            assert!(sources.starts_with(&format!("'self' 'nonce-{nonce}'")), "{value}");
            assert!(!sources.contains("'unsafe-inline'"), "a nonce would make it void: {value}");
        }
        let response = send(&app, "GET", SHOP, "/", &[]).await;
        assert!(!values(response.headers(), CSP)[0].contains("'nonce-"));
    }
}

#[tokio::test]
async fn origins_only_leaves_inline_code_alone() {
    let value = value(ContentSecurityPolicy::origins_only(), None, SHOP, &[]).await;
    assert_eq!(
        directive(&value, "script-src"),
        Some("'self' 'unsafe-inline' 'unsafe-eval' https://js.bank.example")
    );
    assert_eq!(directive(&value, "default-src"), Some("'self'"));
    assert!(!value.contains("object-src") && !value.contains("base-uri"), "{value}");
}

#[tokio::test]
async fn sources_of_the_application_stand_beside_those_of_the_embeds() {
    let policy = ContentSecurityPolicy::new()
        .also(Directive::Script, "https://cdn.shop.example/js/")
        .also(Directive::Script, "https://js.bank.example")
        .also(Directive::Script, "'wasm-unsafe-eval'")
        .also(Directive::Worker, "blob:")
        .also(Directive::FormAction, "'self'")
        .also(Directive::FormAction, "https://pay.bank.example")
        .also(Directive::FrameAncestors, "'none'");
    let value = value(policy, None, SHOP, &[]).await;
    assert_eq!(
        directive(&value, "script-src"),
        Some("'self' https://cdn.shop.example/js/ https://js.bank.example 'wasm-unsafe-eval'")
    );
    assert_eq!(directive(&value, "worker-src"), Some("blob:"));
    assert_eq!(directive(&value, "form-action"), Some("'self' https://pay.bank.example"));
    assert_eq!(directive(&value, "frame-ancestors"), Some("'none'"));
}

#[tokio::test]
async fn trusted_types_name_the_policies_of_this_crate_and_the_applications() {
    let policy = ContentSecurityPolicy::new().require_trusted_types(["dompurify"]);
    let value = value(policy, None, SHOP, &[]).await;
    assert_eq!(directive(&value, "require-trusted-types-for"), Some("'script'"));
    assert_eq!(directive(&value, "trusted-types"), Some("cookie-policy dompurify"));
}

#[tokio::test]
async fn report_mode_blocks_nothing() {
    let app = layer(ContentSecurityPolicy::new()).mode(Mode::Report).guard(router());
    let response = send(&app, "GET", SHOP, "/", &[]).await;
    assert!(values(response.headers(), CSP).is_empty());
    assert_eq!(values(response.headers(), "content-security-policy-report-only"), [NECESSARY]);
}

#[tokio::test]
async fn an_endpoint_for_reports_stands_below_the_base_path() {
    let app = layer(ContentSecurityPolicy::new().with_reports())
        .at(BasePath::new("/a;b,c").unwrap())
        .guard(router());
    let response = send(&app, "GET", SHOP, "/", &[]).await;
    let value = values(response.headers(), CSP).remove(0);
    assert_eq!(directive(&value, "report-uri"), Some("/a%3Bb%2Cc/cookies/csp-reports"));
    assert_eq!(directive(&value, "report-to"), Some("cookie-policy"));
    assert_eq!(
        values(response.headers(), "reporting-endpoints"),
        ["cookie-policy=\"/a%3Bb%2Cc/cookies/csp-reports\""]
    );
    let collector = "https://reports.example/csp";
    let app = layer(ContentSecurityPolicy::new().with_reports_to(collector)).guard(router());
    let response = send(&app, "GET", SHOP, "/", &[]).await;
    assert_eq!(directive(&values(response.headers(), CSP)[0], "report-uri"), Some(collector));
}

#[tokio::test]
async fn only_what_browsers_show_as_a_page_has_the_header() {
    let page = [("sec-fetch-dest", "document")];
    let image = [("sec-fetch-dest", "image")];
    let prefetch = [("sec-fetch-dest", "empty"), ("sec-purpose", "prefetch")];
    let html = |media_type| (StatusCode::OK, [(header::CONTENT_TYPE, media_type)], "x");
    for (media_type, expected) in [
        ("text/html", true),
        ("Text/HTML; charset=utf-8", true),
        ("application/xhtml+xml", true),
        ("text/plain, text/html", true),
        ("image/svg+xml", true),
        ("application/xml", true),
        ("application/json", false),
        ("text/javascript", false),
        ("image/png", false),
        ("text/htmlx", false),
    ] {
        let app = layer(ContentSecurityPolicy::new()).guard(answering(html(media_type)));
        let response = send(&app, "GET", SHOP, "/", &image).await;
        assert_eq!(response.headers().contains_key(CSP), expected, "{media_type}");
        let head = send(&app, "HEAD", SHOP, "/", &image).await;
        assert_eq!(head.headers().contains_key(CSP), expected, "{media_type}");
    }
    // Without a type browsers may find HTML in it, and a 304 updates the fields of a stored page.
    for (status, fields, expected) in [
        (StatusCode::OK, &page[..], true),
        (StatusCode::OK, &[], true),
        (StatusCode::OK, &image, false),
        (StatusCode::OK, &prefetch, true),
        (StatusCode::NOT_FOUND, &page, true),
        (StatusCode::INTERNAL_SERVER_ERROR, &[], true),
        (StatusCode::NOT_MODIFIED, &page, true),
        (StatusCode::NOT_MODIFIED, &image, false),
        (StatusCode::NO_CONTENT, &page, false),
        (StatusCode::SEE_OTHER, &page, true), // without a `Location`
        (StatusCode::SWITCHING_PROTOCOLS, &[], false),
    ] {
        let app = layer(ContentSecurityPolicy::new()).guard(answering(status));
        let response = send(&app, "GET", SHOP, "/", fields).await;
        assert_eq!(response.headers().contains_key(CSP), expected, "{status} {fields:?}");
    }
}

/// The policy of the page does not apply to it.
#[tokio::test]
async fn the_script_of_a_worker_has_the_header_of_a_page() {
    let script = ([(header::CONTENT_TYPE, "text/javascript")], "x");
    let app = layer(ContentSecurityPolicy::new()).guard(answering(script));
    for (destination, expected) in [
        ("worker", true),
        ("sharedworker", true),
        ("serviceworker", false), // which makes the requests of pages, too
        ("audioworklet", false),
        ("script", false),
    ] {
        let response = send(&app, "GET", SHOP, "/", &[("sec-fetch-dest", destination)]).await;
        assert_eq!(response.headers().contains_key(CSP), expected, "{destination}");
    }
}

#[tokio::test]
async fn a_redirect_has_no_header() {
    let redirect = (StatusCode::SEE_OTHER, [(header::LOCATION, "/")]);
    let app = layer(ContentSecurityPolicy::new()).guard(answering(redirect));
    let response = send(&app, "GET", SHOP, "/", &[]).await;
    assert!(!response.headers().contains_key(CSP));
}

/// Caches give an image for a page, and the other way round.
#[tokio::test]
async fn svg_has_the_same_header_for_every_request_and_stays_cacheable() {
    let cached = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "public, max-age=60"),
        (header::ETAG, "\"1\""),
    ];
    let router = router().route("/logo", get(async move || (cached, "<svg/>")));
    let app = layer(ContentSecurityPolicy::new().with_reports()).guard(router);
    let all = cookie_header(&send(&app, "GET", SHOP, "/all", &[]).await);
    let mut heads = Vec::new();
    for fields in [
        &[][..],
        &[("sec-fetch-dest", "document")],
        &[("sec-fetch-dest", "image"), ("cookie", &all)],
        &[("sec-fetch-dest", "document"), ("cookie", &all), ("sec-gpc", "1")],
    ] {
        let head = send(&app, "GET", SHOP, "/logo", fields).await.into_parts().0.headers;
        assert!(values(&head, CSP)[0].starts_with(NECESSARY), "{head:?}");
        assert_eq!(values(&head, "cache-control"), ["public, max-age=60"]);
        assert!(head.contains_key("etag") && !head.contains_key("vary"), "{head:?}");
        heads.push(head);
    }
    assert!(heads.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn a_request_without_cookies_gets_what_every_visitor_gets() {
    let page = Html("<p>kettles");
    let app = layer(ContentSecurityPolicy::new()).guard(answering(page));
    let response = send(&app, "GET", "other.example", "/", &[]).await;
    assert_eq!(values(response.headers(), CSP), [NECESSARY]);
    let limited =
        layer(ContentSecurityPolicy::new()).cookie_limits(CookieLimits::default().cookies(1));
    let service = tower::Layer::layer(&limited, answering(page));
    let response = send(&service, "GET", SHOP, "/", &[("cookie", "a=1; b=2")]).await;
    assert_eq!(values(response.headers(), CSP), [NECESSARY]);
}

#[tokio::test]
async fn without_the_setting_there_is_no_header() {
    let app = PolicyLayer::<super::Shop>::new(Keys::generate()).guard(router());
    let response = send(&app, "GET", SHOP, "/", &[]).await;
    assert!(!response.headers().contains_key(CSP) && !response.headers().contains_key("vary"));
}
