//! Forms, and that they are the shop's own.

use crate::policy::{self, Shop};
use crate::values::CsrfToken;
use axum::http::StatusCode;
use policy_runtime::{CookieValue, Cookies};

/// The name of the field with the token.
const FIELD: &str = "csrf";

/// Returns the hidden field of a form, and sets the cookie that it has to agree with.
pub(super) fn hidden_field(cookies: &Cookies<Shop>) -> Result<String, StatusCode> {
    let token = match cookies.get::<policy::csrf>() {
        Some(token) => token,
        None => {
            let token = CsrfToken::random().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
            cookies.set(policy::csrf(token));
            token
        }
    };
    Ok(format!("<input type=\"hidden\" name=\"{FIELD}\" value=\"{}\">", token.to_text()))
}

/// A form that a visitor sent.
pub(super) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads a form of the shop's own. The cookie of another browser, or none, makes it a forgery.
    pub(super) fn of(cookies: &Cookies<Shop>, body: &[u8]) -> Result<Form, StatusCode> {
        let form = Form(form_urlencoded::parse(body).into_owned().collect());
        let token = form.field(FIELD).and_then(CsrfToken::from_text);
        let is_ours = token.is_some() && token == cookies.get::<policy::csrf>();
        if is_ours { Ok(form) } else { Err(StatusCode::FORBIDDEN) }
    }

    pub(super) fn field(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, value)| &**value)
    }
}
