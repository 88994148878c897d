//! Choices that do not leave the page: the event, the browser's storage, one banner, no shift of the layout, htmx and Turbo.

use super::{serve, until};
use axum::Router;
use axum::extract::{Request, State};
use axum::response::Html;
use axum::routing::get;
use policy_runtime::pages::{
    Banner, ChoiceState, Placement, choices_script, routes, script, stylesheet,
};
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::browser::Browser;
use policy_tests::front_end::Library;
use serde_json::{Value, json};

mod declared {
    policy_runtime::cookie_policy! {
        /// How the workshop uses cookies and the storage of your browser.
        pub policy Workshop {
            controller: smith,
            contact: "privacy@smith.example",
            updated: "2026-11-30",
            languages: [en],
        }

        provider smith { name: "Smith", privacy: "https://smith.example/privacy" }
        provider editors { name: "Editors", privacy: "https://editor.example/privacy" }

        /// The workshop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
            /// Keeps the note that you are writing.
            storage "notes.open" as open_note in local { because: user_input }
        }

        /// Keeps your notes on this device.
        purpose Notes: internal {
            title: "Notes",

            /// Keeps a note.
            storage "notes.{topic}" as notes in local {}
            /// Remembers the note that you read last.
            storage last_note in session {}
            /// Keeps pictures of your notes.
            storage pictures in indexed_db {}
            /// Keeps pages of your notes for reading without a network.
            storage "pages" as note_pages in cache {}

            /// The editor of notes.
            embed editor {
                provider: editors,
                script: ["https://editor.example/editor.js"],

                storage tips_off in local { because: choice }
            }
        }

        /// Remembers your tools.
        purpose Tools: internal {
            title: "Tools",

            /// Remembers your tools.
            storage tools in local {}
            /// Keeps a note on a tool.
            storage "notes.tool.{name}" as tool_note in local {}
        }
    }
}

use declared::Workshop;

#[derive(Clone, Default)]
struct Libraries {
    htmx: String,
    turbo: String,
}

async fn page(cookies: Cookies<Workshop>, request: Request) -> Html<String> {
    let path = request.uri().path();
    let banner = |placement: Placement| {
        let banner = Banner::new(&cookies, "en", path);
        banner.map(|banner| banner.placed(placement).to_html()).unwrap_or_default()
    };
    let state = || ChoiceState::new(&cookies).to_html();
    let (state, body) = match path {
        // The server and a placeholder both.
        "/twice" => (state(), format!("{}<div data-cookie-banner></div>", banner(Placement::Flow))),
        "/bar" => (state(), banner(Placement::Bar)),
        "/cached" => (String::new(), "<div data-cookie-banner></div>".to_owned()),
        "/htmx" => (
            state(),
            "<script src=/htmx.js></script><div id=box hx-boost=true hx-target=#box hx-push-url=false>\
             <div id=first hx-get='/cookies?fragment' hx-trigger=load hx-target=#box></div></div>"
                .to_owned(),
        ),
        "/htmx-banner" => (
            state(),
            "<script src=/htmx.js></script><div id=box hx-boost=true hx-target=#box hx-push-url=false \
             hx-get=/cookies/banner hx-trigger=load></div>"
                .to_owned(),
        ),
        "/turbo" => (
            state(),
            "<script src=/turbo.js></script><turbo-frame id=box src='/cookies?purpose=Notes'></turbo-frame>"
                .to_owned(),
        ),
        "/turbo-banner" => (
            state(),
            "<script src=/turbo.js></script><turbo-frame id=box src=/cookies/banner></turbo-frame>"
                .to_owned(),
        ),
        _ => (state(), banner(Placement::Flow)),
    };
    let text = "<p>A long text about iron.</p>".repeat(40);
    Html(format!(
        "<!doctype html><html lang=en><title>Workshop</title><meta name=viewport content='width=device-width'>\
         <link rel=stylesheet href={}>{state}\
         <script>window.changes = []; document.addEventListener('consentchange', (event) => changes.push(event.detail.purposes));</script>\
         <script src={} defer></script><script src={} defer></script>\
         <body>{body}<main><h1>Iron</h1>{text}</main>",
        stylesheet().path(),
        choices_script().path(),
        script().path(),
    ))
}

async fn workshop(libraries: Libraries) -> String {
    let mut router = Router::new();
    for path in
        ["/", "/twice", "/bar", "/cached", "/htmx", "/htmx-banner", "/turbo", "/turbo-banner"]
    {
        router = router.route(path, get(page));
    }
    let javascript = |text: String| ([("content-type", "text/javascript")], text);
    let router = router
        .route("/htmx.js", get(async move |State(it): State<Libraries>| javascript(it.htmx)))
        .route("/turbo.js", get(async move |State(it): State<Libraries>| javascript(it.turbo)))
        .with_state(libraries)
        .merge(routes::<Workshop>());
    let address = serve(PolicyLayer::<Workshop>::new(Keys::generate()).guard(router)).await;
    format!("http://workshop.localhost:{}", address.port())
}

/// Stores an entry of each kind, and some that the policy does not have.
const STORE: &str = "(async () => {
    for (const key of ['notes.iron', 'notes.open', 'notes.tool.saw', 'notes', 'tips_off', 'tools', 'other']) localStorage.setItem(key, 1);
    sessionStorage.setItem('last_note', 1);
    sessionStorage.setItem('other', 1);
    await (await caches.open('pages')).put('/a', new Response('a'));
    await caches.open('other');
    for (const name of ['pictures', 'other']) {
        await new Promise((done, failed) => {
            const request = indexedDB.open(name);
            request.onsuccess = () => { request.result.close(); done(); };
            request.onerror = failed;
        });
    }
})()";

const STORED: &str = "(async () => [
    Object.keys(localStorage).sort(), Object.keys(sessionStorage).filter((key) => !key.startsWith('htmx')).sort(), (await caches.keys()).sort(),
    (await indexedDB.databases()).map(({ name }) => name).sort(),
])()";

fn everything() -> Value {
    json!([
        ["notes", "notes.iron", "notes.open", "notes.tool.saw", "other", "tips_off", "tools"],
        ["last_note", "other"],
        ["other", "pages"],
        ["other", "pictures"]
    ])
}

/// What is left after a withdrawal of the notes.
fn without_notes() -> Value {
    json!([
        ["notes", "notes.open", "notes.tool.saw", "other", "tips_off", "tools"],
        ["other"],
        ["other"],
        ["other"]
    ])
}

/// Sends a choice as JSON, with the hidden fields of the settings.
fn choose(purposes: &Value) -> String {
    format!(
        "(async () => {{
            const headers = {{ Accept: 'application/json', 'Content-Type': 'application/json' }};
            const {{ settings }} = await (await fetch('/cookies', {{ headers }})).json();
            const body = JSON.stringify({{ hidden: settings.hidden, purposes: {purposes} }});
            const answer = await fetch('/cookies', {{ method: 'POST', headers, body }});
            const detail = await answer.json();
            document.dispatchEvent(new CustomEvent('consentchange', {{ detail }}));
            return answer.status;
        }})()"
    )
}

async fn until_stored(browser: &mut Browser, expected: &Value) {
    let expected = format!("JSON.stringify(await {STORED}) === JSON.stringify({expected})");
    for _ in 0..100 {
        if browser.evaluate(&format!("(async () => {expected})()")).await.unwrap() == true {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    panic!("{expected}: {}", browser.evaluate(STORED).await.unwrap());
}

#[tokio::test]
async fn a_withdrawal_in_place_deletes_what_its_purpose_stores() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let workshop = workshop(Libraries::default()).await;
    for path in ["/", "/cached"] {
        browser.clear_cookies().await.unwrap();
        browser.open(&format!("{workshop}{path}")).await.unwrap();
        let both = choose(&json!({ "Notes": "allow", "Tools": "allow" }));
        assert_eq!(browser.evaluate(&both).await.unwrap(), 200);
        browser.evaluate(STORE).await.unwrap();
        assert_eq!(browser.evaluate(STORED).await.unwrap(), everything(), "{path}");
        let withdrawn = choose(&json!({ "Notes": "refuse" }));
        assert_eq!(browser.evaluate(&withdrawn).await.unwrap(), 200);
        until_stored(&mut browser, &without_notes()).await;
        let changes = browser.evaluate("window.changes").await.unwrap();
        assert_eq!(
            changes,
            json!([{ "Notes": "allow", "Tools": "allow" }, { "Notes": "refuse", "Tools": "allow" }])
        );
    }
}

/// As after a withdrawal on a page without scripts, and in another tab.
#[tokio::test]
async fn the_next_page_deletes_what_a_withdrawal_left() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let workshop = workshop(Libraries::default()).await;
    browser.open(&workshop).await.unwrap();
    browser.evaluate(STORE).await.unwrap();
    browser.open(&workshop).await.unwrap();
    assert_eq!(browser.evaluate(STORED).await.unwrap(), everything(), "merely undecided");
    let refused = "fetch('/cookies', { method: 'POST', body: new URLSearchParams({ Notes: 'refuse' }) }).then((it) => it.status)";
    browser.evaluate(refused).await.unwrap();
    assert_eq!(browser.evaluate(STORED).await.unwrap(), everything(), "no script reports it");
    browser.open(&workshop).await.unwrap();
    until_stored(&mut browser, &without_notes()).await;
}

/// An event says what is allowed; whether the rest is refused or merely undecided, the server says.
#[tokio::test]
async fn an_event_deletes_nothing_that_the_visitor_has_not_refused() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let workshop = workshop(Libraries::default()).await;
    let dispatch = |detail: Value| {
        format!("document.dispatchEvent(new CustomEvent('consentchange', {{ detail: {detail} }}))")
    };
    for path in ["/", "/cached"] {
        browser.clear_cookies().await.unwrap();
        browser.open(&format!("{workshop}{path}")).await.unwrap();
        browser.evaluate(STORE).await.unwrap();
        for detail in [
            json!(null),
            json!({}),
            json!({ "purposes": { "Other": "refuse" } }),
            json!({ "purposes": { "Essential": "refuse", "Notes": "no", "__proto__": 1 } }),
            json!({ "purposes": { "Tools": "allow", "Notes": "refuse" } }),
        ] {
            browser.evaluate(&dispatch(detail)).await.unwrap();
        }
        // A choice about the tools alone, of which the event says that the notes are not allowed.
        let tools = choose(&json!({ "Tools": "allow" }));
        assert_eq!(browser.evaluate(&tools).await.unwrap(), 200);
        let changes = browser.evaluate("window.changes.at(-1)").await.unwrap();
        assert_eq!(changes, json!({ "Notes": "refuse", "Tools": "allow" }));
        browser.evaluate("new Promise((done) => setTimeout(done, 300))").await.unwrap();
        assert_eq!(browser.evaluate(STORED).await.unwrap(), everything(), "{path}");
        // A refusal that only the server knows, and an event that leads to it.
        let refused = "fetch('/cookies', { method: 'POST', body: new URLSearchParams({ Notes: 'refuse' }) }).then((it) => it.status)";
        browser.evaluate(refused).await.unwrap();
        browser.evaluate(&dispatch(json!({ "purposes": {} }))).await.unwrap();
        until_stored(&mut browser, &without_notes()).await;
    }
}

/// The state is asked for anew at the next choice.
#[tokio::test]
async fn a_request_for_the_state_that_failed_is_made_again() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let workshop = workshop(Libraries::default()).await;
    browser.open(&format!("{workshop}/cached")).await.unwrap();
    browser.evaluate(STORE).await.unwrap();
    let refused = "fetch('/cookies', { method: 'POST', body: new URLSearchParams({ Notes: 'refuse' }) }).then((it) => it.status)";
    browser.evaluate(refused).await.unwrap();
    let fail = "(async () => {
        const real = window.fetch;
        const say = () => document.dispatchEvent(new CustomEvent('consentchange', { detail: { purposes: { Notes: 'refuse' } } }));
        for (const failing of [() => Promise.reject(new Error('offline')), () => Promise.resolve(new Response('', { status: 503 }))]) {
            window.fetch = failing;
            say();
            await new Promise((done) => setTimeout(done, 50));
        }
        window.fetch = real;
        const before = localStorage.getItem('notes.iron');
        say();
        return before;
    })()";
    assert_eq!(browser.evaluate(fail).await.unwrap(), "1");
    until_stored(&mut browser, &without_notes()).await;
}

#[tokio::test]
async fn a_refusal_in_the_banner_is_reported_by_the_event() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let workshop = workshop(Libraries::default()).await;
    browser.open(&workshop).await.unwrap();
    browser.evaluate(STORE).await.unwrap();
    browser
        .evaluate("document.querySelector('.cookie-banner [value=refuse]').click()")
        .await
        .unwrap();
    until(&mut browser, "!!document.querySelector('.cookie-banner-saved')").await;
    let changes = browser.evaluate("window.changes").await.unwrap();
    assert_eq!(changes, json!([{ "Notes": "refuse", "Tools": "refuse" }]));
    let left =
        json!([["notes", "notes.open", "other", "tips_off"], ["other"], ["other"], ["other"]]);
    until_stored(&mut browser, &left).await;
}

#[tokio::test]
async fn a_page_has_one_banner() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let workshop = workshop(Libraries::default()).await;
    browser.open(&format!("{workshop}/twice")).await.unwrap();
    browser.evaluate("new Promise((done) => setTimeout(done, 300))").await.unwrap();
    let banners = "document.querySelectorAll('.cookie-banner').length";
    assert_eq!(browser.evaluate(banners).await.unwrap(), 1);
    let block = "JSON.parse(document.getElementById('cookie-choices').textContent).undecided";
    assert_eq!(browser.evaluate(block).await.unwrap(), true, "the state agrees");
    browser.open(&format!("{workshop}/cached")).await.unwrap();
    until(&mut browser, &format!("{banners} === 1")).await;
    browser.evaluate("fetch('/cookies', { method: 'POST', body: new URLSearchParams({ all: 'refuse' }) }).then((it) => it.status)").await.unwrap();
    for path in ["/twice", "/cached"] {
        browser.open(&format!("{workshop}{path}")).await.unwrap();
        browser.evaluate("new Promise((done) => setTimeout(done, 300))").await.unwrap();
        assert_eq!(browser.evaluate(banners).await.unwrap(), 0, "{path}");
    }
    browser.open(&format!("{workshop}/twice")).await.unwrap();
    assert_eq!(browser.evaluate(block).await.unwrap(), false, "the state agrees");
}

/// The sum of all layout shifts of a page that no input caused.
const SHIFT: &str = "new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 700);
})";

async fn click(browser: &mut Browser, selector: &str) {
    let middle = format!(
        "(() => {{ const box = document.querySelector('{selector}').getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
    );
    until(browser, "performance.getEntriesByName('first-contentful-paint').length > 0").await;
    let at = browser.evaluate(&middle).await.unwrap();
    for kind in ["mousePressed", "mouseReleased"] {
        let event =
            json!({ "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": 1 });
        browser.call("Input.dispatchMouseEvent", event).await.unwrap();
    }
}

#[tokio::test]
async fn the_layout_does_not_shift() {
    // A busy machine paints before it has the whole page; the scrollbar that comes later narrows it.
    let arguments = ["--hide-scrollbars"];
    let Some(mut browser) = Browser::start(&arguments).await.unwrap() else { return };
    let workshop = workshop(Libraries::default()).await;
    for path in ["/", "/bar"] {
        for answer in ["refuse", "allow"] {
            browser.clear_cookies().await.unwrap();
            browser.open(&format!("{workshop}{path}")).await.unwrap();
            assert_eq!(browser.evaluate(SHIFT).await.unwrap(), 0, "{path} undecided");
            click(&mut browser, &format!(".cookie-banner [value={answer}]")).await;
            until(&mut browser, "!document.querySelector('.cookie-banner')").await;
            assert_eq!(browser.evaluate(SHIFT).await.unwrap(), 0, "{path} after {answer}");
            browser.open(&format!("{workshop}{path}")).await.unwrap();
            assert_eq!(browser.evaluate(SHIFT).await.unwrap(), 0, "{path} decided");
        }
    }
}

#[tokio::test]
async fn htmx_saves_the_settings_in_place() {
    let Some(htmx) = Library::Htmx.script().unwrap() else { return };
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let workshop = workshop(Libraries { htmx, ..Libraries::default() }).await;
    browser.open(&format!("{workshop}/htmx")).await.unwrap();
    until(
        &mut browser,
        "!!document.querySelector('#box .cookie-settings-form')?.['htmx-internal-data']",
    )
    .await;
    browser.evaluate(STORE).await.unwrap();
    browser.evaluate("window.same = true; document.querySelector('[name=Notes][value=refuse]').click(); document.querySelector('[name=Tools][value=allow]').click(); document.querySelector('.cookie-settings-form button:not([name])').click()").await.unwrap();
    until(&mut browser, "!!document.querySelector('#box [role=status]')").await;
    assert_eq!(browser.evaluate("window.same").await.unwrap(), true);
    assert_eq!(browser.evaluate("location.pathname").await.unwrap(), "/htmx");
    until(&mut browser, "changes.length === 1").await;
    let changes = browser.evaluate("window.changes").await.unwrap();
    assert_eq!(changes, json!([{ "Notes": "refuse", "Tools": "allow" }]));
    until_stored(&mut browser, &without_notes()).await;
    let whole = "document.querySelectorAll('#box main, #box title').length";
    assert_eq!(browser.evaluate(whole).await.unwrap(), 0, "no page within the page");

    browser
        .evaluate(
            "document.querySelector('.cookie-settings-form [value=refuse][name=all]').click()",
        )
        .await
        .unwrap();
    until(&mut browser, "changes.length === 2").await;
    assert_eq!(browser.evaluate("changes[1].Tools").await.unwrap(), "refuse");
}

#[tokio::test]
async fn htmx_answers_the_banner_in_place() {
    let Some(htmx) = Library::Htmx.script().unwrap() else { return };
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let workshop = workshop(Libraries { htmx, ..Libraries::default() }).await;
    for answer in ["refuse", "allow"] {
        browser.clear_cookies().await.unwrap();
        browser.open(&format!("{workshop}/htmx-banner")).await.unwrap();
        // It has taken the form over.
        until(&mut browser, "!!document.querySelector('#box form')?.['htmx-internal-data']").await;
        let press =
            format!("window.same = true; document.querySelector('#box [value={answer}]').click()");
        browser.evaluate(&press).await.unwrap();
        until(&mut browser, "!document.querySelector('.cookie-banner')").await;
        until(&mut browser, "changes.length === 1").await;
        assert_eq!(browser.evaluate("window.same").await.unwrap(), true);
        let changes = browser.evaluate("window.changes").await.unwrap();
        assert_eq!(changes, json!([{ "Notes": answer, "Tools": answer }]));
    }
}

#[tokio::test]
async fn turbo_saves_one_purpose_and_the_banner_in_their_frames() {
    let Some(turbo) = Library::Turbo.script().unwrap() else { return };
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let workshop = workshop(Libraries { turbo, ..Libraries::default() }).await;
    browser.open(&format!("{workshop}/turbo")).await.unwrap();
    until(&mut browser, "!!document.querySelector('#box .cookie-settings-form')").await;
    let press = |answer: &str| {
        format!(
            "window.same = true; document.querySelector('[name=Notes][value={answer}]').click(); document.querySelector('.cookie-settings-form button').click()"
        )
    };
    for (index, answer) in ["allow", "refuse"].into_iter().enumerate() {
        browser.evaluate(&press(answer)).await.unwrap();
        until(&mut browser, &format!("changes.length === {}", index + 1)).await;
        let change = browser.evaluate(&format!("changes[{index}]")).await.unwrap();
        assert_eq!(change, json!({ "Notes": answer, "Tools": "refuse" }));
        assert_eq!(browser.evaluate("window.same").await.unwrap(), true);
        let others = "document.querySelectorAll('#box [name=Tools]').length";
        assert_eq!(browser.evaluate(others).await.unwrap(), 0, "of one purpose alone");
    }
    browser.clear_cookies().await.unwrap();
    browser.open(&format!("{workshop}/turbo-banner")).await.unwrap();
    until(&mut browser, "!!document.querySelector('#box .cookie-banner')").await;
    browser
        .evaluate("window.same = true; document.querySelector('#box [value=refuse]').click()")
        .await
        .unwrap();
    until(&mut browser, "!document.querySelector('.cookie-banner') && changes.length === 1").await;
    assert_eq!(browser.evaluate("window.same").await.unwrap(), true);
    assert_eq!(browser.evaluate("location.pathname").await.unwrap(), "/turbo-banner");
}
