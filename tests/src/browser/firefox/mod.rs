//! Headless Firefox, driven by `WebDriver BiDi` over a `WebSocket`, see <https://w3c.github.io/webdriver-bidi/>.
//!
//! Its cookies are read from its own store: the protocol does not say which of them are partitioned.

mod bidi;
mod program;
mod remote_value;

use super::{Engine, Hosts, StoredCookie};
use bidi::Bidi;
use serde_json::{Value, json};
use std::io;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::process::Child;
use tokio::time::sleep;

/// One tab of a Firefox that knows nothing yet.
#[derive(Debug)]
pub struct Firefox {
    bidi: Bidi,
    tab: String,
    /// The window around the tab, whose scripts see all that the browser keeps.
    window: String,
    _program: Child,
    _profile: TempDir,
}

/// What Firefox calls a navigation that failed without an error page. It takes one within a frame for one, while the page loads on.
const NO_ERROR_PAGE: &str = "Address rejected";

/// Longer than any page takes, on any machine.
const LOAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Every cookie of every partition, as JSON. The store has some that ended a moment ago.
const COOKIES: &str = "JSON.stringify(Services.cookies.cookies.filter((it) => it.isSession || it.expiry * (it.expiry < 1e11 ? 1000 : 1) > Date.now()).map((it) => ({
    name: it.name, value: it.value, domain: it.host, path: it.path, secure: it.isSecure, httpOnly: it.isHttpOnly,
    session: it.isSession, expiry: it.expiry, sameSite: it.sameSite, partition: it.originAttributes.partitionKey,
})))";

impl Firefox {
    /// A command of the protocol, and what it answers.
    ///
    /// # Errors
    /// If the command fails, or is not answered within half a minute.
    pub async fn call(&mut self, method: &str, parameters: Value) -> io::Result<Value> {
        self.bidi.call(method, parameters).await
    }

    /// Sets one of the preferences that `about:config` shows, for pages that are opened from now on.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn prefer(&mut self, preference: &str, value: bool) -> io::Result<()> {
        let preference = json!(preference);
        let set = format!("Services.prefs.setBoolPref({preference}, {value})");
        self.in_window(&set).await.map(drop)
    }

    /// The value of an expression in the window, with the rights of the browser.
    async fn in_window(&mut self, expression: &str) -> io::Result<Value> {
        let window = self.window.clone();
        self.evaluate_in(&window, expression).await
    }

    async fn evaluate_in(&mut self, context: &str, expression: &str) -> io::Result<Value> {
        let parameters = json!({
            "expression": expression,
            "target": { "context": context },
            "awaitPromise": true,
        });
        let answer = self.call("script.evaluate", parameters).await?;
        if answer["type"] == "exception" {
            let thrown = &answer["exceptionDetails"]["text"];
            return Err(io::Error::other(format!("{expression}: {thrown}")));
        }
        Ok(remote_value::read(&answer["result"]))
    }

    /// Waits for a page that is not the last one.
    async fn arrive(&mut self, last: &Value) -> io::Result<()> {
        let is_there =
            format!("performance.timeOrigin !== {last} && document.readyState === 'complete'");
        let begun = Instant::now();
        // Between two pages, no document answers.
        while !self.value(&is_there).await.is_ok_and(|there| there == true) {
            if begun.elapsed() > LOAD_TIMEOUT {
                return Err(io::Error::other("the page is not loaded within half a minute"));
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    async fn context(&mut self, parameters: Value) -> io::Result<String> {
        let tree = self.call("browsingContext.getTree", parameters).await?;
        let context = tree["contexts"][0]["context"].as_str().map(str::to_owned);
        context.ok_or_else(|| io::Error::other("Firefox has no window"))
    }
}

impl Engine for Firefox {
    async fn launch(hosts: Hosts) -> io::Result<Option<Firefox>> {
        let Some(path) = program::find()? else { return Ok(None) };
        let profile = tempfile::tempdir()?;
        let program = program::start(&path, profile.path(), hosts)?;
        let bidi = Bidi::connect(program::listens(profile.path()).await?).await?;
        let blank = String::new();
        let mut firefox = Firefox {
            bidi,
            tab: blank.clone(),
            window: blank,
            _program: program,
            _profile: profile,
        };
        let any_certificate =
            json!({ "capabilities": { "alwaysMatch": { "acceptInsecureCerts": true } } });
        firefox.call("session.new", any_certificate).await?;
        firefox.tab = firefox.context(json!({})).await?;
        firefox.window = firefox.context(json!({ "moz:scope": "chrome" })).await?;
        Ok(Some(firefox))
    }

    async fn visit(&mut self, url: &str) -> io::Result<()> {
        let last = self.value("performance.timeOrigin").await?;
        let parameters = json!({ "context": self.tab, "url": url, "wait": "complete" });
        match self.call("browsingContext.navigate", parameters).await {
            Err(error) if error.to_string().contains(NO_ERROR_PAGE) => self.arrive(&last).await,
            other => other.map(drop),
        }
    }

    async fn value(&mut self, expression: &str) -> io::Result<Value> {
        let tab = self.tab.clone();
        self.evaluate_in(&tab, expression).await
    }

    async fn press_at(&mut self, x: f64, y: f64) -> io::Result<()> {
        let [x, y] = [x, y].map(f64::round);
        let mouse = json!({
            "type": "pointer",
            "id": "mouse",
            "actions": [
                { "type": "pointerMove", "x": x, "y": y },
                { "type": "pointerDown", "button": 0 },
                { "type": "pointerUp", "button": 0 },
            ],
        });
        let parameters = json!({ "context": self.tab, "actions": [mouse] });
        self.call("input.performActions", parameters).await.map(drop)
    }

    async fn stored(&mut self) -> io::Result<Vec<StoredCookie>> {
        let stored = self.in_window(COOKIES).await?;
        let stored: Vec<Value> = serde_json::from_str(stored.as_str().unwrap_or_default())?;
        Ok(stored.iter().map(read_cookie).collect())
    }

    async fn forget_cookies(&mut self) -> io::Result<()> {
        self.in_window("Services.cookies.removeAll()").await.map(drop)
    }

    async fn let_scripts_run(&mut self, run: bool) -> io::Result<()> {
        let tab = format!("gBrowser.selectedBrowser.browsingContext.allowJavascript = {run}");
        self.in_window(&tab).await.map(drop)
    }
}

/// Reads a cookie of [`COOKIES`].
fn read_cookie(cookie: &Value) -> StoredCookie {
    let text = |field: &str| cookie[field].as_str().unwrap_or_default().to_owned();
    let flag = |field: &str| cookie[field].as_bool().unwrap_or_default();
    // `Ci.nsICookie` numbers them, and 256 is a cookie that does not say.
    let same_site = match cookie["sameSite"].as_u64() {
        Some(0) => Some("None"),
        Some(1) => Some("Lax"),
        Some(2) => Some("Strict"),
        _ => None,
    };
    StoredCookie {
        name: text("name"),
        value: text("value"),
        domain: text("domain"),
        path: text("path"),
        expires: cookie["expiry"].as_f64().filter(|_| !flag("session")).map(seconds),
        secure: flag("secure"),
        http_only: flag("httpOnly"),
        same_site: same_site.map(str::to_owned),
        priority: StoredCookie::NO_PRIORITY.to_owned(),
        partitioned: !text("partition").is_empty(),
    }
}

/// Firefox once kept seconds, and keeps milliseconds now.
fn seconds(expiry: f64) -> f64 {
    const SECONDS_END: f64 = 1e11;
    if expiry < SECONDS_END { expiry } else { expiry / 1000.0 }
}
