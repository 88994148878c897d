//! A client that sends a visitor's requests to an application, and holds the responses to the policy.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | [`Client`] |
//! | `judge` | the inspection of a response |
//! | `hop` | the region in a request |
//! | `misread` | whether the application reads the choices and the region of the visitor |
//! | `watch` | the calls that come after the head of a response |
//! | `violation` | a line that breaks the policy |

mod hop;
mod judge;
mod misread;
mod violation;
mod watch;

pub(super) use hop::Hop;
pub(super) use judge::{left_over, violations};
pub(super) use misread::Misread;
pub use violation::Violation;

use super::Visitor;
use crate::cookies::request::late_calls::LateCalls;
use crate::layer::probe::{Probe, Reading};
use crate::layer::region::{Region, RegionSource};
use crate::policy::Policy;
use http::header::{CONTENT_TYPE, COOKIE, HOST, ORIGIN};
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response};
use std::fmt;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::panic::Location;
use tower_service::Service;
use watch::Watch;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// A client of an application under the policy `P`, with a browser's cookies. A response that sets an undeclared cookie, or one that
/// its visitor does not allow, makes the test fail, by any writer: layers around the guard are seen, too.
///
/// [`Visitor::client`] makes it, of any `tower` service over `http`. `Body` is the body of the requests; where the service takes
/// several types, such as a router, name one: `let mut client: Client<_, Shop, axum::body::Body> = visitor.client(app);`.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Shop, Suggestions};
/// use http::{Request, Response};
/// use policy_runtime::testing::{ResponseCookies, Visitor};
/// use policy_runtime::{Cookies, Keys, PolicyLayer};
/// use std::convert::Infallible;
/// use tower::{Layer, service_fn};
///
/// let app = service_fn(async |request: Request<String>| {
///     let cookies = Cookies::<Shop>::of(request.extensions()).unwrap();
///     cookies.set(declared::basket(7));
///     Ok::<_, Infallible>(Response::new("Kettles"))
/// });
/// let keys = Keys::generate();
/// let app = PolicyLayer::<Shop>::new(keys.clone()).layer(app);
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let mut client = Visitor::<Shop>::with_keys(keys).allow(Suggestions).client(app);
/// let response = client.get("/").await;
/// assert_eq!(ResponseCookies::of(response.headers()).set(), ["basket"]);
/// assert_eq!(client.visitor().cookies(), ["basket", "choice"]);
/// # });
/// ```
///
/// # Streams
///
/// A cookie that is set while the body is sent reaches no browser, and a read there is too late for caches: the test fails at the next
/// request, or when the client is dropped. Such a body runs only where the test reads it.
///
/// # Development
///
/// Lines that [`development`](crate::PolicyLayer::development) rewrites for plain http break the policy: test the layer without it.
pub struct Client<S, P: Policy, Body> {
    app: S,
    visitor: Visitor<P>,
    hop: Option<Hop>,
    /// The responses so far, where they are collected and fail no test.
    exchanges: Option<Vec<Exchange>>,
    /// The responses so far, whose bodies may still be sent.
    watch: Watch,
    body: PhantomData<fn(Body)>,
}

/// A request that was sent, and what is wrong with its response.
pub(super) struct Exchange {
    /// Method and path.
    pub(super) request: String,
    /// The status of the response, or the error of the service.
    pub(super) outcome: Result<http::StatusCode, String>,
    pub(super) violations: Vec<Violation>,
    /// The reason for which the application answered another visitor than that of the test.
    pub(super) misread: Option<Misread>,
    /// The names of the cookies that were set.
    pub(super) set: Vec<Vec<u8>>,
    /// The calls after the head had left.
    pub(super) late_calls: LateCalls,
    /// The purposes that the visitor allows, in words, for a failure.
    visitor: String,
}

impl<S, P: Policy, Body> Client<S, P, Body> {
    pub(super) fn new(app: S, visitor: Visitor<P>) -> Client<S, P, Body> {
        let watch = Watch::default();
        Client { app, visitor, hop: None, exchanges: None, watch, body: PhantomData }
    }

    /// Collects the responses, and fails no test.
    pub(super) fn collecting(self, hop: Option<Hop>) -> Client<S, P, Body> {
        Client { hop, exchanges: Some(Vec::new()), ..self }
    }

    /// Returns the responses that were collected since the last call.
    pub(super) fn take_exchanges(&mut self) -> Vec<Exchange> {
        self.exchanges.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Names the visitor's region in each request, as a hop in front does: the one that the application has as its
    /// [`PolicyLayer::region`](crate::PolicyLayer::region).
    ///
    /// # Panics
    /// Panics if the source is a function; use [`region_by`](Client::region_by) for one.
    #[must_use]
    #[track_caller]
    pub fn behind(self, source: impl RegionSource) -> Client<S, P, Body> {
        self.with_hop(Hop::of(source))
    }

    /// Names the visitor's region in each request by a function, for an application that reads it by a function of its own.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use http::request::Parts;
    /// use policy_runtime::region::Region;
    /// use policy_runtime::testing::{Client, Visitor};
    /// # use http::{Request, Response};
    /// # use std::convert::Infallible;
    /// # let app = tower::service_fn(async |_: Request<String>| Ok::<_, Infallible>(Response::new("")));
    ///
    /// let client: Client<_, Shop, String> = Visitor::new().region("US-CA").client(app);
    /// let client = client.region_by(|region: Option<Region>, request: &mut Parts| {
    ///     request.extensions.insert(region);
    /// });
    /// # drop(client);
    /// ```
    #[must_use]
    pub fn region_by(
        self,
        name: impl Fn(Option<Region>, &mut Parts) + Send + Sync + 'static,
    ) -> Client<S, P, Body> {
        self.with_hop(Hop::by(name))
    }

    /// An application behind a hop reads regions, so a visitor without one is in an unknown one.
    fn with_hop(self, hop: Hop) -> Client<S, P, Body> {
        Client { hop: Some(hop), visitor: self.visitor.seen_by_region(), ..self }
    }

    /// Returns the visitor, with the cookies that the browser has by now.
    pub fn visitor(&self) -> &Visitor<P> {
        &self.visitor
    }

    /// Changes the visitor: a further choice, another region, a cookie that comes back.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::testing::{Client, Visitor};
    /// # use http::{Request, Response};
    /// # use std::convert::Infallible;
    /// # let app = tower::service_fn(async |_: Request<String>| Ok::<_, Infallible>(Response::new("")));
    ///
    /// let mut client: Client<_, Shop, String> = Visitor::new().client(app);
    /// client.change(|visitor| visitor.refuse(Suggestions));
    /// assert_eq!(client.visitor().cookies(), ["choice"]);
    /// ```
    pub fn change(&mut self, change: impl FnOnce(Visitor<P>) -> Visitor<P>) {
        self.visitor = change(self.visitor.clone());
    }
}

impl<S, P: Policy, Body> Client<S, P, Body> {
    /// Requests a path.
    ///
    /// # Panics
    /// Panics if `path` is no path, or if the response breaks the policy.
    #[track_caller]
    pub fn get<ResponseBody>(&mut self, path: &str) -> impl Future<Output = Response<ResponseBody>>
    where
        S: Service<Request<Body>, Response = Response<ResponseBody>, Error: fmt::Debug>,
        Body: From<String>,
    {
        self.send(request(Method::GET, path, ""))
    }

    /// Sends the fields of a form, which are encoded as `application/x-www-form-urlencoded`, from a page of the site.
    ///
    /// # Panics
    /// Panics if `path` is no path, or if the response breaks the policy.
    #[track_caller]
    pub fn post<ResponseBody>(
        &mut self,
        path: &str,
        form: &str,
    ) -> impl Future<Output = Response<ResponseBody>>
    where
        S: Service<Request<Body>, Response = Response<ResponseBody>, Error: fmt::Debug>,
        Body: From<String>,
    {
        self.send(request(Method::POST, path, form))
    }

    /// Sends a request, with the host, the cookies, the signal and the region of the visitor added, and keeps the cookies of the
    /// response. A request with a host of its own is one to that host, with the cookies that the browser has for it.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use http::{Request, StatusCode};
    /// use policy_runtime::testing::Visitor;
    /// # use http::Response;
    /// # use std::convert::Infallible;
    /// # let app = tower::service_fn(async |_: Request<String>| Ok::<_, Infallible>(Response::new("")));
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let mut client = Visitor::<Shop>::new().client(app);
    /// let request = Request::get("/").header("accept-language", "fr").body(String::new());
    /// assert_eq!(client.send(request.unwrap()).await.status(), StatusCode::OK);
    /// # });
    /// ```
    ///
    /// # Panics
    /// Panics if the response breaks the policy, if the application reads other choices or another region than those of the
    /// visitor, if it set or read cookies while it sent the body of an earlier response, or if the service fails. Within an
    /// [audit](crate::testing::Auditor) all but the last are reported instead.
    #[track_caller]
    #[allow(clippy::panic, reason = "the failure of the test")]
    pub fn send<ResponseBody>(
        &mut self,
        request: Request<Body>,
    ) -> impl Future<Output = Response<ResponseBody>>
    where
        S: Service<Request<Body>, Response = Response<ResponseBody>, Error: fmt::Debug>,
    {
        // A panic of the future is one of this file, whatever polls it.
        let place = Location::caller();
        if let (None, Some(region)) = (&self.hop, self.visitor.known_region()) {
            panic!(
                "the visitor is in {region}, but no request names it\nhelp: call `behind` with the source of `PolicyLayer::region`, or `region_by`"
            );
        }
        self.watch.check();
        async move {
            let (response, exchange) = self.exchange(request).await;
            let failure = match &exchange.outcome {
                Ok(_) => String::new(),
                Err(error) => {
                    format!("the application failed to answer {}: {error}", exchange.request)
                }
            };
            match &mut self.exchanges {
                Some(exchanges) => exchanges.push(exchange),
                None => {
                    if let Some(message) = message::<P>(&exchange) {
                        panic!("{message}\nsent at {place}");
                    }
                    self.watch.add(exchange.request, place, exchange.late_calls);
                }
            }
            match response {
                Some(response) => response,
                None => panic!("{failure}\nsent at {place}"),
            }
        }
    }

    /// Sends a request and collects its response, also the failure of the service.
    pub(super) async fn collect<ResponseBody>(&mut self, request: Request<Body>)
    where
        S: Service<Request<Body>, Response = Response<ResponseBody>, Error: fmt::Debug>,
    {
        let (_, exchange) = self.exchange(request).await;
        self.exchanges.get_or_insert_default().push(exchange);
    }

    /// Sends a request and keeps the cookies of the response. Without a response the service failed, as the exchange says.
    pub(super) async fn exchange<ResponseBody>(
        &mut self,
        request: Request<Body>,
    ) -> (Option<Response<ResponseBody>>, Exchange)
    where
        S: Service<Request<Body>, Response = Response<ResponseBody>, Error: fmt::Debug>,
    {
        let (mut parts, body) = request.into_parts();
        let path = parts.uri.path().to_owned();
        let name = format!("{} {path}", parts.method);
        let mut visitor = match host_of(&parts) {
            Some(host) => self.visitor.clone().on_host(host),
            None => self.visitor.clone(),
        };
        self.fill_in(&visitor, &mut parts, &path);
        let sent = reading(&visitor, &parts.headers);
        let probe = Probe::default();
        parts.extensions.insert(probe.clone());
        let answered = match poll_fn(|context| self.app.poll_ready(context)).await {
            Ok(()) => self.app.call(Request::from_parts(parts, body)).await,
            Err(error) => Err(error),
        };
        let mut exchange = Exchange {
            request: name,
            outcome: Err(String::new()),
            violations: Vec::new(),
            misread: Misread::of(sent, probe.reading(P::document()), self.hop.is_some()),
            set: Vec::new(),
            late_calls: probe.late_calls().clone(),
            visitor: String::new(),
        };
        match answered {
            Ok(response) => {
                exchange.outcome = Ok(response.status());
                exchange.violations = visitor.receive(&path, response.headers());
                exchange.set = judge::names_set(response.headers());
                if !exchange.violations.is_empty() {
                    exchange.visitor = judge::visitor_in_words(&visitor);
                }
                self.visitor.jar = visitor.jar;
                (Some(response), exchange)
            }
            Err(error) => {
                exchange.outcome = Err(format!("{error:?}"));
                (None, exchange)
            }
        }
    }

    /// Adds what the visitor's browser and the hop in front of the application send.
    fn fill_in(&self, visitor: &Visitor<P>, parts: &mut Parts, path: &str) {
        let cookies = visitor.jar.cookie_header(visitor.host_name(), path);
        visitor.fill_in(&mut parts.headers, cookies);
        let is_from_here = !parts.method.is_safe()
            && !parts.headers.contains_key(ORIGIN)
            && !parts.headers.contains_key(SEC_FETCH_SITE);
        if is_from_here {
            parts.headers.insert(SEC_FETCH_SITE, HeaderValue::from_static("same-origin"));
            let origin = format!("https://{}", visitor.authority());
            if let Ok(origin) = HeaderValue::try_from(origin) {
                parts.headers.insert(ORIGIN, origin);
            }
        }
        if let Some(hop) = &self.hop {
            hop.name_region(visitor.known_region(), parts);
        }
    }
}

/// Describes why a response fails the test, if it does.
fn message<P: Policy>(exchange: &Exchange) -> Option<String> {
    use fmt::Write;
    let (request, policy) = (&exchange.request, P::document().name);
    if let Some(misread) = &exchange.misread {
        return Some(format!("{request} is answered for another visitor: {misread}"));
    }
    if exchange.violations.is_empty() {
        return None;
    }
    let mut message = format!("{request} breaks the cookie policy `{policy}`");
    for violation in &exchange.violations {
        let _ = write!(message, "\n- {violation}");
    }
    let _ = write!(message, "\n{}", exchange.visitor);
    Some(message)
}

/// Returns what an application with the keys and the region of the visitor reads of these fields.
fn reading<P: Policy>(visitor: &Visitor<P>, headers: &HeaderMap) -> Option<Reading> {
    let mut request = Request::new(());
    for cookies in headers.get_all(COOKIE) {
        request.headers_mut().append(COOKIE, cookies.clone());
    }
    let visit = visitor.begin(request, Vec::new()).ok()?;
    Some(Reading::of(visit.state()))
}

/// Returns the host that a request names itself, as `Host` or in its URI.
fn host_of(parts: &Parts) -> Option<&str> {
    let field = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    field.or_else(|| parts.uri.authority().map(Authority::as_str))
}

/// Says that a text is no path.
pub(super) fn no_path(path: &str) -> String {
    format!(
        "`{}` is no path of a request\nhelp: begin it with `/`, and encode other characters than those of a URI; `at` goes to another site",
        path.escape_debug()
    )
}

/// Builds a request. An invalid path is a mistake of the test.
#[track_caller]
#[allow(clippy::panic, reason = "a test without its request tests nothing")]
pub(super) fn request<Body: From<String>>(method: Method, path: &str, form: &str) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path);
    if !form.is_empty() {
        request = request.header(CONTENT_TYPE, FORM);
    }
    match request.body(Body::from(form.to_owned())) {
        Ok(request) if path.starts_with('/') => request,
        _ => panic!("{}", no_path(path)),
    }
}

impl<S, P: Policy, Body> fmt::Debug for Client<S, P, Body> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("visitor", &self.visitor).finish_non_exhaustive()
    }
}
