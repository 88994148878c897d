//! Signing in and out.

use super::csrf;
use super::fields::Fields;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::policy;
use axum::response::Redirect;

/// `POST /login` with `user` and `password`.
pub(super) async fn sign_in(visitor: Visitor, fields: Fields) -> Result<Redirect, Problem> {
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
