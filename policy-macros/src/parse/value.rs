//! Values of keys, held to the shape that the table of keys promises.

use super::{Result, lifetime};
use crate::errors::PolicyError;
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

/// The value, if it has the shape of its key.
pub(super) fn shaped(
    rule: &KeyRule,
    key: &Ident,
    owner: &Ident,
    value: Option<Value>,
) -> Result<Value> {
    let wrong = |span, what: &str| wrong_shape(rule, owner, span, what);
    let Some(value) = value else {
        return if matches!(rule.shape, Shape::Flag) {
            Ok(Value::Flag)
        } else {
            Err(wrong(key.span(), "needs a value"))
        };
    };
    let span = value.span().unwrap_or(key.span());
    match (rule.shape, value) {
        (Shape::Text, Value::Text(text)) if text.value().trim().is_empty() => {
            Err(PolicyError::new(
                text.span(),
                "text-empty",
                &format!("`{}` of `{owner}` is empty", rule.word),
                &format!("write `{}`: {}", rule.written(), rule.says),
            ))
        }
        (Shape::Text, value @ Value::Text(_))
        | (Shape::Lifetime, value @ Value::Lifetime(_))
        | (Shape::Name, value @ Value::Word(_)) => Ok(value),
        (Shape::Lifetime, Value::Word(word)) if word == "session" => {
            Ok(Value::Lifetime(Lifetime { span, seconds: None, is_sliding: false }))
        }
        (Shape::OneOf(words), Value::Word(word)) => {
            one_of(rule, owner, words, &word).map(|()| Value::Word(word))
        }
        (Shape::SomeOf(words), Value::List(values, span)) => {
            for value in &values {
                match value {
                    Value::Word(word) => one_of(rule, owner, words, word)?,
                    other => return Err(wrong(other.span().unwrap_or(span), "is a list of words")),
                }
            }
            Ok(Value::List(values, span))
        }
        (Shape::Addresses, Value::List(values, span)) => {
            let stray =
                values.iter().find(|value| !matches!(value, Value::Text(_))).and_then(Value::span);
            stray.map_or(Ok(Value::List(values, span)), |stray| {
                Err(wrong(stray, "is a list of addresses in quotes"))
            })
        }
        (Shape::Names, Value::List(values, span)) => {
            let stray =
                values.iter().find(|value| !matches!(value, Value::Word(_))).and_then(Value::span);
            stray.map_or(Ok(Value::List(values, span)), |stray| {
                Err(wrong(stray, "is a list of words"))
            })
        }
        (Shape::Sites, Value::List(values, span)) => {
            let is_site = |value: &&Value| {
                matches!(value, Value::Text(_))
                    || matches!(value, Value::Word(word) if word == "any")
            };
            let stray = values.iter().find(|value| !is_site(value)).and_then(Value::span);
            stray.map_or(Ok(Value::List(values, span)), |stray| {
                Err(wrong(stray, "is a list of hosts in quotes, or `any`"))
            })
        }
        (shape, _) => Err(wrong(
            span,
            match shape {
                Shape::Flag => "stands alone, without a value",
                Shape::Text => "is a string",
                Shape::Lifetime => "is a lifetime",
                Shape::Name => "is the name of something declared",
                Shape::OneOf(_) => "is a word",
                Shape::Names | Shape::SomeOf(_) | Shape::Addresses | Shape::Sites => {
                    "is a list in brackets"
                }
            },
        )),
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

fn one_of(rule: &KeyRule, owner: &Ident, words: &[&'static str], word: &Ident) -> Result<()> {
    let written = word.to_string();
    if words.contains(&written.as_str()) {
        return Ok(());
    }
    let help = match nearest(&written, words.iter().copied()) {
        Some(near) if matches!(rule.shape, Shape::SomeOf(_)) => format!("write `{near}`"),
        Some(near) => format!("write `{}: {near}`", rule.word),
        None => format!("`{}` is one of {}", rule.word, listed(words)),
    };
    Err(PolicyError::new(
        word.span(),
        "key-value",
        &format!("`{}` of `{owner}` has no value `{written}`", rule.word),
        &help,
    ))
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
