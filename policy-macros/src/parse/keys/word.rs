//! The word of a key, and what stands before it or in its place.

use super::example::with_declared;
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::parse::context::{Context, Result};
use crate::parse::recovery::{has_key, is_key_next, is_word_before_key};
use crate::parse::render::{range_since, since};
use crate::syntax::keys::{Item, Key, Shape};
use crate::syntax::name::identifier;
use crate::syntax::trade::keys::plain;
use proc_macro2::{Ident, Punct, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{LitStr, Token, token};

/// Parses the word of a key. Fails at a token that cannot be one.
pub(super) fn read(input: ParseStream<'_>, item: Item, context: &mut Context<'_>) -> Result<Ident> {
    if let Some(word) = quoted(input, item, context) {
        return Ok(word);
    }
    skip_before(input, item, context);
    if !input.peek(syn::Ident::peek_any) {
        return Err(instead(input, item, context));
    }
    let start = input.cursor();
    let word = joined(input)?;
    let place = range_since(start, input);
    // `same-site`
    if word != since(start, input) && item.key(&word.to_string()).is_some() {
        context.report(
            place,
            Code::KEY_UNKNOWN,
            &format!("the key `{word}` of {} is written with `_`", context.called()),
            &format!("write `{word}`"),
        );
    }
    Ok(word)
}

/// Parses a key in quotes, as in JSON.
fn quoted(input: ParseStream<'_>, item: Item, context: &mut Context<'_>) -> Option<Ident> {
    let ahead = input.fork();
    let text: LitStr = ahead.parse().ok()?;
    let word = item.key(&plain(&text.value()))?.key;
    if !ahead.peek(Token![:]) && !ahead.peek(Token![=]) {
        return None;
    }
    input.advance_to(&ahead);
    context.report(
        text.span(),
        Code::SYNTAX,
        &format!("the key `{word}` of {} stands in quotes", context.called()),
        &format!("write `{word}` without them"),
    );
    identifier(word.as_str(), text.span())
}

/// Reports a sign or a word before a key, and skips it.
fn skip_before(input: ParseStream<'_>, item: Item, context: &mut Context<'_>) {
    let start = input.cursor();
    let ahead = input.fork();
    let is_sign =
        ahead.parse::<Punct>().is_ok_and(|sign| sign.as_char() != '#') && is_key_next(&ahead);
    if is_sign || is_word_before_key(input) {
        let _ = input.parse::<TokenTree>();
    } else {
        return;
    }
    let stray = since(start, input);
    let behind = input.fork();
    let word = behind.call(Ident::parse_any).map(|word| word.to_string());
    let rule = word.as_ref().ok().and_then(|word| item.key(word));
    let help = match rule.filter(|rule| !matches!(rule.shape, Shape::Flag)) {
        // `no title`
        Some(rule) if !behind.peek(Token![:]) => {
            let required = rule.required.contains(&item);
            if required {
                format!("write {}", with_declared(rule, context))
            } else {
                "remove both".to_owned()
            }
        }
        _ => "remove it".to_owned(),
    };
    context.report(
        range_since(start, input),
        Code::SYNTAX,
        &format!(
            "`{stray}` stands before the key `{}` of {}",
            word.unwrap_or_default(),
            context.called()
        ),
        &help,
    );
}

/// Parses a word, or some that dashes join: `max-age`.
fn joined(input: ParseStream<'_>) -> syn::Result<Ident> {
    let first = input.call(Ident::parse_any)?;
    let mut text = first.to_string();
    while input.peek(Token![-]) && input.peek2(syn::Ident::peek_any) {
        let _: Token![-] = input.parse()?;
        text = format!("{text}_{}", input.call(Ident::parse_any)?);
    }
    Ok(if first == text { first } else { Ident::new(&text, first.span()) })
}

/// Words the error of a token that is no key.
fn instead(input: ParseStream<'_>, item: Item, context: &mut Context<'_>) -> PolicyError {
    if let Ok(text) = input.fork().parse::<LitStr>() {
        if item == Item::Provider && !has_key(input, Key::NAME) {
            return PolicyError::new(
                text.span(),
                Code::SYNTAX,
                &format!("a text stands alone in {}", context.called()),
                &format!("write `{}: {:?}`", Key::NAME, text.value()),
            );
        }
        context.lost.undocumented();
        return PolicyError::new(
            text.span(),
            Code::SYNTAX,
            &format!("a text stands alone in {}", context.called()),
            &format!("write a text in a doc comment above its item: `/// {}`", text.value()),
        );
    }
    if input.peek(Token![,]) {
        return PolicyError::new(
            input.span(),
            Code::SYNTAX,
            &format!("a comma stands in the place of a key of {}", context.called()),
            "remove it",
        );
    }
    if input.peek(token::Brace) {
        return PolicyError::new(
            input.span(),
            Code::SYNTAX,
            &format!("braces stand around keys of {}", context.called()),
            "remove these braces, and leave what is in them",
        );
    }
    let behind = input.fork();
    if behind.parse::<Token![..]>().is_ok() && behind.is_empty() {
        return PolicyError::new(
            input.span(),
            Code::SYNTAX,
            &format!("the keys of {} are still to be written", context.called()),
            &format!("its keys are {}", listed(&item.key_words())),
        );
    }
    PolicyError::new(
        input.span(),
        Code::SYNTAX,
        &format!("expected a key of {}", context.called()),
        &format!("its keys are {}", listed(&item.key_words())),
    )
}
