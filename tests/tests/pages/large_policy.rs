//! A policy of more than two thousand cookies and three hundred companies, read as a visitor would.

mod database {
    include!("../../policies/open_cookie_database.rs");
}

use crate::browser::{press, serve_router, until, without_script};
use axum::Router;
use database::OpenCookieDatabase;
use policy_runtime::pages::routes;
use policy_runtime::{Keys, Policy, PolicyLayer};
use policy_tests::axe;
use policy_tests::browser::Browser;
use serde_json::json;
use std::collections::BTreeSet;

const SOURCE: &str = include_str!("../../policies/open_cookie_database.rs");

/// Opens the browser on a machine where the policy's site is this one.
async fn visitor() -> Option<(Browser, String)> {
    let browser = Browser::start(&["--host-resolver-rules=MAP site.example 127.0.0.1"]).await;
    let browser = browser.unwrap()?;
    let pages = Router::new().merge(routes::<OpenCookieDatabase>());
    let app = PolicyLayer::<OpenCookieDatabase>::new(Keys::generate()).guard(pages);
    let address = serve_router(Router::new().fallback_service(app)).await;
    Some((browser, format!("http://site.example:{}", address.port())))
}

/// Whether an element is shown, and within the window.
fn is_in_sight(selector: &str) -> String {
    format!(
        "(() => {{
            const one = document.querySelector({}), box = one?.getBoundingClientRect();
            return !!one && one.checkVisibility() && box.top < innerHeight && box.bottom > 0;
        }})()",
        json!(selector)
    )
}

async fn click(browser: &mut Browser, selector: &str) {
    let click = format!("document.querySelector({}).click()", json!(selector));
    browser.evaluate(&click).await.unwrap();
}

#[test]
fn every_declaration_is_in_the_document_and_on_the_page_once() {
    let document = OpenCookieDatabase::document();
    let lines = SOURCE.lines().map(str::trim_start);
    let declared: Vec<&str> = lines
        .filter(|line| line.starts_with("cookie \"") || line.starts_with("storage \""))
        .collect();
    let storage: usize = document.purposes.iter().map(|purpose| purpose.storage.len()).sum();
    // The consent cookie is the policy's own.
    assert_eq!(document.cookies().count() - 1 + storage, declared.len());
    assert!(declared.len() > 2200, "{}", declared.len());
    let identifiers: BTreeSet<_> =
        document.cookies().map(|(_, cookie)| cookie.identifier).collect();
    assert_eq!(identifiers.len(), document.cookies().count());

    let page = document.to_html("en", "site.example");
    let rows = page.matches("<th scope=\"row\"><code translate=\"no\" dir=\"ltr\">").count();
    assert_eq!(rows, declared.len() + 1);
    let markdown = document.to_markdown("en", "site.example");
    assert!(markdown.lines().filter(|line| line.starts_with("| ")).count() > rows);
    let companies = page.matches("<tr id=\"cookie-company-").count();
    assert_eq!(companies, document.providers.len());
}

#[test]
fn the_report_has_fewer_rows_than_companies() {
    let document = OpenCookieDatabase::document();
    let rows = document.report();
    assert!(rows.len() < document.providers.len(), "{} rows", rows.len());
    let subjects: usize = rows.iter().map(|row| row.subjects.len()).sum();
    assert!(subjects > 1000, "{subjects} subjects");
}

/// The contents, the initial, the purpose: three actions, without JavaScript, to the cookies of one company.
#[tokio::test]
async fn a_company_is_found_in_three_actions() {
    let Some((mut browser, site)) = visitor().await else { return };
    for width in [320, 1280] {
        let window =
            json!({ "width": width, "height": 720, "deviceScaleFactor": 1, "mobile": false });
        browser.call("Emulation.setDeviceMetricsOverride", window).await.unwrap();
        without_script(&mut browser).await;
        browser.open(&format!("{site}/cookie-policy")).await.unwrap();
        let fits = "document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(browser.evaluate(fits).await.unwrap(), true, "{width}");
        let contents = ".cookie-policy-contents a[href='#cookie-companies']";
        assert_eq!(browser.evaluate(&is_in_sight(contents)).await.unwrap(), true, "{width}");

        click(&mut browser, contents).await;
        until(&mut browser, &is_in_sight(".cookie-policy-companies h2")).await;
        let initial = "(() => {
            const summaries = [...document.querySelectorAll('.cookie-policy-initials summary')];
            summaries.find((one) => one.textContent.startsWith('P')).click();
        })()";
        browser.evaluate(initial).await.unwrap();
        let row = "#cookie-company-pubmatic a[href^='#cookie-policy-Marketing']";
        let is_shown = format!("document.querySelector({}).checkVisibility()", json!(row));
        until(&mut browser, &is_shown).await;
        click(&mut browser, row).await;
        let cookies = "[id='cookie-policy-Marketing.pubmatic']";
        until(&mut browser, &is_in_sight(&format!("{cookies} code"))).await;
        let open = "document.querySelectorAll('details[open]').length";
        assert_eq!(browser.evaluate(open).await.unwrap(), 2, "{width}");
        assert_eq!(browser.evaluate(fits).await.unwrap(), true, "{width}");
    }
}

#[tokio::test]
async fn links_to_companies_and_purposes_open_what_holds_them() {
    let Some((mut browser, site)) = visitor().await else { return };
    without_script(&mut browser).await;
    for (fragment, shown) in [
        ("cookie-company-pubmatic", "#cookie-company-pubmatic a"),
        ("cookie-policy-Marketing.pubmatic", "[id='cookie-policy-Marketing.pubmatic'] code"),
        ("cookie-policy-Marketing", "#cookie-policy-Marketing h3"),
    ] {
        browser.open("about:blank").await.unwrap();
        browser.open(&format!("{site}/cookie-policy#{fragment}")).await.unwrap();
        until(&mut browser, &is_in_sight(shown)).await;
    }
}

/// A fragment of text is found as a search in the page finds it.
#[tokio::test]
async fn a_search_in_the_page_opens_what_it_finds() {
    let Some((mut browser, site)) = visitor().await else { return };
    without_script(&mut browser).await;
    browser.open(&format!("{site}/cookie-policy#:~:text=KADUSERCOOKIE")).await.unwrap();
    let is_open = "document.querySelector(\"[id='cookie-policy-Marketing.pubmatic']\").closest('details').open";
    until(&mut browser, is_open).await;
}

#[tokio::test]
async fn lists_on_demand_open_by_the_keyboard() {
    let Some((mut browser, site)) = visitor().await else { return };
    without_script(&mut browser).await;
    browser.open(&format!("{site}/cookie-policy#cookie-companies")).await.unwrap();
    press(&mut browser, "Tab", 9).await;
    assert_eq!(browser.evaluate("document.activeElement.tagName").await.unwrap(), "SUMMARY");
    press(&mut browser, "Enter", 13).await;
    until(&mut browser, "document.activeElement.parentElement.open").await;
    // The table, then its first link.
    press(&mut browser, "Tab", 9).await;
    press(&mut browser, "Tab", 9).await;
    let first = "document.activeElement.matches('.cookie-policy-initials details[open] th a')";
    until(&mut browser, first).await;
}

/// axe looks at a tenth of the lists, opened: all of them take it half a minute.
#[tokio::test]
async fn axe_finds_nothing_on_the_page_and_in_the_settings() {
    let Some(axe) = axe::script().unwrap() else { return };
    let Some((mut browser, site)) = visitor().await else { return };
    let sample = "[...document.querySelectorAll('details')].forEach((one, at) => {
        if (at % 10 === 0) one.open = true; else one.remove();
        [...one.querySelectorAll('li')].slice(10).forEach((line) => line.remove());
    })";
    for path in ["/cookie-policy", "/cookies"] {
        browser.open(&format!("{site}{path}")).await.unwrap();
        browser.evaluate(sample).await.unwrap();
        let found = axe::run(&mut browser, &axe).await.unwrap();
        assert_eq!(found["violations"], json!([]), "{path}");
    }
}

/// A visitor of the settings sees the purposes, and what belongs to them on demand.
#[tokio::test]
async fn the_settings_of_a_large_policy_stay_short() {
    let Some((mut browser, site)) = visitor().await else { return };
    let window = json!({ "width": 1280, "height": 720, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", window).await.unwrap();
    without_script(&mut browser).await;
    browser.open(&format!("{site}/cookies")).await.unwrap();
    let height = "document.documentElement.scrollHeight";
    let height = browser.evaluate(height).await.unwrap().as_f64().unwrap();
    assert!(height < 3000.0, "{height} pixels");
    click(&mut browser, "#cookie-settings-Marketing .cookie-settings-companies summary").await;
    let company = "[...document.querySelectorAll('#cookie-settings-Marketing .cookie-settings-companies a')].some((one) => one.textContent === 'PubMatic' && one.checkVisibility())";
    until(&mut browser, company).await;
}
