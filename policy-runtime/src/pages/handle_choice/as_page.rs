//! The answer to a choice as a page.

use super::NextPage;
use super::record::{Recorded, Rejection, status};
use crate::consent::NotRecorded;
use crate::cookies::Cookies;
use crate::pages::{ConfirmationPage, Explanation, Preferences, Representation, paths};
use crate::policy::Policy;
use http::StatusCode;

/// Returns the status, the seconds after which to try again, and the page.
pub(super) fn answer<P: Policy>(
    cookies: &Cookies<P>,
    language: &str,
    (representation, next): (&Representation, Option<&str>),
    result: Result<Recorded, Rejection>,
) -> (StatusCode, Option<u32>, NextPage) {
    let only = next.and_then(paths::only_purpose);
    let settings =
        || Preferences::shown(cookies, language, None, (representation, only.as_deref()));
    let without_choice = || NextPage::Settings(Box::new(settings().without_choice()));
    let rejection = match result {
        Ok(Recorded { location, .. }) => {
            return (StatusCode::SEE_OTHER, None, NextPage::Location(location));
        }
        Err(rejection) => rejection,
    };
    let mut retry_after = None;
    let (status, next) = match rejection {
        Rejection::ForeignOrigin => {
            let explanation = Explanation::foreign_form(cookies, language);
            (StatusCode::FORBIDDEN, NextPage::Explanation(Box::new(explanation)))
        }
        Rejection::AnotherPolicy => {
            let explanation = Explanation::form_of_another_policy(cookies, language);
            (StatusCode::BAD_REQUEST, NextPage::Explanation(Box::new(explanation)))
        }
        Rejection::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, without_choice()),
        Rejection::MediaType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, without_choice()),
        Rejection::Malformed | Rejection::NoChoice => (StatusCode::BAD_REQUEST, without_choice()),
        Rejection::NotConfirmed { purposes, location } => {
            let page = ConfirmationPage::new(cookies, language, &purposes, &location);
            (StatusCode::OK, NextPage::Confirmation(Box::new(page)))
        }
        Rejection::NotRecorded { reason, decisions } => {
            retry_after = NotRecorded::retry_after(reason);
            let page = settings().not_recorded(reason).ticked(decisions.into_iter());
            (status(reason), NextPage::Settings(Box::new(page)))
        }
    };
    (status, retry_after, next)
}
