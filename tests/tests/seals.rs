//! Seals over HTTP: what one cookie, site or policy sealed is worth nothing elsewhere.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use axum::Router;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::get;
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::request::{cookie_header, send};
use std::convert::Infallible;
use std::process::Command;
use tower::Service;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the bank uses cookies.
        pub policy Bank {
            controller: bank,
            contact: "privacy@bank.example",
            updated: "2026-11-22",
            sites: ["bank.example", "*.bank.example", "localhost"],
            languages: [en],
        }

        provider bank { name: "Old Bank", privacy: "https://bank.example/privacy" }

        /// The bank cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Says who you are.
            cookie member: u64 { because: authentication, lifetime: session, seal: signed }
            /// Says what you may spend.
            cookie limit: u64 { because: user_input, lifetime: 12 hours, seal: signed }
            /// Says what you have.
            cookie balance: u64 { because: user_input, lifetime: 12 hours, seal: encrypted }
            /// Says what you owe.
            cookie debt: u64 { because: user_input, lifetime: 12 hours, seal: encrypted }
            /// Keeps an order until you confirm it.
            cookie "order_{account}" as order(account: u64): u64 { because: user_input, lifetime: 12 hours, seal: signed }
        }
    }
}

/// The same cookies under another policy.
mod other {
    policy_runtime::cookie_policy! {
        /// How the broker uses cookies.
        pub policy Broker { controller: broker, contact: "privacy@broker.example", updated: "2026-11-22", languages: [en] }

        provider broker { name: "Broker", privacy: "https://broker.example/privacy" }

        /// The broker cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Says who you are.
            cookie member: u64 { because: authentication, lifetime: session, seal: signed }
            /// Says what you have.
            cookie balance: u64 { because: user_input, lifetime: 12 hours, seal: encrypted }
        }
    }
}
use declared::Bank;
use other::Broker;

async fn give(cookies: Cookies<Bank>) {
    cookies.set(declared::member(1));
    cookies.set(declared::limit(2));
    cookies.set(declared::balance(3));
    cookies.set(declared::debt(4));
    cookies.set(declared::order(7, 5));
}

async fn read(cookies: Cookies<Bank>) -> String {
    let read = [
        cookies.get::<declared::member>(),
        cookies.get::<declared::limit>(),
        cookies.get::<declared::balance>(),
        cookies.get::<declared::debt>(),
        cookies.get_at::<declared::order>(7),
        cookies.get_at::<declared::order>(8),
    ];
    format!("{:?}", read.map(Option::unwrap_or_default))
}

async fn give_other(cookies: Cookies<Broker>) {
    cookies.set(other::member(1));
    cookies.set(other::balance(3));
}

const NOTHING: &str = "[0, 0, 0, 0, 0, 0]";

fn bank(
    keys: &Keys,
) -> impl Service<Request, Response = Response, Error = Infallible> + Clone + use<> {
    PolicyLayer::<Bank>::new(keys.clone()).guard(Router::new().route("/", get(read).post(give)))
}

async fn given(keys: &Keys, host: &str) -> String {
    cookie_header(&send(&bank(keys), "POST", host, "/", &[]).await)
}

async fn opened(keys: &Keys, host: &str, cookie: &str) -> String {
    let response = send(&bank(keys), "GET", host, "/", &[("cookie", cookie)]).await;
    let body = to_bytes(response.into_body(), 1024).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

#[tokio::test]
async fn what_a_site_sealed_opens_there_alone() {
    let keys = Keys::generate();
    let cookie = given(&keys, "a.bank.example").await;
    assert_eq!(opened(&keys, "a.bank.example", &cookie).await, "[1, 2, 3, 4, 5, 0]");
    assert_eq!(opened(&keys, "A.BANK.EXAMPLE:8443", &cookie).await, "[1, 2, 3, 4, 5, 0]");
    for host in
        ["b.bank.example", "bank.example", "a.a.bank.example", "localhost", "localhost:3000"]
    {
        assert_eq!(opened(&keys, host, &cookie).await, NOTHING, "{host}");
    }
    assert_eq!(opened(&Keys::generate(), "a.bank.example", &cookie).await, NOTHING);
}

#[tokio::test]
async fn what_was_sealed_in_development_is_worth_nothing_elsewhere() {
    let keys = Keys::generate();
    for host in ["localhost", "localhost:3000"] {
        let cookie = given(&keys, host).await;
        assert_eq!(opened(&keys, "localhost", &cookie).await, "[1, 2, 3, 4, 5, 0]");
        assert_eq!(opened(&keys, "bank.example", &cookie).await, NOTHING);
    }
}

#[tokio::test]
async fn what_a_policy_sealed_opens_in_it_alone() {
    let keys = Keys::generate();
    let broker = PolicyLayer::<Broker>::new(keys.clone())
        .guard(Router::new().route("/", get(async || ()).post(give_other)));
    let cookie = cookie_header(&send(&broker, "POST", "bank.example", "/", &[]).await);
    assert!(cookie.contains("member=1.") && cookie.contains("balance="), "{cookie}");
    assert_eq!(opened(&keys, "bank.example", &cookie).await, NOTHING);
}

#[tokio::test]
async fn no_value_is_worth_anything_under_another_name() {
    let keys = Keys::generate();
    let cookie = given(&keys, "bank.example").await;
    let pairs: Vec<(&str, &str)> =
        cookie.split("; ").filter_map(|pair| pair.split_once('=')).collect();
    assert_eq!(pairs.len(), 5);
    let names = pairs.iter().map(|(name, _)| *name).chain(["order_8", "order_07"]);
    for name in names {
        for (_, value) in pairs.iter().filter(|(own, _)| *own != name) {
            let planted = format!("{name}={value}");
            assert_eq!(opened(&keys, "bank.example", &planted).await, NOTHING, "{planted}");
        }
    }
}

/// Sets an environment variable in the only safe way: for another process.
fn keys_from_env(variable: Option<&str>) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "print_keys_from_env", "--nocapture"]);
    child.env_remove("BANK_KEYS");
    if let Some(value) = variable {
        child.env("BANK_KEYS", value);
    }
    let output = String::from_utf8(child.output().unwrap().stdout).unwrap();
    let line = output.lines().find_map(|line| line.split_once("keys: ")).unwrap();
    line.1.to_owned()
}

/// The other process of `keys_of_the_environment`; by itself it only shows that nothing panics.
#[test]
#[allow(clippy::print_stdout, reason = "what the first process reads")]
fn print_keys_from_env() {
    match Keys::from_env("BANK_KEYS") {
        Ok(keys) => println!("keys: {keys:?}"),
        Err(error) => println!("keys: {error}"),
    }
}

#[test]
fn keys_of_the_environment() {
    const KEY: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE";
    const OTHER: &str = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI";
    assert_eq!(keys_from_env(Some(KEY)), "Keys(1)");
    assert_eq!(keys_from_env(Some(&format!("{KEY}, {OTHER}"))), "Keys(2)");
    let variable = "the environment variable `BANK_KEYS`";
    for (value, message) in [
        (None, format!("{variable} is not set; ")),
        (Some(""), format!("{variable} is empty; ")),
        (Some("  "), format!("{variable} is empty; ")),
        (Some("?"), format!("key 1 of {variable} is not base64url; ")),
        (Some("AQEB"), format!("key 1 of {variable} has 3 bytes, not 32; ")),
    ] {
        let told = keys_from_env(value);
        assert!(told.starts_with(&message), "{value:?}: {told}");
        assert!(told.contains("basenc --base64url"), "{told}");
    }
    let told = keys_from_env(Some(&format!("{KEY},{KEY}")));
    assert!(told.starts_with(&format!("key 2 of {variable} is key 1 again")), "{told}");
    assert!(!told.contains(KEY), "{told}");
}
