//! Checks and records a choice, whatever it is sent as.

use crate::consent::{Choice, NotRecorded, Receipt};
use crate::cookies::Cookies;
use crate::declaration::{Act, PurposeDeclaration};
use crate::pages::form::ChoiceForm;
use crate::pages::handle_choice::MAX_FORM;
use crate::pages::report;
use crate::pages::same_origin::{is_of_another_port, is_same_origin};
use crate::policy::Policy;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::request::Parts;

/// A choice that is recorded.
pub(super) struct Recorded {
    #[cfg_attr(
        not(any(feature = "axum", feature = "json")),
        allow(dead_code, reason = "for answers as JSON alone")
    )]
    pub(super) receipt: Receipt,
    /// The path and query of the page that follows a form.
    pub(super) location: String,
}

/// The reason why a choice is not recorded, or not all of it.
pub(super) enum Rejection {
    ForeignOrigin,
    TooLong,
    MediaType,
    #[cfg_attr(
        not(any(feature = "axum", feature = "json")),
        allow(dead_code, reason = "of JSON alone")
    )]
    Malformed,
    NoChoice,
    AnotherPolicy,
    /// The rest of the choice is recorded; these purposes need a second step.
    NotConfirmed {
        purposes: Vec<&'static PurposeDeclaration>,
        location: String,
    },
    NotRecorded {
        reason: NotRecorded,
        decisions: Vec<(&'static PurposeDeclaration, bool)>,
    },
}

/// Records the choice of a request. Returns its field `next`, if it is a path on this site, and the outcome.
pub(super) async fn record<P: Policy>(
    cookies: &Cookies<P>,
    request: &Parts,
    body: Option<&[u8]>,
) -> (Option<String>, Result<Recorded, Rejection>) {
    let (form, allows_unknown) = match read(cookies, request, body) {
        Ok(read) => read,
        Err(rejection) => return (None, Err(rejection)),
    };
    let next = form.next().map(str::to_owned);
    (next, record_form(cookies, &form, allows_unknown).await)
}

/// Reads a choice of this site, with whether it allows a purpose that the policy does not have.
fn read<P: Policy>(
    cookies: &Cookies<P>,
    request: &Parts,
    body: Option<&[u8]>,
) -> Result<(ChoiceForm, bool), Rejection> {
    // Before the body is looked at. Browsers send JSON of other sites after a preflight alone, and a form of theirs with JSON in
    // it by no preflight at all: the origin decides, whatever the body is.
    if !is_same_origin(request, cookies.site()) {
        if is_of_another_port(request, cookies.site()) {
            report::another_port(P::document(), &request.headers, cookies.site());
        }
        return Err(Rejection::ForeignOrigin);
    }
    let body = body.filter(|body| body.len() <= MAX_FORM).ok_or(Rejection::TooLong)?;
    if is_form(&request.headers) {
        return Ok((ChoiceForm::parse(body), false));
    }
    #[cfg(any(feature = "axum", feature = "json"))]
    if has_json(&request.headers) {
        let purposes = P::document().purposes;
        let is_purpose = |name: &str| purposes.iter().any(|purpose| purpose.identifier == name);
        return crate::pages::json::read(body, is_purpose).ok_or(Rejection::Malformed);
    }
    Err(Rejection::MediaType)
}

async fn record_form<P: Policy>(
    cookies: &Cookies<P>,
    form: &ChoiceForm,
    allows_unknown: bool,
) -> Result<Recorded, Rejection> {
    let not_shown = |decisions| Rejection::NotRecorded { reason: NotRecorded::NotShown, decisions };
    let choice = match form.choice::<P>() {
        Ok(choice) => choice,
        Err(error) if error.is_of_another_policy() => {
            report::form_of_another_policy(P::document());
            return Err(Rejection::AnotherPolicy);
        }
        Err(_) if allows_unknown => return Err(not_shown(Vec::new())),
        Err(_) => return Err(Rejection::NoChoice),
    };
    let decisions: Vec<_> = choice.data().purposes().collect();
    match cookies.choose(choice).await {
        Ok(_) if allows_unknown => Err(not_shown(decisions)),
        Ok(receipt) => Ok(Recorded { receipt, location: form.location(cookies) }),
        // The rest of the form is recorded.
        Err(NotRecorded::NotConfirmed) => {
            let purposes = unconfirmed(cookies, form, &decisions);
            let location = form.next().map_or_else(|| form.location(cookies), str::to_owned);
            Err(Rejection::NotConfirmed { purposes, location })
        }
        Err(reason) => Err(Rejection::NotRecorded { reason, decisions }),
    }
}

/// Returns the purposes that the form allows, and that need a second step in the visitor's region, which it is not.
fn unconfirmed<P: Policy>(
    cookies: &Cookies<P>,
    form: &ChoiceForm,
    decisions: &[(&'static PurposeDeclaration, bool)],
) -> Vec<&'static PurposeDeclaration> {
    let is_confirmed = |purpose: &PurposeDeclaration| {
        form.values(Choice::<P>::CONFIRMED_FIELD).any(|confirmed| confirmed == purpose.identifier)
    };
    let allowed = decisions.iter().filter(|(_, allow)| *allow).map(|(purpose, _)| *purpose);
    allowed
        .filter(|purpose| cookies.rule(purpose).act == Act::Confirmed && !is_confirmed(purpose))
        .filter(|purpose| !cookies.status(purpose).allowed)
        .collect()
}

/// Returns the status for a choice that was not recorded. Only errors of this process are logged here: a ledger
/// reports its own, and clients can cause the others at will.
pub(super) fn status(reason: NotRecorded) -> StatusCode {
    if matches!(reason, NotRecorded::TooLate | NotRecorded::NoRandomness) {
        tracing::error!(error = %reason, "a choice was not recorded");
    }
    match reason {
        NotRecorded::NothingToChoose => StatusCode::BAD_REQUEST,
        reason => reason.status(),
    }
}

pub(in crate::pages) fn is_form(headers: &HeaderMap) -> bool {
    media_type(headers).eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Returns whether the body is JSON, by its media type.
pub(super) fn has_json(headers: &HeaderMap) -> bool {
    media_type(headers).eq_ignore_ascii_case("application/json")
}

/// Returns the media type of a body, without parameters. It is empty where several are stated.
fn media_type(headers: &HeaderMap) -> &str {
    let mut fields = headers.get_all(CONTENT_TYPE).iter();
    let field = fields.next().filter(|_| fields.next().is_none());
    let field = field.and_then(|field| field.to_str().ok()).unwrap_or_default();
    field.split(';').next().unwrap_or_default().trim()
}
