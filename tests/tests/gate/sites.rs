//! The site of a request: what the policy's `sites` admit, whoever names it.
mod declared {
    policy_runtime::cookie_policy! {
        /// How the portal uses cookies.
        pub policy Portal {
            controller: town,
            contact: "privacy@portal.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["portal.example", "*.portal.example"],
        }

        provider town { name: "Town", privacy: "https://portal.example/privacy" }

        /// The portal cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps you signed in.
            cookie session: u64 { because: authentication, lifetime: 1 day, seal: signed }
        }
    }
}

/// A policy per test that reads the log: what was said of a policy within a minute is not said again.
macro_rules! policies {
    ($($module:ident $policy:ident;)*) => {$(
        mod $module {
            policy_runtime::cookie_policy! {
                /// How the portal uses cookies.
                pub policy $policy {
                    controller: town,
                    contact: "privacy@portal.example",
                    updated: "2026-11-22",
                    languages: [en],
                    sites: ["portal.example", "*.portal.example"],
                }
                provider town { name: "Town", privacy: "https://portal.example/privacy" }
                /// The portal cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",
                    /// Keeps you signed in.
                    cookie session: u64 { because: authentication, lifetime: 1 day, seal: signed }
                }
            }
        }
        use $module::$policy;
    )*};
}
policies! {
    told Told;
    scanned Scanned;
    probed Probed;
}

use axum::Router;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{StatusCode, Version};
use axum::response::Response;
use axum::routing::get;
use declared::Portal;
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::{cookie_header, send};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use tower::{Service, ServiceBuilder, ServiceExt};

const PROXY: &str = "backend.internal:8080";

async fn sign_in(cookies: Cookies<Portal>) -> String {
    cookies.set(declared::session(7));
    cookies.site().host().to_owned()
}

async fn who(cookies: Cookies<Portal>) -> String {
    format!("{:?}", cookies.get::<declared::session>())
}

fn router() -> Router {
    Router::new().route("/", get(who).post(sign_in))
}

/// A proxy in front replaces `x-tenant`.
fn by_header() -> PolicyLayer<Portal> {
    PolicyLayer::new(Keys::generate())
        .resolve_site(|request| Some(request.headers.get("x-tenant")?.to_str().ok()?.to_owned()))
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn a_function_names_the_site_in_place_of_the_host() {
    let app = by_header().guard(router());
    for (tenant, site) in [
        ("a.portal.example", "a.portal.example"),
        ("A.Portal.Example.:443", "a.portal.example"),
        ("portal.example", "portal.example"),
    ] {
        let response = send(&app, "POST", PROXY, "/", &[("x-tenant", tenant)]).await;
        assert_eq!(text(response).await, site);
    }
}

#[tokio::test]
async fn a_function_has_to_name_one_of_the_sites() {
    let app = by_header().guard(router());
    for host in [PROXY, "a.portal.example"] {
        for tenant in [
            Some("evil.example"),
            Some("portal.example.evil"),
            Some("evilportal.example"),
            Some("a.portal.example:80@evil.example"),
            Some("a.portal.example, evil.example"),
            Some("https://a.portal.example"),
            Some("a.portal.example/x"),
            Some(".portal.example"),
            Some("..portal.example"),
            Some("[::1]"),
            Some(""),
            None, // and `Host` is not asked instead
        ] {
            let fields: Vec<_> = tenant.map(|tenant| ("x-tenant", tenant)).into_iter().collect();
            let response = send(&app, "POST", host, "/", &fields).await;
            assert_eq!(response.status(), StatusCode::MISDIRECTED_REQUEST, "{host} {tenant:?}");
            assert!(!response.headers().contains_key("set-cookie"), "{host} {tenant:?}");
        }
    }
}

#[tokio::test]
async fn a_session_of_one_site_is_worth_nothing_on_another() {
    let app = by_header().guard(router());
    let returned =
        cookie_header(&send(&app, "POST", PROXY, "/", &[("x-tenant", "a.portal.example")]).await);
    for (tenant, session) in
        [("a.portal.example", "Some(7)"), ("b.portal.example", "None"), ("portal.example", "None")]
    {
        let fields = [("x-tenant", tenant), ("cookie", &returned)];
        assert_eq!(text(send(&app, "GET", PROXY, "/", &fields).await).await, session, "{tenant}");
    }
}

#[derive(Clone)]
struct Tenant(&'static str);

#[tokio::test]
async fn the_function_sees_what_middleware_around_the_layer_found_out() {
    let layer = PolicyLayer::<Portal>::new(Keys::generate())
        .resolve_site(|request| request.extensions.get().map(|Tenant(host)| (*host).to_owned()));
    let app = ServiceBuilder::new()
        .map_request(|mut request: Request| {
            request.extensions_mut().insert(Tenant("t.portal.example"));
            request
        })
        .service(layer.guard(router()));
    let request = Request::post("/").body(axum::body::Body::empty()).unwrap();
    assert_eq!(text(app.oneshot(request).await.unwrap()).await, "t.portal.example");
}

#[tokio::test]
async fn without_a_function_a_host_that_can_be_read_in_two_ways_names_no_site() {
    let app = PolicyLayer::<Portal>::new(Keys::generate()).guard(router());
    let host = "a.portal.example";
    for (path, fields, status) in [
        ("/", &[][..], StatusCode::OK),
        ("/", &[("host", host)], StatusCode::MISDIRECTED_REQUEST),
        ("http://a.portal.example/", &[], StatusCode::OK),
        ("http://b.portal.example/", &[], StatusCode::MISDIRECTED_REQUEST),
        ("/", &[("x-forwarded-host", "b.portal.example")], StatusCode::OK), // believed by nobody
    ] {
        let response = send(&app, "POST", host, path, fields).await;
        assert_eq!(response.status(), status, "{path} {fields:?}");
        if status == StatusCode::OK {
            assert_eq!(text(response).await, host, "{path} {fields:?}");
        }
    }
}

/// It is the first thing that is met behind a proxy.
#[tokio::test]
async fn a_host_that_is_no_site_is_named_to_the_log_and_not_to_the_visitor() {
    let layer = || PolicyLayer::<Told>::new(Keys::generate());
    let by_header = || {
        layer().resolve_site(|request| {
            Some(request.headers.get("x-tenant")?.to_str().ok()?.to_owned())
        })
    };
    let long = "x".repeat(300);
    for (layer, hosts, target, tenant, expected) in [
        (
            layer(),
            &["backend.internal:8080"][..],
            "/",
            None,
            &["host=\"backend.internal:8080\"", "`sites`", "resolve_site", "proxy_set_header Host"]
                [..],
        ),
        (layer(), &[long.as_str()], "/", None, &["xxx\"", "`sites`"]),
        (layer(), &["evil\u{e9}\".example"], "/", None, &[r"evil\\xc3\\xa9"]),
        (layer(), &[], "/", None, &["names no host"]),
        (
            layer(),
            &["a.portal.example", "b.portal.example"],
            "/",
            None,
            &["host=\"a.portal.example\"", "more than one authority"],
        ),
        (
            layer(),
            &["b.portal.example"],
            "http://a.portal.example/",
            None,
            &["host=\"b.portal.example\"", "another one than its target"],
        ),
        (
            by_header(),
            &["a.portal.example"],
            "/",
            Some("evil.example"),
            &["host=\"evil.example\"", "the function given to `resolve_site` returned a host"],
        ),
        (
            by_header(),
            &["c.portal.example"],
            "/",
            None,
            &["the function given to `resolve_site` names no host"],
        ),
    ] {
        let logs = Logs::collect();
        let app = layer.guard(Router::new().route("/", get(async |_: Cookies<Told>| ())));
        for _ in 0..2 {
            let mut request = Request::get(target.parse::<axum::http::Uri>().unwrap());
            for host in hosts {
                request = request
                    .header("host", axum::http::HeaderValue::from_bytes(host.as_bytes()).unwrap());
            }
            if let Some(tenant) = tenant {
                request = request.header("x-tenant", tenant);
            }
            let request = request.body(axum::body::Body::empty()).unwrap();
            let response = app.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::MISDIRECTED_REQUEST);
            let shown = text(response).await;
            for word in ["olicy", "Told", "sites", "proxy", "xxx", "evil", "`"] {
                assert!(!shown.contains(word), "{word}: {shown}");
            }
        }
        let told = logs.text();
        assert_eq!(
            told.matches("is for no site of the cookie policy `Told`").count(),
            1,
            "{hosts:?} {told}"
        );
        assert!(told.len() < 2000, "bounded: {told}");
        for word in expected {
            assert!(told.contains(word), "{word}: {told}");
        }
    }
}

/// Whoever scans makes up hosts without end.
#[tokio::test]
async fn reports_of_hosts_are_bounded() {
    let logs = Logs::collect();
    let app = PolicyLayer::<Scanned>::new(Keys::generate())
        .guard(Router::new().route("/", get(async |_: Cookies<Scanned>| ())));
    for n in 0..500 {
        send(&app, "GET", &format!("h{n}.scanned.example"), "/", &[]).await;
    }
    let told = logs.text().matches("is for no site").count();
    assert!((1..=128).contains(&told), "{told}");
}

/// What does without cookies there is no mistake.
#[tokio::test]
async fn an_optional_handler_on_no_site_is_not_reported() {
    let handler = async |cookies: Option<Cookies<Probed>>| format!("{}", cookies.is_some());
    let layer = PolicyLayer::<Probed>::new(Keys::generate());
    let app = layer.guard(Router::new().route("/", get(handler)));
    let logs = Logs::collect();
    assert_eq!(text(send(&app, "GET", "10.0.0.1", "/", &[]).await).await, "false");
    assert_eq!(logs.text(), "");
}

#[tokio::test]
async fn development_opens_no_host_that_the_sites_do_not_admit() {
    let app = PolicyLayer::<Portal>::new(Keys::generate()).development().guard(router());
    for host in ["localhost:3000", "a.localhost", "127.0.0.1", "[::1]"] {
        let response = send(&app, "POST", host, "/", &[]).await;
        assert_eq!(response.status(), StatusCode::MISDIRECTED_REQUEST, "{host}");
    }
}

/// What the function looks at is lent to it, and comes back.
#[tokio::test]
async fn the_function_and_the_handler_see_the_same_request() {
    fn seen(request: &Parts) -> String {
        let Parts { method, uri, version, headers, extensions, .. } = request;
        let tenant = extensions.get::<Tenant>().unwrap().0;
        format!("{method} {uri} {version:?} {headers:?} {tenant}")
    }
    let told = Arc::new(Mutex::new(String::new()));
    let telling = Arc::clone(&told);
    let layer = PolicyLayer::<Portal>::new(Keys::generate()).resolve_site(move |request| {
        *telling.lock().unwrap() = seen(request);
        Some("a.portal.example".to_owned())
    });
    let handler = async |request: Request| seen(&request.into_parts().0);
    let app = layer.guard(Router::new().fallback(handler));
    let mut request = Request::builder().method("REPORT").uri("http://x.example/a?b=c");
    request = request.version(Version::HTTP_2).header("x-one", "1").header("x-one", "2");
    let request = request.extension(Tenant("t")).body(axum::body::Body::empty()).unwrap();
    let seen = text(app.oneshot(request).await.unwrap()).await;
    assert_eq!(*told.lock().unwrap(), seen);
    assert!(seen.starts_with("REPORT http://x.example/a?b=c HTTP/2.0 {"), "{seen}");
    assert!(seen.contains("\"2\"") && seen.ends_with(" t"), "{seen}");
}

#[tokio::test]
async fn a_function_that_panics_costs_its_own_request_alone() {
    let layer = PolicyLayer::<Portal>::new(Keys::generate()).resolve_site(|request| {
        assert!(!request.headers.contains_key("x-panic"), "a panic of the test");
        Some("a.portal.example".to_owned())
    });
    let mut app = layer.guard(router());
    let request = || Request::post("/");
    for _ in 0..2 {
        let panics = request().header("x-panic", "1").body(axum::body::Body::empty()).unwrap();
        assert!(catch_unwind(AssertUnwindSafe(|| app.call(panics))).is_err());
        let response = app.call(request().body(axum::body::Body::empty()).unwrap()).await.unwrap();
        assert!(response.headers().contains_key("set-cookie"));
        assert_eq!(text(response).await, "a.portal.example");
    }
}
