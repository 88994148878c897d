//! Texts in markup.

use super::LocalizedText;
use askama::Template;
use askama::filters::HtmlSafe;

/// A text as HTML: escaped, and in an element of its own where its language is not the page's.
#[derive(Template)]
#[template(path = "text.html")]
pub(crate) struct TextHtml<'p>(pub(crate) &'p LocalizedText);

impl HtmlSafe for TextHtml<'_> {}
