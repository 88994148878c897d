//! Embeds: `embed film(id: &str) { .. }`.

use super::access::access;
use super::body;
use super::cookie::cookie;
use super::head::{Head, head, stray};
use super::storage::storage;
use crate::parse::context::{Context, Result};
use crate::parse::names::{self, Identifier, identifier};
use crate::syntax::Embed;
use crate::syntax::keys::Item;
use crate::syntax::keywords::Keyword;
use crate::syntax::name::signature;
use syn::parse::ParseStream;

pub(super) fn embed(
    input: ParseStream<'_>,
    head: Head,
    context: &mut Context<'_>,
) -> Result<Embed> {
    let name = identifier::identifier(input, &head.word, context)?;
    let parameters = names::parameters(input, &name, &[], context)?;
    let mut inside = context.inside(Item::Embed, &name);
    let whole = format!("embed {}", signature(&name, &parameters));
    let inner = body::braces(input, &whole, &mut inside)?;
    let (mut cookies, mut entries, mut accesses) = (Vec::new(), Vec::new(), Vec::new());
    let keys = body::keys_and_items(&inner, &mut inside, |input, context| {
        let head = self::head(input, context)?;
        match head.keyword {
            Some(Keyword::Cookie) => {
                cookies.push(cookie(input, head, Identifier::Optional, Item::Cookie, context)?);
            }
            Some(Keyword::Storage) => {
                entries.push(storage(input, head, Identifier::Optional, context)?);
            }
            Some(Keyword::Access) => accesses.push(access(input, head, context)?),
            _ => stray(input, &head, context),
        }
        Ok(())
    });
    let (docs, keyword) = (head.docs, head.word);
    Ok(Embed { docs, keyword, name, parameters, keys, cookies, storage: entries, accesses })
}
