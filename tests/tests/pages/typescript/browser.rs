//! The module in a browser, beside a server that reads and writes the same cookies.

use super::policy::{self, Library, Theme};
use super::project;
use crate::browser::{serve, until};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use axum::{Json, Router};
use policy_runtime::pages::{ChoiceState, routes};
use policy_runtime::{CookieValue, Cookies, Keys, PolicyLayer};
use policy_tests::browser::{Browser, StoredCookie};
use serde_json::{Value, json};

/// A text with everything that a cookie cannot carry, and what looks like an escape.
const HOSTILE: &str = "a; Domain=evil.example, \"b\" \\ %41 %zz é \u{1f375}\r\nSet-Cookie: c=d";

/// Starts the library, and returns its address. None where there is no compiler.
async fn library() -> Option<String> {
    let project = project(&[])?;
    assert_eq!(project.compile().unwrap(), []);
    let module = project.emitted("policy.ts").unwrap();
    let script = async move || ([("content-type", "text/javascript")], module.clone());
    let router = Router::new()
        .route("/", get(home))
        .route("/policy.js", get(script))
        .route("/read", get(read))
        .route("/write", get(write))
        .merge(routes::<Library>());
    let app = PolicyLayer::<Library>::new(Keys::generate()).guard(router);
    Some(format!("http://reading.localhost:{}/", serve(app).await.port()))
}

/// A page with the choice, as data.
async fn home(cookies: Cookies<Library>) -> Html<String> {
    let state = ChoiceState::new(&cookies).to_html();
    Html(format!("<!doctype html><title>Reading</title>{state}"))
}

/// What the server reads of the cookies that scripts have set.
async fn read(cookies: Cookies<Library>) -> Json<Value> {
    let last_book = cookies
        .consent(policy::Suggestions)
        .ok()
        .and_then(|consent| cookies.get_with::<policy::last_book>(consent));
    Json(json!({
        "theme": cookies.get::<policy::theme>().map(|theme| theme.to_text().into_owned()),
        "zoom": cookies.get::<policy::zoom>().map(|zoom| zoom.0),
        "menu": cookies.get::<policy::menu>(),
        "page": cookies.get_at::<policy::page>((7, "intro".to_owned())).map(|page| page.to_string()),
        "guide": cookies.get::<policy::guide>(),
        "last_book": last_book,
    }))
}

/// Sets what scripts only read.
async fn write(cookies: Cookies<Library>) -> impl IntoResponse {
    cookies.set(policy::csrf("token".to_owned()));
    cookies.set(policy::columns(policy_runtime::Json(vec!["títle".to_owned(), "year".to_owned()])));
    cookies.set(policy::order("a b_c/ü~.".to_owned(), Theme::Night));
}

/// Runs statements with the module's exports, and returns their value.
async fn run(browser: &mut Browser, statements: &str) -> Value {
    let program = format!(
        "(async () => {{ const {{ choice, consent, cookies, onConsentChange, storage }} = await import('/policy.js'); return await (async () => {{ {statements} }})(); }})()"
    );
    browser.evaluate(&program).await.unwrap()
}

/// Allows all purposes, or refuses them, in the settings, and returns to the page.
async fn choose(browser: &mut Browser, library: &str, answer: &str) {
    browser.open(&format!("{library}cookies")).await.unwrap();
    let press =
        format!("document.querySelector('.cookie-settings [name=all][value={answer}]').click()");
    browser.evaluate(&press).await.unwrap();
    until(browser, "!!document.querySelector('[role=status]')").await;
    browser.open(library).await.unwrap();
}

async fn cookie(browser: &mut Browser, name: &str) -> Option<StoredCookie> {
    browser.cookies().await.unwrap().into_iter().find(|cookie| cookie.name == name)
}

/// Asserts the attributes of a cookie, and that it expires within a minute of its declared lifetime.
fn assert_stored(cookie: &StoredCookie, domain: &str, path: &str, seconds: Option<f64>) {
    assert_eq!((cookie.domain.as_str(), cookie.path.as_str()), (domain, path), "{cookie:?}");
    assert!(cookie.secure && !cookie.http_only && !cookie.partitioned, "{cookie:?}");
    assert_eq!(cookie.same_site.as_deref(), Some("Lax"), "{cookie:?}");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let left = cookie.expires.map(|expires| expires - now.as_secs_f64());
    match (left, seconds) {
        (Some(left), Some(seconds)) => assert!((left - seconds).abs() < 60.0, "{left} {cookie:?}"),
        (left, seconds) => assert_eq!(left, seconds, "{cookie:?}"),
    }
}

const DAY: f64 = 24.0 * 60.0 * 60.0;
const WRITE_ALL: &str = "
    const written = [
        await cookies.theme.set('night'), await cookies.zoom.set(150),
        await cookies.page.set(7, 'intro', 18446744073709551615n), await cookies.guide.set(HOSTILE),
    ];
    const seen = await (await fetch('/read')).json();
    const here = [await cookies.theme.get(), String(await cookies.page.get(7, 'intro')), await cookies.guide.get()];
    return { written, seen, here };";

async fn assert_written_as_declared(browser: &mut Browser) {
    let statements = WRITE_ALL.replace("HOSTILE", &json!(HOSTILE).to_string());
    let found = run(browser, &statements).await;
    let largest = u64::MAX.to_string();
    assert_eq!(
        found,
        json!({
            "written": [true, true, true, true],
            "seen": { "theme": "night", "zoom": 150, "menu": null, "page": largest, "guide": HOSTILE, "last_book": null },
            "here": ["night", largest, HOSTILE],
        })
    );
    let host = "reading.localhost";
    let theme = cookie(browser, "theme").await.unwrap();
    assert_stored(&theme, host, "/", Some(365.0 * DAY));
    assert_stored(&cookie(browser, "zoom").await.unwrap(), host, "/read", Some(30.0 * DAY));
    assert_stored(&cookie(browser, "page_7_intro").await.unwrap(), host, "/", Some(30.0 * DAY));

    run(browser, "await cookies.theme.set('light', 60); await cookies.zoom.set(90, 'session'); await cookies.page.set(7, 'intro', 1n, 1e9)").await;
    assert_stored(&cookie(browser, "theme").await.unwrap(), host, "/", Some(60.0));
    assert_stored(&cookie(browser, "zoom").await.unwrap(), host, "/read", None);
    assert_stored(&cookie(browser, "page_7_intro").await.unwrap(), host, "/", Some(30.0 * DAY));

    run(browser, "await cookies.theme.remove(); await cookies.zoom.remove(); await cookies.page.remove(7, 'intro'); await cookies.guide.remove()").await;
    for name in ["theme", "zoom", "page_7_intro", "page_0_guide"] {
        assert_eq!(cookie(browser, name).await, None, "{name}");
    }
}

#[tokio::test]
async fn scripts_write_what_the_server_reads_with_the_declared_attributes() {
    let (Some(library), Some(mut browser)) = (library().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    browser.open(&library).await.unwrap();
    assert_eq!(browser.evaluate("typeof cookieStore").await.unwrap(), "object");
    assert_written_as_declared(&mut browser).await;

    // The same by `document.cookie`.
    browser.open(&library).await.unwrap();
    browser
        .evaluate("delete Window.prototype.cookieStore; delete window.cookieStore; null")
        .await
        .unwrap();
    assert_eq!(browser.evaluate("typeof cookieStore").await.unwrap(), "undefined");
    assert_written_as_declared(&mut browser).await;
}

#[tokio::test]
async fn scripts_read_what_the_server_writes() {
    let (Some(library), Some(mut browser)) = (library().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    for has_store in [true, false] {
        browser.open(&library).await.unwrap();
        if !has_store {
            browser
                .evaluate("delete Window.prototype.cookieStore; delete window.cookieStore; null")
                .await
                .unwrap();
        }
        let read = "await fetch('/write');
            const csrf = await cookies.csrf.get();
            return [csrf.startsWith('token.'), await cookies.columns.get(), await cookies.order.get('a b_c/ü~.'), await cookies.order.get('a')];";
        assert_eq!(run(&mut browser, read).await, json!([true, ["títle", "year"], "night", null]));
        browser.clear_cookies().await.unwrap();
    }
}

#[tokio::test]
async fn what_has_no_text_or_is_of_another_cookie_is_not_written() {
    let (Some(library), Some(mut browser)) = (library().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    browser.open(&library).await.unwrap();
    // As callers in JavaScript do.
    let attempts = "return Promise.all([
        cookies.zoom.set(256), cookies.zoom.set(-1), cookies.zoom.set(1.5), cookies.zoom.set(NaN), cookies.zoom.set('7'),
        cookies.theme.set('dark'), cookies.theme.set('__proto__'), cookies.theme.set('light', 0), cookies.theme.set('light', NaN),
        cookies.page.set(7, 'intro', -1n), cookies.page.set(7, 'intro', 18446744073709551616n), cookies.page.set(7, 'intro', 1),
        cookies.page.set(-7, 'intro', 1n), cookies.page.set(7.5, 'intro', 1n), cookies.page.set(7, '', 1n),
        cookies.page.set(7, 'x; Domain=evil.example', 1n), cookies.page.set(7, 'a=b', 1n), cookies.page.set(7, 'a\\r\\nb', 1n), cookies.page.set(7, 'a ', 1n),
        cookies.page.set(0, 'guide', 1n),
        cookies.guide.set('x'.repeat(4085)), cookies.guide.set('\\ud800'), cookies.guide.set(undefined),
        cookies.last_book.set(undefined, 7), cookies.last_book.set({}, 7), cookies.last_book.set(Object.freeze({}), 7), cookies.counted.set(true),
    ])";
    let found = run(&mut browser, attempts).await;
    let found = found.as_array().unwrap();
    let written: Vec<_> =
        found.iter().enumerate().filter(|(_, answer)| **answer != false).collect();
    assert!(written.is_empty() && found.len() == 27, "{written:?}");
    assert_eq!(browser.cookies().await.unwrap(), []);
    assert_eq!(
        run(&mut browser, "return cookies.guide.set('x'.repeat(4084))").await,
        true,
        "the longest"
    );

    // What other scripts store is read as no value.
    let planted = "document.cookie = 'theme=pink'; document.cookie = 'menu=yes'; document.cookie = 'page_7_intro=007'; document.cookie = 'page_0_guide=%ff';
        return Promise.all([cookies.theme.get(), cookies.menu.get(), cookies.page.get(7, 'intro'), cookies.guide.get(), cookies.page.get(0, 'guide')])";
    assert_eq!(run(&mut browser, planted).await, json!([null, null, null, null, null]));
    let alias = "document.cookie = 'theme=dark'; return cookies.theme.get()";
    assert_eq!(run(&mut browser, alias).await, "night");
}

#[tokio::test]
async fn a_consent_holds_until_the_visitor_refuses() {
    let (Some(library), Some(mut browser)) = (library().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    browser.open(&library).await.unwrap();
    let state = "return [choice(), ['Audience', 'Suggestions', 'Films', 'Essential', 'constructor'].map((purpose) => !!consent(purpose))]";
    let undecided = json!([{ "Audience": "allow", "Suggestions": "refuse", "Films": "refuse" }, [true, false, false, false, false]]);
    assert_eq!(run(&mut browser, state).await, undecided);

    choose(&mut browser, &library, "allow").await;
    let write = "const yes = consent('Suggestions');
        return [await cookies.last_book.set(yes, -7), await cookies.last_book.set(yes, 0), await cookies.last_book.get(consent('Films')), await cookies.last_book.set(consent('Films'), 8),
            storage.searches.set(yes, 'tea'), storage.searches.get(yes), (await (await fetch('/read')).json()).last_book]";
    assert_eq!(run(&mut browser, write).await, json!([true, false, -7, false, true, "tea", -7]));

    // The consent of before the refusal is void, and so is the one of before it was given anew.
    let refuse = "const changes = [];
        const end = onConsentChange((changed) => changes.push(changed.Suggestions));
        onConsentChange(() => { throw new Error('of another listener'); });
        const [before, films] = [consent('Suggestions'), consent('Films')];
        const say = (purposes) => document.dispatchEvent(new CustomEvent('consentchange', { detail: { purposes } }));
        say({ Suggestions: 'refuse', Other: 'allow' });
        const refused = [consent('Suggestions'), await cookies.last_book.set(before, 9), await cookies.last_book.get(before), storage.searches.get(before),
            storage.searches.set(before, 'x'), storage.history.open(before), await cookies.last_book.get(films)];
        say({ Suggestions: 'allow' });
        const again = [await cookies.last_book.set(before, 9), await cookies.last_book.set(consent('Suggestions'), 10)];
        say({ Suggestions: 'yes' });
        end();
        say({ Suggestions: 'allow' });
        document.dispatchEvent(new Event('consentchange'));
        say(null); say('allow');
        return { refused: refused.map((value) => value ?? null), again, changes }";
    assert_eq!(
        run(&mut browser, refuse).await,
        json!({ "refused": [null, false, null, null, false, null, -7], "again": [false, true], "changes": ["refuse", "allow", "refuse"] })
    );

    // A page for shared caches has no choice, and its scripts ask the server.
    browser.evaluate("document.getElementById('cookie-choices').remove(); null").await.unwrap();
    let ask = "const { choice, refresh } = await import('/policy.js?cached');
        const before = choice();
        const asked = await refresh();
        return [before.Suggestions, asked.Suggestions, await refresh('/nowhere').catch(({ message }) => message)]";
    assert_eq!(run(&mut browser, ask).await, json!(["refuse", "allow", "/nowhere: 404"]));

    // A refusal that is reported while the server answers is not undone by an answer from before it, and an event of another
    // policy changes nothing.
    let late = "const { choice, refresh } = await import('/policy.js?late');
        const say = (detail) => document.dispatchEvent(new CustomEvent('consentchange', { detail }));
        const before = await (await fetch('/cookies', { headers: { accept: 'application/json' } })).json();
        const real = window.fetch;
        let asked = 0;
        window.fetch = async () => {
            asked++;
            if (asked === 1) say({ purposes: { Suggestions: 'refuse' } });
            else before.purposes.Suggestions = 'refuse';
            return new Response(JSON.stringify(before));
        };
        await refresh();
        window.fetch = real;
        const after = [choice().Suggestions, asked];
        say({ policy: 'Shop', purposes: { Suggestions: 'allow', Films: 'refuse' } });
        after.push(choice());
        say({ policy: 'Library', purposes: { Suggestions: 'allow' } });
        return [before.policy, ...after, choice().Suggestions]";
    let kept = json!({ "Audience": "allow", "Suggestions": "refuse", "Films": "allow" });
    assert_eq!(run(&mut browser, late).await, json!(["Library", "refuse", 2, kept, "allow"]));

    choose(&mut browser, &library, "refuse").await;
    let refused = json!([{ "Audience": "refuse", "Suggestions": "refuse", "Films": "refuse" }, [false, false, false, false, false]]);
    assert_eq!(run(&mut browser, state).await, refused);
    assert_eq!(cookie(&mut browser, "last_book").await, None, "the server expired it");
}

#[tokio::test]
async fn a_choice_of_another_policy_or_one_that_cannot_be_read_allows_nothing() {
    let (Some(library), Some(mut browser)) = (library().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    let allow = r#"{"Audience":"allow","Suggestions":"allow","Films":"allow"}"#;
    for (index, text) in [
        format!(r#"{{"policy":"Shop","purposes":{allow}}}"#),
        format!(r#"{{"purposes":{allow}}}"#),
        format!(r#"{{"policy":"Library","purposes":{allow}"#),
        r#"{"policy":"Library","purposes":["Audience","Suggestions"]}"#.to_owned(),
        r#"{"policy":"Library","purposes":{"Audience":true,"Suggestions":1,"Films":"ALLOW"}}"#
            .to_owned(),
        "null".to_owned(),
        String::new(),
    ]
    .into_iter()
    .enumerate()
    {
        browser.open(&library).await.unwrap();
        let state = json!(text);
        let place =
            format!("document.getElementById('cookie-choices').textContent = {state}; null");
        browser.evaluate(&place).await.unwrap();
        // Another address is another instance of the module.
        let choice =
            format!("import('/policy.js?{index}').then(({{ choice }}) => Object.values(choice()))");
        assert_eq!(
            browser.evaluate(&choice).await.unwrap(),
            json!(["refuse", "refuse", "refuse"]),
            "{text}"
        );
    }
}

#[tokio::test]
async fn entries_with_a_lifetime_expire() {
    let (Some(library), Some(mut browser)) = (library().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    browser.open(&library).await.unwrap();
    let write = "return [storage.draft.set('7', 'good'), storage.draft.get('7'), storage.draft.set('', 'x'), storage.tab.set('notes'), sessionStorage.getItem('tab'),
        Math.round((JSON.parse(localStorage.getItem('draft-7')).expires - Date.now()) / 3600000)]";
    assert_eq!(run(&mut browser, write).await, json!([true, "good", false, true, "notes", 48]));

    let expire = "localStorage.setItem('draft-7', JSON.stringify({ text: 'good', expires: Date.now() - 1 }));
        localStorage.setItem('draft-8', JSON.stringify({ text: 'better', expires: Date.now() + 1e6 }));
        localStorage.setItem('draft-9', 'of before'); localStorage.setItem('searches', 'tea'); null";
    browser.evaluate(expire).await.unwrap();
    browser.open(&library).await.unwrap();
    let left = "return [Object.keys(localStorage).sort(), storage.draft.get('8'), storage.draft.get('9'), storage.draft.get('9'), 'expires' in JSON.parse(localStorage.getItem('draft-9'))]";
    assert_eq!(
        run(&mut browser, left).await,
        json!([["draft-8", "draft-9", "searches"], "better", "of before", "of before", true])
    );
    let end = "localStorage.setItem('draft-8', JSON.stringify({ text: 'better', expires: 1 })); storage.draft.remove('9');
        return [storage.draft.get('8') ?? null, Object.keys(localStorage), (await storage.offline.open()) instanceof Cache]";
    assert_eq!(run(&mut browser, end).await, json!([null, ["searches"], true]));
    // A time beyond the lifetime, as from a clock that was wrong: it ends at the declared one, on the next page or when it is read.
    let late = "localStorage.setItem('draft-7', JSON.stringify({ text: 'good', expires: Date.now() + 1e12 })); null";
    let hours =
        "Math.round((JSON.parse(localStorage.getItem('draft-7')).expires - Date.now()) / 3600000)";
    browser.evaluate(late).await.unwrap();
    assert_eq!(
        run(&mut browser, &format!("return [storage.draft.get('7'), {hours}]")).await,
        json!(["good", 48])
    );
    browser.evaluate(late).await.unwrap();
    browser.open(&library).await.unwrap();
    assert_eq!(run(&mut browser, &format!("return {hours}")).await, 48);
    let full = "return storage.draft.set('7', 'x'.repeat(6e6))";
    assert_eq!(run(&mut browser, full).await, false, "the storage is full");
}

/// A database that is open would block its deletion, so that a withdrawal deleted nothing while the page stays.
#[tokio::test]
async fn an_open_database_gives_way_to_its_deletion() {
    let (Some(library), Some(mut browser)) = (library().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    choose(&mut browser, &library, "allow").await;
    let delete = "const request = storage.history.open(consent('Suggestions'));
        await new Promise((done) => request.addEventListener('success', done));
        return new Promise((done) => {
            const deletion = indexedDB.deleteDatabase('history');
            deletion.onsuccess = () => done('deleted');
            deletion.onblocked = () => done('blocked');
        })";
    assert_eq!(run(&mut browser, delete).await, "deleted");
}

#[tokio::test]
async fn a_refusal_in_one_tab_holds_in_all() {
    let (Some(library), Some(mut browser)) = (library().await, Browser::start(&[]).await.unwrap())
    else {
        return;
    };
    choose(&mut browser, &library, "allow").await;
    // A frame is another page of the site, with a module of its own.
    let tab = "const frame = document.createElement('iframe'); frame.src = '/'; document.body.append(frame);
        await new Promise((loaded) => { frame.onload = loaded; });
        const other = await frame.contentWindow.eval(\"import('/policy.js')\");
        const before = other.choice().Films;
        document.dispatchEvent(new CustomEvent('consentchange', { detail: { purposes: { Films: 'refuse' } } }));
        for (let turn = 0; turn < 100 && other.choice().Films === 'allow'; turn++) await new Promise((next) => setTimeout(next, 20));
        const after = other.choice().Films;
        document.dispatchEvent(new CustomEvent('consentchange', { detail: { purposes: { Films: 'allow' } } }));
        await new Promise((next) => setTimeout(next, 200));
        return [before, after, other.choice().Films, choice().Films]";
    assert_eq!(run(&mut browser, tab).await, json!(["allow", "refuse", "refuse", "allow"]));
}
