//! Reading a request: several headers, hostile bytes, doubled names, and what the visitor refused.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Keeps you signed in.
            cookie "__Host-sid" as sid: String { because: authentication, lifetime: session }
            /// Holds your basket between visits.
            cookie basket: u64 { because: basket, lifetime: 30 days }
            /// Protects your forms.
            cookie csrf: String { because: csrf, lifetime: session, seal: signed, read_by: scripts }
            /// Protects each of your forms.
            cookie "form_{id}" as form(id: u64): String { because: csrf, lifetime: session, seal: encrypted }
            /// Signs you in again.
            cookie remembered: String { because: remember_me, lifetime: 30 days, seal: signed }
            /// Protects the shop.
            cookie device: String { because: security, lifetime: session, seal: encrypted }
            /// Names the payment that you began.
            cookie paying: u64 { because: payment, lifetime: session, seal: signed }
            /// Remembers the colours that you chose.
            cookie theme: String { because: interface, lifetime: session, seal: signed }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }
        /// Counts visits, in sums without names.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "sums per day",
            /// The day of your last visit.
            cookie visit: u32 { lifetime: 1 day }
        }
    }
}

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use declared::Shop;
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::request::{cookie_header, send};
use std::convert::Infallible;
use tower::{Service, ServiceExt};

const HOST: &str = "shop.example";

async fn show(cookies: Cookies<Shop>) -> String {
    format!(
        "{:?} {:?} {:?}",
        cookies.try_get::<declared::sid>(),
        cookies.try_get::<declared::basket>(),
        cookies.try_get::<declared::visit>()
    )
}

async fn object(cookies: Cookies<Shop>) {
    cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
}

/// The value on the wire, before and after the cookie is set again.
async fn wire(cookies: Cookies<Shop>) -> String {
    let text = |value: Option<&[u8]>| value.map(|value| value.escape_ascii().to_string());
    let before = text(cookies.wire_value::<declared::csrf>());
    cookies.set(declared::csrf("other".to_owned()));
    format!("{before:?} {:?}", text(cookies.wire_value::<declared::csrf>()))
}

async fn csrf(cookies: Cookies<Shop>) {
    cookies.set(declared::csrf("a b".to_owned()));
}

/// Gives a visitor, who may be an attacker, sealed cookies of each kind.
async fn visit(Path(visitor): Path<u64>, cookies: Cookies<Shop>) {
    let text = || visitor.to_string();
    cookies.set(declared::csrf(text()));
    cookies.set(declared::form(1, text()));
    cookies.set(declared::remembered(text()));
    cookies.set(declared::device(text()));
    cookies.set(declared::paying(visitor));
    cookies.set(declared::theme(text()));
}

async fn read_all(cookies: Cookies<Shop>) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        cookies.try_get::<declared::csrf>(),
        cookies.wire_value::<declared::csrf>().is_some(),
        cookies.get_at::<declared::form>(1),
        cookies.try_get::<declared::remembered>(),
        cookies.try_get::<declared::device>(),
        cookies.try_get::<declared::paying>(),
        cookies.try_get::<declared::theme>(),
    )
}

fn app() -> impl Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone {
    let router = Router::new()
        .route("/", get(show))
        .route("/object", get(object))
        .route("/csrf", get(csrf))
        .route("/wire", get(wire))
        .route("/visit/{visitor}", get(visit))
        .route("/all", get(read_all));
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router)
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

async fn seen(lines: &[&[u8]]) -> String {
    let mut request = Request::builder().uri("/").header("host", HOST);
    for line in lines {
        request = request.header(header::COOKIE, HeaderValue::from_bytes(line).unwrap());
    }
    text(app().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()).await
}

#[tokio::test]
async fn several_headers_are_one_and_hostile_bytes_hide_nothing() {
    let all = r#"Ok("s") Ok(7) Ok(1)"#;
    assert_eq!(seen(&[b"__Host-sid=s; basket=7; visit=1"]).await, all);
    assert_eq!(seen(&[b"__Host-sid=s", b"basket=7", b"visit=1"]).await, all);
    assert_eq!(
        seen(&[b"\xff\xfe=\x80; __Host-sid=s;;=;basket=7", b"\xe9", b";visit=1;"]).await,
        all
    );
    // Neither percent-decoded nor trimmed of what browsers keep.
    assert_eq!(
        seen(&[b"%5F%5FHost-sid=s; \xc2\xa0basket=7; VISIT=1; x=__Host-sid=s"]).await,
        "Err(Absent) Err(Absent) Err(Absent)"
    );
    // One that cannot be read says so, and harms no other.
    assert_eq!(
        seen(&[b"__Host-sid=\xff; basket=7x; visit=1"]).await,
        "Err(Malformed) Err(Malformed) Ok(1)"
    );
}

#[tokio::test]
async fn doubled_names_are_visible_where_they_could_harm() {
    assert_eq!(
        seen(&[b"__Host-sid=s; basket=7; visit=1", b"__Host-sid=planted; basket=8"]).await,
        "Err(Ambiguous) Ok(7) Ok(1)"
    );
    assert_eq!(
        seen(&[b"__Host-sid=s; __Host-sid=s; basket=7; visit=1"]).await,
        r#"Ok("s") Ok(7) Ok(1)"#
    );
}

/// The seals of an attacker's own cookies hold: they were made for the attacker's visit.
#[tokio::test]
async fn a_planted_cookie_with_a_valid_seal_is_not_read_beside_the_visitors_own() {
    let app = app();
    let ours = cookie_header(&send(&app, "GET", HOST, "/visit/1", &[]).await);
    let planted = cookie_header(&send(&app, "GET", HOST, "/visit/2", &[]).await);
    let read = async |lines: &[&str]| {
        let fields: Vec<_> = lines.iter().map(|line| ("cookie", *line)).collect();
        text(send(&app, "GET", HOST, "/all", &fields).await).await
    };
    let all =
        |n: u8| format!(r#"Ok("{n}") true Some("{n}") Ok("{n}") Ok("{n}") Ok({n}) Ok("{n}")"#);
    let ambiguous = "Err(Ambiguous) false None Err(Ambiguous) Err(Ambiguous) Err(Ambiguous)";
    assert_eq!(read(&[&ours]).await, all(1));
    assert_eq!(read(&[&planted]).await, all(2), "a seal is bound to no visitor");
    assert_eq!(read(&[&ours, &ours]).await, all(1), "one value twice is one value");
    // A sibling's longer path puts it first; a shorter one behind.
    assert_eq!(read(&[&planted, &ours]).await, format!(r#"{ambiguous} Ok("2")"#));
    assert_eq!(read(&[&ours, &planted]).await, format!(r#"{ambiguous} Ok("1")"#));
    assert_eq!(read(&[&ours, &ours, &planted]).await, format!(r#"{ambiguous} Ok("1")"#));
}

#[tokio::test]
async fn what_was_objected_to_is_hidden() {
    let app = app();
    let choice = cookie_header(&send(&app, "GET", HOST, "/object", &[]).await);
    let cookies = format!("{choice}; basket=7; visit=1");
    let response = send(&app, "GET", HOST, "/", &[("cookie", &cookies)]).await;
    assert_eq!(text(response).await, "Err(Absent) Ok(7) Err(Hidden(Refused))");
}

#[tokio::test]
async fn the_raw_value_is_given_only_while_its_seal_is_intact() {
    let app = app();
    let cookie = cookie_header(&send(&app, "GET", HOST, "/csrf", &[]).await);
    let sealed = cookie.strip_prefix("csrf=").unwrap();
    for (cookies, expected) in [
        (cookie.clone(), format!("{:?} None", Some(sealed))),
        (format!("{cookie}x"), "None None".to_owned()),
        ("csrf=planted".to_owned(), "None None".to_owned()),
        (format!("csrf=planted; {cookie}"), "None None".to_owned()),
        (String::new(), "None None".to_owned()),
    ] {
        let response = send(&app, "GET", HOST, "/wire", &[("cookie", &cookies)]).await;
        assert_eq!(text(response).await, expected, "{cookies}");
    }
}
