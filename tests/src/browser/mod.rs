//! A real browser: headless Chromium, driven by its `DevTools` protocol over a pipe.
//!
//! The pipe needs no port, no driver and no crate, and a browser whose pipe is closed ends: a test that fails leaves none
//! behind. What is not here is one [`call`](Browser::call) away, see <https://chromedevtools.github.io/devtools-protocol/>.
//!
//! What holds for every browser is asked of each [`Engine`].

mod cookie;
mod engine;
mod firefox;
mod pipe;
mod program;
mod webkit;

pub use cookie::StoredCookie;
pub use engine::{Engine, Hosts};
pub use firefox::Firefox;
pub use webkit::WebKit;

use pipe::Pipe;
use serde_json::{Value, json};
use std::io;
use tempfile::TempDir;

/// One page of a browser that knows nothing yet: no cookies, no history, no cache.
#[derive(Debug)]
pub struct Browser {
    pipe: Pipe,
    page: String,
    _profile: TempDir,
}

impl Browser {
    /// Starts one with these options beside those that every test needs. None, and a word on stderr, where there is no
    /// Chromium.
    ///
    /// # Errors
    /// If the browser is missing while `POLICY_REQUIRE_ALL=1` is set, or if it does not start.
    pub async fn start(options: &[&str]) -> io::Result<Option<Browser>> {
        let Some(program) = program::find()? else { return Ok(None) };
        let profile = tempfile::tempdir()?;
        let mut pipe = Pipe::open(program::command(&program, profile.path(), options))?;
        let blank = json!({ "url": "about:blank" });
        let target = pipe.call(None, "Target.createTarget", blank).await?;
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = pipe.call(None, "Target.attachToTarget", attach).await?;
        let page = session["sessionId"].as_str().map(str::to_owned);
        let page = page.ok_or_else(|| io::Error::other("the browser opened no page"))?;
        pipe.call(Some(&page), "Page.enable", json!({})).await?;
        Ok(Some(Browser { pipe, page, _profile: profile }))
    }

    /// Opens an address and waits until the page has loaded.
    ///
    /// # Errors
    /// If it cannot be reached.
    pub async fn open(&mut self, url: &str) -> io::Result<()> {
        self.pipe.forget_events();
        let opened = self.call("Page.navigate", json!({ "url": url })).await?;
        if let Some(error) = opened["errorText"].as_str() {
            return Err(io::Error::other(format!("{url}: {error}")));
        }
        self.pipe.event(&self.page, "Page.loadEventFired").await.map(drop)
    }

    /// The value of a JavaScript expression in the page, or of the promise that it gives.
    ///
    /// # Errors
    /// If it throws.
    pub async fn evaluate(&mut self, expression: &str) -> io::Result<Value> {
        let options =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let mut answer = self.call("Runtime.evaluate", options).await?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            return Err(io::Error::other(format!("{expression}: {thrown}")));
        }
        Ok(answer["result"]["value"].take())
    }

    /// Every cookie that the browser holds, of whatever site.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn cookies(&mut self) -> io::Result<Vec<StoredCookie>> {
        let stored = self.pipe.call(None, "Storage.getCookies", json!({})).await?;
        let stored = stored["cookies"].as_array().map(Vec::as_slice).unwrap_or_default();
        Ok(stored.iter().map(StoredCookie::read).collect())
    }

    /// Forgets every cookie.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn clear_cookies(&mut self) -> io::Result<()> {
        self.pipe.call(None, "Storage.clearCookies", json!({})).await.map(drop)
    }

    /// A command to the page, and what it answers.
    ///
    /// # Errors
    /// If the command fails, or is not answered within half a minute.
    pub async fn call(&mut self, method: &str, parameters: Value) -> io::Result<Value> {
        self.pipe.call(Some(&self.page), method, parameters).await
    }
}
