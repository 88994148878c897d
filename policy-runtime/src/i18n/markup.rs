//! Texts as HTML.

use super::LocalizedText;
use askama::Template;
use askama::filters::HtmlSafe;

/// Renders a text as escaped HTML, within an element with `lang` and `dir` if its language is not the page's.
#[derive(Template)]
#[template(path = "text.html")]
pub(crate) struct TextHtml<'p>(pub(crate) &'p LocalizedText);

impl HtmlSafe for TextHtml<'_> {}
