//! Sources in the shapes in which programs write them.

use crate::import::{ImportOptions, import};
use serde_json::{Value, json};
use std::time::{Duration, UNIX_EPOCH};

/// 2026-11-30, the day of the imports.
const NOW: u64 = 1_795_996_800;
/// A year behind [`NOW`].
const NEXT_YEAR: u64 = NOW + 365 * 86_400;

fn policy_on(source: &str, site: Option<&str>) -> String {
    let options = ImportOptions {
        now: Some(UNIX_EPOCH + Duration::from_secs(NOW)),
        site: site.map(str::to_owned),
        ..ImportOptions::default()
    };
    import(source.as_bytes(), &options).unwrap_or_else(|error| panic!("{error} in {source}")).text
}

fn policy(source: &str) -> String {
    policy_on(source, None)
}

fn assert_has(policy: &str, lines: &[&str]) {
    for line in lines {
        assert!(policy.contains(line), "{line} in {policy}");
    }
}

#[test]
fn cookies_of_each_program_have_their_lifetime() {
    let day = "2027-11-30T00:00:00.000Z";
    for (program, source) in [
        (
            "Cookie-Editor",
            json!([{"name": "a", "domain": "shop.example", "expirationDate": NEXT_YEAR as f64 + 0.25, "session": false}]),
        ),
        (
            "Selenium, Cypress",
            json!([{"name": "a", "domain": "shop.example", "expiry": NEXT_YEAR}]),
        ),
        (
            "Playwright",
            json!({"cookies": [{"name": "a", "domain": "shop.example", "path": "/", "expires": NEXT_YEAR}], "origins": []}),
        ),
        (
            "DevTools protocol",
            json!({"cookies": [{"name": "a", "domain": "shop.example", "path": "/", "expires": NEXT_YEAR}]}),
        ),
        (
            "J2TEAM",
            json!({"url": "https://shop.example/", "cookies": [{"name": "a", "domain": "shop.example", "path": "/", "expirationDate": NEXT_YEAR}]}),
        ),
        (
            "tough-cookie",
            json!({"version": "tough-cookie@4.1.2", "cookies": [{"key": "a", "domain": "shop.example", "path": "/", "expires": day}]}),
        ),
        (
            "Cookie Quick Manager",
            json!([{"Name raw": "a", "Host raw": "https://shop.example/", "Path raw": "/", "Expires": "30-11-2027", "Expires raw": NEXT_YEAR.to_string(), "HTTP only raw": "true", "This domain only raw": "true"}]),
        ),
        (
            "a date of HTTP",
            json!([{"name": "a", "domain": "shop.example", "expires": "Tue, 30 Nov 2027 00:00:00 GMT"}]),
        ),
        (
            "milliseconds",
            json!([{"name": "a", "domain": "shop.example", "expires": NEXT_YEAR * 1000}]),
        ),
    ] {
        let policy = policy(&source.to_string());
        assert!(
            policy.contains("cookie \"a\" as a { lifetime: 1 year, set_by: ?"),
            "{program}: {policy}"
        );
        assert!(policy.contains("sites: [\"shop.example\"]"), "{program}: {policy}");
    }
}

#[test]
fn cookies_without_an_end_are_of_the_session() {
    for end in [json!(-1), json!(0), json!(null), json!("Session"), json!("Infinity"), json!("")] {
        let source = json!([{"name": "a", "domain": "shop.example", "expires": end}]).to_string();
        let policy = policy(&source);
        assert!(
            policy.contains("cookie \"a\" as a { lifetime: session, set_by: ?"),
            "{end}: {policy}"
        );
    }
    let unread = json!([{"name": "a", "domain": "shop.example", "expires": "until logout"}]);
    assert_has(
        &policy(&unread.to_string()),
        &["the source says \u{201c}until logout\u{201d}", "lifetime: ?"],
    );
    let rows = format!(
        "# HTTP Cookie File\nshop.example\tFALSE\t/\tTRUE\t-1\ta\tx\nshop.example\tFALSE\t/\tTRUE\t{NEXT_YEAR}.25\tb\tx\n"
    );
    assert_has(
        &policy(&rows),
        &["\"a\" as a { lifetime: session", "\"b\" as b { lifetime: 1 year"],
    );
}

#[test]
fn entries_of_each_area_of_the_storage_are_declared() {
    let state = json!({"cookies": [], "origins": [{
        "origin": "https://shop.example",
        "localStorage": [{"name": "theme", "value": "dark"}],
        "indexedDB": [{"name": "drafts", "version": 1, "stores": []}],
    }]});
    assert_has(
        &policy_on(&state.to_string(), Some("shop.example")),
        &["storage \"theme\" as theme in local", "storage \"drafts\" as drafts in indexed_db"],
    );
}

/// What a site keeps in a cookie of its consent tool is called like the tool.
#[test]
fn cookies_of_a_consent_tool_are_no_configuration_of_it() {
    for name in ["klaro", "tarteaucitron", "c15t", "cookieconsent_status"] {
        let list = json!([{"name": name, "domain": "shop.example"}]).to_string();
        let state = json!({"cookies": [{"name": name, "domain": "shop.example", "path": "/"}]});
        for source in [list, state.to_string()] {
            assert!(policy(&source).contains(&format!("cookie \"{name}\" as ")), "{source}");
        }
    }
}

#[test]
fn a_cookie_on_several_hosts_has_the_longest_lifetime_and_the_widest_scope() {
    let source = json!([
        {"name": "a", "domain": "shop.example", "path": "/x", "session": true},
        {"name": "a", "domain": ".shop.example", "path": "/y", "expires": NEXT_YEAR},
    ]);
    assert_has(
        &policy(&source.to_string()),
        &["cookie \"a\" as a { lifetime: 1 year, set_by: ?, subdomains }"],
    );
}

/// A site that had this library, and a cookie that no browser keeps.
#[test]
fn the_cookie_with_the_choices_is_declared_once_and_host_cookies_without_a_path() {
    let source = json!([
        {"name": "__Host-choice", "domain": "shop.example", "path": "/"},
        {"name": "__Host-sid", "domain": ".shop.example", "path": "/x"},
        {"name": "old", "domain": "shop.example", "sameSite": "no_restriction", "secure": false},
    ]);
    let policy = policy(&source.to_string());
    assert_eq!(policy.matches("__Host-choice").count(), 1, "{policy}");
    assert!(policy.contains("\"__Host-sid\" as sid { lifetime: session, set_by: ? }"), "{policy}");
    assert!(!policy.contains("same_site"), "{policy}");
}

fn har(creator: &str, entries: &Value) -> String {
    json!({"log": {"version": "1.2", "creator": {"name": creator, "version": "1"}, "entries": entries}}).to_string()
}

fn entry(url: &str, response: Value) -> Value {
    json!({"startedDateTime": "2026-11-30T00:00:00.000Z", "request": {"url": url, "headers": null, "cookies": null}, "response": response})
}

#[test]
fn cookies_that_a_response_lists_without_its_line_are_read() {
    let cookies = json!([
        {"name": "a", "path": "/", "expires": "2026-12-30T00:00:00.000Z", "httpOnly": true, "secure": true, "sameSite": "Strict"},
        {"name": "b", "path": "/", "domain": ".shop.example", "expires": null},
        {"name": "gone", "expires": "1970-01-01T00:00:00Z"},
    ]);
    let source = har(
        "a proxy",
        &json!([entry("https://www.shop.example/", json!({"headers": [], "cookies": cookies}))]),
    );
    let policy = policy(&source);
    assert_has(
        &policy,
        &[
            "cookie \"a\" as a { lifetime: 1 month, set_by: ?, same_site: strict }",
            "cookie \"b\" as b { lifetime: session, set_by: ?, subdomains }",
        ],
    );
    assert!(!policy.contains("no cookie at all") && !policy.contains("gone"), "{policy}");
}

#[test]
fn lines_that_webkit_joins_are_parted() {
    let value = "a=1,2; Path=/; Expires=Wed, 30 Dec 2026 00:00:00 GMT, b=2; Path=/; HttpOnly";
    let headers = json!({"headers": [{"name": "Set-Cookie", "value": value}]});
    let entries = json!([entry("https://shop.example/", headers)]);
    assert_has(
        &policy(&har("WebKit Web Inspector", &entries)),
        &["\"a\" as a { lifetime: 1 month", "\"b\" as b { lifetime: session"],
    );
    assert!(!policy(&har("Firefox", &entries)).contains("\"b\" as b"));
}

#[test]
fn what_browsers_drop_and_what_no_policy_names_are_remarks() {
    let line = |value: &str| json!({"headers": [{"name": "set-cookie", "value": value}]});
    let source = har(
        "Firefox",
        &json!([
            entry("https://www.shop.example/", line("a=1; Domain=other.example")),
            entry("https://www.shop.example/", line("b=1; Domain=example")),
            entry("https://www.shop.example/", line("c=1; Domain=shop.example")),
            entry("http://192.0.2.1/x.js", json!({})),
            entry("http://[2001:db8::1]/x.js", json!({})),
            entry("http://plain.example/x.js", json!({"content": {"mimeType": "text/javascript"}})),
            entry(
                "https://cdn.example:8443/x.js?key=secret",
                json!({"content": {"mimeType": "text/javascript"}})
            ),
            entry("wss://chat.example/live", json!({})),
        ]),
    );
    let policy = policy(&source);
    assert_has(
        &policy,
        &[
            "- the cookie `a`, which browsers drop",
            "- the cookie `b`, which browsers drop",
            "- requests to `192.0.2.1`",
            "- requests to `[2001:db8::1]`",
            "- requests to `plain.example` without TLS",
            "cookie \"c\" as c { lifetime: session, set_by: ?, subdomains",
            "script: [\"https://cdn.example:8443\"]",
            "connect: [\"wss://chat.example\"]",
        ],
    );
    assert!(!policy.contains("secret") && !policy.contains("\"a\" as a"), "{policy}");
}

const HEAD: &str = "Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,Wildcard match\n";

#[test]
fn a_table_names_several_cookies_in_one_cell_and_entries_of_the_storage() {
    let table = format!(
        "sep=,\n{HEAD}A,\"_v, _w\",,Counts.,1 day,V,0\nA,l,,Counts.,LocalStorage,V,0\nA,s,,Counts.,Session Storage,V,0\nA,i,,Counts.,IndexedDB,V,0\nA,t,,...,1 day,TBD,0\n"
    );
    assert_has(
        &policy(&table),
        &[
            "cookie \"_v\" as v {",
            "cookie \"_w\" as w {",
            "storage \"l\" as l in local",
            "storage \"s\" as s in session",
            "storage \"i\" as i in indexed_db",
            "// question: which company is it; where is its privacy notice\n    provider tbd { name: ?, privacy: ? }",
            "// question: what is it for\n",
        ],
    );
}

/// A table of the site's own cookies, such as a policy's own export.
#[test]
fn hosts_of_the_named_site_are_no_other_site() {
    let table = format!(
        "{HEAD}A,a,\"shop.example, *.shop.example\",x y,1 day,V,0\nA,b,ads.example,x y,1 day,V,0\nA,'-c,www.shop.example,x y,1 day,V,0\n"
    );
    assert_has(
        &policy_on(&table, Some("www.shop.example")),
        &[
            "sites: [\"shop.example\", \"*.shop.example\"]",
            "cookie \"a\" as a { lifetime: 1 day, provider: v, set_by: scripts, subdomains }",
            "cookie \"b\" as b { lifetime: 1 day, provider: v, stored_on: \"ads.example\" }",
            "cookie \"-c\" as c { lifetime: 1 day, provider: v, set_by: scripts }",
        ],
    );
}

#[test]
fn a_disclosure_may_have_numbers_as_texts_and_no_unknown_medium() {
    let disclosures = json!({"disclosures": [
        {"identifier": "a", "type": "cookie", "maxAgeSeconds": "86400", "purposes": null},
        {"identifier": "b", "type": "cookie", "maxAgeSeconds": 86400.0},
        {"identifier": "c", "type": "cookie", "maxAgeSeconds": -1},
        {"identifier": "d", "type": "indexeddb"},
    ]});
    let policy = policy(&disclosures.to_string());
    assert_has(
        &policy,
        &[
            "\"a\" as a { lifetime: 1 day",
            "\"b\" as b { lifetime: 1 day",
            "the source says -1 seconds",
            "- `d` of the type `indexeddb`",
        ],
    );
    assert!(!policy.contains("\"d\" as d"), "{policy}");
}

#[test]
fn a_source_without_anything_says_so() {
    for source in [
        "{\"disclosures\": []}",
        HEAD,
        "# HTTP Cookie File\n",
        "klaroConfig = { storageMethod: 'localStorage', services: [] }",
    ] {
        assert!(policy(source).contains("// - anything: the source shows no cookie"), "{source}");
    }
}

const SERVICES: &str = "[{ name: 'chat', purposes: ['support'], cookies: ['chat_id'] }]";

/// A configuration may be assigned in parts, exported, returned, or stand within a page or a function.
#[test]
fn the_literal_of_a_configuration_is_found_wherever_a_script_has_it() {
    for script in [
        format!(
            "export const services: Service[] = {SERVICES};\nexport const klaroConfig = {{ services, elementID: 'klaro' }} as const satisfies Config;"
        ),
        format!("const all = {SERVICES};\nvar klaroConfig = {{ services: all }};"),
        format!("const all = {SERVICES};\nvar klaroConfig = {{ services: [...all] }};"),
        format!(
            "const parts = {{ of: {{ services: {SERVICES} }} }};\nvar klaroConfig = {{ ...parts.of, lang: 'en' }};"
        ),
        format!("module.exports = {{ elementID: 'klaro', services: {SERVICES}, }}"),
        format!("export default function klaroConfig() {{ return {{ services: {SERVICES} }}; }}"),
        format!("export const klaroConfig = () => ({{ services: {SERVICES} }});"),
        format!("window.klaroConfig = Object.freeze({{ services: {SERVICES} }});"),
        format!("(function () {{ window.klaroConfig = {{ services: {SERVICES} }}; }})();"),
        format!("(() => {{ window.klaroConfig = ({{ services: ({SERVICES}) }}); }})();"),
        format!(
            "<!doctype html><SCRIPT src=klaro.js></SCRIPT><Script>var klaroConfig = {{ services: {SERVICES} }};</SCRIPT>"
        ),
        format!(
            "var klaroConfig = {{ services: [] }};\nklaroConfig.services.push({});",
            SERVICES.trim_matches(['[', ']'])
        ),
    ] {
        let policy = policy(&script);
        assert!(
            policy.contains("cookie \"chat_id\" as chat_id") && !policy.contains("it is code"),
            "{script}: {policy}"
        );
    }
    let twice =
        format!("let all = {SERVICES};\nall = other;\nvar klaroConfig = {{ services: all }};");
    assert_has(&policy(&twice), &["- `services`, line 3: it is code"]);
    let unknown =
        "import { all } from './all';\nvar klaroConfig = { services: [...all], lang: 'en' };";
    assert_has(&policy(unknown), &["- `services`, line 2: it is code"]);
}

#[test]
fn scripts_that_begin_with_a_bracket_are_read() {
    let script = "(function () { tarteaucitron.init({ cookieName: 'tac' }); tarteaucitron.job.push('hotjar'); })();";
    assert_has(&policy(script), &["kits::hotjar::Hotjar", "cookie \"tac\" {}"]);
}

#[test]
fn texts_are_in_the_language_of_their_tag_whatever_its_region() {
    let script = "const de = { preferencesModal: { sections: [{ title: 'Werbung', description: 'Zeigt Werbung.', linkedCategory: 'ads' }] } };\n\
        CookieConsent.run({ categories: { ads: {} }, language: { default: 'de-AT', translations: { 'de-AT': de } } });";
    assert_has(&policy(script), &["languages: [de]", "/// Zeigt Werbung.", "title: \"Werbung\""]);
}

/// Examples of documentation that were left as they stand.
#[test]
fn placeholders_of_a_configuration_are_questions() {
    let script = "CookieConsent.run({ categories: { ads: {} }, language: { default: 'en', translations: { en: { preferencesModal: { sections: [\
        { title: '...', description: 'Lorem ipsum dolor', linkedCategory: 'ads', cookieTable: { headers: { name: 'Name', desc: 'What' }, body: [{ name: 'a', desc: 'TODO' }] } }] } } } } });";
    let policy = policy(script);
    assert_has(
        &policy,
        &["// guess: title, the name of the category", "title: \"Ads\"", "/// ?\n    purpose Ads"],
    );
    assert!(!policy.contains("Lorem") && !policy.contains("TODO"), "{policy}");
}
