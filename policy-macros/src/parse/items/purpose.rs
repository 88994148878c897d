//! Purposes, and the items that stand in them.

use super::access::access;
use super::body;
use super::cookie::cookie;
use super::embed::embed;
use super::head::{Head, head, stray};
use super::kind::{self, FoundKind};
use super::storage::storage;
use crate::parse::context::{Context, Result};
use crate::parse::names::{Identifier, identifier};
use crate::syntax::keys::{Item, Key};
use crate::syntax::keywords::Keyword;
use crate::syntax::reported::{Part, Reported};
use crate::syntax::vocabulary::{INTERNAL, NECESSARY, STATISTICAL};
use crate::syntax::{Access, Embed, Purpose, Storage};
use proc_macro2::Ident;
use syn::parse::ParseStream;

pub(super) fn purpose(
    input: ParseStream<'_>,
    head: Head,
    context: &mut Context<'_>,
) -> Result<Purpose> {
    let name = identifier::identifier(input, &head.word, context)?;
    let found = kind::read(input);
    let mut inside = context.inside(Item::Purpose, &name);
    let whole = match &found {
        FoundKind::Word(_, kind) => format!("purpose {name}: {kind}"),
        FoundKind::Missing(_) | FoundKind::Open(_) => format!("purpose {name}: {INTERNAL}"),
    };
    let inner = match body::braces(input, &whole, &mut inside) {
        Ok(inner) => inner,
        Err(error) => {
            // A head that is half typed is one error.
            if matches!(found, FoundKind::Word(..)) {
                kind::resolve(&found, &name, INTERNAL, &mut Reported::default(), context);
            }
            return Err(error);
        }
    };
    let (mut cookies, mut entries) = (Vec::new(), Vec::new());
    let (mut embeds, mut accesses) = (Vec::new(), Vec::new());
    let mut keys = body::keys_and_items(&inner, &mut inside, |input, context| {
        let head = self::head(input, context)?;
        match head.keyword {
            Some(Keyword::Cookie | Keyword::Consent) => {
                cookies.push(cookie(input, head, Identifier::Required, Item::Cookie, context)?);
            }
            Some(Keyword::Storage) => {
                entries.push(storage(input, head, Identifier::Required, context)?);
            }
            Some(Keyword::Embed) => embeds.push(embed(input, head, context)?),
            Some(Keyword::Access) => accesses.push(access(input, head, context)?),
            _ => stray(input, &head, context),
        }
        Ok(())
    });
    let is_necessary =
        cookies.iter().any(|cookie| cookie.keys.has(Key::BECAUSE) || cookie.is_consent)
            || entries.iter().any(|entry: &Storage| entry.keys.has(Key::BECAUSE))
            || embeds.iter().any(|embed: &Embed| embed.keys.has(Key::BECAUSE))
            || accesses.iter().any(|access: &Access| access.keys.has(Key::BECAUSE));
    let likely = match (is_necessary, keys.has(Key::ANONYMISED)) {
        (true, _) => NECESSARY,
        (_, true) => STATISTICAL,
        _ => INTERNAL,
    };
    let docs = head.docs;
    let is_said_within = keys.words.iter().any(|word| word == "kind" || word == "type");
    let kind = match found {
        // The key is reported, with the place where the kind stands.
        FoundKind::Missing(None) if is_said_within => {
            keys.reported.insert(Part::Kind);
            Ident::new(likely, name.span())
        }
        found => kind::resolve(&found, &name, likely, &mut keys.reported, context),
    };
    let keyword = head.word;
    Ok(Purpose { docs, keyword, name, kind, keys, cookies, storage: entries, embeds, accesses })
}
