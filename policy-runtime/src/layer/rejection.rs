//! The rejection of a request without cookies.

use super::report;
use super::request_extension::{RejectionReason, RequestExtension};
use crate::cookies::Cookies;
use crate::cookies::request::RequestState;
use crate::csp::Nonce;
use crate::policy::Policy;
use http::Extensions;
use std::fmt;
use std::sync::Arc;

/// The reason why a request has no [`Cookies`]: the error of [`Cookies::of`] and the rejection of the extractor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CookiesRejection {
    /// No `PolicyLayer` of this policy is around the service: a mistake of the program. As an axum response it is a
    /// 500.
    NoLayer {
        /// The name of the policy.
        policy: &'static str,
    },
    /// The request was sent to a host that is no site of the policy. As an axum response it is a 421 (Misdirected Request).
    NoSite,
    /// The request has more cookies than are read ([`CookieLimits`](crate::CookieLimits)). As an axum response it is a 431
    /// (Request Header Fields Too Large).
    TooManyCookies,
}

/// The text is for programmers; the axum response to a visitor has no details.
impl fmt::Display for CookiesRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CookiesRejection::NoLayer { policy } => write!(
                f,
                "the policy `{policy}` is not enforced here: `Cookies<{policy}>` needs `PolicyLayer::<{policy}>::new(keys).guard(app)` around the finished router"
            ),
            CookiesRejection::NoSite => f.write_str("this host is no site of the cookie policy"),
            CookiesRejection::TooManyCookies => {
                f.write_str("the request has more cookies than are read")
            }
        }
    }
}

impl std::error::Error for CookiesRejection {}

impl<P: Policy> Cookies<P> {
    /// Returns the cookies of a request, given its extensions: for services that are not axum handlers, where
    /// `Cookies` is an extractor.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Cookies, CookiesRejection};
    ///
    /// fn add<Body>(request: &http::Request<Body>) -> Result<(), CookiesRejection> {
    ///     let cookies = Cookies::<Shop>::of(request.extensions())?;
    ///     cookies.set(declared::basket(7));
    ///     Ok(())
    /// }
    /// # assert_eq!(add(&http::Request::new(())), Err(CookiesRejection::NoLayer { policy: "Shop" }));
    /// ```
    ///
    /// # Errors
    /// Returns an error if no `PolicyLayer` of this policy is around the service, or the request has no cookies. The
    /// cause and its remedy are logged.
    #[inline]
    pub fn of(extensions: &Extensions) -> Result<Cookies<P>, CookiesRejection> {
        match find::<P>(extensions) {
            Some(Ok(state)) => {
                // Of a middleware inside the layer.
                if let Some(nonce) = extensions.get::<Nonce>() {
                    state.adopt_nonce(nonce);
                }
                Ok(Cookies::from_state(Arc::clone(state)))
            }
            Some(Err(reason)) => Err(explain::<P>(Some(reason))),
            None => Err(explain::<P>(None)),
        }
    }

    /// Returns the cookies of a request, or none on a host that is no site: for services that answer there without
    /// cookies, as to a probe of a load balancer.
    #[cfg(feature = "axum")]
    pub(crate) fn if_site(extensions: &Extensions) -> Result<Option<Cookies<P>>, CookiesRejection> {
        match find::<P>(extensions) {
            Some(Err(RejectionReason::NoSite(_))) => Ok(None),
            _ => Cookies::of(extensions).map(Some),
        }
    }
}

/// Returns what the layer of the policy left in the extensions.
#[inline]
fn find<P: Policy>(extensions: &Extensions) -> Option<&Result<Arc<RequestState>, RejectionReason>> {
    let extension = extensions.get::<RequestExtension>().and_then(RequestExtension::of::<P>)?;
    Some(&extension.state)
}

/// Logs why there are no cookies.
#[cold]
fn explain<P: Policy>(reason: Option<&RejectionReason>) -> CookiesRejection {
    match reason {
        Some(RejectionReason::NoSite(no_site)) => {
            report::no_site(P::document(), no_site);
            CookiesRejection::NoSite
        }
        Some(RejectionReason::TooManyCookies) => CookiesRejection::TooManyCookies,
        None => {
            report::no_layer(P::document());
            CookiesRejection::NoLayer { policy: P::document().name }
        }
    }
}
