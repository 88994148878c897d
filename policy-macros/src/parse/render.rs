//! Renders a part of the input as the author wrote it.

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
