//! The shop, the stand-ins of its vendors, and a browser that knows no other hosts.

use policy_runtime::Keys;
use policy_runtime::ledger::SqliteLedger;
use policy_tests::browser::Browser;
use policy_tests_vendors::{TlsListener, Vendors, Visit, browser_options, by_host};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio::time::sleep;

pub(crate) const SHOP: &str = "https://kettle.example";

/// Longer than any page takes, on any machine.
const TIMEOUT: Duration = Duration::from_secs(20);
/// The time in which a page that loads anything of a vendor has begun to.
const QUIET: Duration = Duration::from_millis(400);

pub(crate) struct Town {
    pub(crate) browser: Browser,
    pub(crate) vendors: Vendors,
    server: JoinHandle<()>,
    _ledger: TempDir,
}

impl Drop for Town {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Town {
    /// Starts all of it; none where there is no browser.
    pub(crate) async fn start() -> Option<Town> {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consents.sqlite")).await.unwrap();
        let listener = TlsListener::bind(([127, 0, 0, 1], 0).into()).await.unwrap();
        let options = browser_options(listener.address());
        let vendors = Vendors::default();
        let shop = shop::app(Keys::generate(), ledger);
        let all = by_host(shop, shop::is_host, vendors.router());
        let server = tokio::spawn(async move { axum::serve(listener, all).await.unwrap() });
        let browser = Browser::start(&[&options[0], &options[1], "--short-reporting-delay"])
            .await
            .unwrap()?;
        Some(Town { browser, vendors, server, _ledger: folder })
    }

    /// Opens a page of the shop.
    pub(crate) async fn open(&mut self, path: &str) {
        self.browser.open(&format!("{SHOP}{path}")).await.unwrap();
    }

    /// Opens a page of the shop, and returns the hosts of the vendors that it requests something from. Expected hosts are
    /// waited for; of others a page has begun to load after [`QUIET`].
    pub(crate) async fn hosts_of(&mut self, path: &str, expected: &[&str]) -> Vec<String> {
        self.vendors.forget();
        self.open(path).await;
        self.hosts(expected).await
    }

    /// Returns the hosts of the vendors that were requested something from, once the expected ones were.
    pub(crate) async fn hosts(&mut self, expected: &[&str]) -> Vec<String> {
        let begun = Instant::now();
        let is_missing = |hosts: &[String]| {
            !expected.iter().all(|host| hosts.iter().any(|visited| visited == host))
        };
        while is_missing(&self.vendors.hosts()) && begun.elapsed() < TIMEOUT {
            sleep(Duration::from_millis(20)).await;
        }
        sleep(QUIET).await;
        self.vendors.hosts()
    }

    /// Returns the first request to a host that `is_it` accepts, once there is one.
    pub(crate) async fn visit(&self, host: &str, is_it: impl Fn(&Visit) -> bool) -> Visit {
        let begun = Instant::now();
        loop {
            let visits = self.vendors.visits_of(host);
            if let Some(visit) = visits.iter().find(|visit| is_it(visit)) {
                return visit.clone();
            }
            assert!(begun.elapsed() < TIMEOUT, "{host} was asked for {visits:?}");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Sends the form of the settings, without the help of the page's scripts: purposes, or all of them, each with `allow` or
    /// `refuse`.
    pub(crate) async fn choose(&mut self, choices: &[(&str, &str)]) {
        self.open("/cookies").await;
        let choices = json!(choices);
        let send = format!(
            "(() => {{
                const form = document.querySelector('.cookie-settings-form');
                for (const [name, value] of {choices}) {{
                    if (name !== 'all') {{
                        form.elements[name].value = value;
                        continue;
                    }}
                    const field = document.createElement('input');
                    [field.type, field.name, field.value] = ['hidden', name, value];
                    form.append(field);
                }}
                form.submit();
            }})()"
        );
        self.browser.evaluate(&send).await.unwrap();
        self.until("location.search.includes('saved') && document.readyState === 'complete'").await;
    }

    /// Waits until an expression is true, of whatever page is there by then.
    pub(crate) async fn until(&mut self, expression: &str) {
        let begun = Instant::now();
        // Between two pages, no document answers.
        while !self.browser.evaluate(expression).await.is_ok_and(|value| value == true) {
            let page = self.browser.evaluate("location.href + document.body.innerText").await;
            assert!(begun.elapsed() < TIMEOUT, "never: {expression}; the page is {page:?}");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Returns the value of an expression in the page.
    pub(crate) async fn look(&mut self, expression: &str) -> Value {
        self.browser.evaluate(expression).await.unwrap()
    }

    /// Returns all cookies that the browser holds, as `domain name`, in order; without `fr`, which depends on whether the
    /// browser keeps unpartitioned cookies of other sites.
    pub(crate) async fn cookies(&mut self) -> Vec<String> {
        let cookies = self.browser.cookies().await.unwrap().into_iter();
        let cookies = cookies.filter(|cookie| cookie.name != "fr");
        let mut cookies: Vec<_> =
            cookies.map(|cookie| format!("{} {}", cookie.domain, cookie.name)).collect();
        cookies.sort();
        cookies
    }
}
