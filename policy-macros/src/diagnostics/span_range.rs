//! The part of the source that a message underlines.

use proc_macro2::Span;
use quote::ToTokens;

/// The first and the last token of a phrase. Spans cannot be joined on stable Rust, but rustc underlines from the first token
/// of a macro call to its last.
#[derive(Clone, Copy)]
pub(crate) struct SpanRange {
    pub(crate) first: Span,
    pub(crate) last: Span,
}

impl SpanRange {
    /// Returns the range of a parsed phrase.
    pub(crate) fn of(phrase: &impl ToTokens) -> SpanRange {
        let mut tokens = phrase.to_token_stream().into_iter();
        let first = tokens.next().map_or_else(Span::call_site, |token| token.span());
        let last = tokens.last().map_or(first, |token| token.span());
        SpanRange { first, last }
    }

    /// Returns the range that ends where another one does.
    pub(crate) fn to(self, end: SpanRange) -> SpanRange {
        SpanRange { first: self.first, last: end.last }
    }
}

impl From<Span> for SpanRange {
    fn from(span: Span) -> SpanRange {
        SpanRange { first: span, last: span }
    }
}

/// Returns the file and the line of a place. The file is empty, and the line 0, where no source is known.
pub(crate) fn source_of(place: Span) -> (String, u32) {
    // While the compiler runs, `unwrap` returns its own span.
    if proc_macro::is_available() {
        let place = place.unwrap();
        (place.file(), u32::try_from(place.line()).unwrap_or_default())
    } else {
        (String::new(), 0)
    }
}

/// Names the line of a second place, for the end of a phrase. Empty where no source is known.
pub(crate) fn in_line(place: Span) -> String {
    // While the compiler runs, `unwrap` returns its own span.
    if proc_macro::is_available() {
        format!(" in line {}", place.unwrap().line())
    } else {
        String::new()
    }
}

/// As [`in_line`], for the place where something was declared first.
pub(crate) fn first_in_line(place: Span) -> String {
    let line = in_line(place);
    if line.is_empty() { line } else { format!(", first{line}") }
}
