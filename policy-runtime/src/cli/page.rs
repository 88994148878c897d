//! The policy page as a file that stands alone.

use crate::declaration::Document;
use crate::html::template;
use crate::i18n::Localizer;

/// A whole HTML document around the page.
struct Standalone<'p> {
    language: &'static str,
    direction: &'static str,
    title: &'p str,
    style: &'p str,
    page: &'p str,
}

template!(Standalone, "standalone.html");

/// Renders the page of a site with its style, without anything to load.
pub(super) fn render(document: &Document, language: &str, site: &str) -> String {
    let localizer = Localizer::new(document, language);
    let page = Standalone {
        language: localizer.language.tag,
        direction: localizer.language.dir,
        title: &localizer.message("title").text,
        style: crate::pages::stylesheet().content(),
        page: &document.to_html(language, site),
    };
    crate::html::render(&page)
}
