//! Items of a policy that are called like arguments, types and traits of the generated code: the policy compiles, and each name is
//! its own.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Policy {
            controller: Provider,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example"],
        }

        provider Provider { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        provider consent { name: "Vendor", privacy: "https://vendor.example/privacy" }

        /// The shop cannot work without these.
        purpose Purpose: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
            /// Remembers a text.
            cookie set: String { because: interface, lifetime: 1 day }
        }

        /// Shows what you might like.
        purpose consent: internal {
            title: "Suggestions",

            /// One for each value.
            cookie "seen_{value}" as seen(value: u64): u64 { lifetime: 1 day }
            /// One for each consent and key.
            cookie "kept_{consent}_{key}" as kept(consent: u64, key: u64): u64 { lifetime: 1 day }
            /// One for each document.
            cookie "read_{document}" as document(document: u64): u64 { lifetime: 1 day }
        }

        /// Shows films.
        purpose value: third_party {
            title: "Films",

            /// One for each film.
            cookie "film_{Some}_{Policy}" as film_of(Some: u64, Policy: u64): u64 { lifetime: 1 day }

            /// Shows a film.
            embed drop(consent: &str, value: u64, Purpose: u64) {
                provider: consent,
                frame: ["https://film.example/{consent}/{value}/{Purpose}"],
                script: ["https://film.example/player.js"],

                cookie u64 { lifetime: 1 day }
                cookie str { lifetime: 1 day }
            }
        }

        /// Counts visits.
        purpose Option: internal { title: "Visits" }
        /// Counts visits, too.
        purpose Document: internal { title: "More visits" }
    }
}

use axum::Router;
use axum::routing::get;
use policy_runtime::{Choice, Cookies, Keys, Policy as _, PolicyLayer};
use policy_tests::cookie_store::CookieStore;
use policy_tests::request::send;

async fn set_all(cookies: Cookies<declared::Policy>) -> String {
    cookies.set(declared::set("x".to_owned()));
    let Ok(consent) = cookies.consent(declared::consent) else { return "refused".to_owned() };
    cookies.set(declared::seen(consent, 1, 0));
    cookies.set(declared::kept(consent, 2, 3, 0));
    cookies.set(declared::document(consent, 4, 0));
    let Ok(consent) = cookies.consent(declared::value) else { return "refused".to_owned() };
    cookies.set(declared::film_of(consent, 5, 6, 0));
    declared::drop(cookies.consent(declared::value), "a", 7, 8).addresses("frame").concat()
}

#[tokio::test]
async fn names_of_a_policy_collide_with_nothing() {
    let router = Router::new().route("/set", get(set_all)).route(
        "/allow",
        get(async |cookies: Cookies<declared::Policy>| {
            cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
        }),
    );
    let app = PolicyLayer::<declared::Policy>::new(Keys::generate()).guard(router);
    let mut browser = CookieStore::new();
    for path in ["/allow", "/set"] {
        let cookies = browser.cookie_header("shop.example", path);
        let response = send(&app, "GET", "shop.example", path, &[("cookie", &cookies)]).await;
        browser.receive("shop.example", path, &response);
        let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        let page = String::from_utf8(body.to_vec()).unwrap();
        assert!(path == "/allow" || page == "https://film.example/a/7/8", "{page}");
    }
    let names = ["choice", "film_5_6", "kept_2_3", "read_4", "seen_1", "set"];
    assert_eq!(browser.names(), names);
    assert_eq!(declared::Policy::document().purposes.len(), 5);
}
