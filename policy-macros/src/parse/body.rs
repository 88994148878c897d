//! Bodies: keys, then items. The loop that recovers from every slip stands here.

use super::head::{self, is_item_of_others};
use super::reading::Reading;
use super::words::WORDS;
use super::{Result, key};
use crate::errors::PolicyError;
use crate::syntax::Keys;
use crate::syntax::keys;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{LitStr, Token, braced, token};

/// The inside of the braces that must follow `head`, the item as it was written so far; or an error that says so. What
/// would separate it from the next item is passed over: items are not separated.
pub(super) fn braces<'i>(
    input: ParseStream<'i>,
    head: &str,
    reading: &mut Reading<'_>,
) -> Result<ParseBuffer<'i>> {
    if !input.peek(token::Brace) {
        let span = if input.is_empty() { reading.name.span() } else { input.span() };
        return Err(PolicyError::new(
            span,
            "syntax",
            &format!("expected the body of {}", reading.called()),
            &format!("write `{head} {{ .. }}`"),
        ));
    }
    let body = inside(input)?;
    for separator in [",", ";"] {
        let is_there = match separator {
            "," => input.peek(Token![,]),
            _ => input.peek(Token![;]),
        };
        if is_there {
            reading.report(
                input.span(),
                "syntax",
                &format!("a `{separator}` stands behind {}", reading.called()),
                &format!("remove it: `{head} {{ .. }}` ends with its brace"),
            );
            let _ = input.parse::<proc_macro2::TokenTree>();
        }
    }
    Ok(body)
}

fn inside(input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    let content;
    braced!(content in input);
    Ok(content)
}

/// Reads a body of keys alone.
pub(super) fn keys(input: ParseStream<'_>, reading: &mut Reading<'_>) -> Keys {
    let mut keys = Keys::empty(&reading.name, reading.owner);
    each_entry(input, reading, |input, reading| {
        if head::is_docs_of_key(input) {
            head::drop_docs(input, reading)?;
            return Ok(());
        }
        if is_item_of_others(input, reading.owner) && starts_item(input) {
            let head = head::head(input, reading)?;
            head::stray(input, &head, reading);
            return Ok(());
        }
        key::key(input, &mut keys, reading)
    });
    key::check_required(&keys, reading);
    keys
}

/// Reads a body of keys and items, which `item` reads.
pub(super) fn keys_and_items(
    input: ParseStream<'_>,
    reading: &mut Reading<'_>,
    mut item: impl FnMut(ParseStream<'_>, &mut Reading<'_>) -> Result<()>,
) -> Keys {
    let mut keys = Keys::empty(&reading.name, reading.owner);
    each_entry(input, reading, |input, reading| {
        if starts_item(input) { item(input, reading) } else { key::key(input, &mut keys, reading) }
    });
    key::check_required(&keys, reading);
    keys
}

/// Reads entry by entry to the end. After a slip it goes on at the next comma or the next item.
pub(super) fn each_entry(
    input: ParseStream<'_>,
    reading: &mut Reading<'_>,
    mut entry: impl FnMut(ParseStream<'_>, &mut Reading<'_>) -> Result<()>,
) {
    while !input.is_empty() {
        let before = input.cursor();
        let is_item = starts_item(input);
        if let Err(error) = entry(input, reading) {
            reading.errors.push(error);
            let is_stuck = input.cursor() == before;
            if is_item && !is_stuck {
                skip_item(input);
            } else {
                resynchronise(input, is_stuck);
            }
        }
    }
}

pub(super) fn resynchronise(input: ParseStream<'_>, stuck: bool) {
    let mut at_start = stuck;
    while !input.is_empty() && (at_start || !starts_item(input)) {
        at_start = false;
        if input.peek(Token![,]) {
            let _ = input.parse::<Token![,]>();
            return;
        }
        let _ = input.parse::<proc_macro2::TokenTree>();
    }
}

/// Passes over what stands behind the word of an item that is given up: its name and its body.
pub(super) fn skip_item(input: ParseStream<'_>) {
    let is_word = |input: ParseStream<'_>| {
        let word = input.fork().call(Ident::parse_any);
        word.is_ok_and(|word| WORDS.contains(&word.to_string().as_str()))
    };
    while !input.is_empty()
        && !input.peek(token::Brace)
        && !input.peek(Token![#])
        && !is_word(input)
    {
        let _ = input.parse::<proc_macro2::TokenTree>();
    }
    if input.peek(token::Brace) {
        let _ = input.parse::<proc_macro2::TokenTree>();
    }
}

/// Whether an item begins here rather than a key: doc comments do, and a word that is followed by a name or a body. A key
/// is followed by `:`, `,` or the end.
pub(super) fn starts_item(input: ParseStream<'_>) -> bool {
    if input.peek(Token![#]) || input.peek(Token![pub]) {
        return true;
    }
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return false };
    let word = word.to_string();
    let is_item = WORDS.contains(&word.as_str());
    if ahead.is_empty() {
        return is_item && !keys::is_key(&word);
    }
    if ahead.peek(Token![:]) || ahead.peek(Token![,]) {
        return false;
    }
    // A half-typed key stands before an item: `life cookie theme { .. }`.
    let next = ahead.fork().call(Ident::parse_any).map(|next| next.to_string());
    let begins_item = next.is_ok_and(|next| !WORDS.contains(&next.as_str()))
        || ahead.peek(LitStr)
        || ahead.peek(token::Brace);
    is_item || (begins_item && !keys::is_key(&word))
}
