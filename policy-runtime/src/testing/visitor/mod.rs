//! A visitor of the site: what the browser has stored, and what its requests say.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | [`Visitor`], its host, region and signal, its requests |
//! | `choices` | what the visitor chooses |
//! | `remedy` | the remedy for a choice that cannot be made |
//! | `stored` | the cookies that the browser has |

mod choices;
mod remedy;
mod stored;

pub(super) use choices::choice_of;

use super::client::{no_path, violations};
use super::jar::Jar;
use super::{Client, Violation, Visit};
use crate::cookies::Cookies;
use crate::declaration::{Site, SitePattern};
use crate::layer::region::Region;
use crate::layer::{CookiesRejection, PolicyLayer};
use crate::policy::Policy;
use crate::seal::Keys;
use http::header::{COOKIE, HOST};
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use std::fmt;
use std::marker::PhantomData;

const SEC_GPC: HeaderName = HeaderName::from_static("sec-gpc");

/// A visitor of a site under the policy `P`, with a browser that keeps cookies.
///
/// The methods take effect in their order, as what a visitor does one after the other: a choice after
/// [`global_privacy_control`](Visitor::global_privacy_control) was made under the signal.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Shop, Suggestions};
/// use policy_runtime::testing::Visitor;
///
/// let visitor = Visitor::<Shop>::new()
///     .allow(Suggestions)
///     .with_cookie::<declared::recent>("copper".to_owned());
/// let visit = visitor.visit();
/// let consent = visit.consent(Suggestions).unwrap();
/// assert_eq!(visit.get_with::<declared::recent>(consent).as_deref(), Some("copper"));
///
/// // The browser's signal beats a consent that was given without it.
/// assert!(!visitor.global_privacy_control(true).visit().allows(Suggestions));
/// ```
///
/// The same visitor can send requests to a whole application: [`client`](Visitor::client).
pub struct Visitor<P: Policy> {
    keys: Keys,
    /// The authority of the requests.
    host: String,
    pub(super) jar: Jar,
    signal: bool,
    region: KnownRegion,
    policy: PhantomData<fn() -> P>,
}

/// What the application knows of the visitor's region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KnownRegion {
    /// It reads none.
    NotRead,
    /// The request has none.
    Unknown,
    Of(Region),
}

impl KnownRegion {
    fn region(self) -> Option<Region> {
        match self {
            KnownRegion::Of(region) => Some(region),
            KnownRegion::NotRead | KnownRegion::Unknown => None,
        }
    }
}

impl<P: Policy> Visitor<P> {
    /// Creates a visitor without cookies and choices, on the first of the policy's `sites`, for handlers under test.
    #[allow(clippy::new_without_default, reason = "a visitor has keys of its own")]
    pub fn new() -> Visitor<P> {
        Visitor::with_keys(Keys::generate())
    }

    /// Creates a visitor whose sealed cookies and choices have the keys of an application.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::Keys;
    /// use policy_runtime::testing::Visitor;
    ///
    /// let keys = Keys::generate();
    /// let visitor = Visitor::<Shop>::with_keys(keys.clone()).allow(Suggestions);
    /// // For requests of any client, to an application with the same keys.
    /// let cookie = visitor.cookie_header();
    /// assert!(cookie.starts_with("choice="));
    /// # drop(keys);
    /// ```
    pub fn with_keys(keys: Keys) -> Visitor<P> {
        Visitor {
            keys,
            host: first_host(P::document().sites),
            jar: Jar::default(),
            signal: false,
            region: KnownRegion::NotRead,
            policy: PhantomData,
        }
    }

    /// Goes to another site of the policy, with the cookies of all sites kept. A port is for the requests.
    ///
    /// # Panics
    /// Panics if the policy's `sites` do not admit the host.
    #[must_use]
    #[track_caller]
    #[allow(clippy::panic, reason = "a test with a host that is no site tests nothing")]
    pub fn at(self, host: &str) -> Visitor<P> {
        let document = P::document();
        if Site::admit(document.sites, host).is_none() {
            let sites: Vec<String> = document.sites.iter().map(ToString::to_string).collect();
            panic!(
                "`{}` is no site of the cookie policy `{}`\nhelp: give a host of its `sites`, which are `{}`",
                host.escape_debug(),
                document.name,
                sites.join("`, `")
            );
        }
        self.on_host(host)
    }

    /// Goes to any host. Browsers write it in lower case.
    pub(super) fn on_host(self, host: &str) -> Visitor<P> {
        Visitor { host: host.to_ascii_lowercase(), ..self }
    }

    /// Moves to a region: a code of ISO 3166 such as `DE` or `US-CA`. The rules of that region hold from now on, as for an
    /// application with [`PolicyLayer::region`]. Without a region the strictest rules hold.
    ///
    /// # Panics
    /// Panics if the text is no code of a region.
    #[must_use]
    #[track_caller]
    #[allow(clippy::panic, reason = "a test with an invalid region tests other rules")]
    pub fn region(self, code: &str) -> Visitor<P> {
        match code.parse() {
            Ok(region) => self.in_region(KnownRegion::Of(region)),
            Err(error) => panic!(
                "`{}` is no region: {error}\nhelp: give a country, such as `DE`, or its subdivision, such as `US-CA`; for a visitor whose region is unknown, call `unknown_region`",
                code.escape_debug()
            ),
        }
    }

    /// Moves to a region that the application does not find out, though it [reads](PolicyLayer::region) regions.
    #[must_use]
    pub fn unknown_region(self) -> Visitor<P> {
        self.in_region(KnownRegion::Unknown)
    }

    /// Puts a visitor whose region is not read into an unknown one.
    pub(super) fn seen_by_region(self) -> Visitor<P> {
        match self.region {
            KnownRegion::NotRead => self.in_region(KnownRegion::Unknown),
            KnownRegion::Unknown | KnownRegion::Of(_) => self,
        }
    }

    pub(super) fn in_region(self, region: KnownRegion) -> Visitor<P> {
        Visitor { region, ..self }
    }

    /// Turns the browser's Global Privacy Control (`Sec-GPC: 1`) on or off.
    #[must_use]
    pub fn global_privacy_control(self, is_on: bool) -> Visitor<P> {
        Visitor { signal: is_on, ..self }
    }

    /// Returns a request of the visitor, for `/`, to a handler under test.
    ///
    /// # Panics
    /// Panics if the browser would send more cookies than the layer reads.
    #[track_caller]
    pub fn visit(&self) -> Visit<P> {
        self.visit_to("/")
    }

    /// Returns a request of the visitor for a path, which has the cookies of that path.
    ///
    /// # Panics
    /// Panics if `path` is no path, or if the browser would send more cookies than the layer reads.
    #[track_caller]
    #[allow(clippy::panic, reason = "a test without a request tests nothing")]
    pub fn visit_to(&self, path: &str) -> Visit<P> {
        let cookies = self.jar.cookie_header(self.host_name(), path_alone(path));
        let request = match Request::get(path).body(()) {
            Ok(request) if path.starts_with('/') => request,
            _ => panic!("{}", no_path(path)),
        };
        match self.begin(request, cookies) {
            Ok(visit) => visit,
            Err(error) => panic!("the visitor's request has no cookies: {error}"),
        }
    }

    /// Runs a handler for a request of this visitor, and keeps the cookies of its response: an earlier visit.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    /// use policy_runtime::testing::Visitor;
    ///
    /// fn add(cookies: &Cookies<Shop>) {
    ///     let items = cookies.get::<declared::basket>().unwrap_or(0);
    ///     cookies.set(declared::basket(items + 1));
    /// }
    ///
    /// let visitor = Visitor::<Shop>::new().visited(add).visited(add);
    /// assert_eq!(visitor.visit().get::<declared::basket>(), Some(2));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn visited<T>(mut self, handler: impl FnOnce(&Cookies<P>) -> T) -> Visitor<P> {
        let visit = self.visit();
        handler(&visit);
        let response = visit.respond(http::Response::new(()));
        self.store_received("/", response.headers());
        self
    }

    /// Returns a client by which the visitor sends requests to an application. It fails at the first response that breaks the
    /// policy.
    pub fn client<S, Body>(self, app: S) -> Client<S, P, Body> {
        Client::new(app, self)
    }

    /// Begins a request with these cookies. It goes through a layer with the keys and the region of the visitor.
    pub(super) fn begin(
        &self,
        mut request: Request<()>,
        cookies: Vec<u8>,
    ) -> Result<Visit<P>, CookiesRejection> {
        self.fill_in(request.headers_mut(), cookies);
        Visit::begin(&self.layer(), request)
    }

    /// Adds what the browser sends: host, cookies and signal, unless the request has a host or cookies already.
    pub(super) fn fill_in(&self, headers: &mut HeaderMap, cookies: Vec<u8>) {
        if !headers.contains_key(HOST)
            && let Ok(host) = HeaderValue::from_str(&self.host)
        {
            headers.insert(HOST, host);
        }
        if !cookies.is_empty()
            && let Ok(cookies) = HeaderValue::try_from(cookies)
        {
            headers.append(COOKIE, cookies);
        }
        if self.signal {
            headers.insert(SEC_GPC, HeaderValue::from_static("1"));
        }
    }

    fn layer(&self) -> PolicyLayer<P> {
        let layer = PolicyLayer::new(self.keys.clone());
        // A policy with one set of rules ignores the region, and warns of it.
        if self.region == KnownRegion::NotRead || P::document().regimes().len() < 2 {
            return layer;
        }
        let region = self.region.region();
        layer.region(move |_: &http::request::Parts| region)
    }

    /// Stores and deletes the cookies of the response to a request for a path, and returns the lines that break the policy: for a
    /// client of one's own, such as one over a socket. Its requests have the [`cookie_header`](Visitor::cookie_header).
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use http::{HeaderMap, HeaderValue, header::SET_COOKIE};
    /// use policy_runtime::testing::Visitor;
    ///
    /// let mut visitor = Visitor::<Shop>::new();
    /// let mut received = HeaderMap::new();
    /// received.append(SET_COOKIE, HeaderValue::from_static("_ga=1; Path=/"));
    /// let violations = visitor.receive("/", &received);
    /// assert_eq!(violations[0].why(), "`_ga` is not declared in `Shop`");
    /// assert_eq!(visitor.cookies(), ["_ga"]);
    /// ```
    pub fn receive(&mut self, path: &str, headers: &HeaderMap) -> Vec<Violation> {
        self.store_received(path, headers);
        violations(self, headers)
    }

    /// Stores and deletes the cookies of the response to a request for a path.
    pub(super) fn store_received(&mut self, path: &str, headers: &HeaderMap) {
        let host = self.host_name().to_owned();
        for line in headers.get_all(http::header::SET_COOKIE) {
            self.jar.receive(&host, path_alone(path), line.as_bytes());
        }
    }

    /// Returns the host without its port.
    pub(super) fn host_name(&self) -> &str {
        let end = if self.host.starts_with('[') {
            self.host.find(']').map(|at| at + 1)
        } else {
            self.host.find(':')
        };
        self.host.get(..end.unwrap_or(self.host.len())).unwrap_or_default()
    }

    pub(super) fn authority(&self) -> &str {
        &self.host
    }

    pub(super) fn known_region(&self) -> Option<Region> {
        self.region.region()
    }
}

/// Returns a host that the first of the sites admits; any host counts without sites.
fn first_host(sites: &[SitePattern]) -> String {
    match sites.first() {
        Some(SitePattern::Host(host)) => (*host).to_owned(),
        Some(SitePattern::Below(base)) => format!("www.{base}"),
        Some(SitePattern::Any) | None => "site.example".to_owned(),
    }
}

fn path_alone(target: &str) -> &str {
    target.split(['?', '#']).next().unwrap_or_default()
}

impl<P: Policy> Clone for Visitor<P> {
    fn clone(&self) -> Self {
        Visitor {
            keys: self.keys.clone(),
            host: self.host.clone(),
            jar: self.jar.clone(),
            signal: self.signal,
            region: self.region,
            policy: PhantomData,
        }
    }
}

impl<P: Policy> fmt::Debug for Visitor<P> {
    /// Names the cookies, never a value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Visitor")
            .field("host", &self.host)
            .field("cookies", &self.jar)
            .field("global_privacy_control", &self.signal)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}
