//! What the author wrote, for a message that shows it repaired.

use proc_macro2::{TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::parse::ParseStream;

/// Longer ones would fill a message.
const MOST: usize = 120;

/// What stands between two places of a body; empty if it is too long to be shown.
pub(super) fn between(start: Cursor<'_>, end: Cursor<'_>) -> String {
    let (mut tokens, mut rest) = (Vec::new(), start);
    while rest < end
        && let Some((token, next)) = rest.token_tree()
    {
        tokens.push(token);
        rest = next;
    }
    shown(tokens.into_iter().collect())
}

/// What stands from `start` to where `input` was read to.
pub(super) fn since(start: Cursor<'_>, input: ParseStream<'_>) -> String {
    between(start, input.cursor())
}

/// Tokens as they were written: words stand apart, and everything else touches.
pub(super) fn shown(tokens: TokenStream) -> String {
    let mut text = String::new();
    show(tokens, &mut text);
    if text.len() > MOST { String::new() } else { text }
}

fn show(tokens: TokenStream, text: &mut String) {
    let mut needs_space = false;
    for token in tokens {
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if needs_space && (is_word || text.ends_with(',')) {
            text.push(' ');
        }
        needs_space =
            is_word || matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
        match token {
            TokenTree::Group(group) => {
                let around = proc_macro2::Group::new(group.delimiter(), TokenStream::new());
                let around = around.to_string();
                let (open, close) = around.split_at(around.len().min(1));
                text.push_str(open);
                show(group.stream(), text);
                text.push_str(close.trim_start());
            }
            token => text.push_str(&token.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_as_they_were_written() {
        for text in ["30 days", "2026-11-22", "[\"a\", \"b\"]", "library-card", "&str", "Vec<u8>"] {
            assert_eq!(shown(text.parse().unwrap()), text);
        }
    }
}
