//! Cookies: of purposes and embeds, the one that keeps the choices, and those that are retired.

use super::body;
use super::head::{Head, head, stray};
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use crate::parse::context::{Context, Result};
use crate::parse::names::{self, Identifier};
use crate::parse::render;
use crate::syntax::Cookie;
use crate::syntax::keys::Item;
use crate::syntax::keywords::{Keyword, is_keyword};
use crate::syntax::name::pattern::Pattern;
use crate::syntax::name::{Name, called};
use proc_macro2::{Ident, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Type, parse_quote, token};

/// Parses a cookie behind its keyword. A `consent cookie` is one wherever it stands; any other is an `item`.
pub(super) fn cookie(
    input: ParseStream<'_>,
    head: Head,
    rule: Identifier,
    item: Item,
    context: &mut Context<'_>,
) -> Result<Cookie> {
    let is_consent = head.keyword == Some(Keyword::Consent);
    let keyword = if is_consent { cookie_keyword(input, &head.word)? } else { head.word };
    let mut name = names::name(input, &keyword, rule, context)?;
    if is_consent {
        reject_family(&mut name, context);
    }
    let item = if is_consent { Item::Consent } else { item };
    let mut inside = context.inside(item, &name.identifier);
    let start = input.cursor();
    let value = value_type(input, &name, &mut inside)?;
    let identifier = &name.identifier;
    if let (true, Some(value)) = (is_consent, &value) {
        inside.report(
            SpanRange::of(value),
            Code::CONSENT_TYPE,
            &format!("the consent cookie `{identifier}` has a type, but only the runtime reads and writes it"),
            &format!("write `consent cookie {identifier} {{ .. }}`"),
        );
    }
    let noun = if is_consent { "consent cookie" } else { "cookie" };
    let typed = render::since(start, input);
    let typed = typed.strip_prefix(':').map(|ty| format!(": {}", ty.trim_start()));
    let called = called(&name);
    let whole = format!("{noun} {called}{}", typed.unwrap_or_default());
    let keys = body::keys_in_braces(input, &whole, &mut inside);
    Ok(Cookie { docs: head.docs, keyword, is_consent, name, value, keys })
}

/// Reports a consent cookie of many names, and leaves it the literal parts of its name.
fn reject_family(name: &mut Name, context: &mut Context<'_>) {
    let Pattern { parts, placeholders } = Pattern::of(&name.wire);
    if placeholders.is_empty() {
        return;
    }
    let literal = parts.concat();
    let literal = literal.trim_end_matches(['_', '-', '.']);
    let one = if literal.is_empty() { name.identifier.to_string() } else { literal.to_owned() };
    context.report(
        name.place,
        Code::CONSENT_TYPE,
        &format!(
            "the consent cookie `{}` is a family, but the runtime reads and writes one name",
            name.wire
        ),
        &format!("write `consent cookie \"{one}\" as {}`", name.identifier),
    );
    name.wire = one;
    name.parameters.clear();
}

/// Parses the cookies of `retired { .. }`.
pub(super) fn retired(
    input: ParseStream<'_>,
    head: &Head,
    context: &mut Context<'_>,
) -> Result<Vec<Cookie>> {
    let mut inside = context.inside(Item::Retired, &head.word);
    let inner = body::braces(input, Keyword::Retired.as_str(), &mut inside)?;
    let mut cookies = Vec::new();
    body::each_entry(&inner, &mut inside, |input, context| {
        let head = self::head(input, context)?;
        if head.keyword == Some(Keyword::Cookie) {
            cookies.push(cookie(input, head, Identifier::Optional, Item::Retired, context)?);
        } else {
            stray(input, &head, context);
        }
        Ok(())
    });
    Ok(cookies)
}

/// Parses the `cookie` of `consent cookie`.
fn cookie_keyword(input: ParseStream<'_>, consent: &Ident) -> Result<Ident> {
    let span = if input.is_empty() { consent.span() } else { input.span() };
    let next = input.fork().call(Ident::parse_any).ok();
    match next {
        Some(word) if word == Keyword::Cookie.as_str() => {
            input.call(Ident::parse_any).map_err(Into::into)
        }
        name => {
            let name = name.map_or("choice".to_owned(), |name| name.to_string());
            Err(PolicyError::new(
                span,
                Code::SYNTAX,
                &format!("expected `cookie` after `consent`, before `{name}`"),
                &format!("write `consent cookie {name} {{ .. }}`"),
            ))
        }
    }
}

/// Parses the type of a cookie's value. Where it is missing behind its colon, or borrows, another stands in for it.
fn value_type(
    input: ParseStream<'_>,
    name: &Name,
    context: &mut Context<'_>,
) -> Result<Option<Type>> {
    if input.peek(Token![<]) {
        return generic(input, name, context).map(Some);
    }
    if !input.peek(Token![:]) {
        return Ok(None);
    }
    let colon: Token![:] = input.parse()?;
    let called = called(name);
    if input.is_empty() || input.peek(token::Brace) {
        context.report(
            colon.span,
            Code::SYNTAX,
            &format!("expected the type of {}", context.called()),
            &format!("write `cookie {called}: String {{ .. }}`"),
        );
        return Ok(Some(parse_quote!(::std::string::String)));
    }
    let span = input.span();
    let Ok(ty) = input.parse::<Type>() else {
        let error = PolicyError::new(
            span,
            Code::SYNTAX,
            &format!("expected the type of {}", context.called()),
            &format!("write `cookie {called}: String {{ .. }}`"),
        );
        return stand_in(input, error, context).map(Some);
    };
    // The repair of heads has the message.
    if tokens::render(ty.to_token_stream()) == Keyword::Consent.as_str() {
        return Err(PolicyError::new(
            span,
            Code::SYNTAX,
            &format!("`consent` is no type, in {}", context.called()),
            &format!("write `consent cookie {called} {{ .. }}`"),
        ));
    }
    let Some(owned) = owned(&ty) else { return Ok(Some(ty)) };
    context.report(
        SpanRange::of(&ty),
        Code::VALUE_TYPE,
        &format!(
            "{} has the type `{}`, which has no value of its own to keep",
            context.called(),
            tokens::render(ty.to_token_stream())
        ),
        &format!("write `cookie {called}: {owned} {{ .. }}`"),
    );
    Ok(syn::parse_str(owned).ok())
}

/// Reports parameters of a type behind the name of a cookie.
fn generic(input: ParseStream<'_>, name: &Name, context: &mut Context<'_>) -> Result<Type> {
    let called = called(name);
    let error = PolicyError::new(
        input.span(),
        Code::SYNTAX,
        &format!("{} has a parameter, but its value has one type", context.called()),
        &format!("write `cookie {called}: String {{ .. }}`"),
    );
    stand_in(input, error, context)
}

/// Reports what is no type. Text stands in for it if the keys follow.
fn stand_in(input: ParseStream<'_>, error: PolicyError, context: &mut Context<'_>) -> Result<Type> {
    let is_body = |input: ParseStream<'_>| input.peek(token::Brace) && !input.peek2(token::Brace);
    // An enum or a parameter reads like an item, so only what surely begins one ends the type.
    let is_item = |input: ParseStream<'_>| {
        let word = input.fork().call(Ident::parse_any);
        input.peek(Token![#]) || word.is_ok_and(|word| is_keyword(&word.to_string()))
    };
    while !input.is_empty() && !is_body(input) && !is_item(input) {
        let _ = input.parse::<TokenTree>();
    }
    if !is_body(input) {
        return Err(error);
    }
    context.errors.push(error);
    Ok(parse_quote!(::std::string::String))
}

/// Returns the type that owns what a type borrows, or that a type of another language means.
pub(super) fn owned(ty: &Type) -> Option<&'static str> {
    let text = tokens::render(ty.to_token_stream()).replace(' ', "");
    let bare = match text.strip_prefix('&') {
        Some(rest) if rest.starts_with('\'') => rest
            .trim_start_matches(|c: char| c == '\'' || c.is_alphanumeric() || c == '_')
            .to_owned(),
        Some(rest) => rest.to_owned(),
        None => text.clone(),
    };
    let is_borrowed = text.starts_with('&');
    if is_borrowed {
        // `&'static str` without its space begins with the lifetime.
        return Some(if bare.contains("[u8]") { "Vec<u8>" } else { "String" });
    }
    if text.starts_with("Cow<'_") || text.starts_with("impl") || text.starts_with("dyn") {
        return Some("String");
    }
    match text.as_str() {
        "str" => Some("String"),
        "[u8]" => Some("Vec<u8>"),
        other => names::type_of_other_language(other),
    }
}
