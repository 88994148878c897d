//! A small policy with everything that is opened or decoded, and one request to a site under it.

use axum::extract::FromRequestParts;
use http::header::{self, HeaderName};
use http::{HeaderValue, Request, Response};
use policy_runtime::{Cookies, Keys, PolicyLayer};
use std::convert::Infallible;
use std::future::Future;
use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};
use tower::{Layer, Service};

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["kettle.example", "cup.example"],
            languages: [en],
            jurisdictions: [eu],
        }

        provider kettle { name: "Kettle & Cup GmbH", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket between visits.
            cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days, seal: signed }
            /// Holds another basket.
            cookie "__Host-basket2" as basket2: u64 { because: basket, lifetime: 30 days, seal: signed }
            /// What you typed in.
            cookie "__Host-note" as note: String { because: user_input, lifetime: 1 hour, seal: signed }
            /// What you typed in, and nobody reads on the way.
            cookie "__Host-secret" as secret: String { because: user_input, lifetime: 1 hour, seal: encrypted }
            /// What you typed in, as it is.
            cookie plain: String { because: user_input, lifetime: 1 hour }
            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 6 months }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            refused_by: [gpc],

            /// Remembers what you looked at.
            cookie recent: String { lifetime: 30 days }
        }

        /// Counts.
        purpose Counts: internal {
            title: "Counts",

            /// Remembers that you were here.
            cookie seen: bool { lifetime: 60 days }
        }
    }
}

pub use declared::*;

pub const SITES: [&str; 2] = ["kettle.example", "cup.example"];

/// The same in every run, so that a finding can be run again.
pub static KEYS: LazyLock<Keys> = LazyLock::new(|| {
    format!("{}8", "ab".repeat(21)).parse().expect("43 characters of base64url are 32 bytes")
});

/// What a handler gave, and the `Set-Cookie` lines of the response.
#[derive(Debug)]
pub struct Answer<T> {
    pub given: T,
    pub lines: Vec<HeaderValue>,
}

/// A request to `site` with these fields, of which `handler` makes what it likes. None if a field cannot be a header, or the request
/// exceeds the limits of its cookies.
pub fn request<T>(
    site: &str,
    fields: &[(HeaderName, &[u8])],
    handler: impl FnOnce(&Cookies<Shop>) -> T,
) -> Option<Answer<T>> {
    request_beside(site, fields, None, handler)
}

/// The same, where other code sets a cookie too.
pub fn request_beside<T>(
    site: &str,
    fields: &[(HeaderName, &[u8])],
    foreign: Option<HeaderValue>,
    handler: impl FnOnce(&Cookies<Shop>) -> T,
) -> Option<Answer<T>> {
    let mut request = Request::builder().uri("/").header(header::HOST, site);
    for (name, value) in fields {
        request = request.header(name, HeaderValue::from_bytes(value).ok()?);
    }
    let request = request.body(()).ok()?;
    let mut given = None;
    let mut handler = Some(handler);
    let service = tower::service_fn(|request: Request<()>| {
        let (mut parts, ()) = request.into_parts();
        let cookies = now(Cookies::<Shop>::from_request_parts(&mut parts, &()));
        given = handler.take().zip(cookies.ok()).map(|(handler, cookies)| handler(&cookies));
        let mut response = Response::new(());
        response.headers_mut().extend(foreign.clone().map(|line| (header::SET_COOKIE, line)));
        std::future::ready(Ok::<_, Infallible>(response))
    });
    let mut service = PolicyLayer::<Shop>::new(KEYS.clone()).layer(service);
    let Ok(response) = now(service.call(request));
    let lines = response.headers().get_all(header::SET_COOKIE).iter().cloned().collect();
    drop(service);
    let lines: Vec<HeaderValue> = lines;
    // A request beyond the limits of its cookies has none, and then nothing is set.
    assert!(given.is_some() || lines.is_empty(), "set without cookies: {lines:?}");
    Some(Answer { given: given?, lines })
}

/// Name and value of a line, as a `Cookie` header would bring them back.
pub fn pair(line: &HeaderValue) -> &[u8] {
    line.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default()
}

/// The output of a future that waits for nothing.
pub fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("nothing here waits"),
    }
}
