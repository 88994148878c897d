//! `Cookies::try_set`: what cannot leave is said at once, in place of a report.

use super::{HOST, body};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use policy_runtime::{Choice, Cookies, Json, Keys, PolicyLayer, Reason, SetError};
use policy_tests::logs::Logs;
use policy_tests::request::{send, set_cookies};
use std::collections::HashMap;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the library uses cookies.
        pub policy Library { controller: library, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
        provider library { name: "Library", privacy: "https://library.example/privacy" }
        /// The library cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Keeps what you typed in.
            cookie note: String { because: user_input, lifetime: 12 hours, seal: encrypted }
            /// Keeps the places in your books.
            cookie places: policy_runtime::Json<std::collections::HashMap<Vec<u8>, u8>> { because: user_input, lifetime: 12 hours }
            /// Keeps what you wrote into a book.
            cookie "draft_{book}" as draft(book: String): u8 { because: user_input, lifetime: 12 hours }
            /// Keeps the draft that is sent next.
            cookie draft_next: u8 { because: user_input, lifetime: 12 hours }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }
        /// Counts readers, in sums without names.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "sums per day",
            /// Counts your visit.
            cookie visit: u8 { lifetime: 1 day }
        }
        /// Suggests books.
        purpose Suggestions: internal {
            title: "Suggestions",
            /// Remembers what you looked at.
            cookie recent: u8 { lifetime: 30 days }
        }
    }
}
use declared::{Library, Suggestions};

async fn act(
    cookies: Cookies<Library>,
    axum::extract::Path(what): axum::extract::Path<String>,
) -> String {
    let note = |octets| declared::note("x".repeat(octets));
    let outcomes = match what.as_str() {
        "fits" => vec![cookies.try_set(note(100)), cookies.try_set(declared::draft("a".into(), 1))],
        "too-long" => vec![cookies.try_set(note(100)), cookies.try_set(note(4000))],
        "no-text" => {
            let places = HashMap::from([(vec![1], 1)]); // a key that is no text
            vec![cookies.try_set(declared::places(Json(places)))]
        }
        "name-of-another" => vec![cookies.try_set(declared::draft("next".into(), 1))],
        "objected" => {
            cookies.choose(Choice::refuse_all()).await.unwrap();
            vec![cookies.try_set(declared::visit(1))]
        }
        "allowed" => {
            cookies.choose(Choice::allow_all()).await.unwrap();
            let consent = cookies.consent(Suggestions).unwrap();
            vec![cookies.try_set(declared::recent(consent, 1)), cookies.try_set(declared::visit(1))]
        }
        "withdrawn" => {
            cookies.choose(Choice::allow_all()).await.unwrap();
            let consent = cookies.consent(Suggestions).unwrap();
            let recent = declared::recent(consent, 1);
            cookies.choose(Choice::refuse_all()).await.unwrap();
            vec![cookies.try_set(recent)]
        }
        _ => unreachable!(),
    };
    format!("{outcomes:?}")
}

async fn outcome(what: &str) -> (String, Vec<String>) {
    let app = PolicyLayer::<Library>::new(Keys::generate())
        .guard(Router::new().route("/{what}", get(act)));
    let response: Response = send(&app, "GET", HOST, &format!("/{what}"), &[]).await;
    let lines = set_cookies(&response);
    let kept = lines.iter().filter(|line| !line.contains("Max-Age=0"));
    let names = kept.map(|line| line.split('=').next().unwrap().to_owned()).collect();
    (body(response).await, names)
}

#[tokio::test]
async fn what_cannot_leave_is_said_at_once_and_not_reported() {
    let logs = Logs::collect();
    let no_text = "[Err(Encode(EncodeError(\"it cannot be written as JSON\")))]";
    for (what, outcomes, names) in [
        ("fits", "[Ok(()), Ok(())]", &["note", "draft_a"][..]),
        // As with `set`, the last word counts: what was set before is taken back.
        ("too-long", "[Ok(()), Err(TooLong { octets: 5375 })]", &[]),
        ("no-text", no_text, &[]),
        ("name-of-another", "[Err(NameOfAnother)]", &[]),
        ("objected", "[Err(Refused(Refused))]", &["choice"]),
        ("allowed", "[Ok(()), Ok(())]", &["visit", "recent", "choice"]),
        ("withdrawn", "[Err(Refused(Refused))]", &["choice"]),
    ] {
        let (answered, left) = outcome(what).await;
        assert_eq!(answered, outcomes, "{what}");
        assert_eq!(left, names, "{what}");
    }
    assert_eq!(logs.text(), "", "the caller was told");
}

#[tokio::test]
async fn a_set_after_the_head_has_left_is_an_error() {
    let logs = Logs::collect();
    let (give, take) = std::sync::mpsc::channel();
    let handler = async move |cookies: Cookies<Library>| give.send(cookies).unwrap();
    let app =
        PolicyLayer::<Library>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    send(&app, "GET", HOST, "/", &[]).await;
    let cookies = take.recv().unwrap();
    let late = cookies.try_set(declared::note("x".to_owned()));
    assert_eq!(late, Err(SetError::TooLate));
    assert_eq!(logs.text(), "");
}

/// Errors get into logs and to visitors.
#[test]
fn an_error_names_no_cookie_and_shows_no_value() {
    for (error, text) in [
        (
            SetError::Refused(Reason::Undecided),
            "the visitor does not allow the purpose of the cookie",
        ),
        (SetError::TooLong { octets: 5000 }, "the cookie has 5000 octets, and browsers store 4096"),
        (SetError::TooLate, "the head of the response has left"),
    ] {
        assert_eq!(error.to_string(), text);
    }
}
