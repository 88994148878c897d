//! What the benchmarks measure and no public function does alone. No promise is made of it.

use crate::clock::Now;
use crate::consent::decision::{Circumstances, NO_CONSENT};
use crate::cookies::DeclaredCookie;
use crate::cookies::config::LayerConfig;
use crate::cookies::request::RequestState;
use crate::cookies::request::facts::RequestFacts;
use crate::cookies::request::header_fields::HeaderFields;
use crate::declaration::{CookieDeclaration, PurposeDeclaration};
use crate::enforce;
use crate::layer::{Host, PolicyLayer, site_of};
use crate::policy::value::Octets;
use crate::policy::{Cookie, CookieValue, Policy};
use crate::seal::Keys;
use http::{HeaderMap, HeaderValue, request};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// One request under a policy, without its service.
pub struct RequestBench(Arc<RequestState>);

impl RequestBench {
    /// A request; none if its host is no site of the policy.
    pub fn new<P: Policy>(keys: Keys, request: &request::Parts) -> Option<RequestBench> {
        let fields = HeaderFields::of(&request.headers);
        let document = P::document();
        let site = site_of(document, &Host::OfTheRequest, &request.uri, &fields)?;
        let config = Arc::new(LayerConfig::new(keys, document));
        let facts = || {
            RequestFacts::of(site, &fields, None, true, false, false, document.strictest_regime())
        };
        RequestState::begin(config, document, facts).ok().map(|(state, _)| RequestBench(state))
    }

    /// The line that a typed set leaves as.
    pub fn line<S: DeclaredCookie>(&self, cookie: S) -> Option<HeaderValue> {
        let (name, value, max_age) = cookie.into_set().into_parts();
        let cookie = <S::Cookie as Cookie>::DECLARATION;
        self.0.line(cookie, &name, &value.to_text(), max_age).ok()?.into_header().ok()
    }

    /// Whether a `Set-Cookie` of other code may leave as it is.
    pub fn allows(&self, line: &[u8]) -> bool {
        enforce::allows(&self.0, line)
    }

    /// A value as it goes on the wire.
    pub fn seal<'t>(
        &self,
        cookie: &'static CookieDeclaration,
        text: &'t str,
    ) -> Option<Cow<'t, str>> {
        self.0.seal(cookie, cookie.name, text).map(Octets::into_text)
    }

    /// The text of a value from the wire: a signed one is lent, an encrypted one is new.
    pub fn open<'o>(
        &self,
        cookie: &'static CookieDeclaration,
        octets: &'o [u8],
    ) -> Option<Cow<'o, str>> {
        self.0.open(cookie, cookie.name, octets).ok()
    }
}

/// Whether a purpose is allowed for a request of a visitor without a choice: the pass over the request's header, the region, its
/// regime and the decision.
pub fn allows_without_choice<P: Policy>(
    layer: &PolicyLayer<P>,
    headers: &HeaderMap,
    purpose: &'static PurposeDeclaration,
) -> bool {
    let (fields, regime) = layer.fields(headers);
    let (now, consent) = (Now::default(), P::document().consent);
    let circumstances = Circumstances::new(&now, fields.signal, consent, regime, false);
    NO_CONSENT.decide(purpose, circumstances).is_ok()
}

/// Whether a purpose is allowed for a visitor without a choice from this region, which was read before: the decision alone.
pub fn allows_in<P: Policy>(region: &str) -> impl Fn(&'static PurposeDeclaration) -> bool {
    let (now, document) = (Now::default(), P::document());
    let regime = document.regime_of(region);
    move |purpose| {
        let circumstances = Circumstances::new(&now, false, document.consent, regime, true);
        NO_CONSENT.decide(purpose, circumstances).is_ok()
    }
}

impl fmt::Debug for RequestBench {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBench").finish_non_exhaustive()
    }
}
