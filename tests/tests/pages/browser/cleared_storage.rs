//! `clears_storage`: a withdrawal clears the whole storage of the site, and nothing else does.

use super::serve;
use crate::visitor::Visitor;
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::axum::Guarded;
use policy_runtime::pages::routes;
use policy_runtime::{Keys, Policy, PolicyLayer};
use policy_tests::browser::Browser;
use serde_json::json;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the depot uses cookies and the storage of your browser.
        pub policy Depot {
            controller: depot,
            contact: "privacy@depot.example",
            updated: "2026-11-30",
            languages: [en],
        }

        provider depot { name: "Depot", privacy: "https://depot.example/privacy" }

        /// The depot cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
            /// Holds your basket.
            storage basket in local { because: basket }
        }

        /// Shows the depot without a network.
        purpose Offline: internal {
            title: "Offline",
            clears_storage,

            /// Keeps the pages.
            storage "pages" as kept_pages in cache {}
        }

        /// Remembers your tools.
        purpose Tools: internal {
            title: "Tools",

            /// Remembers your tools.
            storage tools in local {}
        }
    }
}

use declared::Depot;

fn app() -> Guarded<Router, Depot> {
    let home = get(async || Html("<!doctype html><title>Depot</title>"));
    let router = Router::new().route("/", home).merge(routes::<Depot>());
    PolicyLayer::<Depot>::new(Keys::generate()).guard(router)
}

#[tokio::test]
async fn a_withdrawal_of_its_purpose_alone_clears_the_storage() {
    let mut visitor = Visitor::of(&app());
    for (answer, cleared) in [
        ("all=refuse", "\"cache\""),
        ("Offline=allow&Tools=allow", "\"cache\""),
        ("Tools=refuse", "\"cache\""),
        ("Offline=refuse", "\"cache\", \"storage\""),
        ("Offline=refuse", "\"cache\""),
        ("all=allow", "\"cache\""),
        ("all=refuse", "\"cache\", \"storage\""),
    ] {
        let chosen = visitor.answer(answer).await;
        assert_eq!(chosen.header("clear-site-data"), cleared, "{answer}");
    }
    let later = visitor.get("/").await;
    assert!(!later.header("clear-site-data").contains("storage"), "once");
}

#[tokio::test]
async fn the_pages_say_what_is_cleared() {
    let mut visitor = Visitor::of(&app());
    let cleared = "When you withdraw or object to “Offline”, this site tells your browser to delete everything in its storage";
    let stays = "Entries in the storage of your browser are not deleted in this way.";
    let policy = visitor.get("/cookie-policy").await;
    assert!(policy.has(cleared) && policy.has(stays), "of the tools");
    assert!(!policy.has("withdraw or object to “Tools”"));
    let settings = visitor.get("/cookies").await;
    let of = |purpose: &str| {
        settings.between(&format!("id=\"cookie-settings-{purpose}\""), "</fieldset>").to_owned()
    };
    assert!(of("Offline").contains(cleared) && !of("Offline").contains(stays));
    assert!(of("Tools").contains(stays) && !of("Tools").contains(cleared));
    assert!(visitor.get("/cookie-policy?format=md").await.has(cleared));
    let row = Depot::document().report().iter().find(|row| row.rule == "clears-storage").unwrap();
    assert_eq!(
        row.message,
        "a withdrawal of `Offline` also clears `basket` and `tools` of other purposes"
    );
}

#[tokio::test]
async fn a_browser_clears_its_storage_and_keeps_its_cookies() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let depot = format!("http://depot.localhost:{}", serve(app()).await.port());
    browser.open(&depot).await.unwrap();
    let choose = |purposes: serde_json::Value| {
        format!(
            "(async () => {{
                const headers = {{ Accept: 'application/json', 'Content-Type': 'application/json' }};
                const {{ settings }} = await (await fetch('/cookies', {{ headers }})).json();
                const body = JSON.stringify({{ hidden: settings.hidden, purposes: {purposes} }});
                return (await fetch('/cookies', {{ method: 'POST', headers, body }})).status;
            }})()"
        )
    };
    let both = choose(json!({ "Offline": "allow", "Tools": "allow" }));
    assert_eq!(browser.evaluate(&both).await.unwrap(), 200);
    let store = "localStorage.setItem('basket', 1); sessionStorage.setItem('a', 1); caches.open('pages').then(() => true)";
    browser.evaluate(store).await.unwrap();
    let stored = "caches.keys().then((caches) => localStorage.length + sessionStorage.length + caches.length)";
    assert_eq!(browser.evaluate(stored).await.unwrap(), 3);
    let tools = choose(json!({ "Tools": "refuse" }));
    assert_eq!(browser.evaluate(&tools).await.unwrap(), 200);
    assert_eq!(browser.evaluate(stored).await.unwrap(), 3, "another purpose");
    let offline = choose(json!({ "Offline": "refuse" }));
    assert_eq!(browser.evaluate(&offline).await.unwrap(), 200);
    browser.open(&depot).await.unwrap();
    assert_eq!(browser.evaluate(stored).await.unwrap(), 0);
    let cookies = browser.cookies().await.unwrap();
    assert_eq!(cookies.iter().map(|cookie| &*cookie.name).collect::<Vec<_>>(), ["choice"]);
}
