//! Requests in the order in which events show them.

use super::entries::Entries;
use crate::audit::engine::limits::{MAX_ADDRESS_OCTETS, MAX_NAME_OCTETS, cut};
use crate::audit::engine::{Ending, Outcome, Request, RequestKind, host_of_address};
use crate::wire::SetCookie;
use serde_json::Value;
use std::time::Instant;

impl Entries {
    pub(super) fn begin_request(&mut self, session: Option<&str>, id: &str, parameters: &Value) {
        if let Some(response) = parameters.get("redirectResponse") {
            self.set_outcome(id, Outcome::Answered(status(&response["status"])));
        }
        let kind = kind(parameters["type"].as_str(), self.is_page(parameters));
        let address = parameters["request"]["url"].as_str().unwrap_or_default();
        // `data:` and `blob:` end at once, and reach no host.
        if host_of_address(address).is_none() {
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

    /// Takes a request that waits. One that a page sends as it is left appears only here, and is known by no other id.
    pub(super) fn take_paused(&mut self, session: Option<&str>, parameters: &Value) {
        let kind = kind(parameters["resourceType"].as_str(), false);
        let address = parameters["request"]["url"].as_str().unwrap_or_default();
        let is_unknown = parameters.get("networkId").is_none();
        if is_unknown && kind == RequestKind::Connect && host_of_address(address).is_some() {
            let id = parameters["requestId"].as_str().unwrap_or_default();
            let document = self.document_of(session);
            self.push(id, address, kind, document, parameters);
        }
    }

    pub(super) fn push(
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

    pub(super) fn set_outcome(&mut self, id: &str, outcome: Outcome) {
        let place = self.places.get(id).and_then(|places| places.last());
        if let Some(request) = place.and_then(|place| self.requests.get_mut(*place)) {
            request.outcome = outcome;
        }
    }

    /// Takes the names of the cookies that a response sets. The responses of a chain of redirects come in order.
    pub(super) fn take_headers(&mut self, id: &str, headers: &Value) {
        let count = self.headed.entry(id.to_owned()).or_default();
        let index = *count;
        *count += 1;
        let lines = headers.as_object().into_iter().flatten();
        let lines = lines.filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
        let names: Vec<String> = lines
            .filter_map(|(_, lines)| lines.as_str())
            .flat_map(str::lines)
            .filter_map(|line| SetCookie::parse(line.as_bytes()))
            .map(|line| cut(&String::from_utf8_lossy(line.name()), MAX_NAME_OCTETS))
            .take(100)
            .collect();
        let place = self.places.get(id).and_then(|places| places.get(index));
        if let Some(request) = place.and_then(|place| self.requests.get_mut(*place)) {
            request.set_cookies = names;
        }
    }
}

pub(super) fn status(status: &Value) -> u16 {
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
