//! What an application can have done with the cookies that requests show.

use super::PolicyLayer;
use super::reduction::reduce;
use crate::census::Census;
use crate::cookies::exchange::Exchange;
use crate::enforce::sweep::Sweep;
use crate::foreign::Foreign;
use crate::mode::Mode;
use crate::policy::Policy;
use http::uri::PathAndQuery;
use http::{HeaderMap, Request};
use std::sync::Arc;

/// All of it is off unless asked for, and then costs nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Requests {
    foreign: Foreign,
    census: Option<Census>,
    sweeps: bool,
    reduces: bool,
}

impl<P: Policy> PolicyLayer<P> {
    /// Cookies of others on the same host, by name, or with a trailing `*` by how their names begin: a load balancer's,
    /// those of a single sign-on or of another application.
    ///
    /// They are never expired by a sweep, are no news to a census, and reach the services inside where requests are
    /// reduced. Setting them stays forbidden: whatever this application sets is declared.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie basket: u64 { because: basket, lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).foreign(["AWSALB*", "sso_ticket"]);
    /// # let _ = layer;
    /// ```
    ///
    /// A `*` alone, or a name that is no token, names no cookie: it is logged as an error and has no effect.
    #[must_use]
    pub fn foreign<N: AsRef<str>>(mut self, names: impl IntoIterator<Item = N>) -> PolicyLayer<P> {
        let foreign = &mut self.settings_mut().requests.foreign;
        for name in names {
            let name = name.as_ref();
            if !foreign.add(name) {
                tracing::error!(
                    policy = P::document().name,
                    name = %name.escape_debug(),
                    "this names no foreign cookie, so it has no effect\nhelp: give the name of a cookie, or its beginning and a `*`"
                );
            }
        }
        self
    }

    /// Has a census count the undeclared cookies that requests show. Layers of several policies can share one.
    #[must_use]
    pub fn census(mut self, census: &Census) -> PolicyLayer<P> {
        census.join(P::document());
        self.settings_mut().requests.census = Some(census.clone());
        self
    }

    /// Expires the undeclared cookies that a request for a page shows.
    ///
    /// Each is deleted host-only and with each `Domain` from the host up to the base of its site, on `/` and the paths above
    /// the request, with and without `Partitioned`, as its prefix allows; at most 20 lines go with a response, and no more than
    /// fit into a head of 4096 octets, the others with later ones. Never touched are what the policy declares or retires, what is [foreign](PolicyLayer::foreign), and any
    /// cookie on a host that is no site of the policy.
    ///
    /// **A host can be shared.** What another application sets on this host, or on a domain above it that is still within
    /// `sites`, is undeclared here and would be gone: its users signed out. Have a [census](PolicyLayer::census) list what is
    /// in the wild first, and name what is others' as foreign; two applications that sweep each name the other's.
    ///
    /// **A cookie that cannot be reached** (on a deeper path, on a domain above the site) is tried again with every page. So
    /// only navigations are swept (`Sec-Fetch-Dest: document`), no images, scripts or API calls, and no response that
    /// the handler leaves to shared caches: those stay as they are. A swept response is `private` and varies by `Cookie`.
    ///
    /// In [`Mode::Report`] nothing is expired.
    #[must_use]
    pub fn sweep(mut self) -> PolicyLayer<P> {
        self.settings_mut().requests.sweeps = true;
        self
    }

    /// Reduces the `Cookie` header that the services inside see to what is declared and allowed for this request, and what
    /// is [foreign](PolicyLayer::foreign): data minimisation (GDPR art. 5(1)(c)) for a proxied service, or for another
    /// framework's layer that reads the header by itself.
    ///
    /// The cookies that are left keep their bytes and their order and stand in one line; without any there is no header.
    /// Sealed values stay sealed. What is refused, withdrawn, expired, retired or not yet decided is not there, nor is what the
    /// [ledger has to confirm](crate::consent#choices-that-cross) first, nor what has two different values where that counts as
    /// none ([`Unread::Ambiguous`](crate::cookies::Unread::Ambiguous)). It is decided once, before the services run. A service
    /// that answers by the header says `Vary: Cookie` itself, as ever.
    ///
    /// [`Cookies`](crate::Cookies) reads the header as it came, and in [`Mode::Report`] the services do too.
    #[must_use]
    pub fn reduce_requests(mut self) -> PolicyLayer<P> {
        self.settings_mut().requests.reduces = true;
        self
    }
}

impl Requests {
    /// Does it, before the services inside run. A request that has no cookies has no exchange.
    pub(super) fn receive<Body>(
        &self,
        mut exchange: Option<&mut Arc<Exchange>>,
        mode: Mode,
        request: &mut Request<Body>,
    ) {
        let enforces = mode == Mode::Enforce;
        if let Some(exchange) = exchange.as_deref()
            && let Some(census) = &self.census
        {
            census.see(exchange.document, exchange.now(), exchange.sent.names(), |name| {
                self.is_known(exchange, name)
            });
        }
        if self.sweeps
            && enforces
            && is_for_a_page(request.headers())
            && let Some(exchange) = exchange.as_deref_mut().and_then(Arc::get_mut)
        {
            let asked = exchange.asked.as_ref().map_or("/", PathAndQuery::path).to_owned();
            exchange.swept = Sweep::of(exchange, &asked, |name| self.is_known(exchange, name));
        }
        if self.reduces && enforces {
            reduce(request.headers_mut(), exchange.map(|exchange| &**exchange), &self.foreign);
        }
    }

    fn is_known(&self, exchange: &Exchange, name: &[u8]) -> bool {
        exchange.declared(name).is_some()
            || exchange.document.retires(name)
            || self.foreign.admits(name)
    }
}

/// Whether a browser navigates to it (Fetch Metadata, `Sec-Fetch-Dest`); whoever does not say so does not.
fn is_for_a_page(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-dest").is_some_and(|destination| destination == "document")
}
