//! What caches may do with a response follows from what it depends on.
mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            jurisdictions: [uk],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket.
            cookie basket: u64 { because: basket, lifetime: 30 days }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts what is read.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "the day of the last visit",
            own_use,
            no_cross_site,

            /// Counts your visit once a day.
            cookie visit: u32 { lifetime: 1 day }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            refused_by: [gpc],

            /// Remembers what you looked at.
            cookie recent: String { lifetime: 30 days }
        }

        /// Compares two versions of a page.
        purpose Experiments: internal {
            title: "Experiments",

            /// Remembers which one you saw.
            cookie version: u8 { lifetime: 30 days }
        }

        retired { cookie "old" {} }
    }
}

mod cache_fields;
mod cache_headers;
mod shared_pages;

use axum::Router;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::routing::get;
use declared::{Experiments, Shop, Suggestions};
use policy_runtime::{Choice, Cookies, Keys, Mode, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::{cookie_header, send};

const LINE: &[u8] = b"basket=1; Path=/; Secure; HttpOnly; SameSite=Lax";

/// A field of a response: name and value.
type Field = (&'static str, &'static [u8]);

/// What a handler does before it answers.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Does {
    Nothing,
    Read,
    ReadWhatCanBeRefused,
    Set,
    SetWhatWasRefused,
    Remove,
    AskUnderSignal,
    Ask,
    AskWhetherToAsk,
    AskForTheSignal,
    AskForTheRecord,
    GiveToken,
    Choose,
}

async fn act(does: Does, cookies: &Cookies<Shop>) {
    match does {
        Does::Nothing => {}
        Does::Read => drop(cookies.get::<declared::basket>()),
        Does::ReadWhatCanBeRefused => drop(cookies.get::<declared::visit>()),
        Does::Set => cookies.set(declared::basket(7)),
        Does::SetWhatWasRefused => {
            // Without a word about the choice: `visit` leaves only if nobody objected.
            cookies.set(declared::visit(1));
        }
        Does::Remove => cookies.remove::<declared::basket>(),
        Does::AskUnderSignal => drop(cookies.consent(Suggestions)),
        Does::Ask => drop(cookies.allows(Experiments)),
        Does::AskWhetherToAsk => drop(cookies.undecided()),
        Does::AskForTheSignal => drop(cookies.global_privacy_control()),
        Does::AskForTheRecord => drop(cookies.record_id()),
        Does::GiveToken => drop(cookies.choice_token()),
        Does::Choose => cookies.choose(Choice::refuse_all()).await.map(drop).unwrap(),
    }
}

/// The header of a response whose handler does this and answers with these fields.
async fn response(
    mode: Mode,
    does: Does,
    fields: &[(&str, &[u8])],
    request: &[(&str, &str)],
) -> HeaderMap {
    let headers: HeaderMap = fields
        .iter()
        .map(|(name, value)| {
            (HeaderName::try_from(*name).unwrap(), HeaderValue::from_bytes(value).unwrap())
        })
        .collect();
    let handler = async move |cookies: Cookies<Shop>| {
        act(does, &cookies).await;
        headers
    };
    let app = PolicyLayer::<Shop>::new(Keys::generate())
        .mode(mode)
        .guard(Router::new().route("/", get(handler)));
    let (parts, _) = send(&app, "GET", "shop.example", "/", request).await.into_parts();
    parts.headers
}

fn all(headers: &HeaderMap, name: &str) -> Vec<String> {
    let values = headers.get_all(name).iter();
    values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
}

#[tokio::test]
async fn vary_and_cache_control_follow_from_what_was_set_or_read() {
    for (does, vary) in [
        (Does::Nothing, &[][..]),
        (Does::Read, &["Cookie"]),
        (Does::ReadWhatCanBeRefused, &["Cookie"]),
        (Does::Set, &["Cookie"]),
        (Does::SetWhatWasRefused, &["Cookie"]),
        (Does::Remove, &["Cookie"]),
        (Does::Ask, &["Cookie"]),
        (Does::AskUnderSignal, &["Cookie", "Sec-GPC"]),
        (
            Does::AskWhetherToAsk,
            &["Cookie", "Sec-GPC", "Sec-Fetch-Dest", "Sec-Fetch-Site", "Sec-Fetch-Storage-Access"],
        ),
        (Does::Choose, &["Cookie", "Sec-GPC"]),
    ] {
        for mode in [Mode::Enforce, Mode::Report] {
            let headers = response(mode, does, &[], &[]).await;
            assert_eq!(all(&headers, "vary"), vary, "{does:?} {mode:?}");
            let expected: &[&str] = if vary.is_empty() { &[] } else { &["private, no-cache"] };
            assert_eq!(all(&headers, "cache-control"), expected, "{does:?} {mode:?}");
        }
    }
}

#[tokio::test]
async fn cookies_that_the_layer_writes_make_a_response_private() {
    let headers = response(Mode::Enforce, Does::Nothing, &[], &[("cookie", "old=1")]).await;
    assert_eq!(all(&headers, "set-cookie").len(), 1, "a retired cookie is expired");
    assert_eq!(all(&headers, "vary"), ["Cookie"]);
    assert_eq!(all(&headers, "cache-control"), ["private, no-cache"]);
    let headers = response(Mode::Enforce, Does::Nothing, &[("set-cookie", LINE)], &[]).await;
    assert_eq!(all(&headers, "vary"), ["Cookie"]);
    assert_eq!(all(&headers, "cache-control"), ["private, no-cache"]);
}

#[tokio::test]
async fn a_response_that_touched_nothing_is_the_same_byte_for_byte() {
    let fields: &[(&str, &[u8])] = &[
        ("cache-control", b"Public , S-MaxAge = 60"),
        ("cache-control", b"x=\"\xe9\""),
        ("etag", b"W/\"1\""),
        ("last-modified", b"Sun, 22 Nov 2026 00:00:00 GMT"),
        ("vary", b"accept-encoding"),
        ("vary", b"ACCEPT"),
        ("content-security-policy", b"default-src 'self'"),
        ("x-odd", b" \xff "),
    ];
    for mode in [Mode::Enforce, Mode::Report] {
        for request in
            [&[][..], &[("cookie", "basket=1; choice=x; other=\u{e9}"), ("sec-gpc", "1")]]
        {
            let headers = response(mode, Does::Nothing, fields, request).await;
            let mut left: Vec<(&str, &[u8])> =
                headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
            left.retain(|(name, _)| *name != "content-length");
            assert_eq!(left, fields, "{mode:?}");
        }
    }
}

#[tokio::test]
async fn public_beside_a_cookie_becomes_private_and_both_modes_report() {
    for (said, enforced) in [
        (&[&b"public"[..]][..], &b"private"[..]),
        (&[b"PUBLIC, max-age=5"], b"private, max-age=5"),
        (&[b"s-maxage=60"], b"private"),
        (&[b"max-age=5,S-MaxAge = \"60\""], b"private, max-age=5"),
        (&[b"public=1, immutable"], b"private, immutable"),
        (&[b"max-age=5", b"public"], b"private, max-age=5"),
        (&[b"no-transform;x", b" , ,public,,"], b"private, no-transform;x"),
        (&[b"private, public"], b"private"),
        (&[b"no-store, public"], b"private, no-store"),
        (&[b"private=\"X-Name\", s-maxage=1"], b"private, private=\"X-Name\""),
        (&[b"public, community=\"UCI\""], b"private, community=\"UCI\""),
        (&[b"x=\"\xe9\", public"], b"private, x=\"\xe9\""),
        (&[b"\tpublic\t"], b"private"),
    ] {
        let cookies: &[(Does, &[Field])] =
            &[(Does::Set, &[]), (Does::Remove, &[]), (Does::Nothing, &[("set-cookie", LINE)])];
        for (does, fields) in cookies {
            let mut fields = fields.to_vec();
            fields.extend(said.iter().map(|value| ("cache-control", *value)));
            let headers = response(Mode::Enforce, *does, &fields, &[]).await;
            let left: Vec<&[u8]> =
                headers.get_all("cache-control").iter().map(HeaderValue::as_bytes).collect();
            assert_eq!(left, [enforced], "{does:?}");
            let headers = response(Mode::Report, *does, &fields, &[]).await;
            let left: Vec<&[u8]> =
                headers.get_all("cache-control").iter().map(HeaderValue::as_bytes).collect();
            assert_eq!(left, said, "{does:?}");
        }
    }
}

policy_tests::site_policy!(
    /// A process says it once a minute and policy, so this policy is of this test alone.
    reported: Reported ["shop.example"]
);

policy_tests::site_policy!(let_pass: LetPass ["shop.example"]);

#[tokio::test]
async fn what_shared_caches_could_keep_is_reported() {
    let public = [("cache-control", "public")];
    let logs = Logs::collect();
    let set = async move |cookies: Cookies<reported::Reported>| {
        cookies.set(reported::basket(7));
        public
    };
    let app = PolicyLayer::<reported::Reported>::new(Keys::generate())
        .guard(Router::new().route("/", get(set)));
    send(&app, "GET", "shop.example", "/", &[]).await;
    assert!(logs.text().contains("outcome=\"made private\""), "{}", logs.text());

    let logs = Logs::collect();
    let set = async move |cookies: Cookies<let_pass::LetPass>| {
        cookies.set(let_pass::basket(7));
        public
    };
    let app = PolicyLayer::<let_pass::LetPass>::new(Keys::generate())
        .mode(Mode::Report)
        .guard(Router::new().route("/", get(set)));
    send(&app, "GET", "shop.example", "/", &[]).await;
    assert!(logs.text().contains("outcome=\"let pass\""), "{}", logs.text());
}

#[tokio::test]
async fn a_response_with_a_cookie_gets_private_if_nothing_forbids_shared_caches() {
    for (said, enforced) in [
        (&b"max-age=5"[..], &b"private, max-age=5"[..]),
        (b"no-cache", b"private, no-cache"),
        (b"private=\"X-Name\"", b"private, private=\"X-Name\""),
        (b"must-revalidate", b"private, must-revalidate"),
        (b"private, max-age=5", b"private, max-age=5"),
        (b"No-Store", b"No-Store"),
        (b"PRIVATE", b"PRIVATE"),
    ] {
        let fields = [("cache-control", said)];
        let headers = response(Mode::Enforce, Does::Set, &fields, &[]).await;
        assert_eq!(headers["cache-control"].as_bytes(), enforced);
        let headers = response(Mode::Report, Does::Set, &fields, &[]).await;
        assert_eq!(headers["cache-control"].as_bytes(), said);
        let headers = response(Mode::Enforce, Does::Read, &fields, &[]).await;
        assert_eq!(
            headers["cache-control"].as_bytes(),
            said,
            "without a cookie, the handler's word counts"
        );
    }
}

#[tokio::test]
async fn a_cookie_that_was_stripped_makes_nothing_private() {
    let fields: &[(&str, &[u8])] = &[("cache-control", b"public"), ("set-cookie", b"tracker=1")];
    let headers = response(Mode::Enforce, Does::Nothing, fields, &[]).await;
    assert_eq!(all(&headers, "set-cookie"), [""; 0]);
    assert_eq!(all(&headers, "cache-control"), ["public"]);
    assert_eq!(all(&headers, "vary"), ["Cookie"], "as the consent of others may let theirs pass");
}

#[tokio::test]
async fn no_field_is_named_twice_in_vary() {
    for (said, left) in [
        (&["*"][..], &["*"][..]),
        (&["Accept-Encoding, *"], &["Accept-Encoding, *"]),
        (&["cookie"], &["cookie", "Sec-GPC"]),
        (&["Accept,COOKIE , SEC-GPC"], &["Accept,COOKIE , SEC-GPC"]),
        (&["Accept", "sec-gpc"], &["Accept", "sec-gpc", "Cookie"]),
        (&["Cookies"], &["Cookies", "Cookie", "Sec-GPC"]),
        (&["Accept-Encoding"], &["Accept-Encoding", "Cookie", "Sec-GPC"]),
        (&[""], &["", "Cookie", "Sec-GPC"]),
    ] {
        let fields: Vec<_> = said.iter().map(|value| ("vary", value.as_bytes())).collect();
        let headers = response(Mode::Enforce, Does::AskUnderSignal, &fields, &[]).await;
        assert_eq!(all(&headers, "vary"), left);
    }
    let headers = response(Mode::Enforce, Does::Read, &[("vary", b"x\xff, y")], &[]).await;
    assert_eq!(all(&headers, "vary"), ["x\u{fffd}, y", "Cookie"]);
}

#[tokio::test]
async fn what_depends_on_the_choice_or_carries_a_nonce_cannot_be_revalidated() {
    let nonce: (&str, &[u8]) = ("content-security-policy", b"script-src 'Nonce-abc'");
    let reported: (&str, &[u8]) =
        ("content-security-policy-report-only", b"script-src 'nonce-abc'");
    let plain: (&str, &[u8]) =
        ("content-security-policy", b"script-src 'self' https://nonce-x.example");
    for (does, policy, validators) in [
        (Does::Nothing, plain, true),
        (Does::Read, plain, true),
        (Does::Set, plain, true),
        (Does::Ask, plain, false),
        (Does::AskUnderSignal, plain, false),
        (Does::AskWhetherToAsk, plain, false),
        (Does::ReadWhatCanBeRefused, plain, false),
        (Does::Choose, plain, false),
        (Does::Nothing, nonce, false),
        (Does::Nothing, reported, false),
        (Does::Read, nonce, false),
    ] {
        for mode in [Mode::Enforce, Mode::Report] {
            let fields =
                [policy, ("etag", b"\"1\""), ("last-modified", b"Sun, 22 Nov 2026 00:00:00 GMT")];
            let headers = response(mode, does, &fields, &[]).await;
            assert_eq!(headers.contains_key("etag"), validators, "{does:?} {policy:?}");
            assert_eq!(headers.contains_key("last-modified"), validators, "{does:?} {policy:?}");
        }
    }
    let only_tag = response(Mode::Enforce, Does::Ask, &[("etag", b"\"1\"")], &[]).await;
    assert!(!only_tag.contains_key("etag"));
}
