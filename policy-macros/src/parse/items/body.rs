//! Bodies: keys, then items. The loop that recovers from every slip stands here.

use super::head::{self, is_item_of_others};
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::parse::context::{Context, Result};
use crate::parse::keys;
use crate::parse::recovery::{resynchronise, skip_item, starts_item};
use crate::syntax::Keys;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Token, braced, token};

/// The inside of the braces that must follow `head`, the item as it was written so far; or an error that says so. What
/// would separate it from the next item is passed over: items are not separated.
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

fn inside(input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    let inner;
    braced!(inner in input);
    Ok(inner)
}

/// Reads a body of keys alone.
pub(super) fn keys(input: ParseStream<'_>, context: &mut Context<'_>) -> Keys {
    let mut keys = Keys::empty(&context.name, context.item);
    each_entry(input, context, |input, context| {
        if head::is_docs_of_key(input) {
            head::drop_docs(input, context)?;
            return Ok(());
        }
        if is_item_of_others(input, context.item) && starts_item(input) {
            let head = head::head(input, context)?;
            head::stray(input, &head, context);
            return Ok(());
        }
        keys::key(input, &mut keys, context)
    });
    keys::check_required(&keys, context);
    keys
}

/// Reads a body of keys and items, which `item` reads.
pub(super) fn keys_and_items(
    input: ParseStream<'_>,
    context: &mut Context<'_>,
    mut item: impl FnMut(ParseStream<'_>, &mut Context<'_>) -> Result<()>,
) -> Keys {
    let mut keys = Keys::empty(&context.name, context.item);
    each_entry(input, context, |input, context| {
        if starts_item(input) { item(input, context) } else { keys::key(input, &mut keys, context) }
    });
    keys::check_required(&keys, context);
    keys
}

/// Reads entry by entry to the end. After a slip it goes on at the next comma or the next item.
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
        }
    }
}
