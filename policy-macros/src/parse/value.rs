//! Values of keys, held to the shape that the table of keys promises.

use super::{Result, lifetime};
use crate::errors::{Errors, PolicyError};
use crate::nearest::nearest;
use crate::syntax::keys::{KeyRule, Shape};
use crate::syntax::{Lifetime, Value};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{LitInt, LitStr, Token, bracketed, token};

/// Any value, whatever key it belongs to.
pub(super) fn any(input: ParseStream<'_>, key: Span) -> Result<Value> {
    if input.peek(LitStr) {
        return input.parse().map(Value::Text).map_err(Into::into);
    }
    if input.peek(LitInt) {
        return lifetime::lifetime(input).map(Value::Lifetime);
    }
    if input.peek(syn::Ident::peek_any) {
        return input.call(Ident::parse_any).map(Value::Word).map_err(Into::into);
    }
    if input.peek(token::Bracket) {
        return list(input);
    }
    let span = if input.is_empty() { key } else { input.span() };
    Err(PolicyError::new(
        span,
        "key-value",
        "expected a value",
        "a value is a word, a string, a lifetime such as `30 days`, or a list in brackets",
    ))
}

fn brackets(input: ParseStream<'_>) -> syn::Result<(token::Bracket, ParseBuffer<'_>)> {
    let content;
    let bracket = bracketed!(content in input);
    Ok((bracket, content))
}

fn list(input: ParseStream<'_>) -> Result<Value> {
    let (bracket, content) = brackets(input)?;
    let mut values = Vec::new();
    while !content.is_empty() {
        values.push(any(&content, bracket.span.open())?);
        if content.is_empty() {
            break;
        }
        let _: Token![,] = content.parse()?;
    }
    Ok(Value::List(values, bracket.span.join()))
}

/// The value, if it has the shape of its key; what has not is reported. A word that is none of the key's is repaired with the
/// nearest, so that it is one error.
pub(super) fn shaped(
    rule: &KeyRule,
    key: &Ident,
    owner: &Ident,
    value: Option<Value>,
    errors: &mut Errors,
) -> Option<Value> {
    let Some(value) = value else {
        if !matches!(rule.shape, Shape::Flag) {
            errors.push(wrong_shape(rule, owner, key.span(), "needs a value"));
            return None;
        }
        return Some(Value::Flag);
    };
    let span = value.span().unwrap_or(key.span());
    let is_in_shape = match (rule.shape, &value) {
        (Shape::Text, Value::Text(text)) if text.value().trim().is_empty() => {
            errors.report(
                text.span(),
                "text-empty",
                &format!("`{}` of `{owner}` is empty", rule.word),
                &format!("write `{}`: {}", rule.written(), rule.says),
            );
            return None;
        }
        (Shape::Lifetime, Value::Word(word)) if word == "session" => {
            return Some(Value::Lifetime(Lifetime { span, seconds: None, is_sliding: false }));
        }
        (Shape::OneOf(words), Value::Word(word)) => {
            return Some(Value::Word(one_of(rule, owner, words, word, errors)));
        }
        (Shape::Text, Value::Text(_))
        | (Shape::Lifetime, Value::Lifetime(_))
        | (Shape::Name, Value::Word(_)) => true,
        (Shape::SomeOf(words), Value::List(values, list)) => {
            let values = kept(rule, owner, values, "is a list of words", is_word, errors);
            let words = values.into_iter().map(|value| match value {
                Value::Word(word) => Value::Word(one_of(rule, owner, words, &word, errors)),
                other => other,
            });
            return Some(Value::List(words.collect(), *list));
        }
        (Shape::Names, Value::List(values, list)) => {
            let values = kept(rule, owner, values, "is a list of words", is_word, errors);
            return Some(Value::List(values, *list));
        }
        (Shape::Addresses, Value::List(values, list)) => {
            let values =
                kept(rule, owner, values, "is a list of addresses in quotes", is_text, errors);
            return Some(Value::List(values, *list));
        }
        (Shape::Sites, Value::List(values, list)) => {
            let is_site = |value: &Value| {
                is_text(value) || matches!(value, Value::Word(word) if word == "any")
            };
            let values = kept(
                rule,
                owner,
                values,
                "is a list of hosts in quotes, or `any`",
                is_site,
                errors,
            );
            return Some(Value::List(values, *list));
        }
        _ => false,
    };
    if !is_in_shape {
        errors.push(wrong_shape(rule, owner, span, shape_in_words(rule.shape)));
    }
    is_in_shape.then_some(value)
}

fn is_word(value: &Value) -> bool {
    matches!(value, Value::Word(_))
}

fn is_text(value: &Value) -> bool {
    matches!(value, Value::Text(_))
}

/// The values of a list that have its shape; each of the others is reported.
fn kept(
    rule: &KeyRule,
    owner: &Ident,
    values: &[Value],
    what: &str,
    has_shape: impl Fn(&Value) -> bool,
    errors: &mut Errors,
) -> Vec<Value> {
    for stray in values.iter().filter(|value| !has_shape(value)) {
        errors.push(wrong_shape(rule, owner, stray.span().unwrap_or(owner.span()), what));
    }
    values.iter().filter(|value| has_shape(value)).cloned().collect()
}

fn shape_in_words(shape: Shape) -> &'static str {
    match shape {
        Shape::Flag => "stands alone, without a value",
        Shape::Text => "is a string",
        Shape::Lifetime => "is a lifetime",
        Shape::Name => "is the name of something declared",
        Shape::OneOf(_) => "is a word",
        Shape::Names | Shape::SomeOf(_) | Shape::Addresses | Shape::Sites => {
            "is a list in brackets"
        }
    }
}

fn wrong_shape(rule: &KeyRule, owner: &Ident, span: Span, what: &str) -> PolicyError {
    PolicyError::new(
        span,
        "key-value",
        &format!("`{}` of `{owner}` {what}", rule.word),
        &format!("write `{}`: {}", rule.written(), rule.says),
    )
}

/// The word, if it is one of the key's; else the nearest to it in its place, or the one of the key's example.
fn one_of(
    rule: &KeyRule,
    owner: &Ident,
    words: &[&'static str],
    word: &Ident,
    errors: &mut Errors,
) -> Ident {
    let written = word.to_string();
    if words.contains(&written.as_str()) {
        return word.clone();
    }
    let near = nearest(&written, words.iter().copied());
    let help = match near {
        Some(near) if matches!(rule.shape, Shape::SomeOf(_)) => format!("write `{near}`"),
        Some(near) => format!("write `{}: {near}`", rule.word),
        None => format!("`{}` is one of {}", rule.word, listed(words)),
    };
    errors.report(
        word.span(),
        "key-value",
        &format!("`{}` of `{owner}` has no value `{written}`", rule.word),
        &help,
    );
    let stand_in = near.unwrap_or_else(|| rule.example.trim_matches(['[', ']']));
    Ident::new(stand_in, word.span())
}

/// `a`, `b` and `c`.
pub(crate) fn listed(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [others @ .., last] => format!(
            "{} and `{last}`",
            others.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
        ),
    }
}
