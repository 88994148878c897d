//! The `Set-Cookie` lines of a response have room in the head that proxies read: the consent cookie and the application's own
//! lines first, deletions in turns.

use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::cookie_store::CookieStore;
use policy_tests::logs::Logs;
use policy_tests::request::{cookie_header, send, set_cookies};
use policy_tests::socket::serve;
use std::convert::Infallible;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const HOST: &str = "shop.example";

/// Octets that nginx reads of a head (`proxy_buffer_size`, one page of memory).
const NGINX: usize = 4096;

#[rustfmt::skip]
mod vendors {
    policy_runtime::cookie_policy! {
        /// How the magazine uses cookies.
        pub(crate) policy Magazine {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "*.shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The magazine cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps you signed in.
            cookie "__Host-session" as session: String { because: authentication, lifetime: 1 day }
            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 6 months }
        }

        /// Measures what you look at.
        purpose Vendors: third_party {
            title: "Vendors",

            /// Measures what you look at.
            cookie _vendor_00_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_01_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_02_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_03_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_04_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_05_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_06_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_07_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_08_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_09_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_10_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_11_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_12_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_13_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_14_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_15_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_16_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_17_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_18_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_19_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_20_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_21_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_22_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_23_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_24_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_25_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_26_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_27_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_28_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_29_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_30_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_31_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_32_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_33_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_34_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_35_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_36_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_37_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_38_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_39_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// One for each experiment.
            cookie "exp_{number}" as experiment(number: u64) { lifetime: 30 days, set_by: scripts }
        }
    }
}

use vendors::Magazine;

/// The fields that a portal sends with every page.
fn portal_fields() -> [(HeaderName, HeaderValue); 8] {
    [
        (header::CONTENT_SECURITY_POLICY, "default-src 'self'; img-src 'self' data: https://tiles.example; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"),
        (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("permissions-policy"), "geolocation=(), camera=(), microphone=()"),
        (header::CONTENT_LANGUAGE, "en"),
        (header::VARY, "Accept-Language"),
    ]
    .map(|(name, value)| (name, HeaderValue::from_static(value)))
}

async fn choose(cookies: Cookies<Magazine>, choice: Choice<Magazine>) -> Response {
    cookies.choose(choice).await.map(drop).unwrap();
    let to = [(header::LOCATION, "/?saved")];
    (StatusCode::SEE_OTHER, portal_fields(), to).into_response()
}

/// A choice, and a session of many octets with it.
async fn sign_out(cookies: Cookies<Magazine>) -> Response {
    cookies.set(vendors::session("s".repeat(900)));
    choose(cookies, Choice::refuse_all()).await
}

fn router() -> Router {
    Router::new()
        .route("/allow", post(async |cookies| choose(cookies, Choice::allow_all()).await))
        .route("/refuse", post(async |cookies| choose(cookies, Choice::refuse_all()).await))
        .route("/sign-out", post(sign_out))
        .route("/page", get(async || (portal_fields(), "page")))
        .route(
            "/style.css",
            get(async || ([(header::CACHE_CONTROL, "public, max-age=60")], "p {}")),
        )
}

fn app()
-> impl tower::Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send>
+ Clone {
    PolicyLayer::<Magazine>::new(Keys::generate()).guard(router())
}

async fn visit<S>(app: &S, browser: &mut CookieStore, method: &str, path: &str) -> Response
where
    S: tower::Service<axum::extract::Request, Response = Response, Error = Infallible> + Clone,
{
    let cookies = browser.cookie_header(HOST, path);
    let response = send(app, method, HOST, path, &[("cookie", &cookies)]).await;
    browser.receive(HOST, path, &response);
    response
}

/// Plants all cookies of the vendors, most of which no page but their own shows.
fn plant(browser: &mut CookieStore) {
    for number in 0..40 {
        let path = ["/", "/", "/shop", "/account"][number % 4];
        let line = format!("_vendor_{number:02}_uid=1; Path={path}; Secure");
        browser.set(HOST, path, line.as_bytes());
    }
}

fn head(response: &Response) -> usize {
    let fields = response.headers().iter();
    fields.map(|(name, value)| name.as_str().len() + value.len() + 4).sum()
}

#[tokio::test]
async fn a_refusal_of_forty_vendors_fits_into_a_page_and_the_next_responses_carry_it_on() {
    for refuse in ["/refuse", "/sign-out"] {
        let (app, mut browser) = (app(), CookieStore::new());
        visit(&app, &mut browser, "POST", "/allow").await;
        plant(&mut browser);
        assert_eq!(browser.names().len(), 41);
        let response = visit(&app, &mut browser, "POST", refuse).await;
        assert!(head(&response) <= NGINX - 160, "{}", head(&response));
        let lines = set_cookies(&response);
        assert!(lines.iter().any(|line| line.starts_with("__Host-choice=")), "{lines:?}");
        assert!(lines.iter().filter(|line| line.starts_with("_vendor_")).count() >= 5);
        let is_signed_out = refuse == "/sign-out";
        assert_eq!(lines.iter().any(|line| line.starts_with("__Host-session=s")), is_signed_out);
        for _ in 0..4 {
            let response = visit(&app, &mut browser, "GET", "/page").await;
            assert!(head(&response) <= NGINX - 160, "{}", head(&response));
        }
        let left: Vec<_> =
            browser.names().into_iter().filter(|name| name.starts_with("_vendor")).collect();
        assert_eq!(left, [""; 0], "also those that neither page is shown");
    }
}

/// No response that caches share, and no part of a page, carries them.
#[tokio::test]
async fn only_private_pages_carry_a_refusal_on() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, "POST", "/allow").await;
    visit(&app, &mut browser, "POST", "/refuse").await;
    let cookies = browser.cookie_header(HOST, "/");
    let deletes = async |path, destination| {
        let fields = [("cookie", &*cookies), ("sec-fetch-dest", destination)];
        let response = send(&app, "GET", HOST, path, &fields).await;
        set_cookies(&response).iter().any(|line| line.starts_with("_vendor_"))
    };
    assert!(deletes("/page", "document").await && deletes("/page", "iframe").await);
    assert!(!deletes("/page", "image").await && !deletes("/page", "empty").await);
    assert!(!deletes("/style.css", "document").await);
}

/// Another domain of the site plants members of a family where no deletion of ours reaches them.
#[tokio::test]
async fn planted_members_keep_back_no_deletion_of_a_declared_cookie() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, "POST", "/allow").await;
    plant(&mut browser);
    for number in 0..60 {
        let line = format!("exp_{number}=1; Path=/; Domain=shop.example; Secure");
        browser.set(HOST, "/", line.as_bytes());
    }
    visit(&app, &mut browser, "POST", "/refuse").await;
    for _ in 0..20 {
        let response = visit(&app, &mut browser, "GET", "/page").await;
        assert!(head(&response) <= NGINX - 160, "{}", head(&response));
    }
    let left: Vec<_> =
        browser.names().into_iter().filter(|name| name.starts_with("_vendor")).collect();
    assert_eq!(left, [""; 0]);
}

/// What of the application's own fills the head is not ours to drop, and no deletion makes it longer than proxies take.
#[tokio::test]
async fn the_lines_of_the_application_always_leave() {
    for octets in [100, 2000, 3300, 3700, 4000] {
        let handler = async move |cookies: Cookies<Magazine>| {
            cookies.set(vendors::session("s".repeat(octets)));
            choose(cookies, Choice::refuse_all()).await
        };
        let app = PolicyLayer::<Magazine>::new(Keys::generate())
            .guard(Router::new().route("/", post(handler)));
        let response = send(&app, "POST", HOST, "/", &[]).await;
        let lines = set_cookies(&response);
        assert!(lines.iter().any(|line| line.starts_with("__Host-session=s")), "{octets}");
        assert!(lines.iter().any(|line| line.starts_with("__Host-choice=")), "{octets}");
        let own: usize = head(&response)
            - lines
                .iter()
                .filter(|line| line.starts_with("_vendor"))
                .map(|line| line.len() + 14)
                .sum::<usize>();
        let limit = if own + 160 > NGINX { 2 * NGINX } else { NGINX };
        assert!(head(&response) + 160 <= limit.max(own + 160), "{octets}: {}", head(&response));
    }
}

/// A proxy that reads a head into one page of memory, and answers 502 if it does not fit.
async fn passes_nginx(server: std::net::SocketAddr, line: &str, cookies: &str) -> Option<usize> {
    let mut stream = TcpStream::connect(server).await.unwrap();
    let request = format!(
        "{line} HTTP/1.1\r\nHost: {HOST}\r\nCookie: {cookies}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut head = Vec::with_capacity(NGINX);
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if head.len() >= NGINX || stream.read_buf(&mut head).await.unwrap() == 0 {
            return None;
        }
    }
    let end = head.windows(4).position(|end| end == b"\r\n\r\n")? + 4;
    (end <= NGINX).then_some(end)
}

#[tokio::test]
async fn refusing_all_passes_a_proxy_with_room_for_one_page() {
    let app = PolicyLayer::<Magazine>::new(Keys::generate()).guard(router());
    let server = serve(async move |listener| axum::serve(listener, app).await.unwrap()).await;
    for (line, cookies) in [
        ("POST /refuse", ""),
        ("POST /sign-out", ""),
        ("POST /allow", ""),
        ("POST /refuse", "exp_1=1; exp_2=2; _vendor_00_uid=3"),
    ] {
        let octets = passes_nginx(server, line, cookies).await;
        assert!(octets.is_some_and(|octets| octets <= NGINX), "{line}: {octets:?}");
    }
}

mod small {
    policy_runtime::cookie_policy! {
        /// How the kiosk uses cookies.
        pub(crate) policy Kiosk { controller: kiosk, contact: "a@kiosk.example", updated: "2026-11-22", languages: [en] }
        provider kiosk { name: "Kiosk", privacy: "https://kiosk.example/privacy" }
        /// The kiosk cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Keeps what you typed.
            cookie typed: String { because: user_input, lifetime: 1 day }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }
        /// Counts your visits.
        purpose Audience: internal {
            title: "Audience",
            /// Counts your visits.
            cookie visits: u32 { lifetime: 1 day, path: "/shop" }
        }
    }
}

#[tokio::test]
async fn a_response_to_a_choice_without_room_is_reported_and_carried_on() {
    for (octets, reported) in [(1000, false), (3500, true)] {
        let handler = async move |cookies: Cookies<small::Kiosk>| {
            cookies.set(small::typed("t".repeat(octets)));
            cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
        };
        let logs = Logs::collect();
        let app = PolicyLayer::<small::Kiosk>::new(Keys::generate())
            .guard(Router::new().route("/", post(handler)).route("/page", get(async || "page")));
        let response = send(&app, "POST", HOST, "/", &[]).await;
        let lines = set_cookies(&response);
        let deletes = |lines: &[String]| lines.iter().any(|line| line.starts_with("visits=;"));
        assert_eq!(deletes(&lines), !reported, "{lines:?}");
        assert_eq!(logs.text().contains("leave too little room"), reported, "{}", logs.text());
        let cookies = cookie_header(&response);
        let page = send(&app, "GET", HOST, "/page", &[("cookie", &cookies)]).await;
        assert_eq!(deletes(&set_cookies(&page)), reported);
    }
}

/// As with a `Content-Security-Policy` of some 3 KiB on every page.
#[tokio::test]
async fn pages_with_many_fields_expire_one_cookie_each() {
    let page = async || {
        let text = HeaderValue::try_from("x".repeat(3200)).unwrap();
        [(HeaderName::from_static("x-own"), text)]
    };
    let app =
        PolicyLayer::<Magazine>::new(Keys::generate()).guard(router().route("/full", get(page)));
    let mut browser = CookieStore::new();
    visit(&app, &mut browser, "POST", "/refuse").await;
    for number in [0, 1, 4, 5, 8, 9] {
        let line = format!("_vendor_{number:02}_uid=1; Path=/; Secure");
        browser.set(HOST, "/", line.as_bytes());
    }
    for _ in 0..40 {
        let response = visit(&app, &mut browser, "GET", "/full").await;
        assert!(head(&response) <= NGINX - 160, "{}", head(&response));
    }
    assert_eq!(browser.names(), ["__Host-choice"]);
}
