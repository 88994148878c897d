//! Entries of the browser's storage: `storage draft in local { .. }`.

use super::body;
use super::cookie::owned;
use super::head::Head;
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use crate::parse::context::{Context, Result};
use crate::parse::names::{self, Identifier};
use crate::parse::render::since;
use crate::syntax::Storage;
use crate::syntax::keys::Item;
use crate::syntax::trade;
use crate::syntax::vocabulary::{AREAS, LOCAL, SESSION};
use proc_macro2::Ident;
use quote::ToTokens;
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
    let value = value_type(input, &written, &mut inside)?;
    let typed = value.as_ref().map(|ty| format!(": {}", tokens::render(ty.to_token_stream())));
    let typed = format!("{written}{}", typed.unwrap_or_default());
    let area = area(input, &typed, &mut inside);
    let value = match (value, &area) {
        (Some(value), Some(area)) => checked(value, &written, area, &mut inside),
        (value, _) => value,
    };
    let area_word = area.as_ref().map_or(LOCAL.to_owned(), Ident::to_string);
    let whole = format!("storage {typed} in {area_word}");
    let keys = body::keys_in_braces(input, &whole, &mut inside);
    Ok(Storage { docs: head.docs, name, value, area, keys })
}

/// Parses the type of the text that scripts keep in an entry.
fn value_type(
    input: ParseStream<'_>,
    written: &str,
    context: &mut Context<'_>,
) -> Result<Option<Type>> {
    if !input.peek(Token![:]) {
        return Ok(None);
    }
    let colon: Token![:] = input.parse()?;
    let span = if input.is_empty() { colon.span } else { input.span() };
    let ty: Type = input.parse().map_err(|_| {
        PolicyError::new(
            span,
            Code::SYNTAX,
            &format!("expected the type of {}", context.called()),
            &format!("write `storage {written}: String in local {{ .. }}`"),
        )
    })?;
    Ok(Some(ty))
}

/// Reports a type that borrows, for which the one that owns stands in, and that of a database or a cache.
fn checked(value: Type, written: &str, area: &Ident, context: &mut Context<'_>) -> Option<Type> {
    if *area != LOCAL && *area != SESSION {
        context.report(
            SpanRange::of(&value),
            Code::STORAGE_AREA,
            &format!("{} has a type, but `{area}` holds more than one text", context.called()),
            &format!("write `storage {written} in {area} {{ .. }}`"),
        );
        return None;
    }
    let Some(owned) = owned(&value) else { return Some(value) };
    context.report(
        SpanRange::of(&value),
        Code::VALUE_TYPE,
        &format!(
            "{} has the type `{}`, which has no value of its own to keep",
            context.called(),
            tokens::render(value.to_token_stream())
        ),
        &format!("write `storage {written}: {owned} in {area} {{ .. }}`"),
    );
    syn::parse_str(owned).ok()
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
