//! Typed values from a program to the browser and back, and what must not come of them.

use axum::Router;
use axum::body::to_bytes;
use axum::routing::get;
use policy_runtime::{CookieValue, Cookies, Json, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::{send, set_cookies};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(CookieValue, Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    NewestFirst,
    #[cookie_value(alias = "cheapest", alias = "CHEAPEST")]
    Price,
    #[cookie_value(rename = "a-z")]
    ByName,
    r#Loop,
}

#[derive(CookieValue, Debug, Clone, PartialEq)]
pub(crate) struct Draft(String);

#[derive(CookieValue, Debug, Clone, PartialEq)]
pub(crate) struct Wrapped<T>(T)
where
    T: Clone;

#[derive(CookieValue, Debug, PartialEq)]
pub(crate) struct Numbers(Json<BTreeMap<String, f64>>);

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
pub(crate) struct Filters {
    words: Vec<String>,
    most: Option<f64>,
}

#[test]
fn a_derived_enum_is_its_names() {
    for (sort, text) in [
        (Sort::NewestFirst, "newest-first"),
        (Sort::Price, "price"),
        (Sort::ByName, "a-z"),
        (Sort::Loop, "loop"),
    ] {
        assert_eq!(sort.to_text(), text);
        assert_eq!(Sort::from_text(text), Some(sort));
    }
    assert_eq!(Sort::from_text("cheapest"), Some(Sort::Price));
    assert_eq!(Sort::from_text("CHEAPEST"), Some(Sort::Price));
    for text in ["", "Price", "price ", "NewestFirst", "newest_first", "by-name", "cheap"] {
        assert_eq!(Sort::from_text(text), None, "{text:?}");
    }
}

#[test]
fn a_derived_struct_is_written_as_the_text_of_its_field() {
    assert_eq!(Draft("a;b".to_owned()).to_text(), "a;b");
    assert_eq!(Wrapped::<u8>::from_text("7"), Some(Wrapped(7)));
    assert_eq!(Wrapped::<u8>::from_text("07"), None);
    let not_a_number = Numbers(Json(BTreeMap::from([("x".to_owned(), f64::NAN)])));
    assert!(not_a_number.try_to_text().is_err(), "the refusal of the inner value is passed on");
}

mod declared {
    use super::{Draft, Filters, Numbers, Sort};
    use policy_runtime::Json;

    policy_runtime::cookie_policy! {
        /// How the market uses cookies.
        pub(crate) policy Market { controller: market, contact: "privacy@market.example", updated: "2026-11-22", languages: [en] }

        provider market { name: "Farmers' Market", privacy: "https://market.example/privacy" }

        /// The site cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers how you sorted the stalls.
            cookie sort: Sort { because: interface, lifetime: 90 days }
            /// Remembers what you look for.
            cookie filters: Json<Filters> { because: interface, lifetime: 90 days }
            /// Remembers how many you took.
            cookie numbers: Numbers { because: interface, lifetime: 90 days }
            /// Keeps a note.
            cookie note: String { because: user_input, lifetime: 12 hours }
            /// Keeps a short note.
            cookie memo: String { because: user_input, lifetime: 12 hours }
            /// Keeps a note that cannot be changed.
            cookie pledge: String { because: user_input, lifetime: 12 hours, seal: signed }
            /// Keeps a note that cannot be read.
            cookie secret: String { because: user_input, lifetime: 12 hours, seal: encrypted }
            /// Keeps a letter that you have not sent yet.
            cookie "draft_{draft}" as draft(draft: Draft): String { because: user_input, lifetime: 12 hours }
            /// Keeps the letter that you began first.
            cookie draft_first: String { because: user_input, lifetime: 12 hours }
            /// Keeps the order of a list.
            cookie "list_{list}-{by}" as list(list: String, by: Sort): u8 { because: user_input, lifetime: 12 hours }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",

            /// Remembers the drafts that were about products.
            cookie draft_topics: String { lifetime: 30 days }
        }
    }
}
use declared::Market;

type Write = fn(&Cookies<Market>, &str);

/// Sets something with a text from outside, and gives the lines that leave.
async fn written(write: Write, text: &str) -> Vec<String> {
    let text = text.to_owned();
    let handler = async move |cookies: Cookies<Market>| write(&cookies, &text);
    let app =
        PolicyLayer::<Market>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    set_cookies(&send(&app, "GET", "market.example", "/", &[]).await)
}

const HOSTILE: &[&str] = &[
    "; Domain=evil.example",
    "x\r\nSet-Cookie: choice=1",
    "x\0y",
    "\"quoted\"",
    "a,b",
    "a\\b",
    "__Host-sid",
    "%3B%20Secure",
    "é\u{a0}\u{202e}",
    "=",
    " ",
    "\u{7f}",
];

#[tokio::test]
async fn nothing_is_injected_by_a_value_or_a_name() {
    let writes: [(&str, Write); 4] = [
        ("note", |cookies, text| cookies.set(declared::note(text.to_owned()))),
        ("filters", |cookies, text| {
            let filters = Filters { words: vec![text.to_owned()], most: None };
            cookies.set(declared::filters(Json(filters)));
        }),
        ("draft_", |cookies, text| {
            cookies.set(declared::draft(Draft(text.to_owned()), "x".to_owned()));
        }),
        ("list_", |cookies, text| cookies.set(declared::list(text.to_owned(), Sort::Price, 1))),
    ];
    for text in HOSTILE {
        for (name, write) in writes {
            let lines = written(write, text).await;
            let [line] = lines.as_slice() else { panic!("{name} {text:?}: {lines:?}") };
            let (pair, attributes) = line.split_once(';').unwrap();
            let (own, value) = pair.split_once('=').unwrap();
            assert!(own.starts_with(name), "{line}");
            assert!(policy_runtime::wire::is_token(own.as_bytes()), "{line}");
            assert!(policy_runtime::wire::is_cookie_value(value.as_bytes()), "{line}");
            assert!(!attributes.contains("Domain") && !attributes.contains("evil"), "{line}");
        }
    }
}

#[tokio::test]
async fn a_key_never_takes_the_name_of_another_cookie() {
    async fn read(cookies: Cookies<Market>) -> String {
        let at = |key: &str| cookies.get_at::<declared::draft>(Draft(key.to_owned()));
        format!("{:?}", (at("topic"), at("topics"), at("")))
    }

    let logs = Logs::collect();
    let set: Write =
        |cookies, key| cookies.set(declared::draft(Draft(key.to_owned()), "x".to_owned()));
    let remove: Write = |cookies, key| cookies.remove_at::<declared::draft>(Draft(key.to_owned()));
    assert_eq!(written(set, "topic").await.len(), 1);
    // `draft_topics` asks for consent, `draft` does not.
    assert_eq!(written(set, "topics").await, Vec::<String>::new());
    assert_eq!(written(remove, "topics").await, Vec::<String>::new());
    assert!(logs.text().contains("the name of another declared cookie"), "{}", logs.text());

    let app =
        PolicyLayer::<Market>::new(Keys::generate()).guard(Router::new().route("/", get(read)));
    let cookie = [("cookie", "draft_topic=1; draft_topics=2; draft_=3; draft_~=4")];
    let response = send(&app, "GET", "market.example", "/", &cookie).await;
    let body = to_bytes(response.into_body(), 1024).await.unwrap();
    assert_eq!(body, r#"(Some("1"), None, Some("4"))"#);
}

#[tokio::test]
async fn what_cannot_be_set_takes_back_a_set_of_the_same_cookie_alone() {
    let too_long = "x".repeat(5000);
    let set: Write = |cookies, text| {
        cookies.set(declared::note("x".to_owned()));
        cookies.set(declared::note(text.to_owned()));
    };
    assert_eq!(written(set, &too_long).await, Vec::<String>::new());
    let removed: Write = |cookies, text| {
        cookies.remove::<declared::note>();
        cookies.set(declared::note(text.to_owned()));
    };
    let lines = written(removed, &too_long).await;
    assert!(matches!(&*lines, [line] if line.starts_with("note=;")), "{lines:?}");
    // A key from outside gives one of the drafts the name of the other cookie.
    let of_another: Write = |cookies, text| {
        cookies.set(declared::draft_first("x".to_owned()));
        cookies.set(declared::draft(Draft("first".to_owned()), text.to_owned()));
    };
    let lines = written(of_another, &too_long).await;
    assert!(matches!(&*lines, [line] if line.starts_with("draft_first=x;")), "{lines:?}");
}

#[tokio::test]
async fn what_browsers_would_drop_is_reported_and_not_sent() {
    // Four letters of base64 hold three bytes, among them a nonce of 12 and a seal of 16; a signature takes 44 octets.
    let encrypted = (4096 - "secret".len()) / 4 * 3 - 28;
    let most: [(&str, Write, usize); 3] = [
        (
            "note",
            |cookies, n| cookies.set(declared::note("x".repeat(n.parse().unwrap()))),
            4096 - 4,
        ),
        (
            "pledge",
            |cookies, n| cookies.set(declared::pledge("x".repeat(n.parse().unwrap()))),
            4096 - 6 - 44,
        ),
        (
            "secret",
            |cookies, n| cookies.set(declared::secret("x".repeat(n.parse().unwrap()))),
            encrypted + 1,
        ),
    ];
    for (name, write, most) in most {
        let logs = Logs::collect();
        let lines = written(write, &most.to_string()).await;
        assert_eq!(lines.len(), 1, "{name} of {most}: {}", logs.text());
        let line = policy_runtime::wire::SetCookie::parse(lines[0].as_bytes()).unwrap();
        assert_eq!(line.name(), name.as_bytes());
        assert_eq!(logs.text(), "");
        assert_eq!(written(write, &(most + 1).to_string()).await, Vec::<String>::new(), "{name}");
        let text = logs.text();
        assert!(text.contains("longer than the 4096 octets") && text.contains(name), "{text}");
        assert!(!text.contains("xxx"), "{text}");
    }
}

#[tokio::test]
async fn escapes_count_towards_the_greatest_length() {
    let write: Write = |cookies, n| cookies.set(declared::memo(";".repeat(n.parse().unwrap())));
    assert_eq!(written(write, "1364").await.len(), 1); // 4 + 3 * 1364 = 4096
    assert_eq!(written(write, "1365").await.len(), 0);
}

#[tokio::test]
async fn a_value_without_a_text_is_reported_and_not_sent() {
    let logs = Logs::collect();
    let write: Write = |cookies, number| {
        let number = number.parse().unwrap();
        cookies.set(declared::numbers(Numbers(Json(BTreeMap::from([("x".to_owned(), number)])))));
    };
    assert_eq!(written(write, "0.1").await.len(), 1);
    assert_eq!(logs.text(), "");
    assert_eq!(written(write, "NaN").await, Vec::<String>::new());
    assert!(logs.text().contains("its JSON cannot be read again"), "{}", logs.text());
}

#[tokio::test]
async fn values_come_back_as_they_were() {
    async fn set(cookies: Cookies<Market>) {
        cookies.set(declared::sort(Sort::ByName));
        let words = HOSTILE.iter().map(|word| (*word).to_owned()).collect();
        cookies.set(declared::filters(Json(Filters { words, most: Some(0.1 + 0.2) })));
        cookies.set(declared::list("a-b".to_owned(), Sort::NewestFirst, 3));
    }
    async fn check(cookies: Cookies<Market>) -> String {
        let filters = cookies.get::<declared::filters>().unwrap();
        assert_eq!(filters.words, HOSTILE);
        assert_eq!(filters.most.map(f64::to_bits), Some((0.1_f64 + 0.2).to_bits()));
        assert_eq!(
            cookies.get_at::<declared::list>(("a-b".to_owned(), Sort::NewestFirst)),
            Some(3)
        );
        assert_eq!(cookies.get_at::<declared::list>(("a".to_owned(), Sort::NewestFirst)), None);
        format!("{:?}", cookies.get::<declared::sort>())
    }
    let app = PolicyLayer::<Market>::new(Keys::generate())
        .guard(Router::new().route("/", get(check).post(set)));
    let response = send(&app, "POST", "market.example", "/", &[]).await;
    let cookie = policy_tests::request::cookie_header(&response);
    assert!(cookie.contains("list_a~2db-newest-first=3"), "{cookie}");
    let response = send(&app, "GET", "market.example", "/", &[("cookie", &cookie)]).await;
    let body = to_bytes(response.into_body(), 1024).await.unwrap();
    assert_eq!(body, "Some(ByName)");
}
