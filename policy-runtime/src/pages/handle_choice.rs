//! Handles a form of choices, for any framework.

use super::form::ChoiceForm;
use super::same_origin::{is_of_another_port, is_same_origin};
use super::{ConfirmationPage, Explanation, Preferences, report};
use crate::consent::{Choice, NotRecorded};
use crate::cookies::Cookies;
use crate::declaration::{Act, PurposeDeclaration};
use crate::policy::Policy;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::request::Parts;

/// Maximum length of a form of choices, in octets: more than the fields of the 255 purposes that a consent cookie
/// holds.
pub const MAX_FORM: usize = 64 * 1024;

/// The outcome of a form of choices, for a response of any framework.
///
/// The response needs `Cache-Control: no-store`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChoiceOutcome {
    /// The status: 303 if the choice is recorded, otherwise a 4xx or 5xx by cause.
    pub status: StatusCode,
    /// Seconds after which sending the form again can help, for `Retry-After`.
    pub retry_after: Option<u32>,
    /// The page that follows.
    pub next: NextPage,
}

/// The page after a form of choices.
///
/// An adapter for a framework redirects to a `Location`, and renders the others in the application's layout;
/// [`handle_choice`] has an example.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NextPage {
    /// A path and query for `Location`, which is a [path on this site](super::path_on_this_site()).
    Location(String),
    /// The page that asks again before a consent after an opt-out, where the visitor's region wants that: status 200.
    Confirmation(Box<ConfirmationPage>),
    /// The settings, with a notice of the error.
    Settings(Box<Preferences>),
    /// A page that explains why the form was rejected. It repeats no value of the form.
    Explanation(Box<Explanation>),
}

impl ChoiceOutcome {
    fn explanation(status: StatusCode, explanation: Explanation) -> ChoiceOutcome {
        let next = NextPage::Explanation(Box::new(explanation));
        ChoiceOutcome { status, retry_after: None, next }
    }

    fn settings(status: StatusCode, preferences: Preferences) -> ChoiceOutcome {
        ChoiceOutcome { status, retry_after: None, next: NextPage::Settings(Box::new(preferences)) }
    }
}

/// Validates the form of the banner or the settings, records its choice and returns what to respond. `language` is the
/// language of the page that may follow, a BCP 47 tag. `body`: pass `None` if it is longer than [`MAX_FORM`] or could
/// not be read.
///
/// | status | cause |
/// |---|---|
/// | 200 | the form allows what the visitor had opted out of, where the region wants that confirmed: the second step; the rest is recorded |
/// | 303 | the choice is recorded; `Location` is the form's `next`, or the settings |
/// | 400 | the form has no choice, shows another policy, or the policy has nothing to choose |
/// | 403 | another site sent the form ([`is_same_origin`]) |
/// | 409 | the form allows a purpose that it did not show in its present form, or the visitor refused meanwhile |
/// | 413 | the body is longer than [`MAX_FORM`], or `None` |
/// | 415 | the body is no `application/x-www-form-urlencoded` |
/// | 503 | the ledger rejects a consent; the refusals of the form are recorded |
/// | 503 | the request is a prefetch, its response has been sent already, or the operating system gives no random bytes ([`NotRecorded::status`]) |
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use http::{Response, request::Parts};
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::{NextPage, handle_choice};
///
/// async fn post(cookies: &Cookies<Shop>, request: &Parts, body: Option<&[u8]>) -> http::Result<Response<String>> {
///     let outcome = handle_choice(cookies, request, body, "en").await;
///     let response = Response::builder().status(outcome.status).header("cache-control", "no-store");
///     match outcome.next {
///         NextPage::Location(path) => response.header("location", path).body(String::new()),
///         NextPage::Confirmation(page) => response.body(page.to_html()),
///         NextPage::Settings(settings) => response.body(settings.to_html()),
///         NextPage::Explanation(explanation) => response.body(explanation.to_html()),
///         _ => response.body(String::new()),
///     }
/// }
/// ```
pub async fn handle_choice<P: Policy>(
    cookies: &Cookies<P>,
    request: &Parts,
    body: Option<&[u8]>,
    language: &str,
) -> ChoiceOutcome {
    if !is_same_origin(request, cookies.site()) {
        if is_of_another_port(request, cookies.site()) {
            report::another_port(P::document(), &request.headers, cookies.site());
        }
        let explanation = Explanation::foreign_form(cookies, language);
        return ChoiceOutcome::explanation(StatusCode::FORBIDDEN, explanation);
    }
    let without_choice = |status| {
        let preferences = Preferences::new(cookies, language, None).without_choice();
        ChoiceOutcome::settings(status, preferences)
    };
    let Some(body) = body.filter(|body| body.len() <= MAX_FORM) else {
        return without_choice(StatusCode::PAYLOAD_TOO_LARGE);
    };
    if !is_form(&request.headers) {
        return without_choice(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let form = ChoiceForm::parse(body);
    let choice = match form.choice::<P>() {
        Ok(choice) => choice,
        Err(error) if error.is_of_another_policy() => {
            report::form_of_another_policy(P::document());
            let explanation = Explanation::form_of_another_policy(cookies, language);
            return ChoiceOutcome::explanation(StatusCode::BAD_REQUEST, explanation);
        }
        Err(_) => return without_choice(StatusCode::BAD_REQUEST),
    };
    let decisions: Vec<_> = choice.data().purposes().collect();
    match cookies.choose(choice).await {
        Ok(_) => ChoiceOutcome {
            status: StatusCode::SEE_OTHER,
            retry_after: None,
            next: NextPage::Location(form.location(cookies)),
        },
        // The rest of the form is recorded.
        Err(NotRecorded::NotConfirmed) => {
            let purposes = unconfirmed(cookies, &form, &decisions);
            let next = form.next().map_or_else(|| form.location(cookies), str::to_owned);
            let page = ConfirmationPage::new(cookies, language, &purposes, &next);
            let next = NextPage::Confirmation(Box::new(page));
            ChoiceOutcome { status: StatusCode::OK, retry_after: None, next }
        }
        Err(reason) => {
            let preferences = Preferences::new(cookies, language, None)
                .not_recorded(reason)
                .ticked(decisions.into_iter());
            let outcome = ChoiceOutcome::settings(status(reason), preferences);
            ChoiceOutcome { retry_after: reason.retry_after(), ..outcome }
        }
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
fn status(reason: NotRecorded) -> StatusCode {
    if matches!(reason, NotRecorded::TooLate | NotRecorded::NoRandomness) {
        tracing::error!(error = %reason, "a choice was not recorded");
    }
    match reason {
        NotRecorded::NothingToChoose => StatusCode::BAD_REQUEST,
        reason => reason.status(),
    }
}

pub(super) fn is_form(headers: &HeaderMap) -> bool {
    let field = headers.get(CONTENT_TYPE).and_then(|field| field.to_str().ok()).unwrap_or_default();
    let media_type = field.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}
