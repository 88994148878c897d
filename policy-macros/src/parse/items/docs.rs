//! Doc comments.

use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use crate::parse::context::Result;
use crate::syntax::Docs;
use crate::syntax::keywords::is_keyword;
use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue, Token};

/// An attribute other than a doc comment.
pub(super) struct StrayAttribute {
    pub(super) place: SpanRange,
    pub(super) name: String,
    /// The text of `#[text = ".."]`.
    pub(super) text: Option<String>,
}

/// Words the error of a comment in another form than `/// ..`.
fn not_outer(input: ParseStream<'_>) -> PolicyError {
    let ahead = input.fork();
    let text = ahead.parse::<Token![#]>().and_then(|_| ahead.parse::<Token![!]>()).and_then(|_| {
        let inner = ahead.parse::<proc_macro2::Group>()?;
        let text = inner.stream().into_iter().last().map(|token| token.to_string());
        syn::parse_str::<LitStr>(&text.unwrap_or_default())
    });
    let text = text.map_or_else(|_| words(input), |text| text.value().trim().to_owned());
    PolicyError::new(
        input.span(),
        Code::SYNTAX,
        "a doc comment of an item begins with three slashes",
        &format!("write `/// {text}`"),
    )
}

/// Renders the words of `# A comment.`, up to the item behind it.
fn words(input: ParseStream<'_>) -> String {
    let ahead = input.fork();
    let _ = ahead.parse::<Token![#]>();
    let mut words = Vec::new();
    while let Ok(token) = ahead.parse::<TokenTree>() {
        if is_keyword(&token.to_string()) {
            return tokens::render(words.into_iter().collect());
        }
        words.push(token);
    }
    "..".to_owned()
}

/// Parses the doc comment before an item, whose lines join with a space, and the attributes among them.
pub(super) fn docs(input: ParseStream<'_>) -> Result<(Docs, Vec<StrayAttribute>)> {
    let start = input.fork();
    let attributes = Attribute::parse_outer(input).map_err(|_| not_outer(&start))?;
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
                let text = match other {
                    Meta::NameValue(MetaNameValue {
                        value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }),
                        ..
                    }) => Some(text.value()),
                    _ => None,
                };
                strays.push(StrayAttribute { place: SpanRange::of(attribute), name, text });
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
