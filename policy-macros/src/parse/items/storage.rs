//! Entries of the browser's storage: `storage draft in local { .. }`.

use super::body;
use super::head::Head;
use crate::diagnostics::code::Code;
use crate::diagnostics::nearest::nearest;
use crate::parse::context::{Context, Result};
use crate::parse::names::{self, Identifier};
use crate::parse::render::{range_since, since};
use crate::syntax::Storage;
use crate::syntax::keys::Item;
use crate::syntax::trade;
use crate::syntax::vocabulary::{AREAS, LOCAL};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Type};

pub(super) fn storage(
    input: ParseStream<'_>,
    head: Head,
    rule: Identifier,
    context: &mut Context<'_>,
) -> Result<Storage> {
    let start = input.cursor();
    let name = names::name(input, &head.word, rule, context)?;
    let written = since(start, input);
    let mut inside = context.inside(Item::Storage, &name.identifier);
    reject_type(input, &written, &mut inside)?;
    let area = area(input, &written, &mut inside);
    let whole = format!(
        "storage {written} in {}",
        area.as_ref().map_or(LOCAL.to_owned(), Ident::to_string)
    );
    let keys = body::keys_in_braces(input, &whole, &mut inside);
    Ok(Storage { docs: head.docs, name, area, keys })
}

/// Reports a type: only scripts read and write the storage.
fn reject_type(input: ParseStream<'_>, written: &str, context: &mut Context<'_>) -> Result<()> {
    if !input.peek(Token![:]) {
        return Ok(());
    }
    let start = input.cursor();
    let _: Token![:] = input.parse()?;
    let _: Type = input.parse()?;
    context.report(
        range_since(start, input),
        Code::STORAGE_AREA,
        &format!("{} has a type, but only scripts read and write it", context.called()),
        &format!("remove it: `storage {written} in local {{ .. }}`, or `in session`"),
    );
    Ok(())
}

/// Parses `in local`, or another area. An unknown word is read as the area that was probably meant.
fn area(input: ParseStream<'_>, written: &str, context: &mut Context<'_>) -> Option<Ident> {
    let span = if input.is_empty() { context.name.span() } else { input.span() };
    let word = if input.peek(Token![in]) {
        let _ = input.parse::<Token![in]>();
        input.call(Ident::parse_any).ok()
    } else {
        None
    };
    let found = word.as_ref().map(ToString::to_string).unwrap_or_default();
    let area = word.clone().filter(|_| AREAS.contains(&found.as_str()));
    if area.is_none() {
        let meant = meant(&found);
        let what = match &word {
            Some(word) => format!("stands in `{word}`, which is no storage of the browser"),
            None => "does not say in which storage of the browser it stands".to_owned(),
        };
        context.report(
            word.as_ref().map_or(span, Ident::span),
            Code::STORAGE_AREA,
            &format!("{} {what}", context.called()),
            &match meant {
                Some(area) => format!("write `storage {written} in {area} {{ .. }}`"),
                None => format!(
                    "write `storage {written} in local {{ .. }}`, or `in session` if it ends with the tab"
                ),
            },
        );
        return meant.map(|area| Ident::new(area, span));
    }
    area
}

/// Finds the area that was probably meant, by its name in scripts or by its spelling.
fn meant(word: &str) -> Option<&'static str> {
    trade::area(word).or_else(|| nearest(word, AREAS.iter().copied()))
}
