//! Two applications on one host, each with its policy: a form of one is none of the other.

use crate::shop::{Shop, router};
use crate::visitor::{Answer, Visitor};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::pages::{Banner, routes};
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::form;
use policy_tests::logs::Logs;

/// Its purposes have the names of the shop's, and its site is the same.
mod portal {
    policy_runtime::cookie_policy! {
        /// How the portal uses cookies.
        pub policy Portal {
            controller: city,
            contact: "a@city.example",
            updated: "2026-11-22",
            sites: ["kettle.example"],
            languages: [en, fr],
        }
        provider city { name: "City", privacy: "https://city.example/privacy" }
        provider tube { name: "Tube", privacy: "https://tube.example/privacy" }
        /// The portal cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }
        /// Suggests <script>alert(1)</script> what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            refused_by: [gpc],
            /// Remembers what you looked at.
            cookie recent: String { lifetime: 30 days }
        }
        /// Shows what others saw.
        purpose Media: third_party {
            title: "Films",
            /// Recognises you on other sites.
            cookie tube_id { lifetime: 13 months, stored_on: "tube.example", provider: tube }
        }
        texts fr {
            Portal: "Comment le portail utilise les cookies.",
            Essential.title: "Nécessaires",
            Essential: "Le portail ne peut fonctionner sans eux.",
            choice: "Retient vos choix.",
            Suggestions.title: "Suggestions",
            Suggestions: "Propose ce qui peut vous plaire.",
            recent: "Retient ce que vous avez vu.",
            Media.title: "Films",
            Media: "Montre ce que d’autres ont vu.",
            tube_id: "Vous reconnaît sur d’autres sites.",
        }
    }
}
use portal::Portal;

async fn home(cookies: Cookies<Portal>) -> Html<String> {
    let banner = Banner::new(&cookies, "en", "/").map(|banner| banner.to_html());
    Html(banner.unwrap_or_default())
}

/// Both of them on one host. A shop that does not say below which path it stands has its forms lead to the root.
fn both(ledger: &SqliteLedger, at: Option<&'static str>) -> Router {
    let keys = Keys::generate();
    let shop = PolicyLayer::<Shop>::new(keys.clone()).ledger(ledger.clone());
    let shop = match at {
        Some(path) => shop.at(path),
        None => shop,
    };
    let portal = PolicyLayer::<Portal>::new(keys).ledger(ledger.clone());
    let of_portal = Router::new().route("/", get(home)).merge(routes::<Portal>());
    Router::new()
        .nest_service("/shop", shop.guard(router(routes::<Shop>())))
        .fallback_service(portal.guard(of_portal))
}

fn assert_turned_away(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{}", answer.body);
    assert!(answer.has("role=\"alert\">\n<p>This form belongs to another cookie policy"));
    assert!(!answer.has("<form") && !answer.has("checked"), "nothing is suggested");
    assert!(answer.set_cookies.is_empty(), "{:?}", answer.set_cookies);
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn the_banner_of_one_application_is_no_answer_to_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    let app = both(&ledger, None);
    let mut visitor = Visitor::of(&app);
    let shop = visitor.get("/shop/").await;
    for answer in ["all=allow", "all=refuse", "Media=allow", "Media=refuse"] {
        // Its form goes to the root of the host, where the portal is.
        assert_turned_away(&visitor.answer_form(&shop, form::BANNER, answer).await);
    }
    assert!(ledger.receipts(0, 10).await.unwrap().is_empty());
    assert!(ledger.refusals().await.unwrap().is_empty());

    let portal = visitor.get("/").await;
    assert!(portal.has("value=\"Media:"), "nothing was answered");
    let reply = visitor.answer_form(&portal, form::BANNER, "all=allow").await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    let receipts = ledger.receipts(0, 10).await.unwrap();
    assert_eq!((receipts.len(), &*receipts[0].1.content.policy), (1, "Portal"));
}

policy_tests::site_policy!(
    /// A portal of its own: of each policy the same is logged once a minute, whichever test sends it.
    logged: Quiet ["kettle.example"]
);

#[tokio::test]
async fn a_form_of_another_policy_is_reported_without_what_was_sent() {
    let logs = Logs::collect();
    let app = PolicyLayer::<logged::Quiet>::new(Keys::generate())
        .guard(Router::new().merge(routes::<logged::Quiet>()));
    let mut visitor = Visitor::of(&app);
    for _ in 0..3 {
        assert_turned_away(&visitor.choose("shown-policy=Sh%0Aop&all=allow").await);
    }
    let said = logs.text();
    assert_eq!(said.matches("a form that shows another policy").count(), 1, "{said}");
    assert!(said.contains("`Quiet`") && said.contains("help: ") && !said.contains("Sh"), "{said}");
}

/// Each below its own path, as the docs recommend: what was turned away above is answered by the one that asked.
#[tokio::test]
async fn each_application_answers_its_own_banner() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    let app = both(&ledger, Some("/shop"));
    let mut visitor = Visitor::of(&app);
    let shop = visitor.get("/shop/").await;
    assert!(shop.has("action=\"/shop/cookies\""));
    assert_turned_away(&visitor.answer_form(&shop, form::BANNER, "all=allow").await);
    let fields = form::hidden_fields(&shop.body, form::BANNER);
    let request =
        Request::post("/shop/cookies").header("content-type", "application/x-www-form-urlencoded");
    let reply = visitor.send(request, Body::from(form::body(&fields, "all=allow"))).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.body);
    let receipts = ledger.receipts(0, 10).await.unwrap();
    assert_eq!((receipts.len(), &*receipts[0].1.content.policy), (1, "Shop"));
    let portal = visitor.get("/").await;
    assert!(portal.has("value=\"Media:"), "the portal is still to be answered");
}

#[tokio::test]
async fn a_form_with_fields_of_both_policies_answers_neither() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    let app = both(&ledger, None);
    let mut visitor = Visitor::of(&app);
    let (shop, portal) = (visitor.get("/shop/").await, visitor.get("/").await);
    let of_shop = form::body(&form::hidden_fields(&shop.body, form::BANNER), "");
    let of_portal = form::body(&form::hidden_fields(&portal.body, form::BANNER), "");
    for form in [format!("{of_shop}&{of_portal}"), format!("{of_portal}&{of_shop}")] {
        assert_turned_away(&visitor.choose(format!("{form}&all=allow")).await);
    }
    // Under the name of the other one, it is a form that shows something else.
    let renamed = of_shop.replace(
        &form::body(&[("shown-policy".to_owned(), "Shop".to_owned())], ""),
        "shown-policy=Portal",
    );
    let reply = visitor.choose(format!("{renamed}&all=allow")).await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    let receipts = ledger.receipts(0, 10).await.unwrap();
    let states = receipts.iter().flat_map(|(_, receipt)| &receipt.content.states);
    assert!(states.clone().all(|state| state.purpose == "Suggestions"), "that one is the same");
}
