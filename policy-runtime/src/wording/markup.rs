//! Phrases in markup.

use super::Phrase;
use askama::Template;
use askama::filters::HtmlSafe;

/// A phrase as HTML: escaped, and in an element of its own where its language is not the page's.
#[derive(Template)]
#[template(path = "phrase.html")]
pub(crate) struct PhraseHtml<'p>(pub(crate) &'p Phrase);

impl HtmlSafe for PhraseHtml<'_> {}
