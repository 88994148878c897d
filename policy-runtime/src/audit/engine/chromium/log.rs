//! The events of a page with its frames and workers, in bounded memory.

use super::connection::Connection;
use crate::audit::engine::limits::{MAX_ADDRESS_OCTETS, MAX_LISTED, cut};
use crate::audit::engine::{Ending, Limits, Outcome, PageVisit, Request, RequestKind};
use crate::wire::SetCookie;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
}

#[derive(Debug)]
struct Entries {
    begun: Instant,
    limits: Limits,
    requests: Vec<Request>,
    /// The requests of each id, a redirect being one more.
    places: HashMap<String, Vec<usize>>,
    /// How many of them have shown their header lines.
    headed: HashMap<String, usize>,
    in_flight: HashMap<String, Instant>,
    last_activity: Instant,
    octets: u64,
    main: Option<String>,
    address: String,
    status: Option<u16>,
    is_loaded: bool,
    exceeded: Option<Ending>,
    dialogs: Vec<String>,
    downloads: Vec<String>,
    windows: Vec<String>,
    /// Sessions of frames in other processes, with the addresses of their documents.
    frames: Vec<(String, String)>,
    targets: usize,
    has_crashed: bool,
    has_ended: bool,
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
        let now = Instant::now();
        PageLog {
            entries: Mutex::new(Entries {
                begun: now,
                limits: Limits::default(),
                requests: Vec::new(),
                places: HashMap::new(),
                headed: HashMap::new(),
                in_flight: HashMap::new(),
                last_activity: now,
                octets: 0,
                main: None,
                address: String::new(),
                status: None,
                is_loaded: true,
                exceeded: None,
                dialogs: Vec::new(),
                downloads: Vec::new(),
                windows: Vec::new(),
                frames: Vec::new(),
                targets: 0,
                has_crashed: false,
                has_ended: false,
            }),
            changed: Notify::new(),
            signal,
        }
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
        if is_page {
            commands.push(("Page.enable", json!({})));
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

impl Entries {
    /// Returns when the page will be idle if nothing happens until then. `None` while it loads.
    fn idle_at(&self) -> Option<Instant> {
        if !self.is_loaded {
            return None;
        }
        let quiet = self.last_activity + self.limits.quiet;
        let answered = self.in_flight.values().map(|begun| *begun + self.limits.pending).max();
        Some(answered.map_or(quiet, |answered| answered.max(quiet)))
    }

    fn list(&mut self, list: impl Fn(&mut Entries) -> &mut Vec<String>, text: &Value) {
        let list = list(self);
        if list.len() < MAX_LISTED {
            list.push(cut(text.as_str().unwrap_or_default(), MAX_ADDRESS_OCTETS));
        }
    }

    fn take(&mut self, session: Option<&str>, method: &str, parameters: &Value) {
        let id = parameters["requestId"].as_str().unwrap_or_default();
        match method {
            "Network.requestWillBeSent" => self.begin_request(session, id, parameters),
            "Network.webSocketCreated" | "Network.webTransportCreated" => {
                let id = if id.is_empty() { parameters["transportId"].as_str() } else { Some(id) };
                let address = parameters["url"].as_str().unwrap_or_default();
                let document = self.document_of(session);
                let kind = RequestKind::Connect;
                self.push(id.unwrap_or_default(), address, kind, document, parameters);
            }
            "Network.responseReceived" => {
                let status = status(&parameters["response"]["status"]);
                self.set_outcome(id, Outcome::Answered(status));
                if self.is_page(parameters) {
                    self.status = Some(status);
                }
                if parameters["type"] == "EventSource" {
                    self.in_flight.remove(id);
                }
            }
            "Network.webSocketHandshakeResponseReceived" => {
                let status = status(&parameters["response"]["status"]);
                self.set_outcome(id, Outcome::Answered(status));
            }
            "Network.responseReceivedExtraInfo" => self.take_headers(id, &parameters["headers"]),
            "Network.dataReceived" => {
                self.octets += parameters["dataLength"].as_u64().unwrap_or_default();
                if self.octets > self.limits.octets {
                    self.exceeded.get_or_insert(Ending::SizeLimit);
                }
            }
            "Network.loadingFinished" => {
                self.in_flight.remove(id);
                self.last_activity = Instant::now();
            }
            "Network.loadingFailed" => {
                self.in_flight.remove(id);
                self.last_activity = Instant::now();
                let reason = cut(parameters["errorText"].as_str().unwrap_or_default(), 128);
                self.set_outcome(
                    id,
                    match parameters["blockedReason"].as_str() {
                        Some(blocked) => Outcome::Blocked(cut(blocked, 128)),
                        // A response that began counts, whatever ended it.
                        None => Outcome::Failed(reason),
                    },
                );
            }
            "Page.loadEventFired" if !self.is_frame(session) => {
                self.is_loaded = true;
                self.last_activity = Instant::now();
            }
            "Page.frameNavigated" => {
                let frame = &parameters["frame"];
                let address = cut(frame["url"].as_str().unwrap_or_default(), MAX_ADDRESS_OCTETS);
                let known =
                    self.frames.iter_mut().find(|(known, _)| Some(known.as_str()) == session);
                match known {
                    // A session of a frame is that of its frames of the same site, too.
                    Some((_, document)) if document.is_empty() => *document = address,
                    None if frame.get("parentId").is_none() => self.address = address,
                    _ => {}
                }
            }
            "Page.navigatedWithinDocument"
                if parameters["frameId"].as_str() == self.main.as_deref() =>
            {
                let address = parameters["url"].as_str().unwrap_or_default();
                self.address = cut(address, MAX_ADDRESS_OCTETS);
            }
            "Target.detachedFromTarget" => {
                let gone = parameters["sessionId"].as_str().unwrap_or_default();
                self.frames.retain(|(frame, _)| frame != gone);
                self.targets = self.targets.saturating_sub(1);
            }
            "Inspector.targetCrashed" if !self.is_frame(session) => self.has_crashed = true,
            _ => {}
        }
    }

    fn is_frame(&self, session: Option<&str>) -> bool {
        session.is_some_and(|session| self.frames.iter().any(|(frame, _)| frame == session))
    }

    fn is_page(&self, parameters: &Value) -> bool {
        parameters["type"] == "Document" && parameters["frameId"].as_str() == self.main.as_deref()
    }

    /// Returns the address of the document of a session.
    fn document_of(&self, session: Option<&str>) -> String {
        let frame = self.frames.iter().find(|(frame, _)| Some(frame.as_str()) == session);
        frame.map_or_else(|| self.address.clone(), |(_, address)| address.clone())
    }

    fn begin_request(&mut self, session: Option<&str>, id: &str, parameters: &Value) {
        if let Some(response) = parameters.get("redirectResponse") {
            self.set_outcome(id, Outcome::Answered(status(&response["status"])));
        }
        let kind = kind(parameters["type"].as_str(), self.is_page(parameters));
        let address = parameters["request"]["url"].as_str().unwrap_or_default();
        // `data:` and `blob:` end at once, and reach no host.
        if crate::audit::engine::host_of_address(address).is_none() {
            return;
        }
        // Of beacons and of questions to another origin the browser does not say when they end.
        if parameters["type"] != "Ping" && parameters["type"] != "Preflight" {
            self.in_flight.insert(id.to_owned(), Instant::now());
        }
        let document = match kind {
            RequestKind::Document => cut(address, MAX_ADDRESS_OCTETS),
            RequestKind::Frame => self.document_of(session),
            _ => cut(parameters["documentURL"].as_str().unwrap_or_default(), MAX_ADDRESS_OCTETS),
        };
        self.push(id, address, kind, document, parameters);
    }

    fn push(
        &mut self,
        id: &str,
        address: &str,
        kind: RequestKind,
        document: String,
        parameters: &Value,
    ) {
        self.last_activity = Instant::now();
        if self.requests.len() >= self.limits.requests {
            self.exceeded.get_or_insert(Ending::RequestLimit);
            return;
        }
        let initiator = &parameters["initiator"];
        let frame = &initiator["stack"]["callFrames"][0]["url"];
        let initiator = initiator["url"].as_str().or(frame.as_str());
        let initiator = initiator.filter(|address| !address.is_empty());
        self.places.entry(id.to_owned()).or_default().push(self.requests.len());
        self.requests.push(Request {
            address: cut(address, MAX_ADDRESS_OCTETS),
            kind,
            document,
            initiator: initiator.map(|address| cut(address, MAX_ADDRESS_OCTETS)),
            at: self.begun.elapsed(),
            outcome: Outcome::Pending,
            set_cookies: Vec::new(),
        });
    }

    fn set_outcome(&mut self, id: &str, outcome: Outcome) {
        let place = self.places.get(id).and_then(|places| places.last());
        if let Some(request) = place.and_then(|place| self.requests.get_mut(*place)) {
            request.outcome = outcome;
        }
    }

    /// Takes the names of the cookies that a response sets. The responses of a chain of redirects come in order.
    fn take_headers(&mut self, id: &str, headers: &Value) {
        let count = self.headed.entry(id.to_owned()).or_default();
        let index = *count;
        *count += 1;
        let lines = headers.as_object().into_iter().flatten();
        let lines = lines.filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
        let names: Vec<String> = lines
            .filter_map(|(_, lines)| lines.as_str())
            .flat_map(str::lines)
            .filter_map(|line| SetCookie::parse(line.as_bytes()))
            .map(|line| cut(&String::from_utf8_lossy(line.name()), 128))
            .take(100)
            .collect();
        let place = self.places.get(id).and_then(|places| places.get(index));
        if let Some(request) = place.and_then(|place| self.requests.get_mut(*place)) {
            request.set_cookies = names;
        }
    }
}

fn status(status: &Value) -> u16 {
    status.as_u64().and_then(|status| status.try_into().ok()).unwrap_or_default()
}

fn kind(kind: Option<&str>, is_page: bool) -> RequestKind {
    match kind {
        Some("Document") if is_page => RequestKind::Document,
        Some("Document") => RequestKind::Frame,
        Some("Script") => RequestKind::Script,
        Some("Stylesheet") => RequestKind::Style,
        Some("Image") => RequestKind::Image,
        Some("Font") => RequestKind::Font,
        Some("Media" | "TextTrack") => RequestKind::Media,
        Some(
            "XHR" | "Fetch" | "EventSource" | "WebSocket" | "Ping" | "Preflight"
            | "CSPViolationReport",
        ) => RequestKind::Connect,
        _ => RequestKind::Other,
    }
}
