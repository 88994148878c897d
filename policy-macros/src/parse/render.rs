//! Renders tokens as the author wrote them, for messages that quote them.

use proc_macro2::{TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::parse::ParseStream;

/// Maximum length of rendered tokens, in octets. Longer ones would fill the message.
const MAX_OCTETS: usize = 120;

/// Renders the tokens between two cursors; empty if they exceed [`MAX_OCTETS`].
pub(super) fn between(start: Cursor<'_>, end: Cursor<'_>) -> String {
    let (mut tokens, mut rest) = (Vec::new(), start);
    while rest < end
        && let Some((token, next)) = rest.token_tree()
    {
        tokens.push(token);
        rest = next;
    }
    text_of(tokens.into_iter().collect())
}

/// Renders the tokens from `start` to the position of `input`.
pub(super) fn since(start: Cursor<'_>, input: ParseStream<'_>) -> String {
    between(start, input.cursor())
}

/// Renders tokens: a space separates words and follows a comma, everything else touches.
pub(super) fn text_of(tokens: TokenStream) -> String {
    let mut text = String::new();
    push(tokens, &mut text);
    if text.len() > MAX_OCTETS { String::new() } else { text }
}

fn push(tokens: TokenStream, text: &mut String) {
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
                push(group.stream(), text);
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
    fn tokens_are_rendered_as_they_were_written() {
        for text in ["30 days", "2026-11-22", "[\"a\", \"b\"]", "library-card", "&str", "Vec<u8>"] {
            assert_eq!(text_of(text.parse().unwrap()), text);
        }
    }
}
