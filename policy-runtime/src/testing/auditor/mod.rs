//! An application in every state of consent.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | [`Auditor`], which sends the requests |
//! | `scenario` | the states of consent |
//! | `report` | [`AuditReport`] |

mod report;
mod scenario;

pub use report::{AuditFinding, AuditReport};

use super::client::{Hop, left_over, request};
use super::visitor::{KnownRegion, Visitor};
use super::{Client, visitor};
use crate::layer::region::{Region, RegionSource};
use crate::policy::Policy;
use crate::seal::Keys;
use http::request::Parts;
use http::{Method, Request, Response};
use report::ReportBuilder;
use scenario::{Choices, Scenario};
use std::fmt;
use std::marker::PhantomData;
use tower_service::Service;

/// Sends requests to an application in every state of consent, and reports what breaks the policy `P`.
///
/// The states, each with a visitor of its own: undecided, all refused, all allowed, each purpose allowed alone, all allowed and
/// then withdrawn, and the browser's signal without a choice and after one. With [`behind`](Auditor::behind) or
/// [`region_by`](Auditor::region_by) they are repeated under the rules of each region.
///
/// The service is the application as it is served, with everything around the guard: a layer there, which the guard does not see, is
/// what an audit is for. With [`Mode::Report`](crate::Mode::Report) it also shows what the guard would strip.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Shop, Suggestions};
/// use http::{Request, Response};
/// use policy_runtime::testing::Auditor;
/// use policy_runtime::{Cookies, Keys, PolicyLayer};
/// use std::convert::Infallible;
/// use tower::{Layer, service_fn};
///
/// let app = service_fn(async |request: Request<String>| {
///     let cookies = Cookies::<Shop>::of(request.extensions()).unwrap();
///     if let Ok(consent) = cookies.consent(Suggestions) {
///         cookies.set(declared::recent(consent, "copper".to_owned()));
///     }
///     Ok::<_, Infallible>(Response::new("Kettles"))
/// });
/// let keys = Keys::generate();
/// let app = PolicyLayer::<Shop>::new(keys.clone()).layer(app);
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let report = Auditor::<Shop>::new(keys).get("/").get("/kettles/copper").audit(app).await;
/// report.assert_clean();
/// assert_eq!(report.never_set(), ["basket", "note", "draft_{product}", "__Host-csrf"]);
/// # });
/// ```
pub struct Auditor<P: Policy> {
    keys: Keys,
    host: Option<String>,
    hop: Option<Hop>,
    requests: Vec<AuditRequest>,
    policy: PhantomData<fn() -> P>,
}

/// A request that is sent in every state.
#[derive(Clone)]
struct AuditRequest {
    method: Method,
    path: String,
    form: String,
}

impl<P: Policy> Auditor<P> {
    /// Creates an auditor of an application with these keys, by which the choices of its visitors are sealed.
    pub fn new(keys: Keys) -> Auditor<P> {
        Auditor { keys, host: None, hop: None, requests: Vec::new(), policy: PhantomData }
    }

    /// Sends the requests to a site of the policy, in place of the first of its `sites`.
    ///
    /// # Panics
    /// Panics if the policy's `sites` do not admit the host.
    #[must_use]
    #[track_caller]
    pub fn at(self, host: &str) -> Auditor<P> {
        let visitor = Visitor::<P>::with_keys(self.keys.clone()).at(host);
        Auditor { host: Some(visitor.authority().to_owned()), ..self }
    }

    /// Repeats every state under the rules of each region, which the requests name as this hop does: the one that the
    /// application has as its [`PolicyLayer::region`](crate::PolicyLayer::region).
    ///
    /// # Panics
    /// Panics if the source is a function; use [`region_by`](Auditor::region_by) for one.
    #[must_use]
    #[track_caller]
    pub fn behind(self, source: impl RegionSource) -> Auditor<P> {
        Auditor { hop: Some(Hop::of(source)), ..self }
    }

    /// Repeats every state under the rules of each region, which this function names in a request: for an application that reads
    /// it by a function of its own.
    #[must_use]
    pub fn region_by(
        self,
        name: impl Fn(Option<Region>, &mut Parts) + Send + Sync + 'static,
    ) -> Auditor<P> {
        Auditor { hop: Some(Hop::by(name)), ..self }
    }

    /// Adds a request of a path.
    ///
    /// # Panics
    /// Panics if it is no path.
    #[must_use]
    #[track_caller]
    pub fn get(self, path: &str) -> Auditor<P> {
        self.with(Method::GET, path, "")
    }

    /// Adds a form, whose fields are encoded as `application/x-www-form-urlencoded`, from a page of the site.
    ///
    /// # Panics
    /// Panics if `path` is no path.
    #[must_use]
    #[track_caller]
    pub fn post(self, path: &str, form: &str) -> Auditor<P> {
        self.with(Method::POST, path, form)
    }

    #[track_caller]
    fn with(mut self, method: Method, path: &str, form: &str) -> Auditor<P> {
        // A mistake of the test, which is reported where it stands and not in the audit.
        let _ = request::<String>(method.clone(), path, form);
        self.requests.push(AuditRequest { method, path: path.to_owned(), form: form.to_owned() });
        self
    }

    /// Sends the requests, in their order, in every state. A clone of the service serves each.
    ///
    /// A request that the application never answers with a success or a redirect is a finding: nothing was audited there.
    pub async fn audit<S, Body, ResponseBody>(&self, app: S) -> AuditReport
    where
        S: Service<Request<Body>, Response = Response<ResponseBody>, Error: fmt::Debug> + Clone,
        Body: From<String>,
    {
        let send_all = async |client: &mut Client<S, P, Body>| {
            for AuditRequest { method, path, form } in &self.requests {
                client.collect(request(method.clone(), path, form)).await;
            }
        };
        let mut report = self.run(app, send_all).await;
        report.add_unanswered();
        report.finish()
    }

    /// Runs a visit in every state, for requests that depend on earlier responses, such as forms with a token. Its client collects
    /// what breaks the policy, and fails no test.
    ///
    /// What an application does while it sends a body happens where the body is read, which [`audit`](Auditor::audit) does not do.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use http::StatusCode;
    /// use policy_runtime::testing::{Auditor, Client};
    /// use policy_runtime::Keys;
    /// # use http::{Request, Response};
    /// # use std::convert::Infallible;
    /// # let app = tower::service_fn(async |_: Request<String>| Ok::<_, Infallible>(Response::new("")));
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let auditor = Auditor::<Shop>::new(Keys::generate());
    /// let report = auditor.audit_with(app, async |client: &mut Client<_, Shop, String>| {
    ///     let page = client.get("/kettles/copper").await;
    ///     let token = page.into_body(); // of its form
    ///     let added = client.post("/basket", &format!("kettle=copper&csrf={token}")).await;
    ///     assert_eq!(added.status(), StatusCode::OK);
    /// });
    /// report.await.assert_clean();
    /// # });
    /// ```
    pub async fn audit_with<S, Body, ResponseBody>(
        &self,
        app: S,
        visit: impl AsyncFn(&mut Client<S, P, Body>),
    ) -> AuditReport
    where
        S: Service<Request<Body>, Response = Response<ResponseBody>, Error: fmt::Debug> + Clone,
    {
        self.run(app, visit).await.finish()
    }

    async fn run<S: Clone, Body>(
        &self,
        app: S,
        visit: impl AsyncFn(&mut Client<S, P, Body>),
    ) -> ReportBuilder {
        let visitor = self.visitor();
        let mut report = ReportBuilder::new(P::document(), visitor.authority());
        let regions = if self.hop.is_some() {
            scenario::regions(P::document())
        } else {
            vec![KnownRegion::NotRead]
        };
        for region in regions {
            for scenario in scenario::all(P::document(), visitor.authority()) {
                let name = scenario::in_region(&scenario, P::document(), region);
                let mut visitor = visitor.clone().in_region(region);
                visitor = visitor.global_privacy_control(scenario.is_under_signal);
                choose(&mut visitor, &scenario);
                let visitor = visitor.global_privacy_control(scenario.has_signal);
                let mut client = visitor.client(app.clone()).collecting(self.hop.clone());
                visit(&mut client).await;
                report.add(&name, client.take_exchanges());
                if scenario.choices != Choices::Withdrawn {
                    continue;
                }
                client.change(|mut visitor| {
                    let refusal = visitor::choice_of(scenario.purposes.iter().copied(), false);
                    let _ = visitor.try_choose(refusal);
                    visitor
                });
                visit(&mut client).await;
                report.add(&name, client.take_exchanges());
                for (cookie, purpose, path) in left_over(client.visitor()) {
                    report.add_left_over(&name, &cookie, purpose, &path);
                }
            }
        }
        report
    }

    fn visitor(&self) -> Visitor<P> {
        let visitor = Visitor::with_keys(self.keys.clone());
        match &self.host {
            Some(host) => visitor.at(host),
            None => visitor,
        }
    }
}

/// Makes the choices of a scenario, of which a region may leave some out.
fn choose<P: Policy>(visitor: &mut Visitor<P>, scenario: &Scenario) {
    let purposes = || scenario.purposes.iter().copied();
    let choice = match scenario.choices {
        Choices::None => return,
        Choices::Refused => visitor::choice_of(purposes(), false),
        Choices::Allowed | Choices::Withdrawn => visitor::choice_of(purposes(), true),
    };
    let _ = visitor.try_choose(choice);
}

impl<P: Policy> fmt::Debug for Auditor<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let paths: Vec<&str> = self.requests.iter().map(|request| &*request.path).collect();
        f.debug_struct("Auditor").field("requests", &paths).finish_non_exhaustive()
    }
}
