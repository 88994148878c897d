//! Families within each other, typed placeholders, and the names of others: the gate, the census, a withdrawal, reads and the
//! header that services see agree on whose a name is.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the blog uses cookies.
        pub(crate) policy Blog {
            controller: owner,
            contact: "privacy@blog.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["blog.example"],
        }

        provider owner { name: "Owner", privacy: "https://blog.example/privacy" }
        provider ads { name: "Ads", privacy: "https://ads.example/privacy" }

        /// The blog cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers who wrote a comment.
            cookie "comment_author_{hash}" as comment_author { because: user_input, lifetime: 30 days, set_by: middleware }
            /// Remembers how you write.
            cookie "wp-settings-time-{user}" as settings_time: String { because: interface, lifetime: 1 year, set_by: middleware }
            /// Keeps your place in a post.
            cookie "rk-{post}" as rk(post: u64): u64 { because: user_input, lifetime: 1 day }
            /// Keeps you signed in to the intranet.
            cookie "OAMAuthnCookie_{host}:443" as oam(host: String): String { because: authentication, lifetime: session, set_by: middleware }
            /// Remembers your theme.
            cookie "prefs[theme]" as theme: String { because: interface, lifetime: 30 days, set_by: middleware }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Follows what you read.
        purpose Interest: internal {
            title: "Interest",

            /// Remembers the address in a comment.
            cookie "comment_author_email_{hash}" as comment_email { lifetime: 30 days, set_by: middleware }
            /// Remembers the settings of a user.
            cookie "wp-settings-{user}" as settings { lifetime: 1 year, set_by: middleware }
            /// Remembers one comment.
            cookie "comment_author_email_exact" as exact { lifetime: 30 days, set_by: middleware }
            /// Counts visitors of a site.
            cookie "{site}usr" as site_user(site: u32) { lifetime: 30 days, set_by: middleware }
            /// Follows you through the shop.
            cookie "FLIX_{type}" as flix { lifetime: 30 days, set_by: scripts }
            /// Reads pages.
            cookie "p{page}" as page(page: u32): u64 { lifetime: 1 day }
            /// Sells what you read.
            embed pixel {
                provider: ads,
                script: ["https://ads.example/p.js"],
                cookie "pagead/conv/{id}" { lifetime: 30 days }
                cookie "Opt out" { lifetime: 30 days }
            }
        }

        retired {
            cookie "wp-settings-old-{user}" {}
            cookie "wp-settings-0" { path: "/old" }
            cookie "wp-settings-0" { path: "/older" }
            cookie "cart/{id}" {}
        }
    }
}

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use declared::Blog;
use policy_runtime::wire::SetCookie;
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::request::{cookie_header, send, set_cookies};
use proptest::prelude::*;
use std::convert::Infallible;
use tower::Service;

const HOST: &str = "blog.example";
const PAGE: (&str, &str) = ("sec-fetch-dest", "document");

/// Whose a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Cookie(&'static str),
    Retired,
    None,
}

/// Finds the owner of a name by trying the patterns by hand, the narrowest first.
fn owner(name: &str) -> Owner {
    let number = |text: &str, greatest: u64| {
        let number = text.parse::<u64>().ok().filter(|number| number.to_string() == text);
        number.is_some_and(|number| number <= greatest)
    };
    let within = |first: &str, last: &str| {
        let inner = name.strip_prefix(first).and_then(|rest| rest.strip_suffix(last));
        inner.is_some_and(|inner| !inner.is_empty())
    };
    let behind = |first: &str| within(first, "");
    match name {
        "comment_author_email_exact" => Owner::Cookie("exact"),
        "prefs[theme]" => Owner::Cookie("theme"),
        "Opt out" => Owner::Cookie("opt_out"),
        "choice" => Owner::Cookie("choice"),
        "wp-settings-0" => Owner::Retired,
        _ if behind("comment_author_email_") => Owner::Cookie("comment_email"),
        _ if behind("comment_author_") => Owner::Cookie("comment_author"),
        _ if behind("wp-settings-time-") => Owner::Cookie("settings_time"),
        _ if behind("wp-settings-old-") => Owner::Retired,
        _ if behind("wp-settings-") => Owner::Cookie("settings"),
        _ if name.strip_prefix("rk-").is_some_and(|text| number(text, u64::MAX)) => {
            Owner::Cookie("rk")
        }
        _ if name.strip_prefix('p').is_some_and(|text| number(text, u32::MAX.into())) => {
            Owner::Cookie("page")
        }
        _ if within("OAMAuthnCookie_", ":443") => Owner::Cookie("oam"),
        _ if behind("FLIX_") => Owner::Cookie("flix"),
        _ if behind("pagead/conv/") => Owner::Cookie("pagead_conv"),
        _ if name.strip_suffix("usr").is_some_and(|text| number(text, u32::MAX.into())) => {
            Owner::Cookie("site_user")
        }
        _ if behind("cart/") => Owner::Retired,
        _ => Owner::None,
    }
}

fn is_necessary(name: &str) -> bool {
    let found = Blog::document().cookie(name.as_bytes());
    found.is_some_and(|(purpose, _)| purpose.identifier == "Essential")
}

fn app()
-> impl Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send> + Clone
{
    let seen = async |headers: HeaderMap| {
        let lines = headers.get_all(header::COOKIE).iter().map(HeaderValue::as_bytes);
        lines.map(String::from_utf8_lossy).collect::<Vec<_>>().join("; ")
    };
    let refuse = async |cookies: Cookies<Blog>| {
        cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
    };
    let set = async |headers: HeaderMap| {
        let line = headers.get("x-line").unwrap().clone();
        [(header::SET_COOKIE, line)]
    };
    let router = Router::new()
        .route("/", get(seen))
        .route("/refuse", get(refuse))
        .route("/set", get(set))
        .route(
            "/post/{post}",
            get(async |cookies: Cookies<Blog>, Path(post): Path<u64>| {
                format!("{:?}", cookies.get_at::<declared::rk>(post))
            }),
        )
        .route(
            "/oam",
            get(async |cookies: Cookies<Blog>| {
                let host = || "n.blog_example".to_owned();
                let found = format!("{:?}", cookies.get_at::<declared::oam>(host()));
                cookies.remove_at::<declared::oam>(host());
                found
            }),
        )
        .route(
            "/theme",
            get(async |cookies: Cookies<Blog>| {
                let found = format!("{:?}", cookies.get::<declared::theme>());
                cookies.remove::<declared::theme>();
                found
            }),
        );
    PolicyLayer::<Blog>::new(Keys::generate())
        .expire_undeclared()
        .minimise_cookie_header()
        .guard(router)
}

async fn body(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Returns the names, paths and scopes that a response deletes, read as a browser does.
fn deleted(response: &Response) -> Vec<(String, String)> {
    let lines = set_cookies(response);
    let parsed = lines.iter().map(|line| SetCookie::parse(line.as_bytes()).unwrap());
    parsed
        .filter(|line| line.max_age() == Some(0))
        .map(|line| {
            let text = |octets: &[u8]| String::from_utf8_lossy(octets).into_owned();
            (text(line.name()), text(line.path().unwrap()))
        })
        .collect()
}

/// Checks all that is decided by a name, of a visitor who refused everything.
async fn check<S>(app: &S, refused: &str, name: &str)
where
    S: Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send>
        + Clone,
{
    let owner = owner(name);
    let found = Blog::document().cookie(name.as_bytes()).map(|(_, cookie)| cookie.identifier);
    let expected = match owner {
        Owner::Cookie(identifier) => Some(identifier),
        Owner::Retired | Owner::None => None,
    };
    assert_eq!(found, expected, "{name}");

    let line = format!("{name}=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60");
    let response = send(app, "GET", HOST, "/set", &[("x-line", &line), ("cookie", refused)]).await;
    let leaves = set_cookies(&response).iter().any(|line| line.starts_with(&format!("{name}=1")));
    // Those of sessions and of less than a minute are cut, not stripped.
    assert_eq!(leaves, is_necessary(name) && name != "choice", "{name}");

    let sent = format!("{refused}; {name}=1");
    let response = send(app, "GET", HOST, "/", &[("cookie", &sent), PAGE]).await;
    let deleted: Vec<String> =
        deleted(&response).into_iter().filter(|(of, _)| of == name).map(|(_, path)| path).collect();
    let is_kept = body(response).await.contains(&format!("; {name}=1"));
    assert_eq!(is_kept, is_necessary(name), "{name}");
    match owner {
        Owner::Cookie(_) if is_necessary(name) => assert!(deleted.is_empty(), "{name} {deleted:?}"),
        Owner::Retired if name == "wp-settings-0" => {
            assert_eq!(deleted, ["/old", "/older"], "{name}");
        }
        // Cookies of scripts on each Domain of the host.
        Owner::Cookie(_) => {
            assert!(!deleted.is_empty() && deleted.iter().all(|path| path == "/"), "{name}");
        }
        Owner::Retired => assert_eq!(deleted, ["/"], "{name}"),
        // In each scope that may be: with and without a Domain and Partitioned.
        Owner::None => assert!(deleted.len() > 1, "{name} {deleted:?}"),
    }
}

#[tokio::test]
async fn everything_agrees_on_whose_a_name_is() {
    let app = app();
    let refused = cookie_header(&send(&app, "GET", HOST, "/refuse", &[]).await);
    for name in [
        "comment_author_1",
        "comment_author_email_1",
        "comment_author_email_",
        "comment_author_email_exact",
        "comment_author_",
        "wp-settings-7",
        "wp-settings-time-7",
        "wp-settings-time-",
        "wp-settings-old-7",
        "wp-settings-0",
        "wp-settings-",
        "rk-17",
        "rk-abc",
        "rk-017",
        "rk-usr",
        "rk-18446744073709551615",
        "rk-18446744073709551616",
        "p7",
        "px",
        "p4294967296",
        "usr",
        "xusr",
        "7usr",
        "-7usr",
        "FLIX_x",
        "FLIX_",
        "FLIX_{type}",
        "OAMAuthnCookie_n.blog.example:443",
        "OAMAuthnCookie_:443",
        "prefs[theme]",
        "prefs[x]",
        "pagead/conv/12",
        "pagead/conv/",
        "Opt out",
        "Opt",
        "cart/1",
        "cart/",
        "comment_author_a b",
        "comment_author_a/b[c]",
        "{site}usr",
        "rk-{post}",
        "stranger",
    ] {
        check(&app, &refused, name).await;
    }
}

#[tokio::test]
async fn a_member_that_is_no_text_is_deleted_too() {
    let app = app();
    let refused = cookie_header(&send(&app, "GET", HOST, "/refuse", &[]).await);
    let sent = [refused.as_bytes(), b"; FLIX_\xff\xfe=1; comment_author_\xff=2"].concat();
    let request = axum::extract::Request::get("/")
        .header("host", HOST)
        .header("cookie", HeaderValue::from_bytes(&sent).unwrap())
        .body(axum::body::Body::empty());
    let response = tower::ServiceExt::oneshot(app, request.unwrap()).await.unwrap();
    let lines: Vec<&[u8]> =
        response.headers().get_all("set-cookie").iter().map(HeaderValue::as_bytes).collect();
    assert!(
        matches!(lines[..], [host, domain] if host.starts_with(b"FLIX_\xff\xfe=; Path=/;")
            && domain == [host, &b"; Domain=blog.example"[..]].concat()),
        "{lines:?}"
    );
}

#[tokio::test]
async fn names_of_others_are_read_and_removed_as_they_are() {
    let app = app();
    for (path, sent, found, removed) in [
        ("/post/17", "rk-17=5; rk-017=6", "Some(5)", None),
        (
            "/oam",
            "OAMAuthnCookie_n.blog_example:443=a",
            "Some(\"a\")",
            Some("OAMAuthnCookie_n.blog_example:443"),
        ),
        (
            "/theme",
            "prefs=x; prefs[theme]=dark; prefs[themes]=y",
            "Some(\"dark\")",
            Some("prefs[theme]"),
        ),
    ] {
        let response = send(&app, "GET", HOST, path, &[("cookie", sent)]).await;
        let names: Vec<String> = deleted(&response).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, removed.into_iter().collect::<Vec<_>>(), "{path}");
        assert_eq!(body(response).await, found, "{path}");
    }
}

/// A line whose name is only by its white space one of another cookie is read as browsers read it.
#[tokio::test]
async fn white_space_around_a_name_is_no_part_of_it() {
    let app = app();
    for line in [" 7usr", "7usr ", "\t7usr", " comment_author_email_1", "comment_author_x;a"] {
        let line = format!("{line}=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60");
        let response = send(&app, "GET", HOST, "/set", &[("x-line", &line)]).await;
        assert_eq!(set_cookies(&response), [""; 0], "{line}");
    }
}

fn name() -> impl Strategy<Value = String> {
    let beginning = prop::sample::select(vec![
        "comment_author_",
        "comment_author_email_",
        "wp-settings-",
        "wp-settings-time-",
        "wp-settings-old-",
        "rk-",
        "p",
        "FLIX_",
        "OAMAuthnCookie_",
        "pagead/conv/",
        "cart/",
        "prefs[theme]",
        "",
    ]);
    let end = prop::sample::select(vec!["", "", "usr", ":443", "email_x", "time-1", "0"]);
    (beginning, "[a01/:{}\\[\\]-]{0,4}", end)
        .prop_map(|(first, middle, last)| format!("{first}{middle}{last}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn everything_agrees_on_whose_any_name_is(name in name()) {
        prop_assume!(!name.is_empty());
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let app = app();
            let refused = cookie_header(&send(&app, "GET", HOST, "/refuse", &[]).await);
            check(&app, &refused, &name).await;
        });
    }
}
