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
use policy_runtime::consent::{ConsentState, ConsentStatus, SignalEffect};
use policy_runtime::declaration::PurposeDeclaration;
use policy_runtime::{Choice, Policy};

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
    let status = visitor.cookies.status(purpose);
    let state = match status.state {
        _ if status.signal == Some(SignalEffect::Honoured) => Some(false),
        ConsentState::Given => Some(true),
        ConsentState::Refused | ConsentState::Withdrawn => Some(false),
        _ => None,
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
        note: note(visitor.language().texts(), purpose, status),
    }
}

fn note(
    texts: &'static Texts,
    purpose: &PurposeDeclaration,
    status: ConsentStatus,
) -> &'static str {
    match status.state {
        ConsentState::Refused | ConsentState::Withdrawn => texts.refused,
        _ if status.signal == Some(SignalEffect::Honoured) => texts.refused_by_signal,
        _ if !purpose.can_be_refused() => texts.always_on,
        ConsentState::NotAsked => texts.on_unless_objected,
        ConsentState::Given if !purpose.asks => texts.on_unless_objected,
        ConsentState::Given => texts.allowed,
        ConsentState::Undecided => texts.undecided,
        ConsentState::Expired => texts.consent_expired,
        ConsentState::Changed => texts.purpose_changed,
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
