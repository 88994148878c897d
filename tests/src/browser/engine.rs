//! What a test asks of a browser, whichever engine it has.

use super::{Browser, StoredCookie};
use serde_json::{Value, json};
use std::io;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::time::sleep;

/// Where a browser finds the hosts that a test names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hosts {
    /// As they are written: a name under `.localhost` is this machine, and the port is the address's.
    AsWritten,
    /// All at this address, whatever the port.
    AllAt(SocketAddr),
}

/// One page of a browser that knows nothing yet: no cookies, no history, no cache. It takes any certificate.
pub trait Engine: Sized + Send {
    /// Whether it keeps Secure cookies of a host under `.localhost` over TLS alone.
    const NEEDS_TLS: bool = false;
    /// Whether a test can keep pages from running scripts.
    const CAN_STOP_SCRIPTS: bool = true;

    /// Starts a browser. None, and a word on stderr, where there is no such browser.
    ///
    /// # Errors
    /// If the browser is missing while `POLICY_REQUIRE_ALL=1` is set, or if it does not start.
    fn launch(hosts: Hosts) -> impl Future<Output = io::Result<Option<Self>>> + Send;

    /// Opens an address and waits until the page has loaded.
    ///
    /// # Errors
    /// If it cannot be reached.
    fn visit(&mut self, url: &str) -> impl Future<Output = io::Result<()>> + Send;

    /// Returns the value of a JavaScript expression in the page, or of the promise that it gives.
    ///
    /// # Errors
    /// If it throws.
    fn value(&mut self, expression: &str) -> impl Future<Output = io::Result<Value>> + Send;

    /// Presses and releases the left button of the mouse at a point of the window, in CSS pixels.
    ///
    /// # Errors
    /// If the point is not within the window.
    fn press_at(&mut self, x: f64, y: f64) -> impl Future<Output = io::Result<()>> + Send;

    /// Returns every cookie that the browser holds, of whatever site and partition, as far as the engine shows them.
    ///
    /// # Errors
    /// If the browser is gone.
    fn stored(&mut self) -> impl Future<Output = io::Result<Vec<StoredCookie>>> + Send;

    /// Forgets every cookie.
    ///
    /// # Errors
    /// If the browser is gone.
    fn forget_cookies(&mut self) -> impl Future<Output = io::Result<()>> + Send;

    /// Lets pages that are opened from now on run their scripts, or keeps them from it. [`value`](Engine::value) works in either case.
    ///
    /// # Errors
    /// If the browser is gone, or cannot do it.
    fn let_scripts_run(&mut self, run: bool) -> impl Future<Output = io::Result<()>> + Send;

    /// Presses and releases the left button in the middle of an element.
    ///
    /// # Errors
    /// If the element is not there, or something covers it.
    fn click(&mut self, selector: &str) -> impl Future<Output = io::Result<()>> + Send {
        async move {
            let place = self.value(&place_of(selector)).await?;
            let point = place[0].as_f64().zip(place[1].as_f64());
            let covered = || io::Error::other(format!("{selector} is covered, or not there"));
            let (x, y) = point.ok_or_else(covered)?;
            self.press_at(x, y).await
        }
    }
}

/// The expression that scrolls to an element and gives the point in its middle, or null if nothing of it is seen there.
fn place_of(selector: &str) -> String {
    let selector = json!(selector);
    format!(
        "(() => {{
            const element = document.querySelector({selector});
            if (element === null) return null;
            element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            const box = element.getBoundingClientRect();
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            return element.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
        }})()"
    )
}

/// Whether Chromium has painted the page.
const SEEN: &str = "performance.getEntriesByName('first-contentful-paint').length > 0";

impl Engine for Browser {
    async fn launch(hosts: Hosts) -> io::Result<Option<Browser>> {
        let mut options = vec!["--ignore-certificate-errors".to_owned()];
        if let Hosts::AllAt(address) = hosts {
            options.push(format!("--host-resolver-rules=MAP * {address}"));
        }
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        let Some(mut browser) = Browser::start(&options).await? else { return Ok(None) };
        browser.call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
        Ok(Some(browser))
    }

    async fn visit(&mut self, url: &str) -> io::Result<()> {
        self.open(url).await
    }

    async fn value(&mut self, expression: &str) -> io::Result<Value> {
        self.evaluate(expression).await
    }

    async fn press_at(&mut self, x: f64, y: f64) -> io::Result<()> {
        // Chromium drops what is pressed before a page is seen. A page without scripts has no timers to wait with.
        while self.evaluate(SEEN).await? != true {
            sleep(Duration::from_millis(10)).await;
        }
        for event in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": event, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.call("Input.dispatchMouseEvent", event).await?;
        }
        Ok(())
    }

    async fn stored(&mut self) -> io::Result<Vec<StoredCookie>> {
        self.cookies().await
    }

    async fn forget_cookies(&mut self) -> io::Result<()> {
        self.clear_cookies().await
    }

    async fn let_scripts_run(&mut self, run: bool) -> io::Result<()> {
        let stop = json!({ "value": !run });
        self.call("Emulation.setScriptExecutionDisabled", stop).await.map(drop)
    }
}
