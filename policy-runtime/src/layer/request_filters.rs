//! What an application can have done with the cookies that requests show.

use super::ignored_cookies::IgnoredCookies;
use super::reduction::reduce;
use super::{ConfigError, PolicyLayer};
use crate::cookies::request::RequestState;
use crate::enforce::sweep::Sweep;
use crate::mode::Mode;
use crate::policy::Policy;
use crate::undeclared::Census;
use http::uri::PathAndQuery;
use http::{HeaderMap, Request};
use std::sync::Arc;

/// All of it is off unless asked for, and then costs nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct RequestFilters {
    ignored: IgnoredCookies,
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
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).ignore_cookies(["AWSALB*", "sso_ticket"]);
    /// # let _ = layer;
    /// ```
    ///
    /// # Panics
    /// If one of them names no cookie: a `*` alone, or what is no token. It is called at the start, with names that stand in the
    /// program; [`try_ignore_cookies`](PolicyLayer::try_ignore_cookies) takes those of a configuration.
    #[must_use]
    #[allow(
        clippy::panic,
        reason = "a layer that ignores a setting would expire cookies of others, and this is called at start-up"
    )]
    pub fn ignore_cookies<N: AsRef<str>>(
        self,
        names: impl IntoIterator<Item = N>,
    ) -> PolicyLayer<P> {
        self.try_ignore_cookies(names).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Like [`ignore_cookies`](PolicyLayer::ignore_cookies), for names that are read from a configuration.
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
    /// let error = PolicyLayer::<Shop>::new(Keys::generate()).try_ignore_cookies(["sso_ticket", "*"]).unwrap_err();
    /// assert!(error.to_string().starts_with("`ignore_cookies` is given `*`, which names no cookie"));
    /// ```
    ///
    /// # Errors
    /// If one of them names no cookie: a `*` alone, or what is no token.
    pub fn try_ignore_cookies<N: AsRef<str>>(
        mut self,
        names: impl IntoIterator<Item = N>,
    ) -> Result<PolicyLayer<P>, ConfigError> {
        let ignored = &mut self.settings_mut().requests.ignored;
        for name in names {
            if !ignored.add(name.as_ref()) {
                let problem =
                    "names no cookie; give the name of a cookie, or its beginning and a `*`";
                return Err(ConfigError::new("ignore_cookies", name.as_ref(), problem));
            }
        }
        Ok(self)
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
    /// fit into a head of 4096 octets, the others with later ones. Never touched are what the policy declares or retires, what is [ignored](PolicyLayer::ignore_cookies), and any
    /// cookie on a host that is no site of the policy.
    ///
    /// **A host can be shared.** What another application sets on this host, or on a domain above it that is still within
    /// `sites`, is undeclared here and would be gone: its users signed out. Have a [census](PolicyLayer::census) list what is
    /// in the wild first, and ignore what is set by others; two applications that expire undeclared cookies each ignore the other's.
    ///
    /// **A cookie that cannot be reached** (on a deeper path, on a domain above the site) is tried again with every page. So
    /// only navigations are swept (`Sec-Fetch-Dest: document`), no images, scripts or API calls, and no response that
    /// the handler leaves to shared caches: those stay as they are. A swept response is `private` and varies by `Cookie`.
    ///
    /// In [`Mode::Report`] nothing is expired.
    #[must_use]
    pub fn expire_undeclared(mut self) -> PolicyLayer<P> {
        self.settings_mut().requests.sweeps = true;
        self
    }

    /// Reduces the `Cookie` header that the services inside see to what is declared and allowed for this request, and what
    /// is [ignored](PolicyLayer::ignore_cookies): data minimisation (GDPR art. 5(1)(c)) for a proxied service, or for another
    /// framework's layer that reads the header by itself.
    ///
    /// The cookies that are left keep their bytes and their order and stand in one line; without any there is no header.
    /// Sealed values stay sealed. What is refused, withdrawn, expired, retired or not yet decided is not there, nor is what the
    /// [ledger has to confirm](crate::consent#choices-that-cross) first, nor what has two different values where that counts as
    /// none ([`ReadError::Ambiguous`](crate::cookies::ReadError::Ambiguous)). It is decided once, before the services run. A service
    /// that answers by the header says `Vary: Cookie` itself, as ever.
    ///
    /// [`Cookies`](crate::Cookies) reads the header as it came, and in [`Mode::Report`] the services do too.
    #[must_use]
    pub fn minimise_cookie_header(mut self) -> PolicyLayer<P> {
        self.settings_mut().requests.reduces = true;
        self
    }
}

impl RequestFilters {
    /// Does it, before the services inside run. A request that has no cookies has no state.
    pub(super) fn receive<Body>(
        &self,
        mut state: Option<&mut Arc<RequestState>>,
        mode: Mode,
        request: &mut Request<Body>,
    ) {
        let enforces = mode == Mode::Enforce;
        if let Some(state) = state.as_deref()
            && let Some(census) = &self.census
        {
            census.see(state.document, state.now(), state.sent.names(), |name| {
                self.is_known(state, name)
            });
        }
        if self.sweeps
            && enforces
            && is_for_a_page(request.headers())
            && let Some(state) = state.as_deref_mut().and_then(Arc::get_mut)
        {
            let asked = state.asked.as_ref().map_or("/", PathAndQuery::path).to_owned();
            state.swept = Sweep::of(state, &asked, |name| self.is_known(state, name));
        }
        if self.reduces && enforces {
            reduce(request.headers_mut(), state.map(|state| &**state), &self.ignored);
        }
    }

    fn is_known(&self, state: &RequestState, name: &[u8]) -> bool {
        state.declared(name).is_some() || state.document.retires(name) || self.ignored.admits(name)
    }
}

/// Whether a browser navigates to it (Fetch Metadata, `Sec-Fetch-Dest`); whoever does not say so does not.
fn is_for_a_page(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-dest").is_some_and(|destination| destination == "document")
}
