//! The visitor's choices about cookies: where a consent is given, refused and withdrawn, each as easily as the others.

use super::fields::Fields;
use super::page::{Frame, page};
use super::problem::Problem;
use super::redirect::back_to;
use super::visitor::Visitor;
use crate::policy::DataPortal;
use crate::texts::Texts;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use policy_runtime::declaration::PurposeDeclaration;
use policy_runtime::{Choice, Policy, Reason};

#[derive(Template)]
#[template(path = "choices.html")]
struct Choices {
    frame: Frame,
    necessary: Vec<Purpose>,
    refusable: Vec<Purpose>,
}

/// A purpose as it is chosen.
struct Purpose {
    field: &'static str,
    title: &'static str,
    text: &'static str,
    cookies: Vec<(&'static str, &'static str)>,
    /// What is ticked. Nothing is before the visitor decides.
    state: Option<bool>,
    note: &'static str,
}

/// `GET /cookies`.
pub(super) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let frame = visitor.frame().await?.without_banner();
    let (refusable, necessary): (Vec<_>, Vec<_>) =
        DataPortal::document().purposes.iter().partition(|purpose| purpose.can_be_refused());
    let of = |purposes: Vec<&&'static PurposeDeclaration>| {
        purposes.into_iter().map(|purpose| describe(&visitor, purpose)).collect()
    };
    page(
        StatusCode::OK,
        visitor.language(),
        &Choices { frame, necessary: of(necessary), refusable: of(refusable) },
    )
}

fn describe(visitor: &Visitor, purpose: &'static PurposeDeclaration) -> Purpose {
    let language = visitor.language().tag();
    let decision = visitor.cookies.decision(purpose).map_err(|refused| refused.reason());
    // What is not asked is on until someone objects, but that is no choice that the visitor made.
    let is_open = visitor.cookies.undecided();
    let state = match decision {
        Ok(()) if !purpose.asks && is_open => None,
        Ok(()) => Some(true),
        Err(Reason::Refused | Reason::Signal) => Some(false),
        Err(_) => None,
    };
    Purpose {
        field: purpose.identifier,
        title: purpose.title.in_language(language),
        text: purpose.text.in_language(language),
        cookies: purpose
            .cookies
            .iter()
            .map(|cookie| (cookie.name, cookie.text.in_language(language)))
            .collect(),
        state,
        note: note(visitor.language().texts(), purpose, decision),
    }
}

fn note(
    texts: &'static Texts,
    purpose: &PurposeDeclaration,
    decision: Result<(), Reason>,
) -> &'static str {
    match decision {
        Ok(()) if !purpose.can_be_refused() => texts.always_on,
        Ok(()) if !purpose.asks => texts.on_unless_objected,
        Ok(()) => texts.allowed,
        Err(Reason::Undecided) => texts.undecided,
        Err(Reason::Refused) => texts.refused,
        Err(Reason::Signal) => texts.refused_by_signal,
        Err(Reason::Expired) => texts.consent_expired,
        Err(Reason::Changed) => texts.purpose_changed,
    }
}

/// `POST /cookies`: `all`, or a field per purpose.
pub(super) async fn choose(visitor: Visitor, fields: Fields) -> Result<Redirect, Problem> {
    let choice = Choice::<DataPortal>::from_form(fields.iter()).map_err(|_| Problem::NoChoice)?;
    let choice = choice.shown_in(visitor.language().tag());
    let next = fields.at_most_one("next")?;
    let receipt = visitor.cookies.choose(choice).await.map_err(|error| {
        tracing::error!(%error, "a choice was not recorded");
        Problem::NotRecorded(error)
    })?;
    tracing::debug!(record = ?receipt.record_id(), "a choice was recorded");
    Ok(back_to(next, "/cookies"))
}
