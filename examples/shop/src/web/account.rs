//! Signing in and out.

use super::forms::{self, Form};
use super::page::Visitor;
use crate::policy::{self, Statistics};
use crate::store::Store;
use crate::values::{RememberToken, SessionToken};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, Redirect};

/// The password of the one customer.
pub const PASSWORD: &str = "kettle";

pub(super) async fn show(
    visitor: Visitor,
    State(store): State<Store>,
) -> Result<Html<String>, StatusCode> {
    let cookies = &visitor.cookies;
    let field = forms::hidden_field(cookies)?;
    let is_signed_in = store.is_signed_in(cookies.get::<policy::sid>())
        || store.is_remembered(cookies.get::<policy::remember>());
    // A vendor's cookie, which the policy types: reading it is access, too.
    let is_counted = cookies
        .consent(Statistics)
        .is_ok_and(|consent| cookies.get_with::<policy::_ga>(consent).is_some());
    let counted = if is_counted { "<p>Google counts your visits." } else { "" };
    let content = if is_signed_in {
        format!(
            "<p>You are signed in.{counted}<form method=\"post\" action=\"/sign-out\">{field}<button>Sign out</button></form>"
        )
    } else {
        format!(
            "<form method=\"post\" action=\"/account\">{field}<label>Password <input type=password name=password></label>
             <label><input type=checkbox name=remember value=yes> Remember me</label>
             <button>Sign in</button></form>{counted}"
        )
    };
    Ok(visitor.page("Account", &content))
}

pub(super) async fn sign_in(
    visitor: Visitor,
    State(store): State<Store>,
    body: Bytes,
) -> Result<Redirect, StatusCode> {
    let form = Form::of(&visitor.cookies, &body)?;
    if form.field("password") != Some(PASSWORD) {
        return Err(StatusCode::FORBIDDEN);
    }
    let failed = |_| StatusCode::INTERNAL_SERVER_ERROR;
    let session = SessionToken::random().map_err(failed)?;
    store.sign_in(session);
    visitor.cookies.set(policy::sid(session));
    if form.field("remember").is_some() {
        let token = RememberToken::random().map_err(failed)?;
        store.remember(token);
        visitor.cookies.set(policy::remember(token));
    }
    Ok(Redirect::to("/account"))
}

pub(super) async fn sign_out(
    visitor: Visitor,
    State(store): State<Store>,
    body: Bytes,
) -> Result<Redirect, StatusCode> {
    Form::of(&visitor.cookies, &body)?;
    let cookies = &visitor.cookies;
    store.sign_out(cookies.get::<policy::sid>(), cookies.get::<policy::remember>());
    cookies.remove::<policy::sid>();
    cookies.remove::<policy::remember>();
    Ok(Redirect::to("/account"))
}
