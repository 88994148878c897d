//! What is known of one visitor's page, and how events change it.

use super::requests::status;
use crate::audit::engine::limits::{MAX_ADDRESS_OCTETS, MAX_LISTED, cut};
use crate::audit::engine::{Ending, Limits, Outcome, Request, RequestKind};
use serde_json::Value;
use std::collections::HashMap;
use std::time::Instant;

/// What is known of one visitor's page.
#[derive(Debug)]
pub(super) struct Entries {
    pub(super) begun: Instant,
    pub(super) limits: Limits,
    pub(super) requests: Vec<Request>,
    /// The requests of each id, a redirect being one more.
    pub(super) places: HashMap<String, Vec<usize>>,
    /// How many of them have shown their header lines.
    pub(super) headed: HashMap<String, usize>,
    pub(super) in_flight: HashMap<String, Instant>,
    pub(super) last_activity: Instant,
    pub(super) octets: u64,
    pub(super) main: Option<String>,
    pub(super) address: String,
    pub(super) status: Option<u16>,
    pub(super) is_loaded: bool,
    pub(super) exceeded: Option<Ending>,
    pub(super) dialogs: Vec<String>,
    pub(super) downloads: Vec<String>,
    pub(super) windows: Vec<String>,
    /// Sessions of frames in other processes, with the addresses of their documents.
    pub(super) frames: Vec<(String, String)>,
    pub(super) targets: usize,
    pub(super) has_crashed: bool,
    pub(super) has_ended: bool,
}

impl Entries {
    pub(super) fn new() -> Entries {
        let now = Instant::now();
        Entries {
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
        }
    }

    /// Returns when the page will be idle if nothing happens until then. `None` while it loads.
    pub(super) fn idle_at(&self) -> Option<Instant> {
        if !self.is_loaded {
            return None;
        }
        let quiet = self.last_activity + self.limits.quiet;
        let answered = self.in_flight.values().map(|begun| *begun + self.limits.pending).max();
        Some(answered.map_or(quiet, |answered| answered.max(quiet)))
    }

    pub(super) fn list(&mut self, list: impl Fn(&mut Entries) -> &mut Vec<String>, text: &Value) {
        let list = list(self);
        if list.len() < MAX_LISTED {
            list.push(cut(text.as_str().unwrap_or_default(), MAX_ADDRESS_OCTETS));
        }
    }

    pub(super) fn take(&mut self, session: Option<&str>, method: &str, parameters: &Value) {
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
            // A prefetch by speculation rules is no request of the page to the protocol.
            "Preload.prefetchStatusUpdated" if parameters["status"] == "Running" => {
                let address = parameters["prefetchUrl"].as_str().unwrap_or_default();
                let document = self.document_of(session);
                self.push(id, address, RequestKind::Other, document, parameters);
            }
            "Network.responseReceived" => {
                let status = status(&parameters["response"]["status"]);
                self.set_outcome(id, Outcome::Answered(status));
                if self.is_page(parameters) {
                    self.status = Some(status);
                }
                // A stream does not end, and of a body that no script reads the browser does not say when it does.
                if parameters["type"] == "EventSource" || parameters["type"] == "Fetch" {
                    self.in_flight.remove(id);
                    self.last_activity = Instant::now();
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

    pub(super) fn is_frame(&self, session: Option<&str>) -> bool {
        session.is_some_and(|session| self.frames.iter().any(|(frame, _)| frame == session))
    }

    pub(super) fn is_page(&self, parameters: &Value) -> bool {
        parameters["type"] == "Document" && parameters["frameId"].as_str() == self.main.as_deref()
    }

    /// Returns the address of the document of a session.
    pub(super) fn document_of(&self, session: Option<&str>) -> String {
        let frame = self.frames.iter().find(|(frame, _)| Some(frame.as_str()) == session);
        frame.map_or_else(|| self.address.clone(), |(_, address)| address.clone())
    }
}
