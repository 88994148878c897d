//! Lists: `[en, fr]`, `["shop.example", any]`.

use super::field::Field;
use super::word::one_of;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::parse::recovery::raw;
use crate::syntax::Value;
use crate::syntax::keys::Shape;
use crate::syntax::name;
use crate::syntax::vocabulary::ANY;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{LitStr, Token, bracketed, token};

/// One value of a list.
struct Element {
    span: Span,
    value: Option<Value>,
    /// As it should be written; empty if nobody can tell.
    repaired: String,
    is_wrong: bool,
}

/// A list. One value without brackets is read as a list of it.
pub(super) fn list(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Value> {
    if !input.peek(token::Bracket) {
        let element = element(input, field);
        field.wrong(element.span, &bracketed_text(&[&element]), errors);
        return Some(Value::List(element.value.into_iter().collect()));
    }
    let inner = brackets(input).ok()?;
    let (mut elements, mut without_comma) = (Vec::new(), None);
    while !inner.is_empty() {
        let before = inner.cursor();
        elements.push(element(&inner, field));
        if inner.cursor() == before && !inner.peek(Token![,]) {
            // What ends a value elsewhere, as a semicolon does, is a stray here.
            let _ = inner.parse::<proc_macro2::TokenTree>();
        }
        if inner.peek(Token![,]) {
            let _ = inner.parse::<Token![,]>();
        } else if !inner.is_empty() {
            without_comma = without_comma.or(Some(inner.span()));
        }
    }
    let repaired = bracketed_text(&elements.iter().collect::<Vec<_>>());
    if let Some(span) = without_comma {
        errors.report(
            span,
            Code::SYNTAX,
            &format!("expected a comma between the values of {}", field.called()),
            &field.write(&repaired),
        );
    }
    for element in elements.iter().filter(|element| element.is_wrong) {
        field.wrong(element.span, &repaired, errors);
    }
    let words = match field.rule.shape {
        Shape::SomeOf(words) => words,
        _ => &[],
    };
    let values = elements.into_iter().filter_map(|element| match element.value? {
        Value::Word(word) => Some(Value::Word(one_of(field, words, &word, errors))),
        other => Some(other),
    });
    Some(Value::List(values.collect()))
}

fn brackets(input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    let inner;
    bracketed!(inner in input);
    Ok(inner)
}

/// The list as it should be written, if all of it can be told.
fn bracketed_text(elements: &[&Element]) -> String {
    if elements.iter().any(|element| element.repaired.is_empty()) {
        return String::new();
    }
    let repaired: Vec<&str> = elements.iter().map(|element| element.repaired.as_str()).collect();
    format!("[{}]", repaired.join(", "))
}

fn element(input: ParseStream<'_>, field: &Field<'_>) -> Element {
    let span = input.span();
    let is_any = || {
        let word = input.fork().call(Ident::parse_any);
        matches!(field.rule.shape, Shape::Sites) && word.is_ok_and(|word| word == ANY)
    };
    match field.rule.shape {
        Shape::Addresses | Shape::Sites if !is_any() => text(input, span),
        _ => word(input, span),
    }
}

fn text(input: ParseStream<'_>, span: Span) -> Element {
    if let Ok(text) = input.parse::<LitStr>() {
        let repaired = text.token().to_string();
        return Element { span, value: Some(Value::Text(text)), repaired, is_wrong: false };
    }
    let raw = raw(input);
    let is_one = !raw.is_empty() && !raw.contains([' ', '[', '"', '(']);
    let value = is_one.then(|| Value::Text(LitStr::new(&raw, span)));
    Element {
        span,
        value,
        repaired: if is_one { format!("{raw:?}") } else { String::new() },
        is_wrong: true,
    }
}

fn word(input: ParseStream<'_>, span: Span) -> Element {
    let is_compound = input.peek2(Token![-]) || input.peek2(Token![.]);
    if !is_compound && let Ok(word) = input.call(Ident::parse_any) {
        let repaired = word.to_string();
        return Element { span, value: Some(Value::Word(word)), repaired, is_wrong: false };
    }
    let quoted = input.fork().parse::<LitStr>().ok().map(|text| text.value());
    let meant = match quoted {
        Some(text) => {
            let _ = input.parse::<LitStr>();
            text
        }
        None => raw(input),
    };
    let meant = name::identifier(&meant.replace('-', "_"), span);
    let repaired = meant.as_ref().map(Ident::to_string).unwrap_or_default();
    Element { span, value: meant.map(Value::Word), repaired, is_wrong: true }
}
