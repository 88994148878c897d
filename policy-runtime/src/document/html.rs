//! The page as HTML: a fragment, every text escaped.

use super::page::{Item, Page};
use crate::pages::paths::SETTINGS;
use crate::wording::Phrase;
use askama::Template;

#[derive(Template)]
#[template(path = "policy.html")]
struct PolicyTemplate<'p> {
    page: &'p Page,
    choices: &'p str,
}

/// The page as an `<article>`.
pub(super) fn render(page: &Page) -> String {
    // Writing into a string does not fail.
    PolicyTemplate { page, choices: SETTINGS }.render().unwrap_or_default()
}
