//! Renders tokens as the author wrote them, for messages that quote them.

use proc_macro2::{TokenStream, TokenTree};

/// Maximum length of rendered tokens, in octets. Longer ones would fill the message.
const MAX_OCTETS: usize = 120;

/// Renders tokens: a space separates words and follows a comma, everything else touches. Empty if they are too long.
pub(crate) fn render(tokens: TokenStream) -> String {
    let mut text = String::new();
    push(tokens, &mut text);
    if text.len() > MAX_OCTETS { String::new() } else { text }
}

/// Renders the head of an item as it is usually written: `cookie "draft_{id}" as draft(id: u64): String`.
pub(crate) fn render_phrase(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    push_phrase(tokens.iter().cloned().collect(), &mut text);
    text
}

fn push_phrase(tokens: TokenStream, text: &mut String) {
    let mut is_path = false;
    for token in tokens {
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        let is_behind_word = text.ends_with(|c: char| c.is_alphanumeric() || "_\"')>]".contains(c));
        let is_behind_sign = text.ends_with(',') || (text.ends_with(':') && !is_path);
        if is_behind_sign || (is_word && is_behind_word && !text.ends_with('\'')) {
            text.push(' ');
        }
        match token {
            TokenTree::Group(group) => {
                let around = proc_macro2::Group::new(group.delimiter(), TokenStream::new());
                let around = around.to_string();
                let (open, close) = around.split_at(around.len().min(1));
                text.push_str(open);
                push_phrase(group.stream(), text);
                text.push_str(close.trim_start());
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                is_path = punct.spacing() == proc_macro2::Spacing::Joint || text.ends_with(':');
                text.push(':');
                continue;
            }
            token => text.push_str(&token.to_string()),
        }
        is_path = false;
    }
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
            assert_eq!(render(text.parse().unwrap()), text);
        }
    }
}
