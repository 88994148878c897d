//! Doc comments.

use crate::diagnostics::tokens;
use crate::parse::context::Result;
use crate::syntax::Docs;
use proc_macro2::Span;
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// An attribute that is no doc comment: where it stands, and what it is.
pub(super) struct Stray {
    pub(super) span: Span,
    pub(super) name: String,
}

/// The doc comment before an item, and the attributes among its lines, which join with a space.
pub(super) fn docs(input: ParseStream<'_>) -> Result<(Docs, Vec<Stray>)> {
    let attributes = Attribute::parse_outer(input)?;
    let span = attributes.first().map(Spanned::span);
    let (mut lines, mut strays) = (Vec::new(), Vec::new());
    for attribute in &attributes {
        match &attribute.meta {
            Meta::NameValue(doc) if doc.path.is_ident("doc") => {
                if let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &doc.value {
                    lines.push(text.value().trim().to_owned());
                }
            }
            other => {
                let name = tokens::render(other.path().to_token_stream());
                strays.push(Stray { span: other.span(), name });
            }
        }
    }
    let text = lines.join(" ").trim().to_owned();
    Ok((Docs { text, span }, strays))
}
