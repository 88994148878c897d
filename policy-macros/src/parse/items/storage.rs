//! Entries of the browser's storage: `storage draft in local { .. }`.

use super::body;
use super::head::Head;
use crate::diagnostics::code::Code;
use crate::diagnostics::nearest::nearest;
use crate::parse::context::{Context, Result};
use crate::parse::names::{self, Identifier};
use crate::parse::render::range_since;
use crate::syntax::Storage;
use crate::syntax::keys::Item;
use crate::syntax::vocabulary::{AREAS, CACHE, INDEXED_DB, LOCAL, SESSION};
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
    let name = names::name(input, &head.word, rule, context)?;
    let mut inside = context.inside(Item::Storage, &name.identifier);
    reject_type(input, &mut inside)?;
    let area = area(input, &mut inside);
    let whole = format!("storage {} in local", name.identifier);
    let keys = body::keys_in_braces(input, &whole, &mut inside);
    Ok(Storage { docs: head.docs, name, area, keys })
}

/// Reports a type: only scripts read and write the storage.
fn reject_type(input: ParseStream<'_>, context: &mut Context<'_>) -> Result<()> {
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
        &format!("remove it: `storage {} in local {{ .. }}`, or `in session`", context.name),
    );
    Ok(())
}

/// Parses `in local`, or another area. A word that is none is read as the one that was probably meant.
fn area(input: ParseStream<'_>, context: &mut Context<'_>) -> Option<Ident> {
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
                Some(area) => format!("write `storage {} in {area} {{ .. }}`", context.name),
                None => format!(
                    "write `storage {} in local {{ .. }}`, or `in session` if it ends with the tab",
                    context.name
                ),
            },
        );
        return meant.map(|area| Ident::new(area, span));
    }
    area
}

/// Finds the area that was probably meant, by its name in scripts or by its spelling.
fn meant(word: &str) -> Option<&'static str> {
    match word.to_lowercase().replace('_', "").as_str() {
        "localstorage" => Some(LOCAL),
        "sessionstorage" => Some(SESSION),
        "indexeddb" | "idb" => Some(INDEXED_DB),
        "caches" | "cachestorage" | "cacheapi" => Some(CACHE),
        _ => nearest(word, AREAS.iter().copied()),
    }
}
