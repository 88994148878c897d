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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

    use super::{Form, hidden_field};
    use crate::policy::{Shop, csrf};
    use crate::values::CsrfToken;
    use axum::http::StatusCode;
    use policy_runtime::testing::Visitor;

    /// Returns the body of a form with the hidden field.
    fn body(field: &str) -> String {
        let value = field.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
        format!("csrf={value}&kettle=steel")
    }

    #[test]
    fn a_form_is_taken_from_the_browser_that_received_it_alone() {
        let mut field = String::new();
        let visitor =
            Visitor::<Shop>::new().visited(|cookies| field = hidden_field(cookies).unwrap());
        assert_eq!(visitor.cookies(), ["__Host-csrf"]);
        let form = Form::of(&visitor.visit(), body(&field).as_bytes()).unwrap();
        assert_eq!((form.field("kettle"), form.field("pot")), (Some("steel"), None));

        let another = Visitor::<Shop>::new().with_cookie::<csrf>(CsrfToken::random().unwrap());
        for visitor in
            [Visitor::new(), another, visitor.clone().with_raw_cookie("__Host-csrf", "1")]
        {
            let form = Form::of(&visitor.visit(), body(&field).as_bytes());
            assert_eq!(form.err(), Some(StatusCode::FORBIDDEN), "{visitor:?}");
        }
    }

    #[test]
    fn a_browser_keeps_its_token() {
        let visitor = Visitor::<Shop>::new().with_cookie::<csrf>(CsrfToken::random().unwrap());
        let visit = visitor.visit();
        assert_eq!(hidden_field(&visit), hidden_field(&visit));
        assert!(visit.finish().is_empty());
    }
}
