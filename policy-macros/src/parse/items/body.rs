//! Bodies of items: keys, then items. Every mistake inside a body ends in the loop of [`each_entry`].

use super::head::{self, is_item_elsewhere};
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::parse::context::{Context, Result};
use crate::parse::keys;
use crate::parse::recovery::{self, resynchronise, skip_item, starts_item};
use crate::syntax::Keys;
use crate::syntax::keys::Item;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Token, braced, token};

/// Enters the braces of an item, or fails where they are missing. `head` is the item up to them, for messages. A separator
/// behind the braces is reported and skipped.
pub(super) fn braces<'i>(
    input: ParseStream<'i>,
    head: &str,
    context: &mut Context<'_>,
) -> Result<ParseBuffer<'i>> {
    if !input.peek(token::Brace) {
        let span = if input.is_empty() { context.name.span() } else { input.span() };
        return Err(PolicyError::new(
            span,
            Code::SYNTAX,
            &format!("expected the body of {}", context.called()),
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
            context.report(
                input.span(),
                Code::SYNTAX,
                &format!("a `{separator}` stands behind {}", context.called()),
                &format!("remove it: `{head} {{ .. }}` ends with its brace"),
            );
            let _ = input.parse::<proc_macro2::TokenTree>();
        }
    }
    Ok(body)
}

/// Skips keys that stand behind an item without braces, and its semicolon.
fn skip_keys(input: ParseStream<'_>, item: Item) {
    if input.peek(Token![;]) {
        let _ = input.parse::<Token![;]>();
    }
    loop {
        let ahead = input.fork();
        let Ok(word) = ahead.call(Ident::parse_any) else { return };
        if item.key(&word.to_string()).is_none()
            || !(ahead.peek(Token![:]) || ahead.peek(Token![,]))
        {
            return;
        }
        let _ = input.call(Ident::parse_any);
        recovery::skip_value(input);
        let _ = input.parse::<Token![,]>();
    }
}

fn inside(input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    let inner;
    braced!(inner in input);
    Ok(inner)
}

/// Parses the keys in the braces of an item. One whose body is still to be typed is expanded all the same, for those who
/// call it.
pub(super) fn keys_in_braces(
    input: ParseStream<'_>,
    head: &str,
    context: &mut Context<'_>,
) -> Keys {
    match braces(input, head, context) {
        Ok(inner) => keys(&inner, context),
        Err(error) => {
            context.errors.push(error);
            context.lose_keys();
            skip_keys(input, context.item);
            Keys::missing(&context.name, context.item)
        }
    }
}

/// Parses a body of keys alone.
pub(super) fn keys(input: ParseStream<'_>, context: &mut Context<'_>) -> Keys {
    let mut keys = Keys::empty(&context.name, context.item);
    each_entry(input, context, |input, context| {
        if head::is_docs_of_key(input) {
            return head::reject_docs(input, context);
        }
        if is_item_elsewhere(input) && starts_item(input) {
            let head = head::head(input, context)?;
            head::stray(input, &head, context);
            return Ok(());
        }
        keys::key(input, &mut keys, context)
    });
    keys::check_required(&keys, context);
    keys
}

/// Parses a body of keys and items. `item` parses one item.
pub(super) fn keys_and_items(
    input: ParseStream<'_>,
    context: &mut Context<'_>,
    mut item: impl FnMut(ParseStream<'_>, &mut Context<'_>) -> Result<()>,
) -> Keys {
    let mut keys = Keys::empty(&context.name, context.item);
    each_entry(input, context, |input, context| {
        if head::is_docs_of_declared_key(input, keys.item) {
            return head::reject_docs(input, context);
        }
        if starts_item(input) { item(input, context) } else { keys::key(input, &mut keys, context) }
    });
    keys::check_required(&keys, context);
    keys
}

/// Parses entry by entry to the end of the body. After an error, parsing resumes at the next comma or item.
pub(super) fn each_entry(
    input: ParseStream<'_>,
    context: &mut Context<'_>,
    mut entry: impl FnMut(ParseStream<'_>, &mut Context<'_>) -> Result<()>,
) {
    while !input.is_empty() {
        let before = input.cursor();
        let is_item = starts_item(input);
        if let Err(error) = entry(input, context) {
            context.errors.push(error);
            let is_stuck = input.cursor() == before;
            if is_item && !is_stuck {
                skip_item(input);
            } else {
                resynchronise(input, is_stuck);
            }
            context.lose_since(before, input);
            context.lose_keys();
            let name = context.name.to_string();
            context.lost.cut(name);
        }
    }
}
