//! What a visitor's choices do to sets, reads and proofs, state by state. Those that take months are in `policy-runtime`'s own
//! tests, `consent/tests`.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 2 seconds, refusal: 6 months }
        }

        /// Shows us what is read most, in sums.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "counted in sums",

            /// Counts your visit once a day.
            cookie visit: u32 { lifetime: 1 day }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",

            /// Remembers what you looked at.
            cookie recent: u32 { lifetime: 30 days }
        }
    }
}

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use declared::{Audience, Shop, Suggestions};
use policy_runtime::consent::ConsentState;
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer, Purpose};
use policy_tests::cookie_store::CookieStore;
use policy_tests::logs::Logs;
use policy_tests::request::send;
use std::convert::Infallible;
use std::time::Duration;

const HOST: &str = "shop.example";

/// Counts the visit without a question, as nothing is asked.
async fn count(cookies: Cookies<Shop>) -> String {
    let before = cookies.get::<declared::visit>();
    cookies.set(declared::visit(before.unwrap_or(0) + 1));
    let proof = cookies.consent(Audience).map(drop).map_err(|refused| refused.reason());
    format!("{before:?} {proof:?} {:?}", cookies.status(Audience::DECLARATION).state)
}

async fn suggest(cookies: Cookies<Shop>) -> String {
    if let Ok(consent) = cookies.consent(Suggestions) {
        cookies.set(declared::recent(consent, 7));
    }
    let status = cookies.status(Suggestions::DECLARATION);
    format!("{:?} {} {}", status.state, status.allowed, cookies.undecided())
}

fn app()
-> impl tower::Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send>
+ Clone {
    let choose = |choice: fn() -> Choice<Shop>| {
        get(async move |cookies: Cookies<Shop>| cookies.choose(choice()).await.map(drop).unwrap())
    };
    let router = Router::new()
        .route("/count", get(count))
        .route("/suggest", get(suggest))
        .route("/object", choose(|| Choice::new().refuse(Audience)))
        .route("/take-back", choose(|| Choice::new().allow(Audience)))
        .route("/allow", choose(|| Choice::new().allow(Suggestions)))
        .route("/refuse", choose(|| Choice::new().refuse(Suggestions)));
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router)
}

async fn visit<S>(app: &S, browser: &mut CookieStore, path: &str) -> String
where
    S: tower::Service<axum::extract::Request, Response = Response, Error = Infallible> + Clone,
{
    let cookies = browser.cookie_header(HOST, path);
    let response = send(app, "GET", HOST, path, &[("cookie", &cookies)]).await;
    browser.receive(HOST, path, &response);
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn what_is_not_asked_stops_quietly_when_someone_objects() {
    let (app, mut browser, logs) = (app(), CookieStore::new(), Logs::collect());
    assert_eq!(visit(&app, &mut browser, "/count").await, "None Ok(()) NotAsked");
    assert_eq!(visit(&app, &mut browser, "/count").await, "Some(1) Ok(()) NotAsked");
    assert_eq!(browser.names(), ["visit"]);
    visit(&app, &mut browser, "/object").await;
    assert_eq!(browser.names(), ["__Host-choice"], "gone with that response");
    for _ in 0..2 {
        assert_eq!(visit(&app, &mut browser, "/count").await, "None Err(Refused) Refused");
        assert_eq!(browser.names(), ["__Host-choice"], "and it stays away");
    }
    visit(&app, &mut browser, "/take-back").await;
    assert_eq!(visit(&app, &mut browser, "/count").await, "None Ok(()) Given");
    assert_eq!(visit(&app, &mut browser, "/count").await, "Some(1) Ok(()) Given");
    assert_eq!(logs.text(), "", "none of it is an offence");
}

#[tokio::test]
async fn a_purpose_goes_through_its_states() {
    let (app, mut browser) = (app(), CookieStore::new());
    for (path, state, open, kept) in [
        ("/absent", ConsentState::Undecided, true, &[][..]),
        ("/refuse", ConsentState::Refused, false, &["__Host-choice"]),
        ("/allow", ConsentState::Given, false, &["__Host-choice", "recent"]),
        ("/refuse", ConsentState::Withdrawn, false, &["__Host-choice"]),
        ("/allow", ConsentState::Given, false, &["__Host-choice", "recent"]),
    ] {
        visit(&app, &mut browser, path).await;
        let allowed = state == ConsentState::Given;
        let seen = visit(&app, &mut browser, "/suggest").await;
        assert_eq!(seen, format!("{state:?} {allowed} {open}"), "{path}");
        assert_eq!(browser.names(), kept, "{path}");
    }
    // The browser's clock may be wrong, so the server looks at its own.
    tokio::time::sleep(Duration::from_millis(3100)).await;
    let seen = visit(&app, &mut browser, "/suggest").await;
    assert_eq!(seen, format!("{:?} false true", ConsentState::Expired));
    assert_eq!(browser.names(), ["__Host-choice"], "what came under it is expired with it");
    let seen = visit(&app, &mut browser, "/count").await;
    assert_eq!(seen, "None Ok(()) NotAsked", "another purpose has a state of its own");
}
