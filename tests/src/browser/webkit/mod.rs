//! `WebKitGTK`'s small browser, driven by `WebDriver`, see <https://www.w3.org/TR/webdriver2/>.
//!
//! It needs a display: that of the environment, or an X server of its own without a screen (Xvfb).

mod display;
mod driver;

use super::{Engine, Hosts, StoredCookie};
use driver::Driver;
use serde_json::{Value, json};
use std::io;

/// One window of a `WebKit` that knows nothing yet.
#[derive(Debug)]
pub struct WebKit {
    driver: Driver,
    /// Whether a page was opened: the blank one has no cookies to ask for.
    has_page: bool,
}

impl Engine for WebKit {
    const NEEDS_TLS: bool = true;
    const CAN_STOP_SCRIPTS: bool = false;

    async fn launch(hosts: Hosts) -> io::Result<Option<WebKit>> {
        if hosts != Hosts::AsWritten {
            return Err(io::Error::other("WebKit finds hosts as the system does"));
        }
        let driver = Driver::start().await?;
        Ok(driver.map(|driver| WebKit { driver, has_page: false }))
    }

    async fn visit(&mut self, url: &str) -> io::Result<()> {
        self.driver.post("/url", &json!({ "url": url })).await?;
        self.has_page = true;
        Ok(())
    }

    async fn value(&mut self, expression: &str) -> io::Result<Value> {
        let script = json!({ "script": format!("return ({expression})"), "args": [] });
        self.driver.post("/execute/sync", &script).await
    }

    async fn press_at(&mut self, x: f64, y: f64) -> io::Result<()> {
        let [x, y] = [x, y].map(f64::round);
        let mouse = json!({
            "type": "pointer",
            "id": "mouse",
            "parameters": { "pointerType": "mouse" },
            "actions": [
                { "type": "pointerMove", "x": x, "y": y, "duration": 0, "origin": "viewport" },
                { "type": "pointerDown", "button": 0 },
                { "type": "pointerUp", "button": 0 },
            ],
        });
        self.driver.post("/actions", &json!({ "actions": [mouse] })).await.map(drop)
    }

    /// Those of the page: the protocol shows no others.
    async fn stored(&mut self) -> io::Result<Vec<StoredCookie>> {
        if !self.has_page {
            return Ok(Vec::new());
        }
        let cookies = self.driver.get("/cookie").await?;
        let cookies = cookies.as_array().map(Vec::as_slice).unwrap_or_default();
        Ok(cookies.iter().map(read_cookie).collect())
    }

    /// Those of the page.
    async fn forget_cookies(&mut self) -> io::Result<()> {
        if !self.has_page {
            return Ok(());
        }
        self.driver.delete("/cookie").await.map(drop)
    }

    async fn let_scripts_run(&mut self, run: bool) -> io::Result<()> {
        if run { Ok(()) } else { Err(io::Error::other("WebKit's pages always run their scripts")) }
    }
}

/// Reads a cookie of the protocol.
fn read_cookie(cookie: &Value) -> StoredCookie {
    let text = |field: &str| cookie[field].as_str().unwrap_or_default().to_owned();
    let flag = |field: &str| cookie[field].as_bool().unwrap_or_default();
    StoredCookie {
        name: text("name"),
        value: text("value"),
        domain: text("domain"),
        path: text("path"),
        expires: cookie["expiry"].as_f64(),
        secure: flag("secure"),
        http_only: flag("httpOnly"),
        same_site: cookie["sameSite"].as_str().map(str::to_owned),
        priority: StoredCookie::NO_PRIORITY.to_owned(),
        partitioned: false,
    }
}
