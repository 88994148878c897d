//! Choosing a language, which is the only thing that sets its cookie.

use super::fields::Fields;
use super::problem::Problem;
use super::redirect::back_to;
use super::visitor::Visitor;
use crate::policy;
use crate::values::Language;
use axum::response::Redirect;
use policy_runtime::CookieValue;

/// `POST /language` with `language`.
pub(super) async fn choose(visitor: Visitor, fields: Fields) -> Result<Redirect, Problem> {
    let language = Language::from_text(fields.one("language")?).ok_or(Problem::UnknownLanguage)?;
    visitor.cookies.set(policy::django_language(language));
    Ok(back_to(fields.at_most_one("next")?, "/"))
}
