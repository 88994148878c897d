//! What a request shows, and when and where it came. Nothing of it changes while it is answered.

use super::cookie_header::RequestCookies;
use super::header_fields::Fields;
use crate::clock::Now;
use crate::declaration::Site;
use http::uri::PathAndQuery;

/// The facts of one request, on one of the policy's sites.
#[derive(Debug)]
pub(crate) struct RequestFacts {
    pub(crate) site: Site,
    pub(crate) cookies: RequestCookies,
    /// The address that the browser asked for, as far as it is known here.
    pub(crate) asked: Option<PathAndQuery>,
    /// Taken at the first question.
    pub(crate) now: Now,
    /// Whether the browser sends Global Privacy Control (`Sec-GPC: 1`).
    pub(crate) signal: bool,
    /// Whether the browser asks ahead of a visit.
    pub(crate) is_prefetch: bool,
    /// Whether the browser asks for a part of a page, not for a page.
    pub(crate) is_subresource: bool,
    /// Whether another origin shows the response within its own page.
    pub(crate) is_framed: bool,
    /// Whether names and attributes of cookies are those of development on the wire.
    pub(crate) is_development: bool,
}

impl RequestFacts {
    #[inline]
    pub(crate) fn of(
        site: Site,
        fields: &Fields<'_>,
        asked: Option<PathAndQuery>,
        is_development: bool,
    ) -> RequestFacts {
        RequestFacts {
            site,
            cookies: RequestCookies::of(&fields.cookie),
            asked,
            now: Now::default(),
            signal: fields.signal,
            is_prefetch: fields.is_prefetch,
            is_subresource: fields.frame.is_subresource(),
            is_framed: fields.frame.is_of_another_origin(),
            is_development,
        }
    }
}
