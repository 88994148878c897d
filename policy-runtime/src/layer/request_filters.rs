//! The optional filters of the cookies in requests.

use super::ignored_cookies::IgnoredCookies;
use super::minimise::minimise;
use crate::cookies::request::RequestState;
use crate::enforce::Undeclared;
use crate::mode::Mode;
use crate::undeclared::Census;
use http::uri::PathAndQuery;
use http::{HeaderMap, Request};

/// All filters are off by default and then cost nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct RequestFilters {
    pub(super) ignored: IgnoredCookies,
    pub(super) census: Option<Census>,
    pub(super) expires_undeclared: bool,
    pub(super) minimises: bool,
}

impl RequestFilters {
    /// Returns whether no filter is on.
    #[inline]
    pub(super) fn are_off(&self) -> bool {
        self.census.is_none() && !self.expires_undeclared && !self.minimises
    }

    /// Applies the filters before the services inside run: counts undeclared cookies, and minimises the `Cookie`
    /// header. A request without cookies has no state. Returns the undeclared cookies that the response is to expire.
    pub(super) fn apply<Body>(
        &self,
        state: Option<&RequestState>,
        mode: Mode,
        request: &mut Request<Body>,
    ) -> Option<Box<Undeclared>> {
        let enforces = mode == Mode::Enforce;
        if let Some(state) = state
            && let Some(census) = &self.census
        {
            census.see(state.document, state.now(), state.facts.cookies.names(), |name| {
                self.is_known(state, name)
            });
        }
        let undeclared = state
            .filter(|_| self.expires_undeclared && enforces && is_for_a_page(request.headers()));
        let undeclared = undeclared.and_then(|state| {
            let path = state.facts.original_uri.as_ref().map_or("/", PathAndQuery::path);
            Undeclared::of(state, path, |name| self.is_known(state, name))
        });
        if self.minimises && enforces {
            minimise(request.headers_mut(), state, &self.ignored);
        }
        undeclared
    }

    fn is_known(&self, state: &RequestState, name: &[u8]) -> bool {
        state.declared(name).is_some() || state.document.retires(name) || self.ignored.admits(name)
    }
}

/// Returns whether a browser navigates to the page (Fetch Metadata, `Sec-Fetch-Dest`). A request without the field
/// does not count.
fn is_for_a_page(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-dest").is_some_and(|destination| destination == "document")
}
