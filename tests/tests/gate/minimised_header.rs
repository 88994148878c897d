//! The `Cookie` header that services inside see, where requests are reduced.

mod sited {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Sited {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example"],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Holds your basket between visits.
            cookie basket: u64 { because: basket, lifetime: 30 days }
            /// Keeps you signed in.
            cookie sid: String { because: authentication, lifetime: session, seal: signed }
            /// Protects your forms.
            cookie "form_{id}" as form(id: u64): String { because: csrf, lifetime: session, seal: signed }
        }
        retired {
            cookie old {}
        }
    }
}

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use policy_runtime::{Choice, Cookies, Keys, Mode, PolicyLayer, wire};
use policy_tests::request::{cookie_header, send};
use policy_tests::shop::{self, Shop, Suggestions};
use proptest::prelude::*;
use proptest::sample::select;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tower::ServiceExt;

const HOST: &str = "shop.example";

/// The header as a handler sees it, line by line.
async fn raw(headers: HeaderMap) -> String {
    let lines: Vec<String> = headers
        .get_all(header::COOKIE)
        .iter()
        .map(|line| line.as_bytes().escape_ascii().to_string())
        .collect();
    lines.join("\n")
}

async fn choose(cookies: Cookies<Shop>) {
    cookies.choose(Choice::new().allow(Suggestions)).await.map(drop).unwrap();
}

fn router() -> Router {
    Router::new().route("/", get(raw)).route("/choose", get(choose))
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn only_what_is_declared_allowed_or_foreign_is_left_in_one_line() {
    let layer = PolicyLayer::<Shop>::new(Keys::generate());
    let app = layer.ignore_cookies(["AWSALB*", "sso"]).minimise_cookie_header().guard(router());
    let choice = cookie_header(&send(&app, "GET", HOST, "/choose", &[]).await);
    for (cookies, left) in [
        // Order and bytes stay; what is not declared goes.
        (vec!["_ga=1; basket=\"a b\".c; x=2"], r#"basket=\"a b\".c"#.to_owned()),
        (vec!["basket=2;basket=1 ; basket =3"], "basket=2; basket=1; basket =3".to_owned()),
        (vec!["x=1; y=2", "z"], String::new()),
        (vec![";;", ""], String::new()),
        // Several lines are one, as HTTP/2 splits them.
        (
            vec!["basket=1", "x=1", "sso=2; AWSALBCORS=3"],
            "basket=1; sso=2; AWSALBCORS=3".to_owned(),
        ),
        // What waits for consent is not there, and what was allowed is.
        (vec!["recent=1; visits=2; basket=3"], "basket=3".to_owned()),
        (vec![&choice, "recent=1; visits=2"], format!("{choice}; recent=1")),
        // Names are compared byte by byte.
        (vec!["BASKET=1; %62asket=2; \u{a0}basket=3; basket\t=4"], r"basket\t=4".to_owned()),
        (vec!["awsalb=1; xsso=2; sso2=3"], String::new()),
    ] {
        let fields: Vec<_> = cookies.iter().map(|line| ("cookie", *line)).collect();
        let seen = text(send(&app, "GET", HOST, "/", &fields).await).await;
        assert_eq!(seen, left, "{cookies:?}");
    }
}

/// A proxied service takes the first, or the last: it may be the one that an attacker planted.
#[tokio::test]
async fn two_values_of_what_protects_reach_no_service() {
    let layer = PolicyLayer::<sited::Sited>::new(Keys::generate()).minimise_cookie_header();
    let app = layer.guard(Router::new().route("/", get(raw)));
    for (cookies, left) in [
        (vec!["sid=1; basket=1; sid=2; basket=2"], "basket=1; basket=2"),
        (vec!["sid=1; basket=1", "sid=2"], "basket=1"),
        (vec!["sid=1; sid=1; basket=1"], "sid=1; sid=1; basket=1"),
        (vec!["form_1=a; form_2=b; form_1=c"], "form_2=b"),
    ] {
        let fields: Vec<_> = cookies.iter().map(|line| ("cookie", *line)).collect();
        let seen = text(send(&app, "GET", HOST, "/", &fields).await).await;
        assert_eq!(seen, left, "{cookies:?}");
    }
}

/// A layer that ignored it would expire the cookies of others, or hide them from their services.
#[test]
fn a_setting_that_names_no_cookie_is_an_error() {
    let layer = || PolicyLayer::<Shop>::new(Keys::generate());
    for (name, shown) in [
        ("*", "`*`"),
        ("", "``"),
        ("a=b", "`a=b`"),
        (" a", "` a`"),
        ("a;b*", "`a;b*`"),
        ("\u{e9}\n", r"`\xc3\xa9\n`"),
    ] {
        let names = ["sso", name];
        let error = layer().try_ignore_cookies(names).unwrap_err();
        assert_eq!(error.setting(), "ignore_cookies");
        let text = error.to_string();
        assert!(
            text.starts_with(&format!("`ignore_cookies` is given {shown}, which names no cookie")),
            "{text}"
        );
        let panics = std::panic::catch_unwind(|| layer().ignore_cookies(names).mode(Mode::Enforce));
        let told = panics.unwrap_err().downcast::<String>().unwrap();
        assert_eq!(*told, text, "at the start");
    }
    let long = "a=b".repeat(1000);
    assert!(layer().try_ignore_cookies([&long]).unwrap_err().to_string().len() < 300);
    assert!(layer().try_ignore_cookies(["sso", "AWSALB*"]).is_ok());
}

#[tokio::test]
async fn one_hostile_byte_neither_hides_nor_passes() {
    let app = PolicyLayer::<Shop>::new(Keys::generate()).minimise_cookie_header().guard(router());
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = "http://shop.example/".parse().unwrap();
    let line = HeaderValue::from_bytes(b"\xff\xfe=1; basket=\xe9\"; \xff; a\xffb=2").unwrap();
    request.headers_mut().insert(header::COOKIE, line);
    let seen = text(app.oneshot(request).await.unwrap()).await;
    assert_eq!(seen, r#"basket=\xe9\""#);
}

/// Whatever stands in the lines, no cookie becomes another, and none is left out or kept for its neighbours.
#[test]
fn each_cookie_is_kept_or_not_by_its_own_name() {
    const PIECES: [&[u8]; 14] = [
        b"basket", b"choice", b"recent", b"sso", b"x", b"=", b"=", b"; ", b"; ", b";", b" ", b"\t",
        b"\"", b"\xE9",
    ];
    fn pairs<'l>(lines: impl Iterator<Item = &'l [u8]>, is_kept: impl Fn(&[u8]) -> bool) -> String {
        let pairs = lines.flat_map(wire::cookie_pairs).filter(|(name, _)| is_kept(name));
        format!("{:?}", pairs.collect::<Vec<_>>())
    }
    let lines = || {
        let line = prop::collection::vec(select(&PIECES), 0..14).prop_map(|line| line.concat());
        prop::collection::vec(line, 0..4)
    };
    let show = async |headers: HeaderMap| {
        pairs(headers.get_all(header::COOKIE).iter().map(HeaderValue::as_bytes), |_| true)
    };
    let layer = PolicyLayer::<Shop>::new(Keys::generate())
        .ignore_cookies(["sso*"])
        .minimise_cookie_header();
    let app = layer.guard(Router::new().route("/", get(show)));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) };
    proptest!(config, |(lines in lines())| {
        let mut request = Request::get("/").header("host", HOST);
        for line in &lines {
            request = request.header("cookie", HeaderValue::from_bytes(line).unwrap());
        }
        let request = request.body(Body::empty()).unwrap();
        let left = runtime.block_on(async { text(app.clone().oneshot(request).await.unwrap()).await });
        let is_kept = |name: &[u8]| matches!(name, b"basket" | b"choice") || name.starts_with(b"sso");
        prop_assert_eq!(left, pairs(lines.iter().map(Vec::as_slice), is_kept));
    });
}

#[tokio::test]
async fn a_signal_and_a_withdrawal_hide_at_once() {
    let app = PolicyLayer::<Shop>::new(Keys::generate()).minimise_cookie_header().guard(router());
    let choice = cookie_header(&send(&app, "GET", HOST, "/choose", &[]).await);
    let tampered = format!("{choice}x; recent=1");
    let seen = text(send(&app, "GET", HOST, "/", &[("cookie", &tampered)]).await).await;
    assert!(!seen.contains("recent"), "{seen}");
    let doubled = format!("{choice}; {choice}; recent=1");
    let seen = text(send(&app, "GET", HOST, "/", &[("cookie", &doubled)]).await).await;
    assert!(!seen.contains("recent"), "{seen}");
}

#[tokio::test]
async fn typed_reads_see_the_request_as_it_came() {
    let handler = async |cookies: Cookies<Shop>, headers: HeaderMap| {
        let consent = cookies.choose(Choice::allow_all()).await;
        let recent = cookies.consent(Suggestions).ok();
        let recent = recent.and_then(|consent| cookies.get_with::<shop::recent>(consent));
        format!("{} {recent:?} {}", consent.is_ok(), headers.contains_key("cookie"))
    };
    let app = PolicyLayer::<Shop>::new(Keys::generate())
        .minimise_cookie_header()
        .guard(Router::new().route("/", get(handler)));
    let seen = text(send(&app, "GET", HOST, "/", &[("cookie", "recent=kettle")]).await).await;
    assert_eq!(seen, r#"true Some("kettle") false"#);
}

#[tokio::test]
async fn a_layer_of_another_framework_sees_no_more() {
    /// Reads the header by itself, as session layers do.
    async fn other(request: Request, next: Next) -> Response {
        let header = request.headers().get(header::COOKIE).and_then(|line| line.to_str().ok());
        let cookies = cookie::Cookie::split_parse(header.unwrap_or_default().to_owned());
        let names: Vec<String> = cookies.flatten().map(|cookie| cookie.name().to_owned()).collect();
        let mut response = next.run(request).await;
        let names = HeaderValue::from_str(&names.join(",")).unwrap();
        response.headers_mut().insert("x-names", names);
        response
    }
    let router = router().layer(from_fn(other));
    let layer = PolicyLayer::<Shop>::new(Keys::generate()).ignore_cookies(["sso"]);
    let cookies = [("cookie", "basket=1; _ga=2; recent=3; sso=4")];
    let as_it_came = layer.clone().guard(router.clone());
    let response = send(&as_it_came, "GET", HOST, "/", &cookies).await;
    assert_eq!(response.headers()["x-names"], "basket,_ga,recent,sso", "not asked for");
    let reduced = layer.minimise_cookie_header().guard(router);
    let response = send(&reduced, "GET", HOST, "/", &cookies).await;
    assert_eq!(response.headers()["x-names"], "basket,sso");
}

/// Passes a request on, headers and all, and the answer back.
async fn forward(address: std::net::SocketAddr, request: Request) -> Response {
    let mut message = b"GET / HTTP/1.1\r\nconnection: close\r\n".to_vec();
    for (name, value) in request.headers() {
        message.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    message.extend(b"\r\n");
    let mut upstream = tokio::net::TcpStream::connect(address).await.unwrap();
    upstream.write_all(&message).await.unwrap();
    let mut answer = String::new();
    upstream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut response = Response::new(Body::from(body.to_owned()));
    for (name, value) in head.lines().skip(1).filter_map(|line| line.split_once(": ")) {
        if name == "set-cookie" {
            response.headers_mut().append(header::SET_COOKIE, value.parse().unwrap());
        }
    }
    response
}

#[tokio::test]
async fn a_proxied_service_sees_no_more_and_its_cookies_are_judged() {
    // The service behind: it answers with the request as it came, and a cookie of its own.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let behind = async |headers: HeaderMap| {
        let seen = raw(headers).await;
        ([("set-cookie", "spy=1"), ("set-cookie2", "x")], seen)
    };
    let behind = Router::new().route("/", get(behind));
    tokio::spawn(async move { axum::serve(listener, behind).await });
    let proxy = Router::new()
        .fallback(async move |request: Request| forward(address, request).await)
        .route("/choose", get(choose));
    let app = PolicyLayer::<Shop>::new(Keys::generate()).minimise_cookie_header().guard(proxy);
    let choice = cookie_header(&send(&app, "GET", HOST, "/choose", &[]).await);
    let fields =
        [("cookie", "_ga=1; basket=1.sealed"), ("cookie", &choice), ("cookie", "recent=2")];
    let response = send(&app, "GET", HOST, "/", &fields).await;
    assert!(!response.headers().contains_key("set-cookie"), "`spy` is not declared");
    assert_eq!(text(response).await, format!("basket=1.sealed; {choice}; recent=2"));
}

#[tokio::test]
async fn elsewhere_nothing_is_declared_and_in_report_mode_nothing_is_changed() {
    let layer = PolicyLayer::<sited::Sited>::new(Keys::generate())
        .ignore_cookies(["sso"])
        .minimise_cookie_header();
    let router = Router::new().route("/", get(raw));
    let cookies = [("cookie", "basket=1; old=2; sso=3; x=4")];
    let app = layer.clone().guard(router.clone());
    for (host, left) in [("shop.example", "basket=1; sso=3"), ("evil.example", "sso=3")] {
        assert_eq!(text(send(&app, "GET", host, "/", &cookies).await).await, left, "{host}");
    }
    let app = layer.mode(Mode::Report).guard(router);
    assert_eq!(
        text(send(&app, "GET", "shop.example", "/", &cookies).await).await,
        "basket=1; old=2; sso=3; x=4"
    );
}
