//! Texts in another language or direction than the page.

use super::serve;
use axum::Router;
use policy_runtime::pages::routes;
use policy_runtime::{Keys, PolicyLayer};
use policy_tests::browser::Browser;
use serde_json::json;

/// A stall in a language that the library lacks, whose names begin and end with signs.
mod declared {
    policy_runtime::cookie_policy! {
        /// Svona notar básinn kökur.
        pub policy Stall {
            controller: stall,
            contact: "privacy@stall.example",
            updated: "2026-11-22",
            languages: [is],
        }

        provider stall { name: "Stall (Ltd.)", privacy: "https://stall.example/privacy/" }
        provider tube {
            name: "Tube, Inc.",
            privacy: "https://tube.example/privacy/",
            country: us,
            role: controller,
        }

        /// Básinn virkar ekki án þeirra.
        purpose Essential: necessary {
            title: "Nauðsynlegt",

            /// Man hvað þú valdir.
            consent cookie "_choice" as choice { lifetime: 6 months }
        }

        /// Sýnir kvikmyndir.
        purpose Media: third_party {
            title: "Kvikmyndir",

            /// Spilar kvikmyndina.
            embed player {
                provider: tube,
                frame: ["https://www.tube.example/embed"],
                script: ["https://*.tube.example"],

                /// Þekkir þig á öðrum vefjum.
                cookie "_tube" as tube_id { lifetime: 13 months, stored_on: "tube.example" }
            }
        }
    }
}

use declared::Stall;

fn router() -> Router {
    Router::new().merge(routes::<Stall>())
}

fn layer() -> PolicyLayer<Stall> {
    PolicyLayer::new(Keys::generate())
}

async fn stall() -> String {
    format!("http://stall.localhost:{}", serve(layer().guard(router())).await.port())
}

/// What is written in the letters of English is drawn from left to right, with the signs where they were written.
#[tokio::test]
async fn names_keep_their_signs_in_place_on_pages_from_right_to_left() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let stall = stall().await;
    let size = json!({ "width": 2000, "height": 900, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", size).await.unwrap();
    let turned = "(() => {
        document.querySelectorAll('details').forEach((one) => { one.open = true; });
        const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
        const turned = [], seen = new Set();
        while (texts.nextNode()) {
            const node = texts.currentNode, text = node.data.trim();
            const is_latin = /^[\\x20-\\x7e]*[a-z][\\x20-\\x7e]*$/.test(text);
            for (const name of is_latin ? [text] : ['Stall (Ltd.)', 'Tube, Inc.']) {
                const start = node.data.indexOf(name);
                if (start < 0) continue;
                const [first, last] = [start, start + name.length - 1].map((at) => {
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + 1);
                    return range.getBoundingClientRect();
                });
                if (first.top !== last.top) continue;
                seen.add(name);
                if (first.left > last.left) turned.push([name, text]);
            }
        }
        return [seen.has('Stall (Ltd.)'), turned];
    })()";
    for path in ["/cookies/banner", "/cookies", "/cookie-policy"] {
        browser.open(&format!("{stall}{path}?lang=ar")).await.unwrap();
        let has_controller = path != "/cookies";
        let found = browser.evaluate(turned).await.unwrap();
        assert_eq!(found, json!([has_controller, []]), "{path}");
    }
}
