//! Embeds: `embed film(id: &str) { .. }`.

use super::access::access;
use super::body;
use super::cookie::cookie;
use super::head::{Head, head, stray};
use super::storage::storage;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::context::{Context, Result};
use crate::parse::names::{self, Identifier, identifier};
use crate::syntax::Embed;
use crate::syntax::keys::Item;
use crate::syntax::keywords::Keyword;
use crate::syntax::name::{Parameter, signature};
use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::{Type, parse_quote};

pub(super) fn embed(
    input: ParseStream<'_>,
    head: Head,
    context: &mut Context<'_>,
) -> Result<Embed> {
    let name = identifier::identifier(input, &head.word, context)?;
    let parameters = borrowed(names::parameters(input, &name, &[], context)?, &name, context);
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

/// Reports parameters of the type `str`, which a function takes by reference alone.
fn borrowed(parameters: Vec<Parameter>, item: &Ident, context: &mut Context<'_>) -> Vec<Parameter> {
    let borrowed = |parameter: Parameter| {
        let is_str = matches!(&parameter.ty, Type::Path(ty) if ty.path.is_ident("str"));
        if !is_str {
            return parameter;
        }
        let name = &parameter.name;
        context.report(
            SpanRange::of(&parameter.ty),
            Code::EMBED_PARAMETER,
            &format!("the parameter `{name}` of `{item}` has the type `str`, which has no size"),
            &format!("write `{name}: &str`"),
        );
        Parameter { ty: parse_quote!(&str), ..parameter }
    };
    parameters.into_iter().map(borrowed).collect()
}
