//! Signing in and out.

use super::csrf;
use super::fields::Fields;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::policy;
use axum::http::HeaderMap;
use axum::response::Redirect;

/// `POST /login` with `user` and `password`.
///
/// The portal's form carries a token, and is held to it. One without comes from no page of the portal, and from no other
/// browser page either, as those are stopped by their origin.
pub(super) async fn sign_in(
    visitor: Visitor,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Redirect, Problem> {
    if let Some(token) = fields.at_most_one(csrf::FIELD)? {
        csrf::check(&visitor, &headers, Some(token))?;
    }
    let (name, password) = (fields.one("user")?, fields.one("password")?);
    let account = visitor
        .store()
        .account_with_password(name, password)
        .await?
        .ok_or(Problem::WrongPassword)?;
    let token = visitor.store().begin_session(&account, visitor.session_token().as_ref()).await?;
    csrf::renew(&visitor, Some(&token))?;
    visitor.cookies.set(policy::sessionid(token));
    Ok(Redirect::to("/"))
}

/// `POST /logout`.
pub(super) async fn sign_out(visitor: Visitor) -> Result<Redirect, Problem> {
    if let Some(token) = visitor.session_token() {
        visitor.store().end_session(&token).await?;
    }
    visitor.cookies.remove::<policy::sessionid>();
    csrf::renew(&visitor, None)?;
    Ok(Redirect::to("/"))
}
