//! Lists: `[en, fr]`, `["shop.example", any]`.

use super::field::Field;
use super::word::one_of;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::recovery::raw;
use crate::parse::render::range_since;
use crate::syntax::Value;
use crate::syntax::keys::Shape;
use crate::syntax::name;
use crate::syntax::vocabulary::ANY;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{LitStr, Token, bracketed, token};

/// One value of a list.
struct Element {
    place: SpanRange,
    value: Option<Value>,
    /// The value as it should be written; empty if unknown.
    repaired: String,
    is_wrong: bool,
}

/// Parses a list. A single value without brackets is reported, and read as a list of it.
pub(super) fn list(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Value> {
    if !input.peek(token::Bracket) {
        let element = element(input, field);
        field.wrong(element.place, &repaired_list(&[&element]), errors);
        return Some(Value::List(element.value.into_iter().collect()));
    }
    let inner = brackets(input).ok()?;
    let (elements, without_comma) = elements(&inner, field);
    let repaired = repaired_list(&elements.iter().collect::<Vec<_>>());
    if let Some(place) = without_comma {
        errors.report(
            place,
            Code::SYNTAX,
            &format!("expected a comma between the values of {}", field.called()),
            &field.write(&repaired),
        );
    }
    for element in elements.iter().filter(|element| element.is_wrong) {
        field.wrong(element.place, &repaired, errors);
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

pub(super) fn brackets(input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    let inner;
    bracketed!(inner in input);
    Ok(inner)
}

/// Returns the strings of a list in the place of one string. Consumes nothing.
pub(super) fn texts(input: ParseStream<'_>) -> Option<Vec<LitStr>> {
    let ahead = input.fork();
    let inner = brackets(&ahead).ok()?;
    let texts = inner.parse_terminated(ParseBuffer::parse::<LitStr>, Token![,]).ok()?;
    Some(texts.into_iter().collect())
}

/// Parses the elements, and finds the first two between which a comma is missing.
fn elements(input: ParseStream<'_>, field: &Field<'_>) -> (Vec<Element>, Option<SpanRange>) {
    let (mut elements, mut without_comma): (Vec<Element>, Option<SpanRange>) = (Vec::new(), None);
    let mut is_separated = true;
    while !input.is_empty() {
        let before = input.cursor();
        let element = element(input, field);
        if let Some(previous) = elements.last().filter(|_| !is_separated) {
            without_comma = without_comma.or(Some(previous.place.to(element.place)));
        }
        elements.push(element);
        if input.cursor() == before && !input.peek(Token![,]) {
            // A semicolon ends a value elsewhere, but not a list.
            let _ = input.parse::<proc_macro2::TokenTree>();
        }
        is_separated = input.peek(Token![,]);
        if is_separated {
            let _ = input.parse::<Token![,]>();
        }
    }
    (elements, without_comma)
}

/// Renders the list as it should be written; empty if one of its elements is unknown.
fn repaired_list(elements: &[&Element]) -> String {
    if elements.iter().any(|element| element.repaired.is_empty()) {
        return String::new();
    }
    let repaired: Vec<&str> = elements.iter().map(|element| element.repaired.as_str()).collect();
    format!("[{}]", repaired.join(", "))
}

fn element(input: ParseStream<'_>, field: &Field<'_>) -> Element {
    let is_any = || {
        let word = input.fork().call(Ident::parse_any);
        matches!(field.rule.shape, Shape::Sites) && word.is_ok_and(|word| word == ANY)
    };
    match field.rule.shape {
        Shape::Addresses | Shape::Sites if !is_any() => text(input),
        _ => word(input),
    }
}

fn text(input: ParseStream<'_>) -> Element {
    if let Ok(text) = input.parse::<LitStr>() {
        let (place, repaired) = (text.span().into(), text.token().to_string());
        return Element { place, value: Some(Value::Text(text)), repaired, is_wrong: false };
    }
    let (raw, place) = raw(input);
    let is_one = !raw.is_empty() && !raw.contains([' ', '[', '"', '(']);
    let value = is_one.then(|| Value::Text(LitStr::new(&raw, place.first)));
    let repaired = if is_one { format!("{raw:?}") } else { String::new() };
    Element { place, value, repaired, is_wrong: true }
}

fn word(input: ParseStream<'_>) -> Element {
    let start = input.cursor();
    let is_compound = input.peek2(Token![-]) || input.peek2(Token![.]);
    if !is_compound && let Ok(word) = input.call(Ident::parse_any) {
        let (place, repaired) = (word.span().into(), word.to_string());
        return Element { place, value: Some(Value::Word(word)), repaired, is_wrong: false };
    }
    let quoted = input.fork().parse::<LitStr>().ok().map(|text| text.value());
    let meant = match quoted {
        Some(text) => {
            let _ = input.parse::<LitStr>();
            text
        }
        None => raw(input).0,
    };
    let place = range_since(start, input);
    let meant = name::identifier(&meant.replace('-', "_"), place.first);
    let repaired = meant.as_ref().map(Ident::to_string).unwrap_or_default();
    Element { place, value: meant.map(Value::Word), repaired, is_wrong: true }
}
