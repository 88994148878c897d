//! The CSRF token: whoever changes data by the API shows that they can read a page of this site.

use super::problem::Problem;
use super::visitor::Visitor;
use crate::policy;
use crate::values::{CsrfToken, SessionToken};
use axum::http::HeaderMap;
use policy_runtime::CookieValue;
use subtle::ConstantTimeEq;

/// The form field without JavaScript; the header with it.
pub(super) const FIELD: &str = "csrftoken";
pub(super) const HEADER: &str = "x-csrftoken";

/// The visitor's token for a form, made if there is none for the present session.
pub(super) fn token(visitor: &Visitor) -> Result<String, Problem> {
    let session = visitor.session_token();
    match visitor
        .cookies
        .get::<policy::csrftoken>()
        .filter(|token| token.belongs_to(session.as_ref()))
    {
        Some(token) => Ok(token.to_text().into_owned()),
        None => renew(visitor, session.as_ref()),
    }
}

/// Makes a token for a session that begins, or for a visitor without one.
pub(super) fn renew(visitor: &Visitor, session: Option<&SessionToken>) -> Result<String, Problem> {
    let token = CsrfToken::random(session)?;
    let text = token.to_text().into_owned();
    visitor.cookies.set(policy::csrftoken(token));
    Ok(text)
}

/// Holds a request to its token: the one in the header, else the one in the form.
///
/// A page shows the token as its text, and a script that reads the cookie has it with its seal, so either is taken. The
/// cookie must be sealed for this site, which a planted one is not, and belong to the present session.
pub(super) fn check(
    visitor: &Visitor,
    headers: &HeaderMap,
    form: Option<&str>,
) -> Result<(), Problem> {
    let mut lines = headers.get_all(HEADER).iter();
    let submitted = match (lines.next(), lines.next()) {
        (Some(line), None) => line.as_bytes(),
        (None, _) => form.ok_or(Problem::Csrf)?.as_bytes(),
        (Some(_), Some(_)) => return Err(Problem::Csrf),
    };
    let token = visitor.cookies.get::<policy::csrftoken>().ok_or(Problem::Csrf)?;
    let is_the_text = submitted.ct_eq(token.to_text().as_bytes());
    let is_the_cookie = visitor
        .cookies
        .wire_value::<policy::csrftoken>()
        .map_or_else(|| 0.into(), |cookie| submitted.ct_eq(cookie));
    let is_submitted: bool = (is_the_text | is_the_cookie).into();
    if is_submitted && token.belongs_to(visitor.session_token().as_ref()) {
        Ok(())
    } else {
        Err(Problem::Csrf)
    }
}
