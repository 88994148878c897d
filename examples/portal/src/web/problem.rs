//! What can go wrong for a visitor, said as a page or as JSON.

use super::page::{Frame, page};
use super::visitor::{Visitor, preferred_language};
use crate::store::StoreError;
use crate::texts::ProblemText;
use crate::values::{Language, NoRandomness};
use askama::Template;
use axum::Json;
use axum::extract::Request;
use axum::http::header::{ACCEPT, ALLOW, CONTENT_LANGUAGE, CONTENT_TYPE, VARY, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Why a request was not served. Handlers return it; [`explain`] puts it into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    NoPage,
    NoDataset,
    NoMethod,
    NoSite,
    ForeignOrigin,
    Csrf,
    NotSignedIn,
    WrongPassword,
    UnknownLanguage,
    MalformedForm,
    MalformedJson,
    BadDataset,
    TitleTaken,
    WrongMediaType,
    BodyTooLong,
    Broken,
}

impl Problem {
    pub(crate) fn status(self) -> StatusCode {
        match self {
            Problem::UnknownLanguage
            | Problem::MalformedForm
            | Problem::MalformedJson
            | Problem::BadDataset => StatusCode::BAD_REQUEST,
            Problem::NotSignedIn | Problem::WrongPassword => StatusCode::UNAUTHORIZED,
            Problem::ForeignOrigin | Problem::Csrf => StatusCode::FORBIDDEN,
            Problem::NoPage | Problem::NoDataset => StatusCode::NOT_FOUND,
            Problem::NoMethod => StatusCode::METHOD_NOT_ALLOWED,
            Problem::TitleTaken => StatusCode::CONFLICT,
            Problem::BodyTooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::WrongMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Problem::NoSite => StatusCode::MISDIRECTED_REQUEST,
            Problem::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What programs tell it by.
    fn code(self) -> &'static str {
        match self {
            Problem::NoPage => "no_page",
            Problem::NoDataset => "no_dataset",
            Problem::NoMethod => "no_method",
            Problem::NoSite => "no_site",
            Problem::ForeignOrigin => "foreign_origin",
            Problem::Csrf => "csrf",
            Problem::NotSignedIn => "not_signed_in",
            Problem::WrongPassword => "wrong_password",
            Problem::UnknownLanguage => "unknown_language",
            Problem::MalformedForm => "malformed_form",
            Problem::MalformedJson => "malformed_json",
            Problem::BadDataset => "bad_dataset",
            Problem::TitleTaken => "title_taken",
            Problem::WrongMediaType => "wrong_media_type",
            Problem::BodyTooLong => "body_too_long",
            Problem::Broken => "broken",
        }
    }
}

impl IntoResponse for Problem {
    /// The status alone; the words follow where the visitor's language is known.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Problem {
        tracing::error!(%error, "a request could not be served");
        Problem::Broken
    }
}

impl From<NoRandomness> for Problem {
    fn from(error: NoRandomness) -> Problem {
        tracing::error!(%error, "no token could be made");
        Problem::Broken
    }
}

/// How an explanation is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Page,
    Json,
}

impl Form {
    /// JSON for programs: those that accept it and no pages, and those that call the API other than by a form.
    pub(super) fn of(parts: &Parts) -> Form {
        let names = |field, what| {
            parts.headers.get(field).is_some_and(|value: &HeaderValue| has(value, what))
        };
        let is_form = names(CONTENT_TYPE, "application/x-www-form-urlencoded");
        let asks_for_json = names(ACCEPT, "application/json") && !names(ACCEPT, "text/html");
        let calls_api = parts.uri.path().starts_with("/api/") && !is_form;
        if asks_for_json || calls_api { Form::Json } else { Form::Page }
    }
}

fn has(value: &HeaderValue, what: &str) -> bool {
    value.to_str().is_ok_and(|value| value.to_ascii_lowercase().contains(what))
}

/// Puts the [`Problem`] of a response into words.
pub(super) async fn explain(visitor: Visitor, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let form = Form::of(&parts);
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let problem = response.extensions_mut().remove::<Problem>();
    let Some(problem) = problem.or_else(|| in_need_of_words(&response)) else { return response };
    let mut explained = explain_to(problem, &visitor, form).await;
    // What the router knows of a page that takes another method.
    if let Some(methods) = response.headers_mut().remove(ALLOW) {
        explained.headers_mut().insert(ALLOW, methods);
    }
    explained
}

/// What the library answers with the status alone: a form of the policy that it has not.
fn in_need_of_words(response: &Response) -> Option<Problem> {
    let is_bare = !response.headers().contains_key(CONTENT_TYPE);
    (is_bare && response.status() == StatusCode::NOT_FOUND).then_some(Problem::NoPage)
}

/// Says it to a visitor of a site.
pub(super) async fn explain_to(problem: Problem, visitor: &Visitor, form: Form) -> Response {
    // Whatever is broken, saying so must not depend on it.
    let frame = visitor
        .frame()
        .await
        .map_or_else(|_| Frame::for_stranger(visitor.language()), Frame::without_banner);
    say(problem, frame, form)
}

/// Says it to someone who is at no site.
pub(super) fn explain_to_stranger(problem: Problem, parts: &Parts) -> Response {
    say(problem, Frame::for_stranger(preferred_language(&parts.headers)), Form::of(parts))
}

#[derive(Template)]
#[template(path = "problem.html")]
struct Page {
    frame: Frame,
    text: ProblemText,
    signs_in: bool,
}

fn say(problem: Problem, frame: Frame, form: Form) -> Response {
    let language = frame.language;
    let text = language.texts().problem(problem);
    let mut response = match form {
        Form::Json => json(problem, text, language),
        Form::Page => {
            let signs_in = problem.status() == StatusCode::UNAUTHORIZED;
            page(problem.status(), language, &Page { frame, text, signs_in })
                .unwrap_or_else(|broken| broken.status().into_response())
        }
    };
    if problem.status() == StatusCode::UNAUTHORIZED {
        // RFC 9110 15.5.2 wants a challenge. Browsers know none for forms, and show the page.
        let challenge =
            HeaderValue::from_static("Cookie cookie-name=\"sessionid\", form-action=\"/login\"");
        response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
    }
    response
}

fn json(problem: Problem, text: ProblemText, language: Language) -> Response {
    let headers = [(CONTENT_LANGUAGE, language.tag()), (VARY, "Accept-Language, Accept")];
    let body = serde_json::json!({ "error": problem.code(), "message": text.text });
    (problem.status(), headers, Json(body)).into_response()
}
