//! Facts that the compiler and the runtime both hold: neither can take them from the other, and on the request path they are
//! tables of bytes. A policy that compiles must not be judged otherwise when it runs.

#[allow(dead_code, reason = "... uses more of it")]
#[path = "../../../policy-macros/src/syntax/name/identifier.rs"]
mod identifier;

#[path = "../../../policy-macros/src/syntax/name/prefix.rs"]
mod prefix;

#[allow(dead_code, reason = "the compiler uses more of it")]
#[path = "../../../policy-macros/src/syntax/name/reserved.rs"]
mod reserved;

#[allow(dead_code, reason = "the compiler uses more of it")]
#[path = "../../../policy-macros/src/syntax/grammar.rs"]
mod grammar;

#[allow(dead_code, reason = "the compiler uses more of it")]
#[path = "../../../policy-macros/src/syntax/open.rs"]
mod open;

use axum::Router;
use axum::response::AppendHeaders;
use axum::routing::get;
use policy_runtime::wire::{self, SetCookie};
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::send;
use policy_tests::shop;
use prefix::Prefix;

/// Names that other code could set, all of them tokens that a policy can declare (`__host-` is a misspelt prefix, which none can).
const NAMES: &[&str] = &[
    "__Host-sid",
    "__Host-Http-sid",
    "__Secure-sid",
    "__Http-sid",
    "__HostHttp-sid",
    "_ga",
    "_ga_AB12",
    "__cf_bm",
    "a__b",
    "ASP.NET_SessionId",
    "2fa",
    "type",
    "Self",
    "self",
    "gen",
    "__",
    "!",
    "__Host-",
    "__Host-type",
];

#[tokio::test]
async fn log_and_compiler_propose_the_same_identifiers() {
    let lines = || {
        AppendHeaders(
            NAMES.iter().map(|name| ("set-cookie", format!("{name}=x; Path=/; Secure; HttpOnly"))),
        )
    };
    let app = PolicyLayer::<shop::Shop>::new(Keys::generate())
        .guard(Router::new().route("/", get(async move || (lines(), "page"))));
    let logs = Logs::collect();
    send(&app, "GET", "shop.example", "/", &[]).await;
    let text = logs.text();
    for name in NAMES {
        let proposed = identifier::propose(name);
        let declaration = format!(r#"cookie "{name}" as {proposed} {{"#);
        assert!(text.contains(&declaration), "{declaration} in {text}");
    }
}

/// The fields of forms that a purpose could take, as its own field is called like it.
#[tokio::test]
async fn no_purpose_can_take_the_field_of_a_form() {
    let document = <shop::Shop as policy_runtime::Policy>::document();
    let purposes: Vec<&str> = document.purposes.iter().map(|purpose| purpose.identifier).collect();
    let router = Router::new().merge(policy_runtime::pages::routes::<shop::Shop>());
    let app = PolicyLayer::<shop::Shop>::new(Keys::generate()).guard(router);
    let mut fields = std::collections::BTreeSet::new();
    for path in ["/cookies", "/cookies/banner"] {
        let response = send(&app, "GET", "shop.example", path, &[]).await;
        let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        let page = String::from_utf8(body.to_vec()).unwrap();
        let tags =
            page.split('<').filter(|tag| tag.starts_with("input") || tag.starts_with("button"));
        let names = tags.filter_map(|tag| tag.split_once(" name=\"")?.1.split('"').next());
        fields.extend(names.map(str::to_owned));
    }
    fields.retain(|field| !field.contains('-') && !purposes.contains(&field.as_str()));
    assert_eq!(Vec::from_iter(fields), reserved::FORM_FIELDS);
}

/// Browsers drop a cookie that breaks the promise of its name; without a prefix there is none.
#[test]
fn both_know_the_same_prefixes() {
    for prefix in Prefix::ALL {
        let spelling = prefix.spelling();
        let line = format!("{spelling}a=b; Path=/; HttpOnly");
        assert!(SetCookie::parse(line.as_bytes()).is_none(), "{spelling} without Secure");
        let line = format!("{spelling}a=b; Path=/; HttpOnly; Secure");
        assert!(SetCookie::parse(line.as_bytes()).is_some(), "{spelling} with all attributes");
        assert_eq!(Prefix::of(&spelling.to_lowercase()), Some(prefix), "without regard to case");
        assert_eq!(Prefix::strip(&format!("{spelling}a")), "a");
    }
    for name in ["__HostHttp-a", "__Foo-a", "_Host-a", "__Host_a"] {
        let line = format!("{name}=b");
        let is_free = SetCookie::parse(line.as_bytes()).is_some();
        assert_eq!(is_free, Prefix::of(name).is_none(), "{name}");
    }
}

#[test]
fn names_and_values_have_the_same_characters() {
    for byte in 0..=u8::MAX {
        let c = char::from(byte);
        let is_ascii = byte.is_ascii();
        assert_eq!(is_ascii && grammar::is_token_char(c), wire::is_token(&[byte]), "{byte:#x}");
        let is_octet = wire::is_cookie_value(&[byte]);
        assert_eq!(is_ascii && grammar::is_cookie_octet(c), is_octet, "{byte:#x}");
    }
}

/// What others name is any that browsers store: the compiler takes a name for one, and the wire parses it from a line.
#[test]
fn names_of_others_have_the_same_characters() {
    for byte in 0..=u8::MAX {
        let line = [b"a", &[byte][..], b"b=c"].concat();
        let parsed = SetCookie::parse(&line);
        let is_stored = parsed.is_some_and(|parsed| parsed.name() == [b'a', byte, b'b']);
        assert_eq!(grammar::is_stored_octet(byte), is_stored, "{byte:#x}");
    }
    for (name, expected) in
        [("a b", true), ("prefs[x]", true), (" a", false), ("a\t", false), ("", false)]
    {
        let line = format!("{name}=c");
        let parsed = SetCookie::parse(line.as_bytes());
        let is_stored = parsed.is_some_and(|parsed| parsed.name() == name.as_bytes());
        assert_eq!(
            (grammar::is_stored_name(name), is_stored && !name.is_empty()),
            (expected, expected)
        );
    }
}

#[test]
fn cookies_have_the_same_greatest_length() {
    let value = |octets: usize| "v".repeat(octets - 1).into_bytes();
    let longest = grammar::MAX_NAME_AND_VALUE;
    assert!(wire::set_cookie("a", &value(longest), "; Path=/").is_some());
    assert!(wire::set_cookie("a", &value(longest + 1), "; Path=/").is_none());
}

#[test]
fn attributes_have_the_same_greatest_length() {
    let path = |octets: usize| {
        let line = format!("a=b; Path=/{}", "p".repeat(octets - 1));
        SetCookie::parse(line.as_bytes()).unwrap().path().map(<[u8]>::len)
    };
    assert_eq!(path(grammar::MAX_ATTRIBUTE), Some(grammar::MAX_ATTRIBUTE));
    assert_eq!(path(grammar::MAX_ATTRIBUTE + 1), None, "browsers ignore it");
}

/// A date of cookies is none if its month has no such day (RFC 6265bis 5.1.1).
#[test]
fn months_have_the_same_days() {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    for year in [1900, 2000, 2023, 2024, 2100] {
        for (month, name) in (1..).zip(MONTHS) {
            for day in 1..=31 {
                let date = format!("{year}-{month:02}-{day:02}");
                let cookie_date = format!("{day:02} {name} {year} 00:00:00 GMT");
                let is_day = wire::parse_date(cookie_date.as_bytes()).is_some();
                assert_eq!(grammar::is_date(&date), is_day, "{date}");
            }
        }
    }
}

/// Every host that can be a site is one that requests can name.
#[tokio::test]
async fn hosts_of_policies_are_hosts_of_requests() {
    let app = PolicyLayer::<any::Anywhere>::new(Keys::generate())
        .guard(Router::new().route("/", get(async |_: Cookies<any::Anywhere>| "page")));
    let long_label = format!("{}.example", "a".repeat(63));
    for host in [
        "shop.example",
        "localhost",
        "a_b.example",
        "xn--mnchen-3ya.example",
        "127.0.0.1",
        "a-b.c9.example",
        &long_label,
    ] {
        assert!(grammar::is_host(host), "{host}");
        assert_eq!(send(&app, "GET", host, "/", &[]).await.status(), 200, "{host}");
    }
    for host in ["a..example", "", ".example", "a b", "a/b", "a,b"] {
        assert!(!grammar::is_host(host), "{host}");
        assert_ne!(send(&app, "GET", host, "/", &[]).await.status(), 200, "{host}");
    }
}

mod any {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Anywhere {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: [any],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers the week.
            cookie week: u64 { because: interface, lifetime: 1 week }
            /// Remembers two months.
            cookie month: u64 { because: interface, lifetime: 2 months }
            /// Remembers the year.
            cookie year: u64 { because: interface, lifetime: 1 year }
        }
    }
}

/// A lifetime reads on the page as it is written in the policy, but that weeks are days there.
#[test]
fn units_have_the_same_lengths() {
    use policy_runtime::Policy;

    let page = any::Anywhere::document().to_markdown("en", "shop.example");
    for lifetime in ["7 days", "2 months", "1 year"] {
        assert!(page.contains(lifetime), "{lifetime} in {page}");
    }
}

/// A text that the compiler refuses as one that is still to be written is a question of an import.
#[test]
fn compiler_and_import_take_the_same_texts_for_placeholders() {
    use policy_runtime::import::{Format, ImportOptions, import};

    let mut options = ImportOptions::default();
    options.format = Some(Format::OpenCookieDatabase);
    for text in [
        "..",
        "?",
        "TODO",
        "todo: ask legal",
        "TODO!",
        "xxx",
        "Lorem ipsum dolor",
        "TBD",
        "n/a",
        "<text",
        "{how}",
        "[..]",
        "Placeholder",
        "Coming soon.",
        "null",
        "mailto:..",
        "X",
        "xx",
        "Todo el sitio",
        "Counts visits.",
        "No. 1",
        "Yes!",
        "Lorem & Ipsum Ltd",
        "[Necessary]",
        "{a}{b}",
        "\u{2026}",
        "\u{540d}\u{524d}",
    ] {
        let table = format!("Category,Name,Description,Retention period\nA,a,\"{text}\",1 day\n");
        let policy = import(table.as_bytes(), &options).unwrap().text;
        assert_eq!(
            policy.contains("// question: what is it for\n"),
            open::is_open(text),
            "{text}: {policy}"
        );
    }
}
