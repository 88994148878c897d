//! `PolicyLayer::development()`: plain cookies on this machine, and nowhere else.
#[allow(dead_code, reason = "a policy with a cookie of every form")]
mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "*.localhost", any],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket.
            cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days, seal: signed }
            /// Keeps you signed in.
            cookie "__Host-Http-sid" as sid: String { because: authentication, lifetime: session, seal: encrypted }
            /// Remembers your colours.
            cookie "__Secure-theme" as theme: String { because: interface, lifetime: 1 day, subdomains }
            /// Brings you back from a payment.
            cookie "__Host-pay_{order}" as pay(order: u64): String {
                because: payment,
                lifetime: 30 minutes,
                same_site: none,
                partitioned,
            }
            /// Remembers your language.
            cookie language: String { because: interface, lifetime: 1 day }
            /// One of two of a name.
            cookie "__Host-twin" as twin: u8 { because: interface, lifetime: 1 day }
            /// The other one.
            cookie "twin" as plain_twin: u8 { because: interface, lifetime: 1 day }
            /// Is set by middleware.
            cookie "__Host-id" as id { because: interface, lifetime: 1 day, set_by: middleware }
            /// Is set by scripts.
            cookie "__Host-size" as size: u8 { because: interface, lifetime: 1 day, set_by: scripts, read_by: scripts }
            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 6 months }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",

            /// Remembers what you looked at.
            cookie "__Host-recent" as recent: String { lifetime: 30 days, seal: signed }
            /// Remembers what you hid.
            cookie "__Host-hidden_{item}" as hidden(item: u64): u8 { lifetime: 30 days }
        }

        retired { cookie "__Host-old" {} }
    }
}

mod names;

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use declared::{Shop, Suggestions};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::needed;
use policy_tests::request::{cookie_header, send, set_cookies};
use policy_tests::socket;
use tokio::process::Command;

const HERE: &str = "shop.localhost:3000";
/// On the same host, but behind a proxy.
const FORWARDED: &[(&str, &str)] = &[("x-forwarded-proto", "https")];

async fn set(cookies: Cookies<Shop>) {
    cookies.set(declared::basket(7));
    cookies.set(declared::sid("s".into()));
    cookies.set(declared::theme("dark".into()));
    cookies.set(declared::pay(5, "p".into()));
    cookies.set(declared::language("en".into()));
    cookies.set(declared::twin(1));
    cookies.set(declared::plain_twin(2));
    if let Ok(consent) = cookies.consent(Suggestions) {
        cookies.set(declared::recent(consent, "kettle".into()));
    }
}

async fn read(cookies: Cookies<Shop>, headers: HeaderMap) -> String {
    let seen = cookies
        .consent(Suggestions)
        .ok()
        .and_then(|consent| cookies.get_with::<declared::recent>(consent));
    let values = (
        cookies.get::<declared::basket>(),
        cookies.get::<declared::sid>(),
        cookies.get::<declared::theme>(),
        cookies.get_at::<declared::pay>(5),
        cookies.get::<declared::language>(),
        cookies.get::<declared::twin>(),
        cookies.get::<declared::plain_twin>(),
        cookies.get::<declared::size>(),
        seen,
    );
    let shown =
        headers.get_all(header::COOKIE).iter().map(|line| String::from_utf8_lossy(line.as_bytes()));
    format!("{values:?} {}", shown.collect::<Vec<_>>().join(" | "))
}

async fn remove(cookies: Cookies<Shop>) {
    cookies.remove::<declared::basket>();
    cookies.remove::<declared::theme>();
    cookies.remove_at::<declared::pay>(5);
    cookies.remove::<declared::twin>();
}

async fn raw(uri: axum::http::Uri) -> HeaderMap {
    let lines = uri.query().unwrap_or_default().split('&');
    let lines = lines.map(|line| line.replace('+', " "));
    lines.map(|line| (header::SET_COOKIE, HeaderValue::try_from(line).unwrap())).collect()
}

fn router() -> Router {
    Router::new()
        .route("/", get(read).post(set).delete(remove))
        .route("/raw", get(raw))
        .route(
            "/allow",
            get(async |cookies: Cookies<Shop>| {
                cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
            }),
        )
        .route(
            "/refuse",
            get(async |cookies: Cookies<Shop>| {
                cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
            }),
        )
}

fn app(
    layer: PolicyLayer<Shop>,
) -> impl tower::Service<
    axum::extract::Request,
    Response = Response,
    Error = std::convert::Infallible,
    Future: Send,
> + Clone {
    layer.guard(router())
}

fn development() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate()).development()
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Names and attributes, as values are sealed anew each time.
fn forms(response: &Response) -> Vec<String> {
    let without_value = |line: &String| {
        let (name, rest) = line.split_once('=').unwrap();
        let attributes = rest.split_once(';').map(|(_, attributes)| attributes);
        format!("{name};{}", attributes.unwrap_or_default())
    };
    set_cookies(response).iter().map(without_value).collect()
}

#[tokio::test]
async fn on_this_machine_cookies_leave_plain_and_come_back() {
    let app = app(development());
    let allowed = send(&app, "GET", HERE, "/allow", &[]).await;
    assert_eq!(forms(&allowed), ["choice; Path=/; HttpOnly; SameSite=Lax; Max-Age=15552000"]);
    let choice = cookie_header(&allowed);
    for host in [HERE, "localhost", "127.0.0.1:80", "[::1]:3000", "a.b.localhost."] {
        let set = send(&app, "POST", host, "/", &[]).await;
        assert_eq!(
            forms(&set),
            [
                "basket; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000",
                "sid; Path=/; HttpOnly; SameSite=Lax",
                "theme; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400",
                "pay_5; Path=/; HttpOnly; SameSite=Lax; Max-Age=1800",
                "language; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400",
                "__Host-twin; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400",
                "twin; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400",
            ],
            "{host}"
        );
        let returned = cookie_header(&set);
        let read = text(send(&app, "GET", host, "/", &[("cookie", &returned)]).await).await;
        assert!(
            read.starts_with(
                r#"(Some(7), Some("s"), Some("dark"), Some("p"), Some("en"), Some(1), Some(2), None, None)"#
            ),
            "{host}: {read}"
        );
        assert!(
            read.contains("__Host-basket=7.")
                && read.contains("__Host-pay_5=p")
                && !read.contains(" pay_5"),
            "inside, a cookie has its declared name: {read}"
        );
    }
    let set = send(&app, "POST", HERE, "/", &[("cookie", &choice)]).await;
    assert!(
        forms(&set).contains(&"recent; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000".to_owned())
    );
    let both = format!("{choice}; {}", cookie_header(&set));
    let read = text(send(&app, "GET", HERE, "/", &[("cookie", &both)]).await).await;
    assert!(read.contains(r#"Some("kettle"))"#), "{read}");
}

#[tokio::test]
async fn on_other_hosts_development_changes_nothing() {
    let keys = Keys::generate();
    let production = app(PolicyLayer::new(keys.clone()));
    let development = app(PolicyLayer::new(keys).development());
    for (host, fields) in [
        ("shop.example", &[][..]),
        ("localhost.evil.example", &[]),
        ("127.0.0.1.evil.example", &[]),
        ("[::ffff:127.0.0.1]", &[]),
        ("10.0.0.1", &[]),
        (HERE, FORWARDED),
        ("localhost", &[("Forwarded", "for=127.0.0.1;proto=http")]),
        ("127.0.0.1", &[("X-FORWARDED-FOR", "127.0.0.1")]),
        ("[::1]", &[("x-forwarded", "")]),
        ("localhost", &[("x_forwarded_for", "203.0.113.9")]),
        ("localhost", &[("host", "shop.example")]), // a second one
    ] {
        for (method, path) in [
            ("POST", "/"),
            ("DELETE", "/"),
            ("GET", "/allow"),
            ("GET", "/refuse"),
            (
                "GET",
                "/raw?__Host-id=1;+Path=/;+Secure;+HttpOnly;+SameSite=Lax&id=2;+Path=/&basket=3",
            ),
        ] {
            let here = send(&development, method, host, path, fields).await;
            let there = send(&production, method, host, path, fields).await;
            assert_eq!(forms(&here), forms(&there), "{host} {fields:?} {method} {path}");
            assert_eq!(here.status(), there.status());
        }
        let set = send(&production, "POST", host, "/", fields).await;
        if set.status() != 200 {
            continue;
        }
        let returned = format!("{}; basket=8; id=9", cookie_header(&set));
        let fields = [fields, &[("cookie", returned.as_str())]].concat();
        let here = text(send(&development, "GET", host, "/", &fields).await).await;
        let there = text(send(&production, "GET", host, "/", &fields).await).await;
        assert_eq!(here, there, "{host}");
        assert!(here.starts_with("(Some(7), Some(\"s\")"), "{here}");
    }
}

#[tokio::test]
async fn an_https_target_is_no_development() {
    use tower::ServiceExt;
    for (scheme, plain) in [("http", true), ("https", false)] {
        let request =
            axum::extract::Request::builder().method("POST").uri(format!("{scheme}://localhost/"));
        let request = request.body(axum::body::Body::empty()).unwrap();
        let response = app(development()).oneshot(request).await.unwrap();
        let Some(first) = forms(&response).into_iter().next() else { panic!("nothing was set") };
        assert_eq!(first.starts_with("basket;"), plain, "{scheme}: {first}");
    }
}

/// With the same keys, on the same host.
#[tokio::test]
async fn what_was_made_in_development_is_worth_nothing_in_production_nor_the_other_way_round() {
    let app = app(development());
    let fields = |forwarded: bool, cookie: &str| {
        let mut fields = vec![("cookie".to_owned(), cookie.to_owned())];
        fields.extend(forwarded.then(|| ("x-forwarded-proto".to_owned(), "https".to_owned())));
        fields
    };
    for from_production in [true, false] {
        let ask = async |method: &str, path: &str, forwarded: bool, cookie: &str| {
            let fields = fields(forwarded, cookie);
            let fields: Vec<_> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            send(&app, method, HERE, path, &fields).await
        };
        let choice = cookie_header(&ask("GET", "/allow", from_production, "").await);
        let set = cookie_header(&ask("POST", "/", from_production, &choice).await);
        let all = format!("{choice}; {set}");
        let good = text(ask("GET", "/", from_production, &all).await).await;
        assert!(
            good.contains(r#"Some(7), Some("s")"#) && good.contains(r#"Some("kettle"))"#),
            "{good}"
        );
        // Under the names that they left with, under those of the other side, and under both.
        let renamed = all
            .split("; ")
            .map(|pair| {
                if from_production {
                    pair.trim_start_matches("__Host-Http-").trim_start_matches("__Host-").to_owned()
                } else if pair.starts_with("sid=") {
                    format!("__Host-Http-{pair}")
                } else {
                    format!("__Host-{pair}")
                }
            })
            .collect::<Vec<_>>()
            .join("; ");
        for cookies in [all.clone(), renamed.clone(), format!("{all}; {renamed}")] {
            let read = text(ask("GET", "/", !from_production, &cookies).await).await;
            assert!(read.starts_with("(None, None,"), "{from_production}: {cookies}: {read}");
            assert!(read.contains(", None) "), "the choice grants nothing: {read}");
        }
    }
}

#[tokio::test]
async fn what_left_under_another_name_is_hidden_under_its_declared_one() {
    let app = app(development());
    let cookie =
        "__Host-pay_5=old; __Secure-theme=old; pay_5=new; \u{e9}=1; nameless; __Host-size=3";
    let read = text(send(&app, "GET", HERE, "/", &[("cookie", cookie)]).await).await;
    assert_eq!(
        read,
        "(None, None, None, Some(\"new\"), None, None, None, Some(3), None) __Host-pay_5=new; \u{e9}=1; nameless; __Host-size=3"
    );
}

/// The line is written again as soon as one of its cookies is renamed or hidden.
#[tokio::test]
async fn a_cookie_without_a_name_stays_without_one() {
    let app = app(development());
    for (cookie, shown) in [
        ("pay_5=p; =language=en", "__Host-pay_5=p; =language=en"),
        ("pay_5=p; = language=en; ==a", "__Host-pay_5=p; =language=en; ==a"),
        ("__Host-pay_5=old; pay_5=p; =__Host-pay_5=q", "__Host-pay_5=p; =__Host-pay_5=q"),
        ("pay_5=p; =a; b", "__Host-pay_5=p; a; b"),
    ] {
        let read = text(send(&app, "GET", HERE, "/", &[("cookie", cookie)]).await).await;
        let seen = "(None, None, None, Some(\"p\"), None, None, None, None, None)";
        assert_eq!(read, format!("{seen} {shown}"), "{cookie}");
    }
}

#[tokio::test]
async fn other_code_is_held_to_the_declared_form_and_leaves_plain() {
    let app = app(development());
    for (line, left) in [
        (
            "__Host-id=a+b;+Path=/;+Secure;+HttpOnly;+SameSite=Lax;+Priority=High",
            Some("id=a b; Path=/; HttpOnly; SameSite=Lax; Priority=High"),
        ),
        (
            "__Host-id=1;path=/;SECURE;httponly;samesite=strict;max-age=60",
            Some("id=1;path=/;httponly;samesite=strict;max-age=60"),
        ),
        (
            "__Host-id=;+Path=/;+Secure;+HttpOnly;+SameSite=Lax;+Max-Age=0",
            Some("id=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"),
        ),
        // What production would mend is mended here too.
        (
            "__Host-id=1;+Path=/;+HttpOnly;+SameSite=Lax",
            Some("id=1; Path=/; HttpOnly; SameSite=Lax"),
        ),
        // Written by scripts, so not ours to rename: a line of other code keeps its form.
        (
            "__Host-size=1;+Path=/;+Secure;+SameSite=Lax",
            Some("__Host-size=1; Path=/; Secure; SameSite=Lax"),
        ),
        // What production would strip is stripped here too, the plain name of a declared cookie included.
        ("id=1;+Path=/;+HttpOnly;+SameSite=Lax", None),
        ("id=1;+Path=/;+Secure;+HttpOnly;+SameSite=Lax", None),
        ("choice=1;+Path=/", None),
        ("__Host-choice=1;+Path=/;+Secure", None),
        ("__Host-recent=1;+Path=/;+Secure;+HttpOnly;+SameSite=Lax", None),
        ("tracker=1;+Path=/", None),
        ("__Host-", None),
        ("__Host-=1;+Path=/;+Secure", None),
    ] {
        let response = send(&app, "GET", HERE, &format!("/raw?{line}"), &[]).await;
        assert_eq!(set_cookies(&response).first().map(String::as_str), left, "{line}");
    }
}

#[tokio::test]
async fn deletions_reach_cookies_that_were_set_in_development() {
    let app = app(development());
    let expired = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    let deletion = |name: &str| format!("{name}=; Path=/; HttpOnly; SameSite=Lax{expired}");
    assert_eq!(
        set_cookies(&send(&app, "DELETE", HERE, "/", &[]).await),
        [
            deletion("basket"),
            deletion("theme"),
            deletion("pay_5"),
            format!("__Host-twin=; Path=/; Secure; HttpOnly; SameSite=Lax{expired}"),
        ]
    );
    let refused =
        send(&app, "GET", HERE, "/refuse", &[("cookie", "hidden_4=1; old=2; __Host-old=3")]).await;
    let lines = set_cookies(&refused);
    assert_eq!(
        lines[..3],
        [deletion("recent"), deletion("hidden_4"), deletion("old")],
        "a family's member, and a retired one"
    );
    let refusal = cookie_header(&refused);
    let late =
        send(&app, "GET", HERE, "/", &[("cookie", &format!("{refusal}; recent=late"))]).await;
    assert_eq!(set_cookies(&late), [deletion("recent")], "expired again when it arrives after all");
}

#[tokio::test]
async fn development_is_announced_once_and_says_what_keeps_its_name() {
    let logs = Logs::collect();
    let app = app(development());
    send(&app, "GET", HERE, "/", &[]).await;
    let text = logs.text();
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(
        text.contains("WARN") && text.contains("development: on loopback hosts over plain http"),
        "{text}"
    );
    assert!(text.contains(r#"kept=["__Host-twin"]"#), "{text}");
}

/// curl refuses `Secure` over plain http on all hosts but `localhost` itself.
#[tokio::test]
async fn curl_keeps_the_cookies_of_development() {
    if Command::new("curl").arg("--version").output().await.is_err() {
        needed::missing("there is no curl in PATH", "`apt-get install curl` brings it").unwrap();
        return;
    }
    for (layer, kept) in [(development(), true), (PolicyLayer::new(Keys::generate()), false)] {
        let set_and_read = async |cookies: Cookies<Shop>, headers: HeaderMap| {
            let before = read(cookies.clone(), headers).await;
            set(cookies).await;
            before
        };
        let guarded = layer.guard(Router::new().route("/", get(set_and_read)));
        let server =
            socket::serve(async |listener| axum::serve(listener, guarded).await.unwrap()).await;
        let url = format!("http://shop.localhost:{}/", server.port());
        let curl = Command::new("curl")
            .args(["--silent", "--noproxy", "*", "--cookie", "", "--resolve"])
            .arg(format!("shop.localhost:{}:127.0.0.1", server.port()))
            .args([&url, &url])
            .output();
        let output = curl.await.unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let signed_in = r#"(Some(7), Some("s"), Some("dark"), Some("p"), Some("en")"#;
        assert_eq!(
            text.contains(signed_in),
            kept,
            "{text} {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
