//! Requests of a page.

use crate::serialize::{serialize_fields, serialize_names};
use std::time::Duration;

/// A request that a page made, or that the browser made for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The address, or its first 1024 octets.
    pub address: String,
    /// Type of what is requested.
    pub kind: RequestKind,
    /// Address of the document or worker that made it. That of a frame's document is made by the document around it.
    pub document: String,
    /// Address of the script, style sheet or document that caused it, if the browser knows it.
    pub initiator: Option<String>,
    /// Time since the visit began.
    pub at: Duration,
    /// Outcome. A blocked request did not leave the browser.
    pub outcome: Outcome,
    /// Names of the cookies that its response set.
    pub set_cookies: Vec<String>,
}

/// Type of what is requested, as the Content Security Policy divides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RequestKind {
    /// The page itself.
    Document,
    /// A document in a frame.
    Frame,
    /// A script, or a worker.
    Script,
    /// A style sheet.
    Style,
    /// An image.
    Image,
    /// A font.
    Font,
    /// Audio or video.
    Media,
    /// `fetch`, `XMLHttpRequest`, beacons, event streams and WebSockets.
    Connect,
    /// Anything else.
    Other,
}

serialize_names! {
    RequestKind {
        Document = "document",
        Frame = "frame",
        Script = "script",
        Style = "style",
        Image = "image",
        Font = "font",
        Media = "media",
        Connect = "connect",
        Other = "other",
    }
}

/// Outcome of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// No answer when the visit ended.
    Pending,
    /// Answered with this status, 0 if the protocol has none.
    Answered(u16),
    /// Failed after it left the browser, or while it connected.
    Failed(String),
    /// Blocked by the browser before anything left it, such as by a `Content-Security-Policy`.
    Blocked(String),
}

impl Request {
    /// Returns whether the request left the browser, so that the host learnt of the visit.
    ///
    /// ```no_run
    /// # fn look(requests: &[policy_runtime::audit::engine::Request]) {
    /// let seen: Vec<_> = requests.iter().filter(|request| request.has_left()).collect();
    /// # }
    /// ```
    pub fn has_left(&self) -> bool {
        !matches!(self.outcome, Outcome::Blocked(_)) && self.host().is_some()
    }

    /// Returns the host of a request over the network. `None` for `data:`, `blob:` and other addresses that name no host.
    pub fn host(&self) -> Option<&str> {
        host_of_address(&self.address)
    }
}

/// Returns the host of an address over the network, in the spelling of browsers, which write it in lower case.
pub(crate) fn host_of_address(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    if !["http", "https", "ws", "wss"].contains(&scheme) {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    (!host.is_empty()).then_some(host)
}

serialize_fields! {
    Request {
        address,
        kind,
        document,
        initiator,
        at = &u64::try_from(at.as_millis()).unwrap_or(u64::MAX),
        set_cookies,
    } without { outcome }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_that_of_the_network() {
        for (address, expected) in [
            ("https://shop.example/a?b", Some("shop.example")),
            ("http://shop.example:3000", Some("shop.example")),
            ("wss://u:p@live.example:8443/x", Some("live.example")),
            ("http://[::1]:80/", Some("[::1]")),
            ("http://[::1]/", Some("[::1]")),
            ("https://shop.example?x=@evil.example", Some("shop.example")),
            ("data:text/html,<a href='https://x.example'>", None),
            ("blob:https://shop.example/1", None),
            ("about:blank", None),
        ] {
            assert_eq!(host_of_address(address), expected, "{address}");
        }
    }
}
