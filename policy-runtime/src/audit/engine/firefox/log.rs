//! The events of a visitor's page with its frames, in bounded memory.

use super::connection::Connection;
use super::requests::Requests;
use crate::audit::engine::extra_headers::ExtraHeaders;
use crate::audit::engine::limits::{MAX_ADDRESS_OCTETS, MAX_LISTED, cut};
use crate::audit::engine::{Ending, Limits, PageVisit};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;
use tokio::sync::Notify;

/// Maximum number of frames of a page whose addresses are kept.
const MAX_FRAMES: usize = 200;

/// What is known of one visitor's page.
#[derive(Debug)]
pub(super) struct PageLog {
    entries: Mutex<Entries>,
    changed: Notify,
    extra: OnceLock<ExtraHeaders>,
}

#[derive(Debug)]
pub(super) struct Entries {
    pub(super) begun: Instant,
    pub(super) limits: Limits,
    pub(super) last_activity: Instant,
    pub(super) exceeded: Option<Ending>,
    /// The window of the visitor.
    pub(super) main: Option<String>,
    /// The addresses of the documents in the window and its frames, with the frame around each.
    frames: HashMap<String, Frame>,
    requests: Requests,
    /// The navigation that the visit began with.
    navigation: Option<String>,
    is_loaded: bool,
    failure: Option<String>,
    dialogs: Vec<String>,
    downloads: Vec<String>,
    windows: Vec<String>,
    has_crashed: bool,
    has_ended: bool,
}

#[derive(Debug, Default)]
struct Frame {
    address: String,
    parent: Option<String>,
}

/// Why waiting ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Waited {
    For(Ending),
    /// The page cannot be opened.
    Failed(String),
    Crashed,
    Ended,
}

impl PageLog {
    pub(super) fn new() -> PageLog {
        let now = Instant::now();
        PageLog {
            entries: Mutex::new(Entries {
                begun: now,
                limits: Limits::default(),
                last_activity: now,
                exceeded: None,
                main: None,
                frames: HashMap::new(),
                requests: Requests::default(),
                navigation: None,
                is_loaded: true,
                failure: None,
                dialogs: Vec::new(),
                downloads: Vec::new(),
                windows: Vec::new(),
                has_crashed: false,
                has_ended: false,
            }),
            changed: Notify::new(),
            extra: OnceLock::new(),
        }
    }

    /// Sets the header fields of requests to the site.
    pub(super) fn set_extra_headers(&self, extra: ExtraHeaders) {
        // A visitor has one set of them.
        let _ = self.extra.set(extra);
    }

    /// Returns the parameters of the command that has requests of a window to the site wait for their header fields.
    pub(super) fn interception(&self, window: &str) -> Option<Value> {
        let hosts = self.extra.get()?.hosts().iter();
        let patterns: Vec<Value> =
            hosts.map(|host| json!({ "type": "pattern", "hostname": host })).collect();
        let phases = ["beforeRequestSent"];
        Some(json!({ "phases": phases, "urlPatterns": patterns, "contexts": [window] }))
    }

    /// Returns the answer to a request that waits.
    fn with_extra_headers(&self, parameters: &Value) -> Value {
        let request = &parameters["request"];
        let mut answer = json!({ "request": request["request"] });
        let fields = request["headers"].as_array().into_iter().flatten();
        let fields = fields
            .filter_map(|field| Some((field["name"].as_str()?, field["value"]["value"].as_str()?)));
        let address = request["url"].as_str().unwrap_or_default();
        if let Some(fields) = self.extra.get().and_then(|extra| extra.of_request(address, fields)) {
            let value = |value| json!({ "type": "string", "value": value });
            let fields = fields
                .into_iter()
                .map(|(name, text)| json!({ "name": name, "value": value(text) }));
            answer["headers"] = fields.collect();
        }
        answer
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Expects a new window, which replaces the last one.
    pub(super) fn expect_window(&self) {
        let mut entries = self.entries();
        entries.main = None;
        entries.frames.clear();
        entries.has_crashed = false;
    }

    /// Begins a visit. A page that is opened has yet to load, and what the last page still does belongs to no visit.
    pub(super) fn begin(&self, limits: &Limits, is_loaded: bool) {
        let mut entries = self.entries();
        entries.begun = Instant::now();
        entries.last_activity = entries.begun;
        entries.limits = limits.clone();
        entries.exceeded = None;
        entries.failure = None;
        entries.is_loaded = is_loaded;
        entries.requests.begin(is_loaded);
        if !is_loaded {
            entries.navigation = None;
            entries.dialogs.clear();
            entries.downloads.clear();
            entries.windows.clear();
        }
    }

    /// The page stays as it is: a response without content.
    pub(super) fn stay(&self) {
        self.entries().is_loaded = true;
        self.changed.notify_one();
    }

    /// Returns whether the page that is opened has had no response yet.
    pub(super) fn is_silent(&self) -> bool {
        let entries = self.entries();
        !entries.is_loaded && entries.requests.status.is_none()
    }

    /// Waits until the page is idle or exceeds a limit.
    pub(super) async fn wait(&self) -> Waited {
        loop {
            let pause = {
                let mut entries = self.entries();
                if entries.has_ended {
                    return Waited::Ended;
                }
                if entries.has_crashed {
                    return Waited::Crashed;
                }
                if let Some(failure) = entries.failure.take() {
                    return Waited::Failed(failure);
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
        let main = entries.main.clone().unwrap_or_default();
        PageVisit {
            address: entries.address_of(&main),
            status: entries.requests.status,
            requests: entries.requests.take_all(),
            dialogs: std::mem::take(&mut entries.dialogs),
            downloads: std::mem::take(&mut entries.downloads),
            windows: std::mem::take(&mut entries.windows),
            ending,
            took: entries.begun.elapsed(),
        }
    }

    /// The browser is gone.
    pub(super) fn end(&self) {
        self.entries().has_ended = true;
        self.changed.notify_one();
    }

    /// Takes an event of a window or of a frame in it.
    pub(super) fn take(
        &self,
        connection: &Connection,
        frame: &str,
        method: &str,
        parameters: &Value,
    ) {
        if method == "network.beforeRequestSent" && parameters["isBlocked"] == true {
            let answer = self.with_extra_headers(parameters);
            connection.send("network.continueRequest", &answer);
        }
        if self.entries().take(frame, method, parameters) {
            connection.send("browsingContext.close", &json!({ "context": frame }));
        }
        self.changed.notify_one();
    }
}

impl Entries {
    /// Returns when the page will be idle if nothing happens until then. `None` while it loads.
    fn idle_at(&self) -> Option<Instant> {
        if !self.is_loaded {
            return None;
        }
        let quiet = self.last_activity + self.limits.quiet;
        let answered = self.requests.last_in_flight().map(|sent| sent + self.limits.pending);
        Some(answered.map_or(quiet, |answered| quiet.max(answered)))
    }

    /// Takes an event. Returns whether the window that it is about is a further one, and has to be closed.
    fn take(&mut self, frame: &str, method: &str, parameters: &Value) -> bool {
        let is_main = self.main.as_deref() == Some(frame);
        let address = || cut(parameters["url"].as_str().unwrap_or_default(), MAX_ADDRESS_OCTETS);
        match method {
            "browsingContext.contextCreated" => self.create(frame, parameters),
            "browsingContext.contextDestroyed" => {
                self.frames.remove(frame);
                self.has_crashed |= is_main;
            }
            "browsingContext.navigationStarted" if is_main => {
                let navigation = parameters["navigation"].as_str().map(str::to_owned);
                self.navigation = self.navigation.take().or(navigation);
            }
            "browsingContext.navigationStarted" if !self.frames.contains_key(frame) => {
                list(&mut self.windows, address());
                return true;
            }
            "browsingContext.navigationCommitted"
            | "browsingContext.fragmentNavigated"
            | "browsingContext.historyUpdated" => {
                if let Some(known) = self.frames.get_mut(frame) {
                    known.address = address();
                }
            }
            "browsingContext.load" if is_main => {
                self.is_loaded = true;
                self.last_activity = Instant::now();
            }
            "browsingContext.userPromptOpened" => {
                let message = parameters["message"].as_str().unwrap_or_default();
                list(&mut self.dialogs, cut(message, MAX_ADDRESS_OCTETS));
            }
            "browsingContext.downloadWillBegin" => {
                let navigation = parameters["navigation"].as_str();
                if is_main && !self.is_loaded && navigation == self.navigation.as_deref() {
                    self.failure = Some("it is a download, which was refused".to_owned());
                }
                list(&mut self.downloads, address());
            }
            _ if self.frames.contains_key(frame) => self.take_request(frame, method, parameters),
            _ => {}
        }
        false
    }

    /// The first window of a visitor is theirs. Others are closed when they show where they lead.
    fn create(&mut self, frame: &str, parameters: &Value) {
        let parent = parameters["parent"].as_str().map(str::to_owned);
        if parent.is_none() {
            if self.main.is_some() {
                return;
            }
            self.main = Some(frame.to_owned());
        }
        let is_known = parent.as_ref().is_none_or(|parent| self.frames.contains_key(parent));
        if is_known && self.frames.len() < MAX_FRAMES {
            self.frames.insert(frame.to_owned(), Frame { address: String::new(), parent });
        }
    }

    fn take_request(&mut self, frame: &str, method: &str, parameters: &Value) {
        let is_main = self.main.as_deref() == Some(frame);
        match method {
            "network.beforeRequestSent" => {
                let around = self.frames.get(frame).and_then(|frame| frame.parent.as_deref());
                let around = self.address_of(around.unwrap_or(frame));
                let document = self.address_of(frame);
                let begun = self.begun;
                let most = self.limits.requests;
                let taken = self.requests.begin_request(
                    parameters,
                    is_main,
                    [document, around],
                    (begun, most),
                );
                if !taken {
                    self.exceeded.get_or_insert(Ending::RequestLimit);
                }
                self.last_activity = Instant::now();
            }
            "network.responseStarted" => {
                self.requests.start_response(parameters, is_main);
                self.check_size();
            }
            "network.responseCompleted" => {
                self.requests.start_response(parameters, is_main);
                self.requests.complete(parameters);
                self.last_activity = Instant::now();
                self.check_size();
            }
            "network.fetchError" => {
                let failure = self.requests.fail(parameters, is_main);
                self.last_activity = Instant::now();
                if !self.is_loaded {
                    self.failure = failure.or(self.failure.take());
                }
            }
            _ => {}
        }
    }

    fn check_size(&mut self) {
        if self.requests.octets > self.limits.octets {
            self.exceeded.get_or_insert(Ending::SizeLimit);
        }
    }

    fn address_of(&self, frame: &str) -> String {
        self.frames.get(frame).map(|frame| frame.address.clone()).unwrap_or_default()
    }
}

fn list(list: &mut Vec<String>, text: String) {
    if list.len() < MAX_LISTED {
        list.push(text);
    }
}
