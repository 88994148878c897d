//! Handles a form of choices and a choice as JSON, for any framework.

mod as_json;
mod as_page;
mod record;

pub(super) use record::is_form;

use super::{ChoiceProblem, Choices, ConfirmationPage, Explanation, Preferences, Representation};
use crate::cookies::Cookies;
use crate::policy::Policy;
use http::StatusCode;
use http::request::Parts;
use record::{has_json, record};

/// Maximum length of a form of choices, in octets: more than the fields of the 255 purposes that a consent cookie
/// holds.
pub const MAX_FORM: usize = 64 * 1024;

/// The outcome of a choice that was sent, for a response of any framework.
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
    /// The form in which the client wants it: markup in the application's layout, without one, or JSON.
    pub representation: Representation,
}

/// The page after a choice that was sent.
///
/// An adapter for a framework redirects to a `Location`, writes `Choices` and `Problem` as JSON, and renders the others in the
/// application's layout, unless the client wants a [fragment](ChoiceOutcome::representation); [`handle_choice`] has an example.
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
    /// JSON: the choice as it is now, status 200.
    Choices(Box<Choices>),
    /// JSON of the media type [`PROBLEM_MEDIA_TYPE`](super::PROBLEM_MEDIA_TYPE): why the choice was not recorded.
    Problem(Box<ChoiceProblem>),
}

/// Validates the form of the banner or the settings, records its choice and returns what to respond. `language` is the
/// language of the page that may follow, a BCP 47 tag. `body`: pass `None` if it is longer than [`MAX_FORM`] or could
/// not be read.
///
/// With the feature `axum` or `json` it also takes a choice as `application/json`, under the same rules: it allows only what its
/// hidden fields show, has to come from a page of this site, and gets the same receipt
/// ([the guide](crate::guide::single_page)). A choice as JSON is answered with JSON, a form with pages, unless `Accept` prefers the
/// other; as JSON a 303 is a 200, and the second step a 409.
///
/// | status | cause |
/// |---|---|
/// | 200 | the form allows what the visitor had opted out of, where the region wants that confirmed: the second step; the rest is recorded |
/// | 303 | the choice is recorded; `Location` is the form's `next`, or the settings |
/// | 400 | the form has no choice or is no JSON, shows another policy, or the policy has nothing to choose |
/// | 403 | another site sent the form ([`is_same_origin`](crate::pages::is_same_origin)) |
/// | 409 | the form allows a purpose that it did not show in its present form, or the visitor refused meanwhile |
/// | 413 | the body is longer than [`MAX_FORM`], or `None` |
/// | 415 | the body is neither `application/x-www-form-urlencoded` nor, with these features, JSON |
/// | 503 | the ledger rejects a consent; the refusals of the form are recorded |
/// | 503 | the request is a prefetch, its response has been sent already, or the operating system gives no random bytes ([`NotRecorded::status`](crate::NotRecorded::status)) |
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
///         NextPage::Choices(choices) => response.body(serde_json::to_string(&choices).unwrap_or_default()),
///         NextPage::Problem(problem) => response.body(serde_json::to_string(&problem).unwrap_or_default()),
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
    let (next, result) = record(cookies, request, body).await;
    let is_json = has_json(&request.headers);
    let representation = Representation::of_answer(request, is_json, next.as_deref());
    let (status, retry_after, next) = if representation == Representation::ApplicationJson {
        as_json::answer(cookies, language, next.as_deref(), result)
    } else {
        as_page::answer(cookies, language, (&representation, next.as_deref()), result)
    };
    ChoiceOutcome { status, retry_after, next, representation }
}
