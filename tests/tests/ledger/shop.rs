//! An application with a ledger.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use policy_runtime::axum::Guarded;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::ConsentLedger;
use policy_runtime::{Choice, Cookies, Keys, NotRecorded, Policy, PolicyLayer};
use policy_tests::form;
use policy_tests::request::{cookie_header, send};
use std::time::Duration;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en, fr],
            sites: ["shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Follows what you look at.
        purpose Interest: internal {
            title: "'); DROP TABLE consent_receipts; --",

            /// What you looked at.
            cookie seen: u64 { lifetime: 30 days }
        }

        /// Sells what you look at.
        purpose Sharing: internal {
            title: "Sharing",

            /// Tells others apart.
            cookie shared: u64 { lifetime: 30 days }
        }

        texts fr {
            Shop: "Comment la boutique utilise les cookies.",
            Essential.title: "Nécessaires",
            Essential: "La boutique ne peut fonctionner sans eux.",
            choice: "Retient vos choix.",
            Interest.title: "Intérêts",
            Interest: "Suit ce que vous regardez.",
            seen: "Ce que vous avez regardé.",
            Sharing.title: "Partage",
            Sharing: "Vend ce que vous regardez.",
            shared: "Distingue les autres.",
        }
    }
}
pub(crate) use declared::{Interest, Sharing, Shop};

pub(crate) type App = Guarded<Router, Shop>;

pub(crate) fn app<L: ConsentLedger>(ledger: L, keys: &Keys) -> App {
    PolicyLayer::<Shop>::new(keys.clone()).ledger(ledger).guard(router())
}

pub(crate) fn router() -> Router {
    let choose = |choice: fn() -> Choice<Shop>| {
        post(move |cookies: Cookies<Shop>| async move { record(&cookies, choice()).await })
    };
    Router::new()
        .route("/", get(seen))
        .route("/allow", choose(Choice::allow_all))
        .route("/refuse", choose(Choice::refuse_all))
        .route("/allow-sharing", choose(|| Choice::new().allow(Sharing)))
        .route("/allow-interest", choose(|| Choice::new().allow(Interest)))
        .route("/refuse-sharing", choose(|| Choice::new().refuse(Sharing)))
        .route("/allow-and-dawdle", post(|cookies| dawdle(cookies, Choice::allow_all())))
        .route(
            "/refuse-interest-and-dawdle",
            post(|cookies| dawdle(cookies, Choice::new().refuse(Interest))),
        )
        .route("/refuse-interest", choose(|| Choice::new().refuse(Interest)))
        .route("/mixed", choose(|| Choice::new().refuse(Interest).allow(Sharing)))
        .route("/french", choose(|| Choice::allow_all().shown_in("fr-CA")))
        .route("/hostile", choose(|| Choice::allow_all().shown_in("'; DROP TABLE consent_notices")))
        .route("/english", choose(|| Choice::allow_all().shown_in("en")))
        .route("/form", choose(|| form::choice("all=allow").unwrap()))
        .route("/token", get(|cookies: Cookies<Shop>| async move { cookies.choice_token() }))
        .route("/public-token", get(public_token))
        .route("/with-token/{all}/{token}", post(by_form))
}

/// What a careless application does.
async fn public_token(cookies: Cookies<Shop>) -> ([(&'static str, &'static str); 1], String) {
    ([("cache-control", "public, max-age=600")], cookies.choice_token())
}

async fn by_form(
    cookies: Cookies<Shop>,
    Path((all, token)): Path<(String, String)>,
) -> Result<String, NotRecorded> {
    let query = format!("all={all}&{}={token}", Choice::<Shop>::TOKEN_FIELD);
    record(&cookies, form::choice(&query).unwrap()).await
}

async fn record(cookies: &Cookies<Shop>, choice: Choice<Shop>) -> Result<String, NotRecorded> {
    let held = cookies.allows(Sharing);
    let outcome = cookies.choose(choice).await;
    assert!(
        outcome.is_ok() || held || !cookies.allows(Sharing),
        "what is not proved grants nothing"
    );
    Ok(outcome?.record_id().map(|id| id.to_string()).unwrap_or_default())
}

/// Makes a choice, and a page that takes long.
async fn dawdle(cookies: Cookies<Shop>, choice: Choice<Shop>) -> Result<String, NotRecorded> {
    let outcome = record(&cookies, choice).await;
    tokio::time::sleep(Duration::from_millis(400)).await;
    outcome
}

async fn seen(cookies: Cookies<Shop>) -> String {
    format!("{} {}", cookies.allows(Interest), cookies.allows(Sharing))
}

/// A visitor with a cookie store.
#[derive(Clone)]
pub(crate) struct Visitor<P = Shop> {
    pub(crate) app: Guarded<Router, P>,
    pub(crate) cookies: String,
}

impl<P: Policy> Visitor<P> {
    pub(crate) fn of(app: &Guarded<Router, P>) -> Visitor<P> {
        Visitor { app: app.clone(), cookies: String::new() }
    }

    pub(crate) async fn send(&mut self, method: &str, path: &str) -> Response {
        let fields = [
            ("cookie", self.cookies.as_str()),
            ("user-agent", "Telltale"),
            ("x-forwarded-for", "192.0.2.7"),
        ];
        let response = send(&self.app, method, "shop.example", path, &fields).await;
        let kept = cookie_header(&response);
        if !kept.is_empty() {
            self.cookies = kept;
        }
        response
    }

    /// Makes a choice that succeeds; gives the record id, if there is one.
    pub(crate) async fn choose(&mut self, path: &str) -> Option<RecordId> {
        let response = self.send("POST", path).await;
        assert_eq!(response.status(), StatusCode::OK);
        body(response).await.parse().ok()
    }

    /// Whether Interest and Sharing are allowed.
    pub(crate) async fn allows(&mut self) -> String {
        body(self.send("GET", "/").await).await
    }
}

pub(crate) async fn body(response: Response) -> String {
    let body = axum::body::to_bytes(response.into_body(), 10_000).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

/// Asks again until it holds, as the receipts of refusals are written on their own time.
pub(crate) async fn eventually<T, F: Future<Output = T>>(
    mut ask: impl FnMut() -> F,
    holds: impl Fn(&T) -> bool,
) -> T {
    for _ in 0..500 {
        let answer = ask().await;
        if holds(&answer) {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it did not come to hold within 10 seconds");
}
