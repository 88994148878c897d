//! The fields of a form or a query.

use super::problem::Problem;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

const FORM: &str = "application/x-www-form-urlencoded";

/// Fields in their order; a name may come more than once.
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// The fields in `name=value&name=value`. What is no text in UTF-8 is refused, not mended.
    pub(super) fn parse(encoded: &[u8]) -> Result<Fields, Problem> {
        let fields: Vec<_> = form_urlencoded::parse(encoded).into_owned().collect();
        let is_mended = |text: &String| text.contains(char::REPLACEMENT_CHARACTER);
        if fields.iter().any(|(name, value)| is_mended(name) || is_mended(value)) {
            return Err(Problem::MalformedForm);
        }
        Ok(Fields(fields))
    }

    /// The one value of a field.
    pub(super) fn one(&self, name: &str) -> Result<&str, Problem> {
        self.at_most_one(name)?.ok_or(Problem::MalformedForm)
    }

    /// The value of a field that may be missing. Of two values neither can be the right one.
    pub(super) fn at_most_one(&self, name: &str) -> Result<Option<&str>, Problem> {
        let mut values =
            self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str());
        let first = values.next();
        if values.next().is_some() { Err(Problem::MalformedForm) } else { Ok(first) }
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Fields, Problem> {
        if !has_media_type(request.headers(), FORM) {
            return Err(Problem::WrongMediaType);
        }
        Fields::parse(&body(request, state).await?)
    }
}

/// The body, if it is within the limit.
pub(super) async fn body<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, Problem> {
    Bytes::from_request(request, state).await.map_err(|rejection| {
        match rejection.into_response().status() {
            StatusCode::PAYLOAD_TOO_LARGE => Problem::BodyTooLong,
            _ => Problem::MalformedForm,
        }
    })
}

pub(super) fn is_form(headers: &HeaderMap) -> bool {
    has_media_type(headers, FORM)
}

/// Whether the body says that it is of a type, whatever its parameters.
pub(super) fn has_media_type(headers: &HeaderMap, expected: &str) -> bool {
    let field = headers.get(CONTENT_TYPE).and_then(|field| field.to_str().ok()).unwrap_or_default();
    let media_type = field.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case(expected)
}
