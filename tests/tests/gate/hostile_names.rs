//! Hostile names: a response deletes cookies of the names in its request alone, of whatever octets they are, and no name makes a line
//! of the log.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the blog uses cookies.
        pub(crate) policy Blog {
            controller: owner,
            contact: "privacy@blog.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["blog.example", "*.blog.example"],
        }

        provider owner { name: "Owner", privacy: "https://blog.example/privacy" }

        /// The blog cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps you signed in.
            cookie "__Host-sid" as sid: String { because: authentication, lifetime: session }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Follows what you read.
        purpose Interest: internal {
            title: "Interest",

            /// Follows you through the blog.
            cookie "FLIX_{type}" as flix { lifetime: 30 days, set_by: scripts }
            /// Follows you from article to article.
            cookie "seen_{article}_{page}" as seen(article: String, page: u64): u64 { lifetime: 30 days, subdomains }
        }

        retired {
            cookie "cart/{id}" {}
            cookie "wide_{id}" { path: "/shop", subdomains }
        }
    }
}

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::HeaderValue;
use axum::response::Response;
use axum::routing::get;
use declared::Blog;
use policy_runtime::wire::{SetCookie, cookie_pairs};
use policy_runtime::{Census, Choice, Cookies, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::{cookie_header, send, set_cookies};
use proptest::prelude::*;
use std::convert::Infallible;
use std::time::Duration;
use tower::{Service, ServiceExt};

const HOST: &str = "www.blog.example";

fn app(
    census: &Census,
) -> impl Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + use<> {
    let refuse = async |cookies: Cookies<Blog>| {
        cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
    };
    let router = Router::new().route("/", get(async || "page")).route("/refuse", get(refuse));
    let layer = PolicyLayer::<Blog>::new(Keys::generate());
    layer.census(census).expire_undeclared().minimise_cookie_header().guard(router)
}

async fn get_page<S>(app: &S, cookies: &[u8]) -> Response
where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone,
{
    let request = Request::get("/").header("host", HOST).header("sec-fetch-dest", "document");
    let request = request.header("cookie", HeaderValue::from_bytes(cookies).unwrap());
    app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
}

/// Checks that each line deletes a cookie that the request has, where this site may, and does nothing else.
fn check(response: &Response, cookies: &[u8]) {
    let names: Vec<&[u8]> = cookie_pairs(cookies).map(|(name, _)| name).collect();
    for line in response.headers().get_all("set-cookie") {
        let shown = line.as_bytes().escape_ascii();
        let parsed =
            SetCookie::parse(line.as_bytes()).unwrap_or_else(|| panic!("dropped: {shown}"));
        assert!(names.contains(&parsed.name()), "{shown}");
        assert_eq!((parsed.value(), parsed.max_age()), (&b""[..], Some(0)), "{shown}");
        let domains = [None, Some(&b"blog.example"[..]), Some(b"www.blog.example")];
        assert!(domains.contains(&parsed.domain()), "{shown}");
        let paths = [Some(&b"/"[..]), Some(b"/shop")];
        assert!(paths.contains(&parsed.path()) && !parsed.is_ambiguous(), "{shown}");
        assert!(!parsed.name().starts_with(b"__Host-sid") && parsed.name() != b"choice", "{shown}");
    }
}

#[tokio::test]
async fn a_deletion_names_what_the_request_has_and_nothing_else() {
    let app = app(&Census::new());
    let refused = cookie_header(&send(&app, "GET", HOST, "/refuse", &[]).await);
    let long = |octets| ["FLIX_".as_bytes(), &vec![b'1'; octets]].concat();
    for (name, is_deleted) in [
        (&b"FLIX_a"[..], true),
        (b"FLIX_a b", true),
        (b"FLIX_a\tb", true),
        (b"FLIX_a, FLIX_b", true),
        (b"FLIX_\"; Domain=evil.example", false), // read as `FLIX_"`, without a `=`
        (b"FLIX_%3B%20Domain%3Devil.example", true),
        (b"FLIX_%0d%0aSet-Cookie:%20a", true),
        (b"FLIX_\xff\xfe", true),
        (b"FLIX_\xe2\x80\xae", true),
        (&long(2000), true),
        (&long(4091), false), // no head has room for it
        (b"FLIX_", true),     // undeclared
        (b"flix_a", true),    // undeclared
        (b"seen_a_1", true),
        (b"seen_a b_1", true), // undeclared, as this program makes no such name
        (b"cart/a b", true),
        (b"wide_\xff", true),
        (b"__host-sid", true), // another name, undeclared
        (b"%5F%5FHost-sid", true),
        (b"\xc2\xa0__Host-sid", true),
    ] {
        let cookies = [refused.as_bytes(), b"; __Host-sid=s; ", name, b"=1"].concat();
        let response = get_page(&app, &cookies).await;
        check(&response, &cookies);
        let mut lines = response.headers().get_all("set-cookie").iter();
        let found = lines.any(|line| line.as_bytes().starts_with(&[name, b"=;"].concat()));
        assert_eq!(found, is_deleted, "{}", name.escape_ascii());
    }
}

/// A sibling host can plant any number of members for all of the domain.
#[tokio::test]
async fn planted_members_neither_fill_a_head_nor_keep_the_choice_from_it() {
    let app = app(&Census::new());
    let planted: Vec<String> = (0..900).map(|number| format!("FLIX_{number}=1")).collect();
    let cookies = format!("__Host-sid=s; {}", planted.join("; "));
    let response = send(&app, "GET", HOST, "/refuse", &[("cookie", &cookies)]).await;
    let lines = set_cookies(&response);
    assert!(lines.iter().any(|line| line.starts_with("choice=")), "{lines:?}");
    let octets: usize = lines.iter().map(|line| "set-cookie: \r\n".len() + line.len()).sum();
    assert!(octets <= 4096, "{octets}");
    assert!(lines.iter().filter(|line| line.starts_with("FLIX_")).count() > 5, "{lines:?}");
}

#[tokio::test]
async fn no_name_makes_a_line_of_the_log() {
    let logs = Logs::collect();
    let app = app(&Census::with_period(Duration::from_secs(1)));
    let cookies = b"a\xe2\x80\xaeb=1; \xc2\x85c=2; d\xe2\x80\xa8e=3; f`\"]) help: =4; {g}=5; \xe2\x81\xa6h=6; i\tj=7";
    for _ in 0..3 {
        get_page(&app, cookies).await;
        tokio::time::sleep(Duration::from_millis(1100)).await;
    }
    let text = logs.text();
    for line in text.lines() {
        assert!(line.starts_with("help: ") || line.contains("requests show a cookie"), "{line}");
    }
    let is_shown = |octet: char| octet == '\n' || octet.is_ascii_graphic() || octet == ' ';
    assert!(text.chars().all(is_shown) && text.contains(r"a\xe2\x80\xaeb"), "{text:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn no_name_adds_anything_to_a_deletion(
        names in prop::collection::vec(
            (prop::sample::select(vec!["FLIX_", "seen_", "cart/", "wide_", "__Host-", ""]), "[\\t -~]{0,6}", prop::collection::vec(0x80_u8.., 0..3)),
            1..6,
        ),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let app = app(&Census::new());
            let refused = cookie_header(&send(&app, "GET", HOST, "/refuse", &[]).await);
            let mut cookies = refused.into_bytes();
            for (first, middle, last) in &names {
                cookies.extend([b"; ", first.as_bytes(), middle.as_bytes(), last, b"=1"].concat());
            }
            check(&get_page(&app, &cookies).await, &cookies);
        });
    }
}
