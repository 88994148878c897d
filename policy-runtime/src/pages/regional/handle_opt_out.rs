//! Answers the form of the page that opts out, for any framework.

use super::OptOutPage;
use super::opt_out::{LIMIT, SALE};
use crate::consent::{Choice, NotRecorded};
use crate::cookies::Cookies;
use crate::pages::form::ChoiceForm;
use crate::pages::handle_choice::{MAX_FORM, is_form};
use crate::pages::same_origin::{is_of_another_port, is_same_origin};
use crate::pages::{Explanation, NoticeRole, paths, report};
use crate::policy::Policy;
use http::StatusCode;
use http::request::Parts;

/// The outcome of the form of the page that opts out, for a response of any framework.
///
/// The response needs `Cache-Control: no-store`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum OptOutOutcome {
    /// A path and query for `Location`, with status 303: that of the page, which reports the outcome.
    Location(String),
    /// The page with a notice of the error.
    Page(StatusCode, Box<OptOutPage>),
    /// A page that explains why the form was rejected. It repeats no value of the form.
    Explanation(StatusCode, Box<Explanation>),
    /// Nothing of the site sells or is sensitive: status 404.
    NotFound,
}

/// Answers a form to [`OPT_OUT`](super::super::OPT_OUT): refuses every purpose that sells, or with `right=limit` every sensitive one.
/// The form needs no other field, and no content at all. `body`: pass `None` if it is longer than [`MAX_FORM`], or could not be read.
///
/// It has to be a form of this site ([`is_same_origin`]). The way back is in the query of the address, and is a
/// [path on this site](super::super::path_on_this_site()) or none.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use http::{Response, request::Parts};
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::{OptOutOutcome, handle_opt_out};
///
/// async fn post(cookies: &Cookies<Shop>, request: &Parts, body: Option<&[u8]>) -> http::Result<Response<String>> {
///     let response = Response::builder().header("cache-control", "no-store");
///     match handle_opt_out(cookies, request, body, "en").await {
///         OptOutOutcome::Location(path) => response.status(303).header("location", path).body(String::new()),
///         OptOutOutcome::Page(status, page) => response.status(status).body(page.to_html()),
///         OptOutOutcome::Explanation(status, why) => response.status(status).body(why.to_html()),
///         _ => response.status(404).body(String::new()),
///     }
/// }
/// ```
pub async fn handle_opt_out<P: Policy>(
    cookies: &Cookies<P>,
    request: &Parts,
    body: Option<&[u8]>,
    language: &str,
) -> OptOutOutcome {
    if !is_same_origin(request, cookies.site()) {
        if is_of_another_port(request, cookies.site()) {
            report::another_port(P::document(), &request.headers, cookies.site());
        }
        let explanation = Explanation::foreign_form(cookies, language);
        return OptOutOutcome::Explanation(StatusCode::FORBIDDEN, Box::new(explanation));
    }
    let next = paths::next_in(request.uri.query().unwrap_or_default());
    let failed =
        |status, ids: &[&'static str]| match OptOutPage::new(cookies, language, next.as_deref()) {
            Some(page) => {
                OptOutOutcome::Page(status, Box::new(page.with_notice(NoticeRole::Alert, ids)))
            }
            None => OptOutOutcome::NotFound,
        };
    let Some(body) = body.filter(|body| body.len() <= MAX_FORM) else {
        return failed(StatusCode::PAYLOAD_TOO_LARGE, &["nothing-recorded"]);
    };
    let form = ChoiceForm::parse(if is_form(&request.headers) { body } else { &[] });
    let is_limit = form.values("right").any(|right| right == LIMIT.value);
    let purposes = if is_limit { LIMIT } else { SALE }.purposes(cookies);
    if purposes.is_empty() {
        return OptOutOutcome::NotFound;
    }
    match cookies.choose(Choice::refusal(language, purposes)).await {
        Ok(_) => {
            let mark = cookies.mark_of_choice();
            let base = cookies.base_path();
            OptOutOutcome::Location(paths::opted_out(base, next.as_deref(), mark.as_deref()))
        }
        Err(NotRecorded::Prefetch) => {
            failed(NotRecorded::Prefetch.status(), &["not-recorded-prefetch"])
        }
        Err(reason) => {
            tracing::error!(error = %reason, "an opt-out was not recorded");
            failed(reason.status(), &["nothing-recorded"])
        }
    }
}
