//! What was observed of one page.

use crate::audit::engine::host_of_address;
use crate::audit::engine::{Ending, FrameStorage, PageVisit, RequestKind, StoredCookie};
use crate::audit::policy::{Standing, is_below};
use std::collections::BTreeMap;
use std::time::Duration;

/// Maximum number of hosts of a page that are kept.
const MAX_HOSTS: usize = 300;

/// What was observed of one page.
#[derive(Debug)]
pub(crate) struct PageObservation {
    /// What the visitor had said.
    pub(crate) standing: Standing,
    /// The address that was opened.
    pub(crate) address: String,
    /// When it was opened, since the state began.
    pub(crate) at: Duration,
    /// When it was looked at, in Unix seconds.
    pub(crate) looked_at: f64,
    /// First request to each host by type and document.
    pub(crate) requests: Vec<SeenRequest>,
    pub(crate) cookies: Vec<StoredCookie>,
    pub(crate) storage: Vec<FrameStorage>,
    /// The hosts whose responses set a cookie, by its name.
    setters: BTreeMap<String, Vec<String>>,
    /// Whether the visit ended on a page of the site, so that its storage was looked at.
    pub(crate) is_here: bool,
    /// Whether the page itself was seen, if not to its end: it answered, and led neither to another site nor to another page.
    pub(crate) is_seen: bool,
    /// Whether no page was visited after it that could change what is stored.
    pub(crate) is_last: bool,
    /// Why the page was not visited, or not to its end.
    pub(crate) problem: Option<String>,
}

/// A request to another host, the first of its kind on the page.
#[derive(Debug, Clone)]
pub(crate) struct SeenRequest {
    pub(crate) host: String,
    pub(crate) address: String,
    pub(crate) kind: RequestKind,
    /// Host of the document that made it.
    pub(crate) document_host: Option<String>,
    pub(crate) initiator: Option<String>,
    /// When it was made, since the state began.
    pub(crate) at: Duration,
}

impl PageObservation {
    /// Returns an observation of a page with nothing in it yet.
    pub(crate) fn new(standing: Standing, address: &str, at: Duration) -> PageObservation {
        PageObservation {
            standing,
            address: address.to_owned(),
            at,
            looked_at: 0.0,
            requests: Vec::new(),
            cookies: Vec::new(),
            storage: Vec::new(),
            setters: BTreeMap::new(),
            is_here: false,
            is_seen: false,
            is_last: false,
            problem: None,
        }
    }

    /// Returns the host whose response set a cookie: one at which it can be set.
    pub(crate) fn setter(&self, cookie: &StoredCookie) -> Option<&String> {
        let hosts = self.setters.get(&cookie.name)?;
        hosts.iter().find(|host| is_below(cookie.host(), host))
    }

    /// Takes the requests of a visit that left the browser.
    pub(crate) fn take_requests(&mut self, visit: &PageVisit) {
        for request in visit.requests.iter().filter(|request| request.has_left()) {
            let Some(host) = request.host().map(str::to_ascii_lowercase) else { continue };
            for name in &request.set_cookies {
                let hosts = self.setters.entry(name.clone()).or_default();
                if hosts.len() < MAX_HOSTS && !hosts.contains(&host) {
                    hosts.push(host.clone());
                }
            }
            let document_host = host_of_address(&request.document).map(str::to_ascii_lowercase);
            let is_known = |seen: &SeenRequest| {
                (&seen.host, seen.kind, &seen.document_host)
                    == (&host, request.kind, &document_host)
            };
            if self.requests.len() < MAX_HOSTS && !self.requests.iter().any(is_known) {
                self.requests.push(SeenRequest {
                    host,
                    address: request.address.clone(),
                    kind: request.kind,
                    document_host,
                    initiator: request.initiator.clone(),
                    at: self.at + request.at,
                });
            }
        }
    }
}

/// Describes what kept a page from being visited to its end.
pub(super) fn problem(visit: &PageVisit) -> Option<String> {
    let seconds = visit.took.as_secs_f32();
    match visit.ending {
        Ending::TimeLimit => Some(format!(
            "the page was not idle after {seconds:.0} seconds, and was left as it was then"
        )),
        Ending::SizeLimit => {
            Some("the page loads more than the limit of octets, and was stopped".to_owned())
        }
        Ending::RequestLimit => {
            Some("the page makes more than the limit of requests, and was stopped".to_owned())
        }
        Ending::Idle => match visit.status {
            Some(status @ 400..) => Some(format!("the page answers with status {status}")),
            _ => None,
        },
    }
}
