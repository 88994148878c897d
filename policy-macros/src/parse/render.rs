//! Quotes a part of the input as the author wrote it, and finds the range that a message underlines.

use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use syn::buffer::Cursor;
use syn::parse::ParseStream;

/// Renders the tokens between two cursors; empty if they exceed the length that a message can show.
pub(super) fn between(start: Cursor<'_>, end: Cursor<'_>) -> String {
    let (mut found, mut rest) = (Vec::new(), start);
    while rest < end
        && let Some((token, next)) = rest.token_tree()
    {
        found.push(token);
        rest = next;
    }
    tokens::render(found.into_iter().collect())
}

/// Renders the tokens from `start` to the position of `input`.
pub(super) fn since(start: Cursor<'_>, input: ParseStream<'_>) -> String {
    between(start, input.cursor())
}

/// Returns the range from `start` to the position of `input`; of no tokens, the place of the next one.
pub(super) fn range_since(start: Cursor<'_>, input: ParseStream<'_>) -> SpanRange {
    let end = input.cursor();
    let first = start.span();
    SpanRange { first, last: if start < end { end.prev_span() } else { first } }
}
