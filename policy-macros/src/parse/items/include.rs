//! Libraries that a policy includes.

use super::head::Head;
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::nearest::nearest;
use crate::parse::context::{Context, Result};
use crate::parse::recovery;
use crate::parse::render::{range_since, since};
use crate::syntax::name::is_identifier;
use crate::syntax::{Include, Mapping};
use proc_macro2::{Ident, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Path, Token, braced, token};

/// The form of the item, for messages.
const FORM: &str = "include ..::Kit { .. }";

/// Parses the path of a library, and which purpose of this policy takes the cookies of each of its purposes.
pub(super) fn include(
    input: ParseStream<'_>,
    head: &Head,
    context: &mut Context<'_>,
) -> Result<Include> {
    let path = path(input, head, context)?;
    let called = path.to_token_stream().to_string().replace(' ', "");
    let keyword = head.word.clone();
    let mut include = Include { keyword, path, purposes: Vec::new(), is_cut: false };
    if !input.peek(token::Brace) {
        let place = if input.is_empty() { head.word.span() } else { input.span() };
        context.report(
            place,
            Code::SYNTAX,
            &format!("expected braces behind `include {called}`, with the purposes of the library"),
            &format!("write `include {called} {{ .. }}`, and in the braces each of its purposes with one of this policy"),
        );
        if input.peek(Token![;]) {
            let _ = input.parse::<TokenTree>();
        }
        return Ok(Include { is_cut: true, ..include });
    }
    let inner = inside(input)?;
    while !inner.is_empty() {
        let before = inner.cursor();
        if let Err(error) = mapping(&inner, &called, &mut include, context) {
            include.is_cut = true;
            context.errors.push(error);
            recovery::resynchronise(&inner, inner.cursor() == before);
        }
    }
    if input.peek(Token![;]) || input.peek(Token![,]) {
        context.report(
            input.span(),
            Code::SYNTAX,
            &format!("the `include` of `{called}` ends with its brace"),
            "remove what stands behind it",
        );
        let _ = input.parse::<TokenTree>();
    }
    Ok(include)
}

fn path(input: ParseStream<'_>, head: &Head, context: &Context<'_>) -> Result<Path> {
    if input.fork().call(Path::parse_mod_style).is_ok() {
        return Ok(input.call(Path::parse_mod_style)?);
    }
    let place = if input.is_empty() { head.word.span() } else { input.span() };
    Err(PolicyError::new(
        place,
        Code::SYNTAX,
        &format!("expected the path of a library behind `include`, in {}", context.called()),
        &format!("write `{FORM}`, with the path of the library"),
    ))
}

fn inside(input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    let inner;
    braced!(inner in input);
    Ok(inner)
}

/// Parses `Login: Essential` and the comma behind it.
fn mapping(
    input: ParseStream<'_>,
    called: &str,
    include: &mut Include,
    context: &mut Context<'_>,
) -> Result<()> {
    let start = input.cursor();
    if !input.peek(syn::Ident::peek_any) {
        return Err(PolicyError::new(
            input.span(),
            Code::SYNTAX,
            &format!("expected a purpose of `{called}`, in its `include`"),
            &format!(
                "write `{FORM}`, and in the braces each of its purposes with one of this policy"
            ),
        ));
    }
    let theirs = input.call(Ident::parse_any)?;
    colon(input, &theirs, called, context)?;
    if !input.peek(syn::Ident::peek_any) {
        return Err(without_ours(&theirs, called, context));
    }
    let ours = input.call(Ident::parse_any)?;
    for word in [&theirs, &ours] {
        if !is_identifier(&word.to_string()) {
            return Err(PolicyError::new(
                word.span(),
                Code::NAME_IDENTIFIER,
                &format!("`{word}` is a keyword of Rust, so no purpose is called so"),
                &format!(
                    "write `{FORM}`, and in the braces each of its purposes with one of this policy"
                ),
            ));
        }
    }
    let place = range_since(start, input);
    comma(input, &theirs, &ours, called, context);
    if include.purposes.iter().any(|known| known.theirs == theirs) {
        context.report(
            place,
            Code::INCLUDE,
            &format!("the purpose `{theirs}` of `{called}` stands twice in its `include`"),
            "remove one of them: one purpose of this policy takes its cookies",
        );
    } else {
        include.purposes.push(Mapping { theirs, ours });
    }
    Ok(())
}

/// Parses the comma behind a pair. Another sign in its place is reported and skipped.
fn comma(
    input: ParseStream<'_>,
    theirs: &Ident,
    ours: &Ident,
    called: &str,
    context: &mut Context<'_>,
) {
    if input.peek(Token![,]) {
        let _ = input.parse::<Token![,]>();
        return;
    }
    if input.is_empty() {
        return;
    }
    let start = input.cursor();
    // Two pairs without a comma are read as such.
    if !input.peek(syn::Ident::peek_any) {
        let _ = input.parse::<TokenTree>();
    }
    context.report(
        range_since(start, input),
        Code::SYNTAX,
        &format!("expected a comma behind `{theirs}: {ours}`, in the `include` of `{called}`"),
        &format!("write `{theirs}: {ours},`"),
    );
}

/// Parses the colon between two purposes. Another sign in its place is reported, and taken for it.
fn colon(
    input: ParseStream<'_>,
    theirs: &Ident,
    called: &str,
    context: &mut Context<'_>,
) -> Result<()> {
    if input.peek(Token![:]) && !input.peek(Token![::]) {
        let _ = input.parse::<Token![:]>();
        return Ok(());
    }
    let start = input.cursor();
    let ahead = input.fork();
    while !ahead.is_empty() && !ahead.peek(Token![,]) && !ahead.peek(syn::Ident::peek_any) {
        let _ = ahead.parse::<TokenTree>();
    }
    let is_pair = ahead.cursor() != start;
    let Some(ours) = ahead.call(Ident::parse_any).ok().filter(|_| is_pair) else {
        return Err(without_ours(theirs, called, context));
    };
    while !input.is_empty() && !input.peek(syn::Ident::peek_any) {
        let _ = input.parse::<TokenTree>();
    }
    let found = since(start, input);
    context.report(
        range_since(start, input),
        Code::SYNTAX,
        &format!(
            "expected `:` and not `{found}` behind `{theirs}`, in the `include` of `{called}`"
        ),
        &format!("write `{theirs}: {ours}`"),
    );
    Ok(())
}

/// Words the error of a purpose of a library that none of this policy takes.
fn without_ours(theirs: &Ident, called: &str, context: &Context<'_>) -> PolicyError {
    let purposes: Vec<&str> = context.declared.purposes.iter().map(String::as_str).collect();
    let meant = match (nearest(&theirs.to_string(), purposes.iter().copied()), &purposes[..]) {
        (Some(near), _) => format!("write `{theirs}: {near}`"),
        (None, [one]) => format!("write `{theirs}: {one}`"),
        (None, []) => format!("write `{theirs}: ..`, with a purpose of this policy"),
        (None, some) => format!("write `{theirs}: ..`, with one of {}", either(some)),
    };
    PolicyError::new(
        theirs.span(),
        Code::INCLUDE,
        &format!("`{theirs}` of `{called}` names no purpose of this policy that takes its cookies"),
        &meant,
    )
}
