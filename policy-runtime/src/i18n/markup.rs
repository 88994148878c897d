//! Texts as HTML.

use super::LocalizedText;
use crate::html::template;

/// Renders a text as escaped HTML, within an element with `lang` and `dir` if its language is not the page's.
pub(crate) struct TextHtml<'p>(pub(crate) &'p LocalizedText);

template!(TextHtml, "text.html");
