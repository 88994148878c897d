//! Bodies: keys, then items. The loop that recovers from every slip stands here.

use super::head::{self, is_item_of_others};
use crate::diagnostics::PolicyError;
use crate::parse::Result;
use crate::parse::context::Reading;
use crate::parse::keys as key;
use crate::parse::recovery::{resynchronise, skip_item, starts_item};
use crate::syntax::Keys;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Token, braced, token};

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
