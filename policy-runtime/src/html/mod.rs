//! Values as HTML.
//!
//! A template in `templates/` is compiled when it is edited, not when an application is built: `template!` includes the Rust that
//! `tests/templates` has written of it. Compiling the templates in the application took a tenth of its build.

mod escape;

use escape::push_escaped;
use std::fmt::Write as _;

/// A value that a template can show.
pub(crate) trait Html {
    /// Appends the value as HTML that is safe as the content of an element and as a quoted attribute.
    fn write_html(&self, html: &mut String);
}

/// Text, escaped.
impl Html for str {
    fn write_html(&self, html: &mut String) {
        push_escaped(self, html);
    }
}

/// Implements [`Html`] for types whose text has no character to escape.
macro_rules! number {
    ($($number:ty),*) => {
        $(impl Html for $number {
            fn write_html(&self, html: &mut String) {
                // Writing to a string does not fail.
                let _ = write!(html, "{self}");
            }
        })*
    };
}

number!(u16, u32, u64, usize);

/// Renders a template.
pub(crate) fn render(template: &impl Html) -> String {
    render_within(template, 0)
}

/// Renders a template into a text with room for the given number of octets, which are then not moved as it grows.
pub(crate) fn render_within(template: &impl Html, octets: usize) -> String {
    let mut html = String::with_capacity(octets);
    template.write_html(&mut html);
    html
}

/// Implements [`Html`] for a struct by a template of `templates/`, and `Display` for one of the public API.
macro_rules! template {
    ($struct:ident, $path:literal) => {
        include!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/compiled/", $path, ".rs"));
    };
    (pub $struct:ident, $path:literal) => {
        $crate::html::template!($struct, $path);

        impl std::fmt::Display for $struct {
            /// Writes the HTML.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::html::render(self))
            }
        }
    };
}

pub(crate) use template;
