//! Doc comments.

use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use crate::parse::context::Result;
use crate::syntax::Docs;
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, Token};

/// An attribute other than a doc comment.
pub(super) struct StrayAttribute {
    pub(super) place: SpanRange,
    pub(super) name: String,
}

/// Words the error of a comment in another form than `/// ..`.
fn not_outer(input: ParseStream<'_>) -> PolicyError {
    let ahead = input.fork();
    let text = ahead.parse::<Token![#]>().and_then(|_| ahead.parse::<Token![!]>()).and_then(|_| {
        let inner = ahead.parse::<proc_macro2::Group>()?;
        let text = inner.stream().into_iter().last().map(|token| token.to_string());
        syn::parse_str::<LitStr>(&text.unwrap_or_default())
    });
    let text = text.map_or("..".to_owned(), |text| text.value().trim().to_owned());
    PolicyError::new(
        input.span(),
        Code::SYNTAX,
        "a doc comment of an item begins with three slashes",
        &format!("write `/// {text}`"),
    )
}

/// Parses the doc comment before an item, whose lines join with a space, and the attributes among them.
pub(super) fn docs(input: ParseStream<'_>) -> Result<(Docs, Vec<StrayAttribute>)> {
    let attributes = Attribute::parse_outer(input).map_err(|_| not_outer(input))?;
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
                strays.push(StrayAttribute { place: SpanRange::of(attribute), name });
            }
        }
    }
    let range = |first: &Attribute| {
        let last = attributes.last().unwrap_or(first);
        SpanRange::of(first).to(SpanRange::of(last))
    };
    let text = lines.join(" ").trim().to_owned();
    Ok((Docs { text, place: attributes.first().map(range) }, strays))
}
