//! Requests that change something must come from a page of this site.
//!
//! The visitor's browser says where a request comes from, and pages cannot make it lie. It stands before every route, so
//! that no new one can be forgotten; `SameSite=Lax` does not do it, as the tenants are one site to a browser.

use super::problem::Problem;
use super::visitor::Visitor;
use axum::extract::Request;
use axum::http::Method;
use axum::http::header::ORIGIN;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use policy_runtime::pages::is_same_origin;

/// Lets pass what reads, and what changes if it is [from here](is_from_here).
pub(super) async fn guard(
    visitor: Visitor,
    request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let reads =
        matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE);
    if reads || is_from_here(&visitor, &parts) {
        Ok(next.run(Request::from_parts(parts, body)).await)
    } else {
        Err(Problem::ForeignOrigin)
    }
}

/// The library does not know by which scheme a site is reached, and the portal does. It matters where `Origin` alone says
/// where a request comes from: what http delivers, anyone on the way can write.
fn is_from_here(visitor: &Visitor, parts: &Parts) -> bool {
    let mut origins = parts.headers.get_all(ORIGIN).iter();
    let scheme = visitor.scheme.before_host();
    is_same_origin(parts, visitor.cookies.site())
        && (parts.headers.contains_key("sec-fetch-site")
            || origins.all(|origin| origin.as_bytes().starts_with(scheme)))
}
