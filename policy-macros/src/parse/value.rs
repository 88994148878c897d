//! Values of keys, read in the shape that the table of keys promises. What was written in another shape is reported, and
//! read as what was probably meant, so that it is one error.

use super::field::Field;
use super::list::list;
use super::words::WORDS;
use super::{lifetime, written};
use crate::errors::Errors;
use crate::nearest::nearest;
use crate::syntax::Value;
use crate::syntax::keys::Shape;
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

/// The value of a key; none if nothing can be made of it. All that is wrong with it is reported.
pub(super) fn read(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Value> {
    if input.is_empty() || input.peek(Token![,]) || input.peek(Token![;]) || input.peek(Token![#]) {
        let span = if input.is_empty() { field.word.span() } else { input.span() };
        field.missing(span, errors);
        return None;
    }
    match field.rule.shape {
        Shape::Flag => flag(input, field, errors),
        Shape::Text => text(input, field, errors),
        Shape::Lifetime => lifetime::read(input, field, errors).map(Value::Lifetime),
        Shape::Name => word(input, field, &[], errors),
        Shape::OneOf(words) => word(input, field, words, errors),
        Shape::Names | Shape::SomeOf(_) | Shape::Addresses | Shape::Sites => {
            list(input, field, errors)
        }
    }
}

/// Passes over a value of any shape.
pub(super) fn skip(input: ParseStream<'_>) {
    let mut is_first = true;
    while !input.is_empty()
        && !input.peek(Token![,])
        && !input.peek(Token![;])
        && (is_first || !begins_entry(input))
    {
        let _ = input.parse::<TokenTree>();
        is_first = false;
    }
}

/// Whether the next entry begins here, so that the value before it lacks its comma: `key:`, `cookie theme`.
fn begins_entry(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return input.peek(Token![#]) };
    let is_key = ahead.peek(Token![:]) && !ahead.peek(Token![::]);
    let is_item = WORDS.contains(&word.to_string().as_str());
    let next = ahead.call(Ident::parse_any);
    is_key || is_item && next.is_ok_and(|next| !WORDS.contains(&next.to_string().as_str()))
}

/// What stands in the place of a value, as it was written.
pub(super) fn raw(input: ParseStream<'_>) -> String {
    let start = input.cursor();
    skip(input);
    written::since(start, input)
}

fn flag(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> Option<Value> {
    let span = input.span();
    let is_off = raw(input) == "false";
    let help = if is_off {
        "remove it: what is not said does not hold".to_owned()
    } else {
        format!("write `{}` alone", field.rule.word)
    };
    errors.report(
        span,
        "key-value",
        &format!("{} stands alone, without a value", field.called()),
        &help,
    );
    (!is_off).then_some(Value::Flag)
}

fn text(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> Option<Value> {
    if let Ok(text) = input.fork().parse::<LitStr>() {
        let _ = input.parse::<LitStr>();
        if text.value().trim().is_empty() {
            errors.report(
                text.span(),
                "text-empty",
                &format!("{} is empty", field.called()),
                &field.write(""),
            );
            return field.rule.is_translated().then(|| stand_in(field, &text));
        }
        return Some(Value::Text(text));
    }
    let span = input.span();
    let written = raw(input);
    let quoted = if written.is_empty() { String::new() } else { format!("{written:?}") };
    field.wrong(span, &quoted, errors);
    field.rule.is_translated().then(|| stand_in(field, &LitStr::new(&written, span)))
}

/// A text in the place of one that was reported, so that its translations are about something.
fn stand_in(field: &Field<'_>, written: &LitStr) -> Value {
    Value::Text(LitStr::new(field.rule.word, written.span()))
}

/// A word: any, or one of these.
fn word(
    input: ParseStream<'_>,
    field: &Field<'_>,
    words: &[&str],
    errors: &mut Errors,
) -> Option<Value> {
    let span = input.span();
    if let Ok(word) = input.call(Ident::parse_any) {
        return Some(Value::Word(one_of(field, words, &word, errors)));
    }
    let quoted = input.fork().parse::<LitStr>().ok().map(|text| text.value());
    skip(input);
    let meant = quoted.and_then(|text| match nearest(&text, words.iter().copied()) {
        Some(near) => Some(near.to_owned()),
        None => words.is_empty().then_some(text),
    });
    let meant = meant.filter(|word| syn::parse_str::<Ident>(word).is_ok());
    field.wrong(span, meant.as_deref().unwrap_or_default(), errors);
    let example = (!words.is_empty()).then(|| field.rule.example.to_owned());
    meant.or(example).map(|word| Value::Word(Ident::new(&word, span)))
}

/// The word, if it is one of the key's; else the nearest to it in its place, or the one of the key's example.
pub(super) fn one_of(
    field: &Field<'_>,
    words: &[&str],
    word: &Ident,
    errors: &mut Errors,
) -> Ident {
    let written = word.to_string();
    if words.is_empty() || words.contains(&written.as_str()) {
        return word.clone();
    }
    let is_list = matches!(field.rule.shape, Shape::SomeOf(_));
    let near = nearest(&written, words.iter().copied());
    let only = if let [only] = words { Some(*only) } else { None };
    let help = match near.or(only) {
        Some(near) if is_list => format!("write `{near}`"),
        Some(near) => field.write(near),
        None => format!("write {}", either(words)),
    };
    errors.report(
        word.span(),
        "key-value",
        &format!("{} has no value `{written}`", field.called()),
        &help,
    );
    let stand_in = near.unwrap_or_else(|| field.rule.example.trim_matches(['[', ']']));
    Ident::new(stand_in, word.span())
}

/// `a`, `b` and `c`.
pub(crate) fn listed(words: &[&str]) -> String {
    joined(words, "and")
}

/// `a`, `b` or `c`.
pub(crate) fn either(words: &[&str]) -> String {
    joined(words, "or")
}

fn joined(words: &[&str], last_but_one: &str) -> String {
    match words {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [others @ .., last] => format!(
            "{} {last_but_one} `{last}`",
            others.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
        ),
    }
}
