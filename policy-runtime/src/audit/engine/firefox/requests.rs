//! The requests of a page, from the events of the protocol's `network` module.

use crate::audit::engine::limits::{MAX_ADDRESS_OCTETS, MAX_NAME_OCTETS, cut};
use crate::audit::engine::{Outcome, Request, RequestKind, host_of_address};
use crate::wire::SetCookie;
use serde_json::Value;
use std::collections::HashMap;
use std::time::Instant;

/// Maximum number of cookies that are listed of a response.
const MAX_COOKIES: usize = 100;

/// The errors of requests that did not leave the browser.
const BLOCKED: [&str; 2] = ["NS_ERROR_CONTENT_BLOCKED", "NS_ERROR_BLOCKED_BY_POLICY"];
/// The error of a request that the page itself ended, or whose response has no content.
const ABORTED: &str = "NS_BINDING_ABORTED";

#[derive(Debug, Default)]
pub(super) struct Requests {
    all: Vec<Request>,
    /// The requests of each id, a redirect being one more.
    places: HashMap<String, Vec<usize>>,
    in_flight: HashMap<String, Instant>,
    /// Octets of the responses, as far as they are known.
    pub(super) octets: u64,
    /// Octets that responses announced, and that have yet to come.
    announced: HashMap<String, u64>,
    /// Status of the page's response.
    pub(super) status: Option<u16>,
}

impl Requests {
    /// Begins a visit. That of a page that stays goes on with the requests since the last one.
    pub(super) fn begin(&mut self, is_loaded: bool) {
        self.octets = 0;
        self.announced.clear();
        if !is_loaded {
            *self = Requests::default();
        }
    }

    /// Returns the requests, which belong to no further visit.
    pub(super) fn take_all(&mut self) -> Vec<Request> {
        self.places.clear();
        std::mem::take(&mut self.all)
    }

    /// Returns when the last unanswered request was sent.
    pub(super) fn last_in_flight(&self) -> Option<Instant> {
        self.in_flight.values().max().copied()
    }

    /// Takes a request of a document, with the addresses of the document and of the one around it. Returns whether there was room.
    pub(super) fn begin_request(
        &mut self,
        parameters: &Value,
        is_main: bool,
        [document, around]: [String; 2],
        (begun, most): (Instant, usize),
    ) -> bool {
        let request = &parameters["request"];
        let address = request["url"].as_str().unwrap_or_default();
        // `data:` and `blob:` end at once, and reach no host.
        if host_of_address(address).is_none() {
            return true;
        }
        if self.all.len() >= most {
            return false;
        }
        let id = request["request"].as_str().unwrap_or_default();
        let kind = kind(request["destination"].as_str().unwrap_or_default(), is_main);
        // The page is gone before beacons are answered, and sockets stay open, so that no page waits for one.
        let is_waited_for = kind != RequestKind::Connect || request["initiatorType"].is_string();
        if is_waited_for {
            self.in_flight.insert(id.to_owned(), Instant::now());
        }
        let address = cut(address, MAX_ADDRESS_OCTETS);
        let document = match kind {
            RequestKind::Document => address.clone(),
            RequestKind::Frame => around,
            _ => document,
        };
        let frames = parameters["initiator"]["stackTrace"]["callFrames"].as_array();
        let script = frames.and_then(|frames| frames.first()?["url"].as_str());
        let script = script.filter(|script| !script.is_empty());
        self.places.entry(id.to_owned()).or_default().push(self.all.len());
        self.all.push(Request {
            address,
            kind,
            document,
            initiator: script.map(|script| cut(script, MAX_ADDRESS_OCTETS)),
            at: begun.elapsed(),
            outcome: Outcome::Pending,
            set_cookies: Vec::new(),
        });
        true
    }

    /// Takes the head of a response.
    pub(super) fn start_response(&mut self, parameters: &Value, is_main: bool) {
        let response = &parameters["response"];
        let status = response["status"].as_u64().and_then(|status| status.try_into().ok());
        let status = status.unwrap_or_default();
        if is_main && parameters["request"]["destination"] == "document" {
            self.status = Some(status);
        }
        let fields = || response["headers"].as_array().into_iter().flatten();
        let lines = |name: &'static str| {
            let named = fields().filter(move |field| is_named(field, name));
            named.filter_map(|field| field["value"]["value"].as_str())
        };
        let names: Vec<String> = lines("set-cookie")
            .flat_map(str::lines)
            .filter_map(|line| SetCookie::parse(line.as_bytes()))
            .map(|line| cut(&String::from_utf8_lossy(line.name()), MAX_NAME_OCTETS))
            .take(MAX_COOKIES)
            .collect();
        let announced = lines("content-length").next().and_then(|length| length.parse().ok());
        if let Some(announced) = announced {
            let id = parameters["request"]["request"].as_str().unwrap_or_default();
            let former = self.announced.insert(id.to_owned(), announced).unwrap_or_default();
            self.octets = self.octets.saturating_sub(former).saturating_add(announced);
        }
        if let Some(request) = self.request(parameters) {
            request.outcome = Outcome::Answered(status);
            request.set_cookies = names;
        }
    }

    /// Takes the end of a response.
    pub(super) fn complete(&mut self, parameters: &Value) {
        let id = parameters["request"]["request"].as_str().unwrap_or_default();
        self.in_flight.remove(id);
        let announced = self.announced.remove(id).unwrap_or_default();
        let received = parameters["response"]["bytesReceived"].as_u64().unwrap_or_default();
        self.octets = self.octets.saturating_sub(announced).saturating_add(received);
    }

    /// Takes the failure of a request. Returns its reason if the page itself has none but this answer.
    pub(super) fn fail(&mut self, parameters: &Value, is_main: bool) -> Option<String> {
        let id = parameters["request"]["request"].as_str().unwrap_or_default();
        self.in_flight.remove(id);
        let reason = parameters["errorText"].as_str().unwrap_or_default();
        let reason = cut(reason, MAX_NAME_OCTETS);
        if let Some(request) = self.request(parameters)
            && !matches!(request.outcome, Outcome::Answered(_))
        {
            let is_blocked = BLOCKED.iter().any(|blocked| reason.starts_with(blocked));
            request.outcome = if is_blocked {
                Outcome::Blocked(reason.clone())
            } else {
                Outcome::Failed(reason.clone())
            };
        }
        let is_page = is_main && parameters["request"]["destination"] == "document";
        // The page of a chain of redirects without end has answers, and fails.
        let is_answer = self.status.is_none_or(|status| (300..400).contains(&status));
        (is_page && is_answer && reason != ABORTED).then_some(reason)
    }

    fn request(&mut self, parameters: &Value) -> Option<&mut Request> {
        let places = self.places.get(parameters["request"]["request"].as_str()?)?;
        let redirects = parameters["redirectCount"].as_u64().unwrap_or_default();
        let place = usize::try_from(redirects).ok().and_then(|redirects| places.get(redirects));
        self.all.get_mut(*place.or(places.last())?)
    }
}

fn is_named(field: &Value, name: &str) -> bool {
    field["name"].as_str().is_some_and(|field| field.eq_ignore_ascii_case(name))
}

/// Reads a `destination` of Fetch.
fn kind(destination: &str, is_main: bool) -> RequestKind {
    match destination {
        "document" if is_main => RequestKind::Document,
        "document" | "iframe" | "frame" | "object" | "embed" => RequestKind::Frame,
        "script" | "worker" | "sharedworker" | "serviceworker" | "audioworklet"
        | "paintworklet" => RequestKind::Script,
        "style" | "xslt" => RequestKind::Style,
        "image" => RequestKind::Image,
        "font" => RequestKind::Font,
        "audio" | "video" | "track" => RequestKind::Media,
        "" | "report" => RequestKind::Connect,
        _ => RequestKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn event(redirects: u64, more: &Value) -> Value {
        let mut event = json!({
            "request": {
                "request": "1", "url": format!("https://shop.example/{redirects}"),
                "destination": "document", "initiatorType": null,
            },
            "redirectCount": redirects,
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            event[name] = value.clone();
        }
        event
    }

    fn response(status: u16, fields: &[(&str, &str)]) -> Value {
        let fields = fields.iter().map(
            |(name, value)| json!({ "name": name, "value": { "type": "string", "value": value } }),
        );
        let fields: Vec<_> = fields.collect();
        json!({ "response": { "status": status, "headers": fields, "bytesReceived": 10 } })
    }

    fn begin(requests: &mut Requests, redirects: u64) -> bool {
        let event = event(redirects, &json!({}));
        requests.begin_request(&event, true, Default::default(), (Instant::now(), 2))
    }

    #[test]
    fn each_redirect_is_a_request_with_its_own_answer() {
        let mut requests = Requests::default();
        assert!(begin(&mut requests, 0));
        let moved = response(302, &[("Set-Cookie", "a=1\nb=2"), ("set-cookie", "c")]);
        requests.start_response(&event(0, &moved), true);
        assert!(begin(&mut requests, 1));
        requests.start_response(&event(1, &response(200, &[])), true);
        requests.complete(&event(1, &response(200, &[])));
        assert_eq!(requests.last_in_flight(), None);
        assert_eq!(requests.status, Some(200));
        assert!(!begin(&mut requests, 2), "no more than the limit");
        let all = requests.take_all();
        let outcomes: Vec<_> = all.iter().map(|request| &request.outcome).collect();
        assert_eq!(outcomes, [&Outcome::Answered(302), &Outcome::Answered(200)]);
        assert_eq!(all[0].set_cookies, ["a", "b", ""]);
    }

    #[test]
    fn an_announced_length_counts_until_the_real_one_is_known() {
        let mut requests = Requests::default();
        begin(&mut requests, 0);
        let head = event(0, &response(200, &[("Content-Length", "5000")]));
        requests.start_response(&head, true);
        assert_eq!(requests.octets, 5000);
        requests.start_response(&head, true);
        requests.complete(&head);
        assert_eq!(requests.octets, 10);
    }

    #[test]
    fn a_page_fails_that_has_no_answer() {
        let failure = |error: &str| json!({ "errorText": error });
        let mut requests = Requests::default();
        begin(&mut requests, 0);
        let unknown = event(0, &failure("NS_ERROR_UNKNOWN_HOST"));
        assert_eq!(requests.fail(&unknown, false), None, "of a frame");
        assert_eq!(requests.fail(&unknown, true).unwrap(), "NS_ERROR_UNKNOWN_HOST");
        assert_eq!(requests.fail(&event(0, &failure(ABORTED)), true), None);
        requests.fail(&event(0, &failure("NS_ERROR_CONTENT_BLOCKED")), true);
        assert!(!requests.take_all()[0].has_left());
    }
}
