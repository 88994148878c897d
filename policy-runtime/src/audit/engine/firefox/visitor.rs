//! A visitor in a user context of its own.

use super::connection::Connection;
use super::log::{PageLog, Waited};
use super::{remote_value, storage};
use crate::audit::engine::extra_headers::ExtraHeaders;
use crate::audit::engine::limits::{MAX_NAME_OCTETS, cut};
use crate::audit::engine::{
    Ending, EngineError, FrameStorage, GivenCookie, Limits, PageVisit, StoredCookie, Visitor,
    host_of_address,
};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// Script that shows the signal to pages (Global Privacy Control 3.3).
const SIGNAL_SCRIPT: &str = "() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, enumerable: true, configurable: true })";

/// A visitor of a [`Firefox`](super::Firefox).
#[derive(Debug)]
pub struct FirefoxVisitor {
    connection: Connection,
    /// The window whose scripts have the rights of the browser.
    browser: String,
    /// The user context, as the protocol names it.
    user_context: String,
    /// Its number in the store of cookies.
    number: u64,
    window: String,
    /// Whether the page was left while it was busy. The next one is opened in a new window.
    is_busy: bool,
    log: Arc<PageLog>,
}

impl Drop for FirefoxVisitor {
    fn drop(&mut self) {
        let user_context = json!({ "userContext": self.user_context });
        self.connection.send("browser.removeUserContext", &user_context);
        self.connection.forget(&self.user_context);
    }
}

impl FirefoxVisitor {
    pub(super) async fn start(
        connection: Connection,
        browser: String,
        signal: bool,
    ) -> Result<FirefoxVisitor, EngineError> {
        let created = connection.call("browser.createUserContext", json!({})).await?;
        let user_context = text(&created, "userContext")?;
        let log = Arc::new(PageLog::new());
        connection.watch(&user_context, &log);
        let (window, number, is_busy) = (String::new(), 0, false);
        let mut visitor =
            FirefoxVisitor { connection, browser, user_context, number, window, is_busy, log };
        visitor.number = visitor.find_number().await?;
        let visitors = [&visitor.user_context];
        let mut settings = vec![(
            "browser.setDownloadBehavior",
            json!({ "downloadBehavior": { "type": "denied" }, "userContexts": visitors }),
        )];
        if signal {
            let field = json!({ "name": "Sec-GPC", "value": { "type": "string", "value": "1" } });
            let fields = json!({ "headers": [field], "userContexts": visitors });
            settings.push(("network.setExtraHeaders", fields));
            let script = json!({ "functionDeclaration": SIGNAL_SCRIPT, "userContexts": visitors });
            settings.push(("script.addPreloadScript", script));
        }
        for (method, parameters) in settings {
            visitor.connection.call(method, parameters).await?;
        }
        visitor.open_window().await?;
        Ok(visitor)
    }

    async fn find_number(&self) -> Result<u64, EngineError> {
        let user_context = Value::from(self.user_context.clone());
        let number = format!(
            "ChromeUtils.importESModule('chrome://remote/content/shared/UserContextManager.sys.mjs')
                .UserContextManager.getInternalIdById({user_context})"
        );
        let number = evaluate(&self.connection, &self.browser, &number).await?;
        let unknown =
            || EngineError::Rejected("the browser does not number its visitors".to_owned());
        number.as_u64().ok_or_else(unknown)
    }

    async fn open_window(&mut self) -> Result<(), EngineError> {
        self.log.expect_window();
        let parameters = json!({ "type": "window", "userContext": self.user_context });
        let created = self.connection.call("browsingContext.create", parameters).await?;
        self.window = text(&created, "context")?;
        self.is_busy = false;
        self.intercept().await
    }

    /// Has requests of the window to the site wait for their header fields, if they have some.
    async fn intercept(&self) -> Result<(), EngineError> {
        let Some(parameters) = self.log.interception(&self.window) else { return Ok(()) };
        self.connection.call("network.addIntercept", parameters).await.map(drop)
    }

    /// Waits until the page is idle. One that exceeds a limit is stopped, and its window closed before the next page.
    async fn finish(&mut self, address: &str, limits: &Limits) -> Result<PageVisit, EngineError> {
        let unreachable =
            |reason: String| EngineError::Unreachable { address: address.to_owned(), reason };
        let ending = match self.log.wait().await {
            Waited::For(ending) => ending,
            Waited::Failed(reason) => return Err(unreachable(reason)),
            Waited::Crashed => {
                self.is_busy = true;
                return Err(EngineError::Rejected("the page closed its window".to_owned()));
            }
            Waited::Ended => return Err(EngineError::Gone("the browser ended".to_owned())),
        };
        if ending != Ending::Idle {
            self.is_busy = true;
            let stop = json!({
                "expression": "window.stop()",
                "target": { "context": self.window },
                "awaitPromise": false,
            });
            self.connection.send("script.evaluate", &stop);
        }
        if ending == Ending::TimeLimit && self.log.is_silent() {
            return Err(unreachable(no_answer_within(limits.page)));
        }
        Ok(self.log.finish(ending))
    }
}

impl Visitor for FirefoxVisitor {
    async fn open(&mut self, address: &str, limits: &Limits) -> Result<PageVisit, EngineError> {
        if self.is_busy {
            let window = json!({ "context": self.window });
            self.connection.send("browsingContext.close", &window);
            self.open_window().await?;
        }
        self.log.begin(limits, false);
        let parameters = json!({ "context": self.window, "url": address, "wait": "none" });
        let method = "browsingContext.navigate";
        let unreachable =
            |reason: String| EngineError::Unreachable { address: address.to_owned(), reason };
        match self.connection.call_within(limits.page, method, parameters).await {
            None => {
                self.is_busy = true;
                return Err(unreachable(no_answer_within(limits.page)));
            }
            Some(Ok(_)) => {}
            Some(Err(EngineError::Rejected(reason))) => {
                // A response without content leaves the page as it is.
                if !reason.contains("NS_BINDING_ABORTED") {
                    let reason = reason.rsplit_once(": ").map_or(reason.as_str(), |(_, it)| it);
                    return Err(unreachable(reason.to_owned()));
                }
                self.log.stay();
            }
            Some(Err(error)) => return Err(error),
        }
        self.finish(address, limits).await
    }

    async fn settle(&mut self, limits: &Limits) -> Result<PageVisit, EngineError> {
        self.log.begin(limits, true);
        self.finish("", limits).await
    }

    async fn evaluate(&mut self, expression: &str, limits: &Limits) -> Result<Value, EngineError> {
        let question = json!({
            "expression": expression,
            "target": { "context": self.window },
            "awaitPromise": true,
            "userActivation": true,
        });
        let answer = self.connection.call_within(limits.page, "script.evaluate", question).await;
        let Some(answer) = answer else {
            self.is_busy = true;
            let seconds = limits.page.as_secs_f32();
            let reason = format!("the script took more than {seconds} seconds");
            return Err(EngineError::Rejected(reason));
        };
        read(&answer?)
    }

    async fn cookies(&mut self) -> Result<Vec<StoredCookie>, EngineError> {
        // A cookie that has just ended may still be in the store. Values are left where they are.
        let number = self.number;
        let cookies = format!(
            "Services.cookies.cookies
                .filter((it) => it.originAttributes.userContextId === {number})
                .map((it) => ({{
                    name: it.name, domain: it.host, path: it.path, secure: it.isSecure,
                    httpOnly: it.isHttpOnly, sameSite: it.sameSite,
                    expires: it.isSession ? null : it.expiry / (it.expiry > 1e11 ? 1000 : 1),
                    partition: it.originAttributes.partitionKey,
                }}))
                .filter((it) => it.expires === null || it.expires * 1000 > Date.now())"
        );
        let cookies = evaluate(&self.connection, &self.browser, &cookies).await?;
        let cookies = cookies.as_array().map(Vec::as_slice).unwrap_or_default();
        Ok(cookies.iter().map(stored_cookie).collect())
    }

    async fn give_cookie(&mut self, cookie: &GivenCookie) -> Result<(), EngineError> {
        let GivenCookie { address, name, value } = cookie;
        let no_host = || EngineError::Rejected(format!("`{address}` has no host"));
        let host = host_of_address(address).ok_or_else(no_host)?;
        let value = json!({ "type": "string", "value": value });
        let given = json!({
            "cookie": { "name": name, "value": value, "domain": host, "path": "/" },
            "partition": { "type": "storageKey", "userContext": self.user_context },
        });
        self.connection.call("storage.setCookie", given).await.map(drop)
    }

    async fn send_headers(
        &mut self,
        headers: &[(String, String)],
        hosts: &[String],
    ) -> Result<(), EngineError> {
        self.log.set_extra_headers(ExtraHeaders::new(headers, hosts));
        self.intercept().await
    }

    async fn storage(&mut self) -> Result<Vec<FrameStorage>, EngineError> {
        storage::storage(&self.connection, &self.window).await
    }

    async fn close(self) {
        let user_context = json!({ "userContext": self.user_context });
        let _ = self.connection.call("browser.removeUserContext", user_context).await;
    }
}

fn no_answer_within(limit: Duration) -> String {
    format!("no answer within {} seconds", limit.as_secs_f32())
}

/// Returns the value of an expression in a window.
pub(super) async fn evaluate(
    connection: &Connection,
    window: &str,
    expression: &str,
) -> Result<Value, EngineError> {
    let question = json!({
        "expression": expression,
        "target": { "context": window },
        "awaitPromise": true,
    });
    read(&connection.call("script.evaluate", question).await?)
}

fn read(answer: &Value) -> Result<Value, EngineError> {
    if answer["type"] == "exception" {
        let thrown = answer["exceptionDetails"]["text"].as_str().unwrap_or_default();
        let first = thrown.lines().next().unwrap_or_default();
        return Err(EngineError::Rejected(format!("the script throws: {first}")));
    }
    Ok(remote_value::read(&answer["result"]))
}

/// Reads a cookie of the store.
fn stored_cookie(cookie: &Value) -> StoredCookie {
    let text = |field: &str| cut(cookie[field].as_str().unwrap_or_default(), MAX_NAME_OCTETS);
    let flag = |field: &str| cookie[field].as_bool().unwrap_or_default();
    // `nsICookie` numbers them; 256 is a cookie that does not say.
    let same_site = match cookie["sameSite"].as_u64() {
        Some(0) => Some("None"),
        Some(1) => Some("Lax"),
        Some(2) => Some("Strict"),
        _ => None,
    };
    StoredCookie {
        name: text("name"),
        domain: text("domain"),
        path: text("path"),
        expires: cookie["expires"].as_f64(),
        secure: flag("secure"),
        http_only: flag("httpOnly"),
        same_site: same_site.map(str::to_owned),
        partition: partition(&text("partition")),
    }
}

/// Reads a key such as `(https,shop.example)` as a site.
fn partition(key: &str) -> Option<String> {
    let key = key.strip_prefix('(')?.strip_suffix(')')?;
    let mut parts = key.split(',');
    Some(format!("{}://{}", parts.next()?, parts.next()?))
}

pub(super) fn text(answer: &Value, field: &str) -> Result<String, EngineError> {
    let text = answer[field].as_str().map(str::to_owned);
    text.ok_or_else(|| EngineError::Gone(format!("the browser answers without `{field}`")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partition_is_named_by_its_site() {
        for (key, expected) in [
            ("", None),
            ("(https,shop.example)", Some("https://shop.example")),
            ("(http,localhost,3000)", Some("http://localhost")),
            ("(https,vendor.example,f)", Some("https://vendor.example")),
        ] {
            assert_eq!(partition(key).as_deref(), expected, "{key}");
        }
    }
}
