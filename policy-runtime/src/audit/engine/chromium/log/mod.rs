//! The events of a page with its frames and workers, in bounded memory.

mod entries;
mod requests;

use super::connection::Connection;
use crate::audit::engine::extra_headers::ExtraHeaders;
use crate::audit::engine::limits::{MAX_ADDRESS_OCTETS, cut};
use crate::audit::engine::{Ending, Limits, PageVisit};
use entries::Entries;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;
use tokio::sync::Notify;

/// Maximum number of frames and workers of a page that are watched.
const MAX_TARGETS: usize = 200;

/// Script that shows the signal to pages (Global Privacy Control 3.3).
pub(super) const SIGNAL_SCRIPT: &str = "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, enumerable: true, configurable: true })";

/// What is known of one visitor's page.
#[derive(Debug)]
pub(super) struct PageLog {
    entries: Mutex<Entries>,
    changed: Notify,
    /// Whether `Sec-GPC: 1` is sent.
    signal: bool,
    extra: OnceLock<ExtraHeaders>,
}

/// Why waiting ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Waited {
    For(Ending),
    Crashed,
    Ended,
}

impl PageLog {
    pub(super) fn new(signal: bool) -> PageLog {
        let entries = Mutex::new(Entries::new());
        PageLog { entries, changed: Notify::new(), signal, extra: OnceLock::new() }
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a visit. A page that is opened has yet to load.
    pub(super) fn begin(&self, limits: &Limits, is_loaded: bool) {
        let mut entries = self.entries();
        entries.begun = Instant::now();
        entries.last_activity = entries.begun;
        entries.limits = limits.clone();
        entries.octets = 0;
        entries.exceeded = None;
        entries.is_loaded = is_loaded;
        if !is_loaded {
            entries.status = None;
            // What the former page waits for does not hold the next one up.
            entries.in_flight.clear();
        }
    }

    /// The page that was to be opened is not: one whose response has no content leaves the former page as it is.
    pub(super) fn stay_without_content(&self) {
        let mut entries = self.entries();
        entries.is_loaded |= matches!(entries.status, Some(204 | 205));
    }

    /// Waits until the page is idle or exceeds a limit.
    pub(super) async fn wait(&self) -> Waited {
        loop {
            let pause = {
                let entries = self.entries();
                if entries.has_ended {
                    return Waited::Ended;
                }
                if entries.has_crashed {
                    return Waited::Crashed;
                }
                if let Some(exceeded) = entries.exceeded {
                    return Waited::For(exceeded);
                }
                let now = Instant::now();
                let left = (entries.begun + entries.limits.page).saturating_duration_since(now);
                if left.is_zero() {
                    return Waited::For(Ending::TimeLimit);
                }
                match entries.idle_at() {
                    Some(at) if at <= now => return Waited::For(Ending::Idle),
                    Some(at) => left.min(at.saturating_duration_since(now)),
                    None => left,
                }
            };
            let _ = tokio::time::timeout(pause, self.changed.notified()).await;
        }
    }

    /// Ends a visit and returns it.
    pub(super) fn finish(&self, ending: Ending) -> PageVisit {
        let mut entries = self.entries();
        entries.places.clear();
        entries.headed.clear();
        PageVisit {
            address: entries.address.clone(),
            status: entries.status,
            requests: std::mem::take(&mut entries.requests),
            dialogs: std::mem::take(&mut entries.dialogs),
            downloads: std::mem::take(&mut entries.downloads),
            windows: std::mem::take(&mut entries.windows),
            ending,
            took: entries.begun.elapsed(),
        }
    }

    /// Forgets the window, so that the next one is the visitor's. Returns its target.
    pub(super) fn forget_window(&self) -> Option<String> {
        let mut entries = self.entries();
        entries.frames.clear();
        entries.has_crashed = false;
        entries.main.take()
    }

    /// Returns the sessions of the page's frames in other processes.
    pub(super) fn frames(&self) -> Vec<String> {
        self.entries().frames.iter().map(|(session, _)| session.clone()).collect()
    }

    /// The browser is gone.
    pub(super) fn end(&self) {
        self.entries().has_ended = true;
        self.changed.notify_one();
    }

    /// Takes an event. What needs an answer is answered at once, as the page waits for it.
    pub(super) fn take(
        self: &Arc<Self>,
        connection: &Connection,
        session: Option<&str>,
        method: &str,
        parameters: &Value,
    ) {
        match method {
            "Target.attachedToTarget" => self.attach(connection, parameters),
            "Target.targetCreated" => self.close_window(connection, &parameters["targetInfo"]),
            "Page.javascriptDialogOpening" => {
                let is_leaving = parameters["type"] == "beforeunload";
                let answer = json!({ "accept": is_leaving });
                connection.send(session, "Page.handleJavaScriptDialog", &answer);
                self.entries().list(|entries| &mut entries.dialogs, &parameters["message"]);
            }
            "Fetch.requestPaused" => {
                let answer = self.with_extra_headers(parameters);
                connection.send(session, "Fetch.continueRequest", &answer);
                self.entries().take_paused(session, parameters);
            }
            "Page.downloadWillBegin" => {
                self.entries().list(|entries| &mut entries.downloads, &parameters["url"]);
            }
            _ => self.entries().take(session, method, parameters),
        }
        self.changed.notify_one();
    }

    /// Watches a frame in another process, or a worker, from its first request.
    fn attach(self: &Arc<Self>, connection: &Connection, parameters: &Value) {
        let Some(session) = parameters["sessionId"].as_str() else { return };
        let is_frame = parameters["targetInfo"]["type"] == "iframe";
        let is_watched = {
            let mut entries = self.entries();
            entries.targets += 1;
            if is_frame && entries.targets <= MAX_TARGETS {
                let address = parameters["targetInfo"]["url"].as_str().unwrap_or_default();
                entries.frames.push((session.to_owned(), cut(address, MAX_ADDRESS_OCTETS)));
            }
            entries.targets <= MAX_TARGETS
        };
        if is_watched {
            connection.watch_session(session, self);
            for (method, parameters) in self.commands(is_frame) {
                connection.send(Some(session), method, &parameters);
            }
        }
        connection.send(Some(session), "Runtime.runIfWaitingForDebugger", &json!({}));
    }

    /// Returns the commands that ask a session for its events.
    pub(super) fn commands(&self, is_page: bool) -> Vec<(&'static str, Value)> {
        let attach = json!({ "autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true });
        let mut commands = vec![
            ("Network.enable", json!({ "maxPostDataSize": 0 })),
            ("Target.setAutoAttach", attach),
        ];
        commands.extend(self.interception(is_page));
        if is_page {
            commands.push(("Page.enable", json!({})));
            commands.push(("Preload.enable", json!({})));
        }
        if self.signal {
            let headers = json!({ "headers": { "Sec-GPC": "1" } });
            commands.push(("Network.setExtraHTTPHeaders", headers));
        }
        if self.signal && is_page {
            let script = json!({ "source": SIGNAL_SCRIPT });
            commands.push(("Page.addScriptToEvaluateOnNewDocument", script));
        }
        commands
    }

    /// Sets the header fields of requests to the site. Sessions that are there have to be sent the [`interception`](Self::interception).
    pub(super) fn set_extra_headers(&self, extra: ExtraHeaders) {
        // A visitor has one set of them.
        let _ = self.extra.set(extra);
    }

    /// Returns the command that has requests wait: those of pages that may outlive them, which the protocol shows in no other way,
    /// and those to the site that have further header fields. Fields for all requests would be credentials for other sites, and
    /// questions to them that no visitor's browser asks (CORS).
    pub(super) fn interception(&self, is_page: bool) -> Option<(&'static str, Value)> {
        let outliving = ["Ping", "Fetch"].iter().filter(|_| is_page);
        let outliving = outliving.map(|kind| json!({ "urlPattern": "*", "resourceType": kind }));
        let hosts = self.extra.get().map(ExtraHeaders::hosts).unwrap_or_default();
        let hosts = hosts.iter().map(|host| json!({ "urlPattern": format!("*{host}*") }));
        let patterns: Vec<Value> = outliving.chain(hosts).collect();
        (!patterns.is_empty()).then(|| ("Fetch.enable", json!({ "patterns": patterns })))
    }

    /// Returns the answer to a request that waits. A pattern of addresses has more hosts than the site.
    fn with_extra_headers(&self, parameters: &Value) -> Value {
        let mut answer = json!({ "requestId": parameters["requestId"] });
        let fields = parameters["request"]["headers"].as_object().into_iter().flatten();
        let fields = fields.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
        let address = parameters["request"]["url"].as_str().unwrap_or_default();
        if let Some(fields) = self.extra.get().and_then(|extra| extra.of_request(address, fields)) {
            let fields =
                fields.into_iter().map(|(name, value)| json!({ "name": name, "value": value }));
            answer["headers"] = fields.collect();
        }
        answer
    }

    /// Closes a further window of the visitor.
    fn close_window(&self, connection: &Connection, target: &Value) {
        let Some(id) = target["targetId"].as_str().filter(|_| target["type"] == "page") else {
            return;
        };
        let mut entries = self.entries();
        match &entries.main {
            None => entries.main = Some(id.to_owned()),
            Some(main) if main == id => {}
            Some(_) => {
                connection.send(None, "Target.closeTarget", &json!({ "targetId": id }));
                entries.list(|entries| &mut entries.windows, &target["url"]);
            }
        }
    }
}
