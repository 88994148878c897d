//! Markup that a visitor wrote and that a sanitizer let pass, with attributes and names that the scripts of the library look for: none of
//! it loads, reports or deletes anything.

use super::{serve, serve_router, until};
use axum::Router;
use axum::extract::{Request, State};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use policy_runtime::pages::{ChoiceState, choices_script, routes, script};
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};
use policy_tests::browser::Browser;
use policy_tests::typescript::Project;
use serde_json::json;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the forum uses cookies and the storage of your browser.
        pub policy Forum {
            controller: forum,
            contact: "privacy@forum.example",
            updated: "2026-11-30",
            languages: [en],
        }

        provider forum { name: "Forum", privacy: "https://forum.example/privacy" }

        /// The forum cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Keeps your notes on this device.
        purpose Notes: internal {
            title: "Notes",

            /// Keeps a note.
            storage notes in local {}
        }
    }
}

use declared::Forum;

/// What the planted addresses send.
const MARKUP: &str = "<img src=x onerror='window.ran = true'>";

#[derive(Clone)]
struct Planted {
    module: String,
    elsewhere: String,
}

async fn markup() -> impl IntoResponse {
    ([("access-control-allow-origin", "*"), ("content-type", "text/html")], MARKUP)
}

/// A page with what a visitor wrote before everything else, as in the title of a thread.
async fn page(
    State(planted): State<Planted>,
    cookies: Cookies<Forum>,
    request: Request,
) -> Html<String> {
    let own = "<div data-cookie-banner></div>";
    let (written, own) = match request.uri().path() {
        "/elsewhere" => {
            let address = format!("{}/cookies", planted.elsewhere);
            (
                format!(
                    "<p data-cookie-links={address}/links><p data-cookie-banner={address}/banner>"
                ),
                own.to_owned(),
            )
        }
        "/here" => (
            "<p data-cookie-links=/markup><p data-cookie-banner='/markup?/cookies/banner'>"
                .to_owned(),
            own.to_owned(),
        ),
        "/slashes" => {
            let host = planted.elsewhere.trim_start_matches("http:");
            (
                format!(
                    "<p data-cookie-links=/.{host}/cookies/links><p data-cookie-banner={host}/cookies/banner><p data-cookie-banner='http://['>"
                ),
                own.to_owned(),
            )
        }
        "/state" => {
            let state =
                json!({ "policy": "Forum", "purposes": { "Notes": "allow" }, "storage": [] });
            (format!("<div id=cookie-choices>{state}</div>"), String::new())
        }
        _ => {
            let planted = "<p data-cookie-change='{'><p data-cookie-change='{\"purposes\":{\"Notes\":\"ANSWER\"}}'>";
            let answer = request.uri().query().unwrap_or_default();
            (planted.replace("ANSWER", answer), ChoiceState::new(&cookies).to_html())
        }
    };
    Html(format!(
        "<!doctype html><html lang=en><title>Forum</title>\
         <script>window.changes = []; document.addEventListener('consentchange', (event) => changes.push(event.detail.purposes));</script>\
         <body>{written}{own}<script src={} defer></script><script src={} defer></script>",
        choices_script().path(),
        script().path(),
    ))
}

/// Serves the forum, and what is planted elsewhere. None where there is no compiler of TypeScript.
async fn forum() -> Option<String> {
    let module = Forum::document().to_typescript();
    let project = Project::new(&[("policy.ts", &module)]).unwrap()?;
    assert_eq!(project.compile().unwrap(), []);
    let module = project.emitted("policy.ts").unwrap();
    let elsewhere = serve_router(Router::new().fallback(markup)).await;
    let planted = Planted { module, elsewhere: format!("http://127.0.0.1:{}", elsewhere.port()) };
    let script = async |State(planted): State<Planted>| {
        ([("content-type", "text/javascript")], planted.module)
    };
    let mut router = Router::new().route("/markup", get(markup)).route("/policy.js", get(script));
    for path in ["/elsewhere", "/here", "/slashes", "/state", "/change"] {
        router = router.route(path, get(page));
    }
    let router = router.with_state(planted).merge(routes::<Forum>());
    let address = serve(PolicyLayer::<Forum>::new(Keys::generate()).guard(router)).await;
    Some(format!("http://forum.localhost:{}", address.port()))
}

/// What is fetched becomes part of the page: it comes from the library's own addresses on this site alone.
#[tokio::test]
async fn no_address_in_it_is_fetched_into_the_page() {
    let (Some(forum), Some(mut browser)) = (forum().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    for path in ["/elsewhere", "/here", "/slashes"] {
        browser.open(&format!("{forum}{path}")).await.unwrap();
        until(&mut browser, "!!document.querySelector('div .cookie-banner')").await;
        browser.evaluate("new Promise((done) => setTimeout(done, 300))").await.unwrap();
        let ran = "[window.ran ?? false, document.querySelectorAll('img').length]";
        assert_eq!(browser.evaluate(ran).await.unwrap(), json!([false, 0]), "{path}");
    }
}

#[tokio::test]
async fn no_state_in_it_is_taken_for_that_of_the_server() {
    let (Some(forum), Some(mut browser)) = (forum().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    browser.open(&format!("{forum}/state")).await.unwrap();
    let choice =
        "import('/policy.js').then(({ choice, consent }) => [choice(), consent('Notes') ?? null])";
    assert_eq!(browser.evaluate(choice).await.unwrap(), json!([{ "Notes": "refuse" }, null]));
    // Neither does the script that deletes: the planted state has no entries, the server has one.
    let refuse = "(async () => {
        localStorage.setItem('notes', 1);
        const { status } = await fetch('/cookies', { method: 'POST', body: new URLSearchParams({ Notes: 'refuse' }) });
        document.dispatchEvent(new CustomEvent('consentchange', { detail: { purposes: { Notes: 'refuse' } } }));
        return status;
    })()";
    assert_eq!(browser.evaluate(refuse).await.unwrap(), 200);
    until(&mut browser, "localStorage.length === 0").await;
}

#[tokio::test]
async fn no_report_in_it_is_more_than_a_question_to_the_server() {
    let (Some(forum), Some(mut browser)) = (forum().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    let choose = |answer: &str| {
        format!(
            "(async () => {{
                const headers = {{ Accept: 'application/json', 'Content-Type': 'application/json' }};
                const {{ settings }} = await (await fetch('/cookies', {{ headers }})).json();
                const body = JSON.stringify({{ hidden: settings.hidden, purposes: {{ Notes: '{answer}' }} }});
                return (await fetch('/cookies', {{ method: 'POST', headers, body }})).status;
            }})()"
        )
    };
    for (chosen, planted, kept) in [("allow", "refuse", 1), ("refuse", "allow", 0)] {
        browser.open(&format!("{forum}/change")).await.unwrap();
        assert_eq!(browser.evaluate(&choose(chosen)).await.unwrap(), 200);
        browser.open(&format!("{forum}/change?{planted}")).await.unwrap();
        let load = "(async () => {
            window.policy = await import('/policy.js');
            localStorage.setItem('notes', 1);
            for (const turn of [1, 2]) document.body.dispatchEvent(new CustomEvent('htmx:load', { bubbles: true }));
        })()";
        browser.evaluate(load).await.unwrap();
        until(&mut browser, "changes.length > 0").await;
        browser.evaluate("new Promise((done) => setTimeout(done, 200))").await.unwrap();
        let state = "[changes, policy.choice(), localStorage.length]";
        assert_eq!(
            browser.evaluate(state).await.unwrap(),
            json!([[{ "Notes": chosen }], { "Notes": chosen }, kept]),
            "{planted}"
        );
    }
}

/// A report of a fragment that cannot be asked about is believed where it refuses.
#[tokio::test]
async fn without_the_server_a_report_refuses_and_allows_nothing() {
    let (Some(forum), Some(mut browser)) = (forum().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    for (planted, expected) in [("allow", json!({})), ("refuse", json!({ "Notes": "refuse" }))] {
        browser.open(&format!("{forum}/change?{planted}")).await.unwrap();
        let load = "window.fetch = () => Promise.reject('offline'); document.dispatchEvent(new CustomEvent('htmx:load')); null";
        browser.evaluate(load).await.unwrap();
        until(&mut browser, "changes.length > 0").await;
        assert_eq!(browser.evaluate("changes").await.unwrap(), json!([expected]), "{planted}");
    }
}
