//! Keys of a body, each with its value and the comma behind it.

mod example;
mod separator;
mod unknown;
mod word;

use super::context::{Context, Result};
use super::recovery::{self, begins_key};
use super::render;
use super::values;
use super::values::field::Field;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::syntax::keys::{self, Key, Shape};
use crate::syntax::name::is_identifier;
use crate::syntax::{KeyEntry, Keys, Value};
use example::with_declared;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitInt, LitStr, Token, parenthesized, token};

/// Parses one key and the comma behind it.
pub(super) fn key(
    input: ParseStream<'_>,
    keys: &mut Keys,
    context: &mut Context<'_>,
) -> Result<()> {
    let before_word = input.cursor();
    let before_all = context.errors.len();
    let word = word::read(input, keys.item, context)?;
    if is_identifier(&word.to_string()) {
        keys.words.push(word.clone());
    }
    let start = input.cursor();
    let Some(rule) = keys.item.key(&word.to_string()) else {
        unknown::unknown(input, &word, keys, context);
        context.lose_keys();
        comma(input, &word, &render::since(start, input), context);
        return Ok(());
    };
    let is_of_others = context.is_in_embed
        || keys.has(Key::STORED_ON)
        || (rule.key == Key::LIFETIME && recovery::has_key(input, Key::STORED_ON));
    let can_be_unknown = is_of_others
        || keys.has(Key::SET_BY)
        || (rule.key == Key::LIFETIME && recovery::has_key(input, Key::SET_BY));
    let (word_of_key, item_name, item) = (word.clone(), context.name.clone(), keys.item);
    let field = Field { rule, word: word_of_key, item_name, item, is_of_others, can_be_unknown };
    let before = context.errors.len();
    let value = if context.errors.len() > before_all {
        // The word before the key is the slip.
        value(input, &field, &mut Errors::default())
    } else {
        value(input, &field, context.errors)
    };
    if context.errors.len() > before || (value.is_none() && context.errors.len() > before_all) {
        keys.reported.insert(rule.key);
        context.lose_keys();
    }
    let place = render::range_since(before_word, input);
    comma(input, &word, &render::since(start, input), context);
    match value {
        None => {}
        Some(_) if keys.has(rule.key) => context.report(
            place,
            Code::KEY_DUPLICATE,
            &format!("`{word}` stands twice in {}", context.called()),
            "remove one of them",
        ),
        Some(value) => keys.entries.push(KeyEntry { key: rule.key, place, value }),
    }
    Ok(())
}

/// Parses the colon of a key and its value, or the value in parentheses: `title("Maps")`.
fn value(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> Option<Value> {
    if input.peek(token::Paren) && !matches!(field.rule.shape, Shape::Flag) {
        let place = input.span();
        let inner = parentheses(input).ok()?;
        if !inner.is_empty() {
            let ahead = inner.fork();
            recovery::skip_value(&ahead);
            let text = render::between(inner.cursor(), ahead.cursor());
            no_colon(place.into(), &text, field, errors);
            return values::read(&inner, field, &mut Errors::default());
        }
    }
    match colon(input, field) {
        Colon::There => values::read(input, field, errors),
        Colon::Missing => field.flag(errors),
        Colon::Other(place) => {
            let ahead = input.fork();
            recovery::skip_value(&ahead);
            let text = render::between(input.cursor(), ahead.cursor());
            let mut faults = Errors::default();
            let value = values::read(input, field, &mut faults);
            match faults.first_help() {
                Some(help) => no_colon_with(place, help, field, errors),
                None => no_colon(place, &text, field, errors),
            }
            value
        }
    }
}

fn parentheses(input: ParseStream<'_>) -> syn::Result<syn::parse::ParseBuffer<'_>> {
    let inner;
    parenthesized!(inner in input);
    Ok(inner)
}

/// What stands behind the word of a key.
enum Colon {
    There,
    /// A value follows, but behind other signs or none.
    Other(SpanRange),
    Missing,
}

fn colon(input: ParseStream<'_>, field: &Field<'_>) -> Colon {
    match separator::colon(input) {
        Some(Ok(())) => return Colon::There,
        Some(Err(place)) => return Colon::Other(place),
        None => {}
    }
    let is_value_next = input.peek(LitStr)
        || input.peek(LitInt)
        || input.peek(token::Bracket)
        || is_word_of_value(input);
    // `lifetime; 30 days`
    let is_sign_before_value = (input.peek(Token![;]) || input.peek(Token![,]))
        && (input.peek2(LitInt) || input.peek2(LitStr));
    if matches!(field.rule.shape, Shape::Flag) || !(is_value_next || is_sign_before_value) {
        return Colon::Missing;
    }
    if is_sign_before_value {
        let place = input.span().into();
        let _ = input.parse::<proc_macro2::TokenTree>();
        return Colon::Other(place);
    }
    Colon::Other(input.span().into())
}

fn no_colon(place: SpanRange, value: &str, field: &Field<'_>, errors: &mut Errors) {
    no_colon_with(place, &field.write(value), field, errors);
}

fn no_colon_with(place: SpanRange, help: &str, field: &Field<'_>, errors: &mut Errors) {
    errors.report(place, Code::SYNTAX, &format!("expected `:` after {}", field.called()), help);
}

/// Returns whether a word follows that begins neither a key nor an item.
fn is_word_of_value(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.call(Ident::parse_any).is_ok_and(|word| {
        !keys::is_key(&word.to_string()) && (ahead.is_empty() || ahead.peek(Token![,]))
    })
}

/// Parses the comma between two keys. Reports another token in its place.
fn comma(input: ParseStream<'_>, word: &Ident, value: &str, context: &mut Context<'_>) {
    if input.peek(Token![,]) {
        let _ = input.parse::<Token![,]>();
        return;
    }
    if input.is_empty() || recovery::starts_item(input) {
        return;
    }
    let help = match value.trim_start_matches([':', '=']).trim_start() {
        "" => format!("write `{word},`"),
        value => format!("write `{word}: {value},`"),
    };
    context.report(
        input.span(),
        Code::SYNTAX,
        &format!("expected a comma after `{word}` of {}", context.called()),
        &help,
    );
    if input.peek(Token![;]) {
        let _ = input.parse::<Token![;]>();
    } else if recovery::is_separator(input) {
        let _ = input.parse::<proc_macro2::TokenTree>();
    } else if !begins_key(input) {
        recovery::resynchronise(input, false);
    }
}

/// Reports the required keys that a body lacks. A key that was written wrongly was reported.
pub(super) fn check_required(keys: &Keys, context: &mut Context<'_>) {
    for rule in keys.item.required() {
        let is_there = keys.words.iter().any(|word| *word == rule.key);
        let is_lost = context.lost.is_cut(&context.name.to_string());
        if !is_there && !is_lost && !keys.reported.has(rule.key) {
            let example = with_declared(rule, context);
            context.lose_keys();
            context.report(
                context.name.span(),
                Code::KEY_MISSING,
                &format!("{} has no `{}`", context.called(), rule.key),
                &format!("add {example}"),
            );
        }
    }
}
