//! Seals over HTTP: what one cookie, site or policy sealed is worth nothing elsewhere.

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
    child.args(["--exact", "seals::print_keys_from_env", "--nocapture"]);
    child.env_remove("BANK_KEYS");
    if let Some(value) = variable {
        child.env("BANK_KEYS", value);
    }
    let output = String::from_utf8(child.output().unwrap().stdout).unwrap();
    let line = output.lines().find_map(|line| line.split_once("keys: ")).unwrap();
    line.1.to_owned()
}

/// The other process of `keys_from_the_environment_are_checked_and_never_shown`; by itself it only shows that nothing panics.
#[test]
#[allow(clippy::print_stdout, reason = "what the first process reads")]
fn print_keys_from_env() {
    match Keys::from_env("BANK_KEYS") {
        Ok(keys) => println!("keys: {keys:?}"),
        Err(error) => println!("keys: {error}"),
    }
}

#[test]
fn keys_from_the_environment_are_checked_and_never_shown() {
    const KEY: &str = "dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z_0Me0";
    const OTHER: &str = "P8TM_nRYcOLA2Z9x8w_wZWyN7dQcwdfT03aw2-aF4vM";
    const ZEROS: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    /// As the documentation had it once.
    const SAMPLE: &str = "3CwEscW-nlWGtROHSOur0eRJMGsvD1QyogB0p365rmI";
    assert_eq!(keys_from_env(Some(KEY)), "Keys(1)");
    assert_eq!(keys_from_env(Some(&format!("{KEY}, {OTHER}"))), "Keys(2)");
    let variable = "the environment variable `BANK_KEYS`";
    for (value, message) in [
        (None, format!("{variable} is not set; ")),
        (Some(""), format!("{variable} is empty; ")),
        (Some("  "), format!("{variable} is empty; ")),
        (Some("?"), format!("key 1 of {variable} is not base64url; ")),
        (Some("AQEB"), format!("key 1 of {variable} has 3 bytes, not 32; ")),
        (
            Some(ZEROS),
            format!("key 1 of {variable} is one byte again and again, so it can be guessed; "),
        ),
        (Some(SAMPLE), format!("key 1 of {variable} is a sample from a documentation, ")),
    ] {
        let told = keys_from_env(value);
        assert!(told.starts_with(&message), "{value:?}: {told}");
        assert!(told.contains("basenc --base64url"), "{told}");
    }
    let told = keys_from_env(Some(&format!("{KEY},{KEY}")));
    assert!(told.starts_with(&format!("key 2 of {variable} is key 1 again")), "{told}");
    assert!(!told.contains(KEY), "{told}");
}

/// A nonce is the first 12 bytes of an encrypted value. Its last 4 are as the system drew them; the time is mixed into the others.
fn drawn(cookie: &str) -> [u8; 4] {
    use base64::Engine;
    let (_, value) = cookie.split("; ").find_map(|pair| pair.split_once("debt=")).unwrap();
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(value).unwrap();
    bytes[8..12].try_into().unwrap()
}

/// The other process of `a_forked_process_draws_nonces_of_its_own`: it encrypts, then goes on as two that encrypt.
#[test]
fn encrypt_before_and_behind_a_fork() {
    let Some(folder) = std::env::var_os("NONCES_FOLDER").map(std::path::PathBuf::from) else {
        return;
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let app = bank(&Keys::generate());
    let encrypt = |times| {
        let nonce = |_| {
            let response = runtime.block_on(send(&app, "POST", "bank.example", "/", &[]));
            format!("{:?}", drawn(&cookie_header(&response)))
        };
        (0..times).map(nonce).collect::<Vec<_>>().join("\n")
    };
    std::fs::write(folder.join("before"), encrypt(1)).unwrap();
    match fork::fork().unwrap() {
        fork::Fork::Parent(child) => {
            std::fs::write(folder.join("parent"), encrypt(100)).unwrap();
            fork::waitpid(child).unwrap();
        }
        fork::Fork::Child => {
            std::fs::write(folder.join("child"), encrypt(100)).unwrap();
            std::process::exit(0);
        }
    }
}

#[test]
fn a_forked_process_draws_nonces_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = Command::new(std::env::current_exe().unwrap());
    process
        .args(["--exact", "seals::encrypt_before_and_behind_a_fork"])
        .env("NONCES_FOLDER", folder.path());
    assert!(process.output().unwrap().status.success());
    let read = |name| std::fs::read_to_string(folder.path().join(name)).unwrap();
    let nonces: Vec<String> = ["before", "parent", "child"]
        .iter()
        .flat_map(|name| read(name).lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let different: std::collections::BTreeSet<&String> = nonces.iter().collect();
    assert_eq!((nonces.len(), different.len()), (201, 201), "{nonces:?}");
}
