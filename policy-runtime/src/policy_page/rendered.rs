//! Rendering of templates.

use askama::Template;

/// HTML in place of a part that failed to render. It has no link, as the path below which the application stands is not known here.
const INSTEAD: &str =
    "<p role=\"alert\">A part of this page could not be shown. Please try again later.</p>";

/// Renders a template. Writing into a string does not fail; should rendering fail all the same, a page without its banner would
/// look as if there were nothing to ask, so the page and the log say that a part is missing.
pub(crate) fn rendered(template: &impl Template) -> String {
    rendered_within(template, 0)
}

/// Renders a template into a text with room for the given number of octets, which are then not moved as it grows.
pub(super) fn rendered_within(template: &impl Template, octets: usize) -> String {
    let mut text = String::with_capacity(octets);
    match template.render_into(&mut text) {
        Ok(()) => text,
        Err(error) => {
            tracing::error!(%error, "a part of a page could not be written");
            INSTEAD.to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt;

    struct Broken;

    impl fmt::Display for Broken {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Err(fmt::Error)
        }
    }

    #[derive(Template)]
    #[template(source = "before {{ self.0 }} behind", ext = "txt")]
    struct Banner<T: fmt::Display>(T);

    #[test]
    fn a_part_that_fails_is_not_empty() {
        assert_eq!(rendered(&Banner("text")), "before text behind");
        let instead = rendered(&Banner(Broken));
        assert!(instead.contains("could not be shown") && !instead.contains("href"));
    }
}
