//! The `Content-Security-Policy` of a page follows from the rules of the region.

use super::*;
use axum::response::Html;
use policy_runtime::csp::ContentSecurityPolicy;

const CSP: &str = "content-security-policy";

#[tokio::test]
async fn the_header_has_what_the_region_allows_without_a_choice() {
    let page = async |cookies: Cookies<Shop>| Html(cookies.allows(Marketing).to_string());
    let plain = async || Html("x");
    let app = layer()
        .content_security_policy(ContentSecurityPolicy::new())
        .guard(Router::new().route("/", get(page)).route("/plain", get(plain)));
    // Twice, as the value of a region is prepared by its first request.
    for region in REGIONS.into_iter().chain(REGIONS) {
        let fields = fields(region);
        let fields: Vec<_> = fields.iter().map(|(name, code)| (*name, code.as_str())).collect();
        let response = send(&app, "GET", HOST, "/", &fields).await;
        let header = values(response.headers(), CSP)[0].to_owned();
        let is_allowed = crate::body(response).await == "true";
        assert_eq!(header.contains("https://ads.pixel.example"), is_allowed, "{region}: {header}");
        // A page that reads nothing has a header that depends on the region.
        let response = send(&app, "GET", HOST, "/plain", &fields).await;
        assert_eq!(values(response.headers(), CSP), [&header], "{region}");
        assert!(values(response.headers(), "vary").contains(&"cf-ipcountry"), "{region}");
        assert_eq!(values(response.headers(), "cache-control"), ["private, no-cache"], "{region}");
    }
    let mut with_signal: Vec<_> = fields("US-CA");
    with_signal.push(("sec-gpc", "1".to_owned()));
    let fields: Vec<_> = with_signal.iter().map(|(name, code)| (*name, code.as_str())).collect();
    let response = send(&app, "GET", HOST, "/plain", &fields).await;
    assert!(!values(response.headers(), CSP)[0].contains("https://ads.pixel.example"));
}
