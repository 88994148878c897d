//! Keys of a body, each with its value and the comma behind it.

mod example;
mod unknown;

use super::context::{Context, Result};
use super::recovery::{self, begins_key};
use super::render;
use super::values;
use super::values::field::Field;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::{Errors, PolicyError};
use crate::syntax::keys::{self, Shape};
use crate::syntax::name::is_identifier;
use crate::syntax::{KeyEntry, Keys};
use example::with_declared;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitInt, LitStr, Token, token};

/// Parses one key and the comma behind it.
pub(super) fn key(
    input: ParseStream<'_>,
    keys: &mut Keys,
    context: &mut Context<'_>,
) -> Result<()> {
    if !input.peek(syn::Ident::peek_any) {
        return Err(PolicyError::new(
            input.span(),
            Code::SYNTAX,
            &format!("expected a key of {}", context.called()),
            &format!("its keys are {}", listed(&keys.item.key_words())),
        ));
    }
    let before_word = input.cursor();
    let word = input.call(Ident::parse_any)?;
    if is_identifier(&word.to_string()) {
        keys.words.push(word.clone());
    }
    let start = input.cursor();
    let Some(rule) = keys.item.key(&word.to_string()) else {
        unknown::unknown(input, &word, keys, context);
        comma(input, &word, &render::since(start, input), context);
        return Ok(());
    };
    let (item_name, item) = (context.name.clone(), keys.item);
    let field = Field { rule, word: word.clone(), item_name, item };
    let before = context.errors.len();
    let value = if is_colon_next(input, &field, context.errors) {
        values::read(input, &field, context.errors)
    } else {
        field.flag(context.errors)
    };
    if context.errors.len() > before {
        keys.reported.insert(rule.key);
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

/// Returns whether a value follows. Reports what stands in the place of its colon, or that nothing does.
fn is_colon_next(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> bool {
    if input.peek(Token![:]) {
        let _ = input.parse::<Token![:]>();
        return true;
    }
    let is_value_next = input.peek(Token![=])
        || input.peek(LitStr)
        || input.peek(LitInt)
        || input.peek(token::Bracket)
        || is_word_of_value(input);
    if matches!(field.rule.shape, Shape::Flag) && !input.peek(Token![=]) || !is_value_next {
        return false;
    }
    let span = input.span();
    if input.peek(Token![=]) {
        let _ = input.parse::<Token![=]>();
    }
    let ahead = input.fork();
    recovery::skip_value(&ahead);
    let value = render::between(input.cursor(), ahead.cursor());
    errors.report(
        span,
        Code::SYNTAX,
        &format!("expected `:` after {}", field.called()),
        &field.write(&value),
    );
    true
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
    } else if !begins_key(input) {
        recovery::resynchronise(input, false);
    }
}

/// Reports the required keys that a body lacks. A key that was written wrongly was reported.
pub(super) fn check_required(keys: &Keys, context: &mut Context<'_>) {
    for rule in keys.item.required() {
        let is_there = keys.words.iter().any(|word| *word == rule.key);
        if !is_there && !keys.reported.has(rule.key) {
            let example = with_declared(rule, context);
            context.report(
                context.name.span(),
                Code::KEY_MISSING,
                &format!("{} has no `{}`", context.called(), rule.key),
                &format!("add `{example}`: {}", rule.says),
            );
        }
    }
}
