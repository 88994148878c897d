//! Identifiers: the names that Rust takes, and stand-ins for those that it does not.

use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::context::{Context, Result};
use crate::parse::render::range_since;
use crate::syntax::keywords::Keyword;
use crate::syntax::name::{self, is_identifier};
use proc_macro2::{Ident, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;

/// Parses the identifier behind a word. One that Rust does not take is reported, and the nearest stands in for it.
pub(crate) fn identifier(
    input: ParseStream<'_>,
    word: &Ident,
    context: &mut Context<'_>,
) -> Result<Ident> {
    if let Some((text, place)) = compound(input) {
        let plain = |c: char| if c.is_alphanumeric() { c } else { '_' };
        let meant: String = text.chars().map(plain).collect();
        let is_digit_first = meant.starts_with(|c: char| c.is_ascii_digit());
        let meant = if is_digit_first { format!("_{meant}") } else { meant };
        let meant = if *word == Keyword::Texts.as_str() { listed(meant, context) } else { meant };
        context.report(
            place,
            Code::NAME_IDENTIFIER,
            &format!("`{text}` is no identifier of Rust, so nothing can be called so"),
            &format!("write `{word} {meant}`"),
        );
        context.lost.unnamed();
        let identifier = name::identifier(&meant, place.first);
        return Ok(identifier.unwrap_or(Ident::new("_name", place.first)));
    }
    simple(input, word, context)
}

/// Returns the language as the policy lists it: without its region, if it is listed so.
fn listed(language: String, context: &Context<'_>) -> String {
    let listed = &context.declared.languages;
    let without_region = language.split('_').next().unwrap_or_default();
    if !listed.contains(&language) && listed.iter().any(|listed| listed == without_region) {
        return without_region.to_owned();
    }
    language
}

/// Parses an identifier without points and dashes.
pub(crate) fn simple(
    input: ParseStream<'_>,
    word: &Ident,
    context: &mut Context<'_>,
) -> Result<Ident> {
    let name = any(input, word, context)?;
    if is_identifier(&name.to_string()) {
        return Ok(name);
    }
    context.report(
        name.span(),
        Code::NAME_IDENTIFIER,
        &format!("`{name}` is a keyword of Rust, so nothing can be called so"),
        &format!("write `{word} {name}_`"),
    );
    context.lost.unnamed();
    Ok(Ident::new(&format!("{name}_"), name.span()))
}

/// Parses any word, keywords of Rust included. Fails at the token that stands in its place.
pub(crate) fn any(
    input: ParseStream<'_>,
    word: &Ident,
    context: &mut Context<'_>,
) -> Result<Ident> {
    if input.peek(syn::Ident::peek_any) {
        return Ok(input.call(Ident::parse_any)?);
    }
    context.lost.unnamed();
    let span = if input.is_empty() { word.span() } else { input.span() };
    let example = match Keyword::of(&word.to_string()) {
        Some(Keyword::Policy) => "policy Shop { .. }",
        Some(Keyword::Provider) => "provider shop { .. }",
        Some(Keyword::Purpose) => "purpose Name: internal { .. }",
        Some(Keyword::Storage) => "storage draft in local { .. }",
        Some(Keyword::Embed) => "embed film { .. }",
        Some(Keyword::Access) => "access fingerprint { .. }",
        Some(Keyword::Texts) => "texts fr { .. }",
        None if word == "as" => "\"__Host-sid\" as sid",
        _ => "cookie theme: String { .. }",
    };
    Err(PolicyError::new(
        span,
        Code::NAME_MISSING,
        &format!("expected a name after `{word}`, in {}", context.called()),
        &format!("write the name, as in `{example}`"),
    ))
}

/// Parses words and numbers that points and dashes join, or a number in the place of a word. Consumes nothing else.
pub(crate) fn compound(input: ParseStream<'_>) -> Option<(String, SpanRange)> {
    let start = input.cursor();
    let ahead = input.fork();
    let is_part = |token: &TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Literal(literal) => {
            literal.to_string().starts_with(|c: char| c.is_ascii_digit())
        }
        _ => false,
    };
    let part = |ahead: ParseStream<'_>| ahead.parse::<TokenTree>().ok().filter(is_part);
    let first = part(&ahead)?;
    let (mut text, mut is_compound) = (first.to_string(), matches!(first, TokenTree::Literal(_)));
    while ahead.peek(Token![-]) || ahead.peek(Token![.]) {
        let behind = ahead.fork();
        let Ok(joint) = behind.parse::<TokenTree>() else { break };
        let Some(next) = part(&behind) else { break };
        text = format!("{text}{joint}{next}");
        is_compound = true;
        ahead.advance_to(&behind);
    }
    if !is_compound {
        return None;
    }
    input.advance_to(&ahead);
    Some((text, range_since(start, input)))
}
