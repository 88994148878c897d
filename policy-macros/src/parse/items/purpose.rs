//! Purposes, and what stands in them beside cookies: embeds and the browser's storage.

use super::body;
use super::cookie::cookie;
use super::head::{Head, head, stray};
use super::kind::{self, FoundKind};
use crate::diagnostics::code::Code;
use crate::parse::context::{Context, Result};
use crate::parse::names::{self, Identifier, identifier};
use crate::syntax::keys::{Item, Key};
use crate::syntax::keywords::Keyword;
use crate::syntax::name::signature;
use crate::syntax::vocabulary::{INTERNAL, LOCAL, NECESSARY, SESSION, STATISTICAL};
use crate::syntax::{Embed, Purpose, Storage};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Type};

pub(super) fn purpose(
    input: ParseStream<'_>,
    head: Head,
    context: &mut Context<'_>,
) -> Result<Purpose> {
    let name = identifier::identifier(input, &head.word, context)?;
    if name == "value" || name == "consent" {
        context.report(
            name.span(),
            Code::NAME_IDENTIFIER,
            &format!("constructors call an argument `{name}`, so no purpose can be called so"),
            "begin the name of a purpose with a capital",
        );
    }
    let found = kind::read(input);
    let mut inside = context.inside(Item::Purpose, &name);
    let whole = match &found {
        FoundKind::Word(_, kind) => format!("purpose {name}: {kind}"),
        FoundKind::Missing(_) => format!("purpose {name}: necessary"),
    };
    let inner = match body::braces(input, &whole, &mut inside) {
        Ok(inner) => inner,
        Err(error) => {
            kind::resolve(&found, &name, INTERNAL, context);
            return Err(error);
        }
    };
    let (mut cookies, mut entries, mut embeds) = (Vec::new(), Vec::new(), Vec::new());
    let keys = body::keys_and_items(&inner, &mut inside, |input, context| {
        let head = self::head(input, context)?;
        match head.keyword {
            Some(Keyword::Cookie | Keyword::Consent) => {
                cookies.push(cookie(input, head, Identifier::Required, Item::Cookie, context)?);
            }
            Some(Keyword::Storage) => {
                entries.push(storage(input, head, Identifier::Required, context)?);
            }
            Some(Keyword::Embed) => embeds.push(embed(input, head, context)?),
            _ => stray(input, &head, context),
        }
        Ok(())
    });
    let is_necessary =
        cookies.iter().any(|cookie| cookie.keys.has(Key::BECAUSE) || cookie.is_consent)
            || entries.iter().any(|entry: &Storage| entry.keys.has(Key::BECAUSE))
            || embeds.iter().any(|embed: &Embed| embed.keys.has(Key::BECAUSE));
    let likely = match (is_necessary, keys.has(Key::ANONYMISED)) {
        (true, _) => NECESSARY,
        (_, true) => STATISTICAL,
        _ => INTERNAL,
    };
    let kind = kind::resolve(&found, &name, likely, context);
    let (docs, keyword) = (head.docs, head.word);
    Ok(Purpose { docs, keyword, name, kind, keys, cookies, storage: entries, embeds })
}

pub(super) fn storage(
    input: ParseStream<'_>,
    head: Head,
    rule: Identifier,
    context: &mut Context<'_>,
) -> Result<Storage> {
    let name = names::name(input, &head.word, rule, context)?;
    let mut inside = context.inside(Item::Storage, &name.identifier);
    type_in_vain(input, &mut inside)?;
    let area = area(input, &mut inside);
    let keys = super::cookie::keys_of(
        input,
        &format!("storage {} in local", name.identifier),
        &mut inside,
    );
    Ok(Storage { docs: head.docs, name, area, keys })
}

/// A type: scripts write the storage, and its values are theirs.
fn type_in_vain(input: ParseStream<'_>, context: &mut Context<'_>) -> Result<()> {
    if !input.peek(Token![:]) {
        return Ok(());
    }
    let colon: Token![:] = input.parse()?;
    let _: Type = input.parse()?;
    context.report(
        colon.span,
        Code::STORAGE_AREA,
        &format!("{} has a type, but only scripts read and write it", context.called()),
        &format!("remove it: `storage {} in local {{ .. }}`, or `in session`", context.name),
    );
    Ok(())
}

/// `in local` or `in session`.
fn area(input: ParseStream<'_>, context: &mut Context<'_>) -> Option<Ident> {
    let span = if input.is_empty() { context.name.span() } else { input.span() };
    let word = if input.peek(Token![in]) {
        let _ = input.parse::<Token![in]>();
        input.call(Ident::parse_any).ok()
    } else {
        None
    };
    let area = word.clone().filter(|word| word == LOCAL || word == SESSION);
    if area.is_none() {
        let what = match &word {
            Some(word) => format!("stands in `{word}`, which is no storage of the browser"),
            None => "does not say in which storage of the browser it stands".to_owned(),
        };
        context.report(
            word.map_or(span, |word| word.span()),
            Code::STORAGE_AREA,
            &format!("{} {what}", context.called()),
            &format!(
                "write `storage {} in local {{ .. }}`, or `in session` if it ends with the tab",
                context.name
            ),
        );
    }
    area
}

pub(super) fn embed(
    input: ParseStream<'_>,
    head: Head,
    context: &mut Context<'_>,
) -> Result<Embed> {
    let name = identifier::identifier(input, &head.word, context)?;
    let parameters = names::parameters(input, &name, context)?;
    let mut inside = context.inside(Item::Embed, &name);
    let whole = format!("embed {}", signature(&name, &parameters));
    let inner = body::braces(input, &whole, &mut inside)?;
    let (mut cookies, mut entries) = (Vec::new(), Vec::new());
    let keys = body::keys_and_items(&inner, &mut inside, |input, context| {
        let head = self::head(input, context)?;
        match head.keyword {
            Some(Keyword::Cookie) => {
                cookies.push(cookie(input, head, Identifier::Optional, Item::Cookie, context)?);
            }
            Some(Keyword::Storage) => {
                entries.push(storage(input, head, Identifier::Optional, context)?);
            }
            _ => stray(input, &head, context),
        }
        Ok(())
    });
    let (docs, keyword) = (head.docs, head.word);
    Ok(Embed { docs, keyword, name, parameters, keys, cookies, storage: entries })
}
