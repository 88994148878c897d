//! The answer to a choice as JSON.

use super::NextPage;
use super::record::{Recorded, Rejection, status};
use crate::consent::NotRecorded;
use crate::cookies::Cookies;
use crate::i18n::{LocalizedText, Localizer};
use crate::pages::json::ProblemKind;
use crate::pages::preferences::not_recorded;
use crate::pages::{ChoiceProblem, Choices, ConfirmationPage, Explanation};
use crate::policy::Policy;
use http::StatusCode;

/// Returns the status, the seconds after which to try again, and the data.
pub(super) fn answer<P: Policy>(
    cookies: &Cookies<P>,
    language: &str,
    next: Option<&str>,
    result: Result<Recorded, Rejection>,
) -> (StatusCode, Option<u32>, NextPage) {
    let here = next.unwrap_or(cookies.base_path().front_page());
    let rejection = match result {
        Ok(recorded) => {
            let choices = Choices::new(cookies, language, here).with_receipt(&recorded.receipt);
            return (StatusCode::OK, None, NextPage::Choices(Box::new(choices)));
        }
        Err(rejection) => rejection,
    };
    let (kind, status) = match &rejection {
        Rejection::ForeignOrigin => (ProblemKind::ForeignOrigin, StatusCode::FORBIDDEN),
        Rejection::TooLong => (ProblemKind::TooLong, StatusCode::PAYLOAD_TOO_LARGE),
        Rejection::MediaType => (ProblemKind::MediaType, StatusCode::UNSUPPORTED_MEDIA_TYPE),
        Rejection::Malformed => (ProblemKind::Malformed, StatusCode::BAD_REQUEST),
        Rejection::NoChoice => (ProblemKind::NoChoice, StatusCode::BAD_REQUEST),
        Rejection::AnotherPolicy => (ProblemKind::AnotherPolicy, StatusCode::BAD_REQUEST),
        Rejection::NotConfirmed { .. } => {
            (ProblemKind::NotRecorded(NotRecorded::NotConfirmed), StatusCode::CONFLICT)
        }
        Rejection::NotRecorded { reason, .. } => {
            (ProblemKind::NotRecorded(*reason), status(*reason))
        }
    };
    let mut problem = ChoiceProblem::new(kind, status, &sentences(cookies, language, &rejection));
    if let Rejection::NotConfirmed { purposes, .. } = &rejection {
        let step = ConfirmationPage::new(cookies, language, purposes, here);
        problem.confirmation = Some(Box::new(step));
    }
    if let Rejection::NotRecorded { reason, .. } = &rejection {
        problem.retry_after = reason.retry_after();
    }
    // Another site learns nothing of the visitor's choice.
    if !matches!(rejection, Rejection::ForeignOrigin) {
        problem.choices = Some(Box::new(Choices::new(cookies, language, here)));
    }
    (status, problem.retry_after, NextPage::Problem(Box::new(problem)))
}

/// Returns what a page says about the rejection.
fn sentences<P: Policy>(
    cookies: &Cookies<P>,
    language: &str,
    rejection: &Rejection,
) -> Vec<LocalizedText> {
    match rejection {
        Rejection::ForeignOrigin => Explanation::foreign_form(cookies, language).sentences,
        Rejection::AnotherPolicy => {
            Explanation::form_of_another_policy(cookies, language).sentences
        }
        Rejection::NotConfirmed { purposes, .. } => {
            let localizer = Localizer::new(P::document(), language);
            let titles = purposes.iter().map(|purpose| localizer.purpose_title(purpose).text);
            let titles = titles.collect::<Vec<_>>().join(", ");
            vec![localizer.message("confirm-text"), LocalizedText { text: titles, foreign: None }]
        }
        Rejection::NotRecorded { reason, .. } => {
            not_recorded(&Localizer::new(P::document(), language), *reason)
        }
        Rejection::NoChoice => {
            not_recorded(&Localizer::new(P::document(), language), NotRecorded::NothingChosen)
        }
        // There may be a choice in it, which could not be read.
        Rejection::TooLong | Rejection::MediaType | Rejection::Malformed => {
            vec![Localizer::new(P::document(), language).message("nothing-recorded")]
        }
    }
}
