//! A `Set-Cookie` in its declared form is known by comparison; nothing gets past the gate by looking like one.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use http::Request;
use policy_runtime::bench::RequestBench;
use policy_runtime::{Keys, Policy};

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["kettle.example"],
            languages: [en],
            jurisdictions: [eu],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps what you typed.
            cookie "__Host-sid" as sid { because: user_input, lifetime: 1 day, set_by: middleware }
            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 6 months }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",

            /// Remembers what you looked at.
            cookie recent { lifetime: 30 days, set_by: middleware }
        }
    }
}

fn allows(name: &str, value: &str) -> bool {
    let (request, ()) = Request::get("http://kettle.example/").body(()).unwrap().into_parts();
    let figures = RequestBench::new::<declared::Shop>(Keys::generate(), &request).unwrap();
    let (_, cookie) = declared::Shop::document().cookies().find(|(_, it)| it.name == name).unwrap();
    figures.allows(format!("{name}={value}{}", cookie.suffix).as_bytes())
}

#[test]
fn any_value_in_the_declared_form_is_allowed() {
    let longest = "v".repeat(4096 - "__Host-sid".len());
    for value in ["", "31d4", "a=b", "\"quoted\"", " spaced ", "\u{e9}", &longest] {
        assert!(allows("__Host-sid", value), "{value:?}");
    }
}

#[test]
fn a_value_cannot_smuggle_what_the_comparison_does_not_see() {
    let too_long = "v".repeat(4097 - "__Host-sid".len());
    for value in ["x; Domain=evil.example", "x; Max-Age=99999999", &too_long] {
        assert!(!allows("__Host-sid", value), "{value:?}");
    }
}

#[test]
fn the_declared_form_is_no_consent_and_never_the_consent_cookie() {
    assert!(!allows("recent", "kettle"));
    assert!(!allows("__Host-choice", "forged"));
}
