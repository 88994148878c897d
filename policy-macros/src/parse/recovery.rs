//! Error recovery: finds where an item, a key or a value ends, so that parsing can resume after a mistake.

use super::render;
use crate::diagnostics::span_range::SpanRange;
use crate::syntax::keys::{self, Key};
use crate::syntax::keywords::is_keyword;
use proc_macro2::{Ident, Punct, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token, token};

/// Skips tokens up to the next item, or up to and including the next comma. With `is_stuck` at least one token is skipped.
pub(super) fn resynchronise(input: ParseStream<'_>, is_stuck: bool) {
    let mut at_start = is_stuck;
    while !input.is_empty() && (at_start || !starts_item(input)) {
        at_start = false;
        if input.peek(Token![,]) {
            let _ = input.parse::<Token![,]>();
            return;
        }
        let _ = input.parse::<TokenTree>();
    }
}

/// Skips the rest of an item behind its keyword: the name and the body.
pub(super) fn skip_item(input: ParseStream<'_>) {
    let begins_item = |input: ParseStream<'_>| {
        let word = input.fork().call(Ident::parse_any);
        word.is_ok_and(|word| is_keyword(&word.to_string()))
    };
    while !input.is_empty()
        && !input.peek(token::Brace)
        && !input.peek(Token![#])
        && !begins_item(input)
    {
        let _ = input.parse::<TokenTree>();
    }
    if input.peek(token::Brace) {
        let _ = input.parse::<TokenTree>();
    }
}

/// Returns whether an item begins here rather than a key: with a doc comment, or with a word that a name or a body follows.
/// A key is followed by `:`, `,` or the end.
pub(super) fn starts_item(input: ParseStream<'_>) -> bool {
    if input.peek(Token![#]) || input.peek(Token![pub]) {
        return true;
    }
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return false };
    let word = word.to_string();
    let is_item = is_keyword(&word);
    if ahead.is_empty() {
        return is_item && !keys::is_key(&word);
    }
    let is_path = is_item && ahead.peek(Token![::]); // `include ::kit::Kit`
    if (ahead.peek(Token![:]) && !is_path) || ahead.peek(Token![,]) {
        return false;
    }
    if is_word_before_key(input) {
        return false;
    }
    // `provider maps,` is a key without its colon.
    let behind = ahead.fork();
    if is_item
        && keys::is_key(&word)
        && behind.call(Ident::parse_any).is_ok()
        && behind.peek(Token![,])
    {
        return false;
    }
    // A half-typed key can stand before an item: `life cookie theme { .. }`.
    let next = ahead.fork().call(Ident::parse_any).map(|next| next.to_string());
    let begins_item =
        next.is_ok_and(|next| !is_keyword(&next)) || ahead.peek(LitStr) || ahead.peek(token::Brace);
    is_item || (begins_item && !keys::is_key(&word))
}

/// Returns whether a value ends here.
pub(super) fn is_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// Skips a value of any shape.
pub(super) fn skip_value(input: ParseStream<'_>) {
    let mut is_first = true;
    while !input.is_empty()
        && !input.peek(Token![,])
        && !input.peek(Token![;])
        && (is_first || !(begins_entry(input) || is_separator(input)))
    {
        let _ = input.parse::<TokenTree>();
        is_first = false;
    }
}

/// Returns whether a sign or a word stands in the place of a comma, before the next entry: `30 days. path: "/"`.
pub(super) fn is_separator(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_sign = ahead.fork().parse::<Punct>().is_ok_and(|sign| !"#<>&'".contains(sign.as_char()));
    let is_word =
        ahead.fork().call(Ident::parse_any).is_ok_and(|word| word == "and" || word == "or");
    (is_sign || is_word)
        && ahead.parse::<TokenTree>().is_ok()
        && is_key_next(&ahead)
        && ahead.peek2(Token![:])
}

/// Returns whether the next entry begins here, so that the value before it lacks its comma: `key:`, `cookie theme`.
fn begins_entry(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return input.peek(Token![#]) };
    let is_key = ahead.peek(Token![:]) && !ahead.peek(Token![::]);
    let is_item = is_keyword(&word.to_string());
    let next = ahead.call(Ident::parse_any);
    is_key || is_item && next.is_ok_and(|next| !is_keyword(&next.to_string()))
}

/// Returns whether a word stands here that is a key, or that a value follows.
pub(super) fn begins_key(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead
        .call(Ident::parse_any)
        .is_ok_and(|word| keys::is_key(&word.to_string()) || ahead.peek(Token![:]))
}

/// Returns whether a key stands further down in the body.
pub(super) fn has_key(input: ParseStream<'_>, key: Key) -> bool {
    let ahead = input.fork();
    while !ahead.is_empty() {
        if let Ok(word) = ahead.fork().call(Ident::parse_any) {
            let _ = ahead.call(Ident::parse_any);
            if word == key && (ahead.is_empty() || ahead.peek(Token![:]) || ahead.peek(Token![,])) {
                return true;
            }
        } else {
            let _ = ahead.parse::<TokenTree>();
        }
    }
    false
}

/// Returns whether a word stands here that belongs to no key, and behind it a key: `let title: ".."`.
pub(super) fn is_word_before_key(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return false };
    let word = word.to_string();
    !keys::is_key(&word) && !is_keyword(&word) && is_key_next(&ahead)
}

/// Returns whether a key stands here, with a colon, a comma or the end of the body behind it.
pub(super) fn is_key_next(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.call(Ident::parse_any).is_ok_and(|word| keys::is_key(&word.to_string()))
        && (ahead.is_empty()
            || ahead.peek(Token![:])
            || ahead.peek(Token![,])
            || ahead.peek(Token![=]))
}

/// Skips a value, and returns it as the author wrote it.
pub(super) fn raw(input: ParseStream<'_>) -> (String, SpanRange) {
    let start = input.cursor();
    skip_value(input);
    (render::since(start, input), render::range_since(start, input))
}
