//! The requests that the stand-ins answered.

use crate::{analytics, answer, bank, chat, payment, pixel, video};
use axum::Router;
use axum::extract::Request;
use axum::http::header::{COOKIE, HOST, REFERER};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Maximum number of requests that are kept; the oldest are dropped first.
const MAX_VISITS: usize = 4096;

/// A request to a vendor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The method.
    pub method: String,
    /// The host, without a port.
    pub host: String,
    /// The path and query.
    pub path: String,
    /// The `Cookie` header; empty without one.
    pub cookies: String,
    /// The `Referer` header; empty without one.
    pub referrer: String,
}

impl Visit {
    fn of(request: &Request) -> Visit {
        let field = |name| text(request.headers(), name);
        Visit {
            method: request.method().to_string(),
            host: host_of(request.headers()),
            path: request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            cookies: field(COOKIE),
            referrer: field(REFERER),
        }
    }

    /// Returns a parameter of the query, percent-decoded.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let (_, query) = self.path.split_once('?')?;
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(found, _)| *found == name).map(|(_, value)| decoded(value))
    }
}

/// All vendors, and what was requested from them.
///
/// ```
/// use policy_tests_vendors::Vendors;
///
/// let vendors = Vendors::default();
/// let router = vendors.router();
/// assert!(vendors.visits().is_empty());
/// # let _ = router;
/// ```
#[derive(Debug, Clone, Default)]
pub struct Vendors(Arc<Mutex<Vec<Visit>>>);

impl Vendors {
    /// Returns the service that answers as the vendor whose host a request names.
    pub fn router(&self) -> Router {
        let vendors = self.clone();
        Router::new().fallback(async move |request: Request| vendors.answer(&request))
    }

    /// Returns all requests so far.
    pub fn visits(&self) -> Vec<Visit> {
        self.lock().clone()
    }

    /// Returns the requests to a host.
    pub fn visits_of(&self, host: &str) -> Vec<Visit> {
        self.lock().iter().filter(|visit| visit.host == host).cloned().collect()
    }

    /// Returns the hosts that were visited, each once.
    pub fn hosts(&self) -> Vec<String> {
        let mut hosts: Vec<String> = self.lock().iter().map(|visit| visit.host.clone()).collect();
        hosts.sort();
        hosts.dedup();
        hosts
    }

    /// Forgets the requests so far.
    pub fn forget(&self) {
        self.lock().clear();
    }

    fn answer(&self, request: &Request) -> Response {
        let visit = Visit::of(request);
        let answer = analytics::answer(&visit)
            .or_else(|| pixel::answer(&visit))
            .or_else(|| video::answer(&visit))
            .or_else(|| payment::answer(&visit))
            .or_else(|| chat::answer(&visit))
            .or_else(|| bank::answer(&visit))
            .unwrap_or_else(|| answer::of_stranger(&visit));
        let origin = text(request.headers(), axum::http::header::ORIGIN);
        let mut visits = self.lock();
        if visits.len() >= MAX_VISITS {
            visits.remove(0);
        }
        visits.push(visit);
        answer::readable_by(answer, &origin)
    }

    /// A panic elsewhere leaves complete entries behind, so a poisoned lock is safe to use.
    fn lock(&self) -> MutexGuard<'_, Vec<Visit>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the host that a request names, in lower case and without a port.
pub(crate) fn host_of(headers: &HeaderMap) -> String {
    let host = text(headers, HOST).to_ascii_lowercase();
    host.split(':').next().unwrap_or_default().to_owned()
}

fn text(headers: &HeaderMap, name: axum::http::HeaderName) -> String {
    let value = headers.get(name).map(HeaderValue::as_bytes);
    String::from_utf8_lossy(value.unwrap_or_default()).into_owned()
}

fn decoded(value: &str) -> String {
    let mut octets = Vec::new();
    let mut rest = value.bytes();
    while let Some(octet) = rest.next() {
        octets.push(match octet {
            b'+' => b' ',
            b'%' => {
                let digits: Vec<u8> = rest.by_ref().take(2).collect();
                let digits = std::str::from_utf8(&digits).unwrap_or_default();
                u8::from_str_radix(digits, 16).unwrap_or(b'?')
            }
            other => other,
        });
    }
    String::from_utf8_lossy(&octets).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_decoded() {
        let visit = Visit {
            method: "GET".to_owned(),
            host: "a.example".to_owned(),
            path: "/g/collect?tid=G-1&calls=%5B%22a+b%22%5D".to_owned(),
            cookies: String::new(),
            referrer: String::new(),
        };
        assert_eq!(visit.parameter("calls").as_deref(), Some("[\"a b\"]"));
        assert_eq!(visit.parameter("en"), None);
    }
}
