//! The answer to a form of choices, for any framework.

use super::form::ChoiceForm;
use super::same_origin::{is_of_another_port, is_same_origin};
use super::{Explanation, Preferences, report};
use crate::consent::NotRecorded;
use crate::cookies::Cookies;
use crate::policy::Policy;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::request::Parts;

/// Maximum length of a form of choices, in octets: more than the fields of 255 purposes, which is what a consent cookie holds.
pub const MAX_FORM: usize = 64 * 1024;

/// The answer to a form of choices, to be written as a response of whatever framework there is.
///
/// No cache may keep it: it leaves with `Cache-Control: no-store`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChoiceOutcome {
    /// The status: 303 where the choice is recorded, else whose fault it is that it is not.
    pub status: StatusCode,
    /// Seconds after which it helps to send the form again, for `Retry-After`.
    pub retry_after: Option<u32>,
    /// Where the visitor is led, or the page to be shown.
    pub next: NextPage,
}

/// The page after a form of choices.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NextPage {
    /// The path and query that the browser is sent to, for `Location`. It is a [path on this site](super::path_on_this_site()).
    Location(String),
    /// The settings, with a notice that says what is wrong.
    Settings(Box<Preferences>),
    /// A page that says why nothing was changed. It shows nothing that the form held.
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

/// Records the choice in a form of the banner or of the settings, and says what to answer. `language` is that of a page, as a
/// BCP 47 tag. `body` is none where it is longer than [`MAX_FORM`] or could not be read.
///
/// | status | where |
/// |---|---|
/// | 303 | the choice is recorded; the visitor is led to the form's `next`, or to the settings |
/// | 400 | the form has no choice, shows another policy, or the policy has nothing to choose |
/// | 403 | another site sent the form ([`is_same_origin`]) |
/// | 409 | the form allows what it did not show as it is now, or the visitor refused meanwhile |
/// | 413, 415 | the form is longer than [`MAX_FORM`]; the body is no `application/x-www-form-urlencoded` |
/// | 503 | the ledger does not take a consent; what was refused is refused |
///
/// ```
/// # mod declared {
/// # policy_runtime::cookie_policy! {
/// #     /// How the shop uses cookies.
/// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
/// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
/// #     /// The shop cannot work without these.
/// #     purpose Essential: necessary {
/// #         title: "Necessary",
/// #         /// Remembers what you chose here.
/// #         consent cookie choice { lifetime: 6 months }
/// #     }
/// #     /// Suggests what you might like.
/// #     purpose Suggestions: internal {
/// #         title: "Suggestions",
/// #         /// Remembers what you looked at.
/// #         cookie recent: String { lifetime: 30 days }
/// #     }
/// # }
/// # }
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
    let chosen: Vec<_> = choice.data().purposes().collect();
    match cookies.choose(choice).await {
        Ok(_) => ChoiceOutcome {
            status: StatusCode::SEE_OTHER,
            retry_after: None,
            next: NextPage::Location(form.location(cookies)),
        },
        Err(reason) => {
            let preferences = Preferences::new(cookies, language, None)
                .not_recorded(reason)
                .ticked(chosen.into_iter());
            let outcome = ChoiceOutcome::settings(status(reason), preferences);
            ChoiceOutcome { retry_after: reason.retry_after(), ..outcome }
        }
    }
}

/// Whose fault it is that a choice was not recorded. What a ledger reports itself, and what anyone can send, is not logged here.
fn status(reason: NotRecorded) -> StatusCode {
    if matches!(reason, NotRecorded::TooLate | NotRecorded::NoRandomness) {
        tracing::error!(error = %reason, "a choice was not recorded");
    }
    match reason {
        NotRecorded::NothingToChoose => StatusCode::BAD_REQUEST,
        reason => reason.status(),
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let field = headers.get(CONTENT_TYPE).and_then(|field| field.to_str().ok()).unwrap_or_default();
    let media_type = field.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}
