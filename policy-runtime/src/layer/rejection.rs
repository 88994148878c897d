//! Why a request has no cookies.

use super::report;
use super::request_extension::{RequestExtension, Turned};
use crate::cookies::Cookies;
use crate::cookies::request::RequestState;
use crate::policy::Policy;
use http::Extensions;
use std::fmt;
use std::sync::Arc;

/// Why there are no [`Cookies`] here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CookiesRejection {
    /// No `PolicyLayer` of this policy is around: a mistake of the program. As an axum response it is a 500.
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

/// For programmers: where a visitor is told something, it is not this.
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
    /// The cookies of the request with these extensions, for services that are not made of axum's handlers. There, `Cookies`
    /// is an extractor.
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
    /// If no `PolicyLayer` of this policy is around the service, the request was sent to a host that is no site of it, or has
    /// more cookies than are read. The log is told why, and what to write; a visitor needs no more than the status.
    #[inline]
    pub fn of(extensions: &Extensions) -> Result<Cookies<P>, CookiesRejection> {
        match find::<P>(extensions) {
            Some(Ok(state)) => Ok(Cookies::new(Arc::clone(state))),
            Some(Err(turned)) => Err(explain::<P>(Some(turned))),
            None => Err(explain::<P>(None)),
        }
    }

    /// The same for services that do without cookies on a host that is no site, as for a probe of a load balancer.
    #[cfg(feature = "axum")]
    pub(crate) fn if_site(extensions: &Extensions) -> Result<Option<Cookies<P>>, CookiesRejection> {
        match find::<P>(extensions) {
            Some(Err(Turned::NoSite(_))) => Ok(None),
            _ => Cookies::of(extensions).map(Some),
        }
    }
}

/// What the layer of the policy left, if there is one.
#[inline]
fn find<P: Policy>(extensions: &Extensions) -> Option<&Result<Arc<RequestState>, Turned>> {
    let extension = extensions.get::<RequestExtension>().and_then(RequestExtension::of::<P>)?;
    Some(&extension.state)
}

/// Tells the log why there are no cookies.
#[cold]
fn explain<P: Policy>(turned: Option<&Turned>) -> CookiesRejection {
    match turned {
        Some(Turned::NoSite(no_site)) => {
            report::no_site(P::document(), no_site);
            CookiesRejection::NoSite
        }
        Some(Turned::TooManyCookies) => CookiesRejection::TooManyCookies,
        None => {
            report::no_layer(P::document());
            CookiesRejection::NoLayer { policy: P::document().name }
        }
    }
}
