//! Requests that change something must come from a page of this site.
//!
//! The visitor's browser says where a request comes from, and pages cannot make it lie. It stands before every route, so
//! that no new one can be forgotten; `SameSite=Lax` does not do it, as the tenants are one site to a browser.

use super::problem::Problem;
use super::visitor::Visitor;
use axum::extract::Request;
use axum::http::Method;
use axum::http::header::{HOST, HeaderMap, ORIGIN};
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
    let here = origin(
        visitor,
        &parts.headers,
        parts.uri.authority().map(axum::http::uri::Authority::as_str),
    );
    parts
        .headers
        .get_all(ORIGIN)
        .iter()
        .all(|origin| here.as_ref().is_some_and(|here| origin.as_bytes() == here.as_bytes()))
}

/// This site, as browsers write it in `Origin`.
fn origin(visitor: &Visitor, headers: &HeaderMap, authority: Option<&str>) -> Option<String> {
    let scheme = visitor.scheme;
    let authority = authority.or_else(|| headers.get(HOST)?.to_str().ok())?.to_ascii_lowercase();
    let port = authority
        .split_once(':')
        .map(|(_, port)| port)
        .filter(|port| *port != scheme.default_port());
    let host = visitor.cookies.site().host();
    Some(match port {
        Some(port) => format!("{}://{host}:{port}", scheme.as_str()),
        None => format!("{}://{host}", scheme.as_str()),
    })
}
