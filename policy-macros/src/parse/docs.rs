//! Doc comments.

use super::Result;
use crate::errors::{Errors, PolicyError};
use crate::syntax::Docs;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The doc comment before an item; its lines join with a space.
pub(super) fn docs(input: ParseStream<'_>, errors: &mut Errors) -> Result<Docs> {
    let attributes = Attribute::parse_outer(input)?;
    let span = attributes.first().map(Spanned::span);
    let mut lines = Vec::new();
    for attribute in &attributes {
        match &attribute.meta {
            Meta::NameValue(doc) if doc.path.is_ident("doc") => {
                if let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &doc.value {
                    lines.push(text.value().trim().to_owned());
                }
            }
            other => errors.push(PolicyError::new(
                other.span(),
                "attribute",
                "a policy has no attributes",
                "remove it; only doc comments (`/// ...`) stand before an item",
            )),
        }
    }
    let text = lines.join(" ").trim().to_owned();
    Ok(Docs { text, span })
}
