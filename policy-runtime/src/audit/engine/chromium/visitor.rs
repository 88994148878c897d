//! A visitor in a browser context of its own.

use super::connection::Connection;
use super::frames;
use super::log::{PageLog, Waited};
use crate::audit::engine::extra_headers::ExtraHeaders;
use crate::audit::engine::limits::{MAX_NAME_OCTETS, cut};
use crate::audit::engine::{
    Ending, EngineError, FrameStorage, GivenCookie, Limits, PageVisit, StoredCookie, Visitor,
};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// A visitor of a [`Chromium`](super::Chromium).
#[derive(Debug)]
pub struct ChromiumVisitor {
    connection: Connection,
    context: String,
    page: String,
    log: Arc<PageLog>,
    /// Whether the page's scripts never end, so that it answers nothing.
    is_stuck: bool,
}

/// Time within which a page answers that is not stuck.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(2);
/// Maximum time for the storage of all frames of a page.
const STORAGE_TIMEOUT: Duration = Duration::from_secs(10);

impl Drop for ChromiumVisitor {
    fn drop(&mut self) {
        let context = json!({ "browserContextId": self.context });
        self.connection.send(None, "Target.disposeBrowserContext", &context);
        self.connection.forget(&self.context);
    }
}

impl ChromiumVisitor {
    pub(super) async fn start(
        connection: Connection,
        signal: bool,
    ) -> Result<ChromiumVisitor, EngineError> {
        let context = connection.call(None, "Target.createBrowserContext", json!({})).await?;
        let context = text(&context, "browserContextId")?;
        let log = Arc::new(PageLog::new(signal));
        connection.watch_context(&context, &log);
        let mut visitor =
            ChromiumVisitor { connection, context, page: String::new(), log, is_stuck: false };
        let denied = json!({ "behavior": "deny", "browserContextId": visitor.context });
        visitor.connection.call(None, "Browser.setDownloadBehavior", denied).await?;
        visitor.open_window().await?;
        Ok(visitor)
    }

    /// Opens the window of the visitor, in the place of one that is stuck.
    async fn open_window(&mut self) -> Result<(), EngineError> {
        if let Some(former) = self.log.forget_window() {
            self.connection.send(None, "Target.closeTarget", &json!({ "targetId": former }));
        }
        let blank = json!({ "url": "about:blank", "browserContextId": self.context });
        let target = self.connection.call(None, "Target.createTarget", blank).await?;
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = self.connection.call(None, "Target.attachToTarget", attach).await?;
        self.page = text(&session, "sessionId")?;
        self.connection.watch_session(&self.page, &self.log);
        // Answered before the first page is opened, as the blank one may still be on its way.
        for (method, parameters) in self.log.commands(true) {
            self.call(method, parameters).await?;
        }
        self.is_stuck = false;
        Ok(())
    }

    async fn call(&self, method: &str, parameters: Value) -> Result<Value, EngineError> {
        self.connection.call(Some(&self.page), method, parameters).await
    }

    /// Waits until the page is idle, and stops it where it exceeds a limit.
    async fn finish(&mut self) -> Result<PageVisit, EngineError> {
        let ending = match self.log.wait().await {
            Waited::For(ending) => ending,
            Waited::Crashed => {
                self.is_stuck = true;
                let reason = "the page crashed the browser's process".to_owned();
                return Err(EngineError::Rejected(reason));
            }
            Waited::Ended => return Err(EngineError::Gone("the browser ended".to_owned())),
        };
        let visit = self.log.finish(ending);
        if ending != Ending::Idle {
            self.connection.send(Some(&self.page), "Page.stopLoading", &json!({}));
            let question = self.call("Runtime.evaluate", json!({ "expression": "1" }));
            self.is_stuck = timeout(ANSWER_TIMEOUT, question).await.is_err();
        }
        Ok(visit)
    }
}

impl Visitor for ChromiumVisitor {
    async fn open(&mut self, address: &str, limits: &Limits) -> Result<PageVisit, EngineError> {
        if self.is_stuck {
            self.open_window().await?;
        }
        self.log.begin(limits, false);
        let unreachable =
            |reason: String| EngineError::Unreachable { address: address.to_owned(), reason };
        let navigate = self.call("Page.navigate", json!({ "url": address }));
        let Ok(opened) = timeout(limits.page, navigate).await else {
            self.connection.send(Some(&self.page), "Page.stopLoading", &json!({}));
            let seconds = limits.page.as_secs_f32();
            return Err(unreachable(format!("no answer within {seconds} seconds")));
        };
        let opened = opened?;
        if opened["isDownload"] == true {
            return Err(unreachable("it is a download, which was refused".to_owned()));
        }
        match opened["errorText"].as_str() {
            // A response without content, or a page that leads elsewhere at once.
            Some("net::ERR_ABORTED") => self.log.stay_without_content(),
            None => {}
            Some(error) => return Err(unreachable(error.to_owned())),
        }
        self.finish().await
    }

    async fn settle(&mut self, limits: &Limits) -> Result<PageVisit, EngineError> {
        self.log.begin(limits, true);
        self.finish().await
    }

    async fn evaluate(&mut self, expression: &str, limits: &Limits) -> Result<Value, EngineError> {
        let milliseconds = u64::try_from(limits.page.as_millis()).unwrap_or(u64::MAX);
        let question = json!({
            "expression": expression,
            "awaitPromise": true,
            "returnByValue": true,
            "userGesture": true,
            "timeout": milliseconds,
        });
        let answer = timeout(limits.page, self.call("Runtime.evaluate", question)).await;
        let late = || {
            let seconds = Duration::as_secs_f32(&limits.page);
            EngineError::Rejected(format!("the script took more than {seconds} seconds"))
        };
        let mut answer = answer.map_err(|_| late())??;
        if let Some(thrown) = answer.get("exceptionDetails") {
            let exception = &thrown["exception"];
            let reason = exception["description"].as_str().or(exception["value"].as_str());
            let reason = reason.or(thrown["text"].as_str()).unwrap_or_default();
            let first = reason.lines().next().unwrap_or_default();
            return Err(EngineError::Rejected(format!("the script throws: {first}")));
        }
        Ok(answer["result"]["value"].take())
    }

    async fn cookies(&mut self) -> Result<Vec<StoredCookie>, EngineError> {
        let context = json!({ "browserContextId": self.context });
        let stored = self.connection.call(None, "Storage.getCookies", context).await?;
        let stored = stored["cookies"].as_array().map(Vec::as_slice).unwrap_or_default();
        Ok(stored.iter().map(stored_cookie).collect())
    }

    async fn give_cookie(&mut self, cookie: &GivenCookie) -> Result<(), EngineError> {
        let GivenCookie { address, name, value } = cookie;
        let cookie = json!({ "url": address, "name": name, "value": value, "path": "/" });
        let given = json!({ "cookies": [cookie], "browserContextId": self.context });
        self.connection.call(None, "Storage.setCookies", given).await.map(drop)
    }

    async fn send_headers(
        &mut self,
        headers: &[(String, String)],
        hosts: &[String],
    ) -> Result<(), EngineError> {
        self.log.set_extra_headers(ExtraHeaders::new(headers, hosts));
        if let Some((method, parameters)) = self.log.interception(true) {
            self.call(method, parameters).await?;
        }
        Ok(())
    }

    async fn storage(&mut self) -> Result<Vec<FrameStorage>, EngineError> {
        if self.is_stuck {
            return Err(EngineError::Rejected("the page does not answer".to_owned()));
        }
        let mut sessions = vec![self.page.clone()];
        sessions.extend(self.log.frames());
        let storage = timeout(STORAGE_TIMEOUT, frames::storage(&self.connection, &sessions));
        match storage.await {
            Ok(storage) => storage,
            Err(_) => Err(EngineError::Rejected("the page does not answer".to_owned())),
        }
    }

    async fn close(self) {
        let context = json!({ "browserContextId": self.context });
        let _ = self.connection.call(None, "Target.disposeBrowserContext", context).await;
    }
}

/// Reads `Network.Cookie` of the protocol.
fn stored_cookie(cookie: &Value) -> StoredCookie {
    let text = |field: &str| cut(cookie[field].as_str().unwrap_or_default(), MAX_NAME_OCTETS);
    let flag = |field: &str| cookie[field].as_bool().unwrap_or_default();
    let partition = cookie.get("partitionKey");
    let site = |key: &Value| key["topLevelSite"].as_str().or(key.as_str()).map(str::to_owned);
    StoredCookie {
        name: text("name"),
        domain: text("domain"),
        path: text("path"),
        expires: cookie["expires"].as_f64().filter(|_| !flag("session")),
        secure: flag("secure"),
        http_only: flag("httpOnly"),
        same_site: cookie["sameSite"].as_str().map(str::to_owned),
        partition: partition.map(|key| site(key).unwrap_or_default()),
    }
}

fn text(answer: &Value, field: &str) -> Result<String, EngineError> {
    let text = answer[field].as_str().map(str::to_owned);
    text.ok_or_else(|| EngineError::Gone(format!("the browser answers without `{field}`")))
}
