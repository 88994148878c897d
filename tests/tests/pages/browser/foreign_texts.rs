//! Texts in another language or direction than the page, and a host that is a number.

use super::{press, serve, until};
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::pages::{Banner, Here, routes, script, stylesheet};
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::browser::Browser;
use serde_json::json;
use tokio::net::TcpListener;

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

async fn home(cookies: Cookies<Stall>, here: Here) -> Html<String> {
    let banner = Banner::new(&cookies, "is", &here).map(|banner| banner.to_html());
    document(&here, &banner.unwrap_or_default())
}

async fn cached(here: Here) -> Html<String> {
    document(&here, "<div data-cookie-banner></div>")
}

fn document(here: &Here, banner: &str) -> Html<String> {
    let [style, script] = [stylesheet(), script()].map(|asset| here.address(asset.path()));
    Html(format!(
        "<!doctype html><html lang=is><title>Stall</title><link rel=stylesheet href={style}><script src={script} defer></script>{banner}<p>Katlar"
    ))
}

fn router() -> Router {
    Router::new().route("/", get(home)).route("/cached", get(cached)).merge(routes::<Stall>())
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

#[tokio::test]
async fn what_is_said_in_place_of_the_banner_is_in_the_language_of_its_words() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let stall = stall().await;
    browser.open(&format!("{stall}/")).await.unwrap();
    browser.evaluate("document.querySelector('[value=refuse]').focus()").await.unwrap();
    press(&mut browser, "Enter", 13).await;
    until(&mut browser, "!!document.querySelector('.cookie-banner-saved')").await;
    let said = "(({ lang, textContent }) => [lang, textContent])(document.querySelector('.cookie-banner-saved'))";
    let said = browser.evaluate(said).await.unwrap();
    assert_eq!(said, json!(["en", "Your choices are saved."]));
}

/// `[` and `]` of an address of IPv6 are signs of a regular expression.
#[tokio::test]
async fn the_script_finds_its_path_on_a_host_that_is_a_number() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let app = layer().at("/shop").guard(Router::new().nest("/shop", router()));
    let Ok(listener) = TcpListener::bind("[::1]:0").await else {
        eprintln!("skipped: this machine has no IPv6");
        return;
    };
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move { axum::serve(listener, app).await });
    browser.open(&format!("http://[::1]:{port}/shop/cached")).await.unwrap();
    until(&mut browser, "!!document.querySelector('.cookie-banner')").await;
    let action = "document.querySelector('.cookie-banner-form').getAttribute('action')";
    assert_eq!(browser.evaluate(action).await.unwrap(), "/shop/cookies");
}
