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

/// `Sec-Fetch-Site` decides where there is one: `none` is the visitor's own doing. Else `Origin` does, if there is one.
/// A request with neither is not of a browser, so nobody can have forged it.
fn is_from_here(visitor: &Visitor, parts: &Parts) -> bool {
    let mut sites = parts.headers.get_all("sec-fetch-site").iter().peekable();
    if sites.peek().is_some() {
        return sites.all(|site| matches!(site.as_bytes(), b"same-origin" | b"none"));
    }
    let mut origins = parts.headers.get_all(ORIGIN).iter();
    origins.all(|origin| origin.as_bytes() == visitor.origin.as_bytes())
}
