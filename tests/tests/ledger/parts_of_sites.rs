//! A receipt of one site proves no consent to a purpose that the site does not have.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "*.shop.example"],
            subdomains,
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts visits.
        purpose Audience: internal {
            title: "Audience",

            /// Counts visits.
            cookie visits: u64 { lifetime: 1 day }
        }

        /// Tries out what may come.
        purpose Trial: internal {
            title: "Trial",
            sites: ["beta.shop.example"],

            /// Tells the variants apart.
            cookie variant: u64 { lifetime: 30 days }
        }
    }
}

use axum::Router;
use axum::routing::post;
use declared::Shop;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::request::{cookie_header, send};

async fn allow(cookies: Cookies<Shop>) {
    cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
}

#[tokio::test]
async fn a_receipt_proves_the_consents_of_its_site() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("receipts.db")).await.unwrap();
    let layer = PolicyLayer::<Shop>::new(Keys::generate()).ledger(ledger.clone());
    let app = layer.guard(Router::new().route("/", post(allow)));
    let of_shop = cookie_header(&send(&app, "POST", "shop.example", "/", &[]).await);
    send(&app, "POST", "beta.shop.example", "/", &[("cookie", &of_shop)]).await;
    let receipts = ledger.receipts(0, 10).await.unwrap();
    let proved: Vec<(&str, Vec<&str>)> = receipts
        .iter()
        .map(|(_, receipt)| {
            let states = receipt.content.states.iter();
            let purposes = states.map(|state| state.purpose.as_str()).collect();
            (receipt.content.site.as_str(), purposes)
        })
        .collect();
    assert_eq!(
        proved,
        [("shop.example", vec!["Audience"]), ("beta.shop.example", vec!["Audience", "Trial"])]
    );
}
