//! A visitor, who has a mouse, a keyboard and a browser, and trusts no site further than its policy goes.

use crate::portal::allowed_storage::{Decisions, assert_allowed};
use crate::portal::server::Server;
use policy_runtime::{Document, Policy};
use policy_tests::browser::{Browser, Engine, Hosts, StoredCookie};
use portal::policy::DataPortal;
use serde_json::{Map, Value, json};
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// Longer than any page takes, on any machine.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Whether the visitor lets pages run scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    On,
    Off,
}

pub(crate) const BOTH: [Scripts; 2] = [Scripts::On, Scripts::Off];

/// Whether a page has come since the mark was left. Between two pages, Firefox shows an empty one.
const IS_NEXT_PAGE: &str = "window.before === undefined && location.protocol !== 'about:'";

/// The scripts that pages of an engine run, as far as a test can tell it to.
pub(crate) fn scripts_of<E: Engine>() -> &'static [Scripts] {
    if E::CAN_STOP_SCRIPTS { &BOTH } else { &[Scripts::On] }
}

pub(crate) struct Visitor<E = Browser> {
    pub(crate) browser: E,
    pub(crate) decisions: Decisions,
    /// The policy that holds.
    pub(crate) document: &'static Document,
    /// What another site planted in this browser: name and domain.
    pub(crate) planted: Vec<(&'static str, &'static str)>,
    headers: Map<String, Value>,
    scheme: &'static str,
    site: &'static str,
    port: u16,
}

/// What only Chromium can be told.
impl Visitor {
    /// A visitor of `bfortune`, who was never there before. None where there is no browser.
    pub(crate) async fn of(server: &Server) -> Option<Visitor> {
        // Frames of other sites in the process of their page, so that a test sees them.
        let browser = Browser::start(&["--disable-site-isolation-trials"]).await.unwrap()?;
        let mut visitor = Visitor::with(browser, server);
        visitor.call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await;
        visitor.speaks("en").await;
        visitor.screen(1000, 800).await;
        Some(visitor)
    }

    pub(crate) async fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.browser.call(method, parameters).await.unwrap()
    }

    /// Sends this header with every request.
    pub(crate) async fn sends(&mut self, name: &str, value: &str) {
        self.headers.insert(name.to_owned(), value.into());
        self.send_headers().await;
    }

    pub(crate) async fn sends_no_longer(&mut self, name: &str) {
        self.headers.remove(name);
        self.send_headers().await;
    }

    async fn send_headers(&mut self) {
        let headers = json!({ "headers": self.headers });
        self.call("Network.enable", json!({})).await;
        self.call("Network.setExtraHTTPHeaders", headers).await;
    }

    pub(crate) async fn speaks(&mut self, accept_language: &str) {
        self.sends("Accept-Language", accept_language).await;
    }

    /// The size of the window in CSS pixels.
    pub(crate) async fn screen(&mut self, width: u32, height: u32) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Media features, as in `[("prefers-color-scheme", "dark")]`, and the medium.
    pub(crate) async fn media(&mut self, medium: &str, features: &[(&str, &str)]) {
        let features: Vec<_> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        let media = json!({ "media": medium, "features": features });
        self.call("Emulation.setEmulatedMedia", media).await;
    }

    /// Chromium drops what is pressed before a page is seen.
    async fn painted(&mut self) {
        self.until("performance.getEntriesByName('first-contentful-paint').length > 0").await;
    }

    /// Presses and releases a key.
    pub(crate) async fn key(&mut self, key: &str) {
        self.painted().await;
        let (code, text) = match key {
            "Tab" => (9, ""),
            "Enter" => (13, "\r"),
            " " => (32, " "),
            "ArrowDown" => (40, ""),
            "ArrowUp" => (38, ""),
            other => panic!("what is the key code of {other}?"),
        };
        let down = if text.is_empty() { "rawKeyDown" } else { "keyDown" };
        for event in [down, "keyUp"] {
            let name = if key == " " { "Space" } else { key };
            let mut event =
                json!({ "type": event, "key": key, "code": name, "windowsVirtualKeyCode": code });
            if !text.is_empty() && event["type"] == "keyDown" {
                event["text"] = text.into();
            }
            self.call("Input.dispatchKeyEvent", event).await;
        }
    }
}

/// What every engine does.
impl<E: Engine> Visitor<E> {
    /// A visitor of `bfortune` with this engine, and the portal, without an earlier visit. None where there is no browser.
    pub(crate) async fn in_engine() -> Option<(Server, Visitor<E>)> {
        let browser = E::launch(Hosts::AsWritten).await.unwrap()?;
        let server =
            if E::NEEDS_TLS { Server::start_over_tls().await } else { Server::start().await };
        let visitor = Visitor::with(browser, &server);
        Some((server, visitor))
    }

    fn with(browser: E, server: &Server) -> Visitor<E> {
        Visitor {
            browser,
            decisions: Decisions::default(),
            document: DataPortal::document(),
            planted: Vec::new(),
            headers: Map::new(),
            scheme: if E::NEEDS_TLS { "https" } else { "http" },
            site: "bfortune",
            port: server.port,
        }
    }

    /// Goes by another name of the same machine from now on, or to another port.
    pub(crate) fn turn_to(&mut self, site: &'static str, port: u16) {
        (self.site, self.port) = (site, port);
    }

    /// As one who was never here.
    pub(crate) async fn anew(&mut self, scripts: Scripts) {
        self.browser.forget_cookies().await.unwrap();
        self.decisions.forget();
        self.planted.clear();
        self.browser.let_scripts_run(scripts == Scripts::On).await.unwrap();
    }

    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}://{}.localhost:{}{path}", self.scheme, self.site, self.port)
    }

    pub(crate) async fn open(&mut self, path: &str) {
        let address = self.address(path);
        self.browser.visit(&address).await.unwrap();
        self.compare().await;
    }

    /// Clicks where it is with the mouse, and waits for the page that follows.
    pub(crate) async fn follow(&mut self, selector: &str) {
        self.leave_mark().await;
        self.click(selector).await;
        self.arrive().await;
    }

    /// Makes a choice by a click, on a page that is shown again by the server or mended by its script.
    pub(crate) async fn answer(&mut self, selector: &str, choice: &[(&'static str, bool)]) {
        self.decide(choice);
        self.leave_mark().await;
        self.click(selector).await;
        let saved = "document.querySelector('.cookie-banner-saved') !== null";
        self.until(&format!("({saved} || {IS_NEXT_PAGE}) && document.readyState === 'complete'"))
            .await;
        self.compare().await;
    }

    /// What the visitor is about to choose on this site.
    pub(crate) fn decide(&mut self, choice: &[(&'static str, bool)]) {
        for (purpose, allow) in choice {
            self.decisions.make(self.site, purpose, *allow);
        }
    }

    /// So that the page can be told from the one that follows.
    pub(crate) async fn leave_mark(&mut self) {
        self.look("void (window.before = true)").await;
    }

    pub(crate) async fn arrive(&mut self) {
        self.until(&format!("{IS_NEXT_PAGE} && document.readyState === 'complete'")).await;
        self.compare().await;
    }

    /// Presses and releases the left button in the middle of an element, which nothing may cover.
    pub(crate) async fn click(&mut self, selector: &str) {
        self.browser.click(selector).await.unwrap();
    }

    /// The value of an expression in the page. This is the test that looks, also where pages run no scripts.
    pub(crate) async fn look(&mut self, expression: &str) -> Value {
        self.browser.value(expression).await.unwrap()
    }

    pub(crate) async fn sees(&mut self, selector: &str) -> bool {
        let element = json!(selector);
        let shown = format!("document.querySelector({element})?.checkVisibility() === true");
        self.look(&shown).await == true
    }

    pub(crate) async fn text(&mut self, selector: &str) -> String {
        let element = json!(selector);
        let text = self.look(&format!("document.querySelector({element})?.innerText")).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    pub(crate) async fn path(&mut self) -> String {
        let path = self.look("location.pathname + location.search").await;
        path.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until an expression is true, of whatever page is there by then.
    pub(crate) async fn until(&mut self, expression: &str) {
        let begun = Instant::now();
        while begun.elapsed() < TIMEOUT {
            // Between two pages, no document answers.
            if self.browser.value(expression).await.is_ok_and(|value| value == true) {
                return;
            }
            sleep(Duration::from_millis(20)).await;
        }
        let page = self.browser.value("location.href + document.body.innerText").await;
        panic!("never: {expression}; the page is {page:?}");
    }

    /// All that the browser stores but what was planted.
    pub(crate) async fn stored(&mut self) -> Vec<StoredCookie> {
        let mut stored = self.browser.stored().await.unwrap();
        stored.retain(|cookie| !self.planted.contains(&(&cookie.name, &cookie.domain)));
        stored.sort_by(|a, b| (&a.domain, &a.name).cmp(&(&b.domain, &b.name)));
        stored
    }

    /// The names of the cookies of this site, in order.
    pub(crate) async fn holds(&mut self) -> Vec<String> {
        let host = format!("{}.localhost", self.site);
        let stored = self.stored().await.into_iter();
        stored.filter(|cookie| cookie.domain == host).map(|cookie| cookie.name).collect()
    }

    /// Holds all that is stored against the policy and the decisions.
    pub(crate) async fn compare(&mut self) {
        assert_allowed(&self.stored().await, self.document, &self.decisions);
    }
}
