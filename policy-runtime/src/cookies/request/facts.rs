//! The immutable inputs of a request: site, cookies, signals, time.

use super::cookie_header::RequestCookies;
use super::header_fields::HeaderFields;
use crate::clock::Now;
use crate::declaration::{Regime, Site};
use http::uri::PathAndQuery;

/// The inputs of one request, on one of the policy's sites.
#[derive(Debug)]
pub(crate) struct RequestFacts {
    pub(crate) site: Site,
    pub(crate) cookies: RequestCookies,
    /// The path and query that the browser requested, as far as the layers know them.
    pub(crate) original_uri: Option<PathAndQuery>,
    /// Read from the clock on first use.
    pub(crate) now: Now,
    /// Whether the browser sends Global Privacy Control (`Sec-GPC: 1`).
    pub(crate) signal: bool,
    /// Whether the request is a prefetch.
    pub(crate) is_prefetch: bool,
    /// Whether the method is safe (RFC 9110 9.2.1), so that the request changes nothing.
    pub(crate) only_reads: bool,
    /// Whether the browser requests a part of a page (an image, a script) and no page.
    pub(crate) is_subresource: bool,
    /// Whether the browser requests the script of a worker.
    pub(crate) is_worker: bool,
    /// Whether the response is framed by another origin.
    pub(crate) is_framed: bool,
    /// Whether a page of this site led to the request.
    #[cfg(feature = "pages")]
    pub(crate) is_from_this_site: bool,
    /// Whether a page of another origin sent the browser here.
    pub(crate) is_from_elsewhere: bool,
    /// Whether cookies have the names and attributes of development on the wire.
    pub(crate) is_development: bool,
    /// Whether the request is over plain http to this machine, as far as a report about its response or a simulated region needs it.
    pub(crate) is_plain_http: bool,
    /// Regime of the visitor's region.
    pub(crate) regime: &'static Regime,
}

impl RequestFacts {
    #[inline]
    pub(crate) fn of(
        site: Site,
        fields: &HeaderFields<'_>,
        original_uri: Option<PathAndQuery>,
        only_reads: bool,
        is_development: bool,
        is_plain_http: bool,
        regime: &'static Regime,
    ) -> RequestFacts {
        RequestFacts {
            site,
            cookies: RequestCookies::of(&fields.cookie),
            original_uri,
            now: Now::default(),
            signal: fields.signal,
            only_reads,
            is_prefetch: fields.is_prefetch,
            is_subresource: fields.frame.is_subresource(),
            is_worker: fields.frame.is_worker(),
            is_framed: fields.frame.is_cross_origin(),
            #[cfg(feature = "pages")]
            is_from_this_site: fields.frame.is_from_this_site(),
            is_from_elsewhere: fields.frame.is_cross_origin_request(),
            is_development,
            is_plain_http,
            regime,
        }
    }
}
