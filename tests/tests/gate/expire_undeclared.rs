//! Undeclared cookies are expired where the application asks for it, and only then.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "*.shop.example"],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Holds your basket between visits.
            cookie basket: u64 { because: basket, lifetime: 30 days }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }
        /// Follows what you look at.
        purpose Interest: internal {
            title: "Interest",
            /// What you saw.
            cookie seen: u64 { lifetime: 30 days }
        }
        retired {
            cookie old {}
        }
    }
}

use axum::Router;
use axum::http::header;
use axum::response::Response;
use axum::routing::get;
use declared::Shop;
use policy_runtime::wire::SetCookie;
use policy_runtime::{Keys, Mode, PolicyLayer};
use policy_tests::cookie_store::CookieStore;
use policy_tests::request::{send, set_cookies};
use std::collections::BTreeSet;

const HOST: &str = "www.shop.example";
const PAGE: (&str, &str) = ("sec-fetch-dest", "document");

fn layer() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate()).ignore_cookies(["AWSALB*", "sso"])
}

fn router() -> Router {
    Router::new()
        .route("/", get(async || "page"))
        .route("/a/b", get(async || "page"))
        .route("/public", get(async || [(header::CACHE_CONTROL, "public, max-age=60")]))
}

async fn swept(
    layer: PolicyLayer<Shop>,
    host: &str,
    path: &str,
    fields: &[(&str, &str)],
) -> Response {
    send(&layer.guard(router()), "GET", host, path, fields).await
}

fn names(response: &Response) -> BTreeSet<String> {
    let lines = set_cookies(response);
    lines.iter().map(|line| line.split('=').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn nothing_is_expired_unless_the_layer_asks_for_it() {
    let response = swept(layer(), HOST, "/", &[PAGE, ("cookie", "_ga=1")]).await;
    assert_eq!(set_cookies(&response), [""; 0]);
}

#[tokio::test]
async fn an_undeclared_cookie_is_expired_in_every_scope_that_can_be_reached() {
    let response =
        swept(layer().expire_undeclared(), HOST, "/", &[PAGE, ("cookie", "_ga=1")]).await;
    let mut lines = set_cookies(&response);
    lines.truncate(3);
    let expired = "_ga=; Path=/; Secure; HttpOnly; SameSite=None; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    assert_eq!(
        lines,
        [
            expired.to_owned(),
            format!("{expired}; Domain=shop.example"),
            format!("{expired}; Domain=www.shop.example")
        ]
    );
    let mut browser = CookieStore::new();
    for line in [
        "a=1",
        "b=1; Path=/; Domain=shop.example; Secure; HttpOnly",
        "c=1; Path=/; Domain=www.shop.example",
        "d=1; Path=/a",
        "e=1; Path=/a/; Domain=shop.example",
        "f=1; Path=/a/b",
        "g=1; Path=/; Secure; SameSite=None; Partitioned",
        "__Host-h=1; Path=/; Secure",
        "__Http-i=1; Path=/; Secure; HttpOnly",
        "__Secure-j=1; Path=/a; Domain=shop.example; Secure",
        "k l=1; Path=/",
        "\u{a0}m=1; Path=/",
        "basket=1; Path=/",
        "choice=1; Path=/",
        "seen=1; Path=/",
        "AWSALBCORS=1; Path=/",
        "sso=1; Path=/; Domain=shop.example",
    ] {
        browser.set(HOST, "/a/b", line.as_bytes());
    }
    // What does not fit into one response has its turn in others, which begin at another place each second.
    let app = layer().expire_undeclared().guard(router());
    for _ in 0..400 {
        let cookies = browser.cookie_header(HOST, "/a/b");
        let response = send(&app, "GET", HOST, "/a/b", &[PAGE, ("cookie", &cookies)]).await;
        let lines = set_cookies(&response);
        assert!(lines.len() <= 20 && lines.concat().len() <= 4096, "{lines:?}");
        assert!(lines.iter().all(|line| SetCookie::parse(line.as_bytes()).is_some()), "{lines:?}");
        browser.receive(HOST, "/a/b", &response);
        if browser.names().len() == 5 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(browser.names(), ["AWSALBCORS", "basket", "choice", "seen", "sso"]);
}

#[tokio::test]
async fn declared_and_ignored_cookies_are_never_expired() {
    let known = "basket=1; choice=junk; seen=2; AWSALB=3; AWSALBCORS=4; sso=5";
    let response = swept(layer().expire_undeclared(), HOST, "/", &[PAGE, ("cookie", known)]).await;
    assert_eq!(set_cookies(&response), [""; 0], "while undecided `seen` is left alone");
    let response =
        swept(layer().expire_undeclared(), HOST, "/", &[PAGE, ("cookie", "old=1")]).await;
    assert_eq!(set_cookies(&response).len(), 1, "retired: in its own scope alone");
}

#[tokio::test]
async fn a_host_that_is_no_site_keeps_its_cookies() {
    for host in ["evil.example", "shop.example.evil", "example"] {
        let response =
            swept(layer().expire_undeclared(), host, "/", &[PAGE, ("cookie", "_ga=1")]).await;
        assert_eq!(set_cookies(&response), [""; 0], "{host}");
    }
}

#[tokio::test]
async fn nothing_is_expired_above_the_site() {
    let response =
        swept(layer().expire_undeclared(), "a.b.shop.example", "/", &[PAGE, ("cookie", "x=1")])
            .await;
    let domains: BTreeSet<String> = set_cookies(&response)
        .iter()
        .map(|line| line.split("Domain=").nth(1).unwrap_or_default().to_owned())
        .collect();
    let expected = ["", "a.b.shop.example", "b.shop.example", "shop.example"];
    assert_eq!(domains, expected.map(str::to_owned).into());
}

#[tokio::test]
async fn only_pages_are_swept_and_none_that_caches_share() {
    let cookie = ("cookie", "_ga=1");
    for fields in [
        &[cookie][..],
        &[("sec-fetch-dest", "image"), cookie],
        &[("sec-fetch-dest", "empty"), cookie],
        &[("sec-fetch-dest", "iframe"), cookie],
    ] {
        let response = swept(layer().expire_undeclared(), HOST, "/", fields).await;
        assert_eq!(set_cookies(&response), [""; 0], "{fields:?}");
        assert!(!response.headers().contains_key("vary"), "{fields:?}");
    }
    let response = swept(layer().expire_undeclared(), HOST, "/public", &[PAGE, cookie]).await;
    assert_eq!(set_cookies(&response), [""; 0]);
    assert_eq!(response.headers()["cache-control"], "public, max-age=60", "left as it is");
    let response = swept(layer().expire_undeclared(), HOST, "/", &[PAGE, cookie]).await;
    assert_eq!(response.headers()["cache-control"], "private, no-cache");
    assert_eq!(response.headers()["vary"], "Cookie");
}

/// A router that nests the application takes its own part of the path away.
#[tokio::test]
async fn a_nested_application_sweeps_the_paths_that_the_browser_asked_for() {
    let paths = async |app: Router, path: &str| {
        let response = send(&app, "GET", HOST, path, &[PAGE, ("cookie", "_ga=1")]).await;
        let lines = set_cookies(&response);
        let paths = lines.iter().map(|line| SetCookie::parse(line.as_bytes()).unwrap().path());
        paths
            .map(|path| String::from_utf8(path.unwrap().to_vec()).unwrap())
            .collect::<BTreeSet<_>>()
    };
    let guarded = || layer().expire_undeclared().guard(router());
    let all = ["/", "/shop", "/shop/", "/shop/a", "/shop/a/", "/shop/a/b"].map(String::from);
    let nested = Router::new().nest_service("/shop", guarded());
    assert_eq!(paths(nested, "/shop/a/b").await, all.clone().into());
    let layered = Router::new().nest("/shop", router().layer(layer().expire_undeclared()));
    assert_eq!(paths(layered, "/shop/a/b").await, all.into());
    let of_any = Router::new().nest_service("/{shop}", guarded());
    let all = ["/", "/kettle", "/kettle/", "/kettle/a", "/kettle/a/", "/kettle/a/b"];
    assert_eq!(paths(of_any, "/kettle/a/b").await, all.map(String::from).into());
}

#[tokio::test]
async fn in_report_mode_nothing_is_expired() {
    let response = swept(
        layer().expire_undeclared().mode(Mode::Report),
        HOST,
        "/",
        &[PAGE, ("cookie", "_ga=1")],
    )
    .await;
    assert_eq!(set_cookies(&response), [""; 0]);
}

#[tokio::test]
async fn hostile_requests_get_a_bounded_answer() {
    let many: Vec<String> = (0..1000).map(|number| format!("n{number}=1")).collect();
    let many = many.join("; ");
    let long = format!("{}=1; b=2; c=3", "l".repeat(4000));
    let host = format!("{}shop.example", "a.".repeat(100));
    let path = format!("/{}", "p/".repeat(500));
    for (host, path, cookies) in [
        (HOST, "/", &*many),
        (HOST, "/", &long),
        (&*host, &*path, &*many),
        (HOST, "/a;Domain=x/b", "x=1"),
    ] {
        let response =
            swept(layer().expire_undeclared(), host, path, &[PAGE, ("cookie", cookies)]).await;
        let lines = set_cookies(&response);
        assert!((1..=20).contains(&lines.len()), "{}", lines.len());
        assert!(lines.concat().len() <= 3072 + 4200);
        assert!(names(&response).iter().all(|name| !name.contains(';')));
        assert!(lines.iter().all(|line| !line.contains("Domain=x")), "{lines:?}");
    }
}
