//! Lists: `[en, fr]`, `["shop.example", any]`.

use super::field::Field;
use super::is_open;
use super::word::{near, one_of};
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::recovery::raw;
use crate::parse::render::range_since;
use crate::syntax::Value;
use crate::syntax::keys::{self, Shape};
use crate::syntax::keywords::{Keyword, is_keyword};
use crate::syntax::name;
use crate::syntax::trade::values::{Advice, advice};
use crate::syntax::vocabulary::ANY;
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseBuffer, ParseStream, Parser};
use syn::{LitStr, Token, bracketed, token};

/// One value of a list.
struct Element {
    place: SpanRange,
    value: Option<Value>,
    /// The value as it should be written; empty if unknown.
    repaired: String,
    /// The text of a string in the place of a word.
    text: String,
    is_wrong: bool,
}

/// Parses a list. A single value without brackets is reported, and read as a list of it.
pub(super) fn list(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Value> {
    if !input.peek(token::Bracket) {
        return without_brackets(input, field, errors);
    }
    let start = input.cursor();
    let inner = brackets(input).ok()?;
    if inner.peek(Token![..]) {
        is_open(&inner, field, errors);
        return None;
    }
    if inner.peek(token::Bracket) && inner.fork().parse::<TokenTree>().is_ok() {
        // `[[en, de]]`
        let nested = brackets(&inner).ok()?;
        let (elements, _) = elements(&nested, field);
        let repaired = repaired_list(&elements.iter().collect::<Vec<_>>());
        field.wrong(range_since(start, input), &repaired, errors);
        return Some(values(elements, field, &mut Errors::default()));
    }
    let (elements, without_comma) = elements(&inner, field);
    // Words in quotes are one mistake, also where they are another standard's: `["allow-scripts"]`.
    let known = |element: Element| if element.is_wrong { known(element, field) } else { element };
    let elements: Vec<Element> = elements.into_iter().map(known).collect();
    let repaired = repaired_list(&elements.iter().collect::<Vec<_>>());
    if let Some(place) = without_comma {
        errors.report(
            place,
            Code::SYNTAX,
            &format!("expected one comma between the values of {}", field.called()),
            &field.write(&repaired),
        );
        return Some(values(elements, field, errors));
    }
    let wrong: Vec<&Element> = elements.iter().filter(|element| element.is_wrong).collect();
    if let ([first, ..], [.., last]) = (wrong.as_slice(), wrong.as_slice()) {
        field.wrong(first.place.to(last.place), &repaired, errors);
    }
    Some(values(elements, field, errors))
}

fn values(elements: Vec<Element>, field: &Field<'_>, errors: &mut Errors) -> Value {
    let words = match field.rule.shape {
        Shape::SomeOf(words) => words,
        _ => &[],
    };
    let values = elements.into_iter().filter_map(|element| match element.value? {
        Value::Word(word) => Some(Value::Word(one_of(field, words, &word, errors))),
        other => Some(other),
    });
    Value::List(values.collect())
}

/// Parses a list in other brackets than its own, or in none, and reports it.
fn without_brackets(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Value> {
    let start = input.cursor();
    let ahead = input.fork();
    // `&[..]`, `vec![..]`
    while ahead.peek(Token![&]) || ahead.peek2(Token![!]) || ahead.peek(Token![!]) {
        let _ = ahead.parse::<TokenTree>();
    }
    let group = ahead.fork().parse::<proc_macro2::Group>().ok();
    let found = if let Some(group) = group {
        let _ = ahead.parse::<TokenTree>();
        input.advance_to(&ahead);
        let read = |inner: ParseStream<'_>| Ok(elements(inner, field).0);
        read.parse2(group.stream()).ok()?
    } else {
        let mut found = vec![element(input, field)];
        while input.peek(Token![,]) && is_element(input, field) {
            let _: Token![,] = input.parse().ok()?;
            found.push(element(input, field));
        }
        found
            .into_iter()
            .flat_map(|element| parts(element, field))
            .map(|element| known(element, field))
            .collect()
    };
    let repaired = repaired_list(&found.iter().collect::<Vec<_>>());
    let before = errors.len();
    field.wrong(range_since(start, input), &repaired, errors);
    let mut faults = Errors::default();
    let values = values(found, field, &mut faults);
    // An unknown word is the one fault that is reported.
    if !faults.is_empty() {
        errors.replace_from(before, faults);
    }
    Some(values)
}

/// Puts the word of the key in the place of the one that was meant for it.
fn known(element: Element, field: &Field<'_>) -> Element {
    let (Shape::SomeOf(words), Some(Value::Word(word))) = (&field.rule.shape, &element.value)
    else {
        return element;
    };
    match near(field, words, &word.to_string()).0 {
        Some(near) => {
            let value = Some(Value::Word(Ident::new(near, word.span())));
            Element { value, repaired: near.to_owned(), ..element }
        }
        None => element,
    }
}

/// Returns whether another element stands behind a comma, and not the next key.
fn is_element(input: ParseStream<'_>, field: &Field<'_>) -> bool {
    let ahead = input.fork();
    let _ = ahead.parse::<Token![,]>();
    match field.rule.shape {
        Shape::Texts | Shape::Addresses | Shape::Sites => ahead.peek(LitStr),
        _ => {
            let word = ahead.call(Ident::parse_any);
            word.is_ok_and(|word| {
                !keys::is_key(&word.to_string()) && !is_keyword(&word.to_string())
            }) && (ahead.is_empty() || ahead.peek(Token![,]))
        }
    }
}

/// Splits `"en, de"` into its words.
fn parts(element: Element, field: &Field<'_>) -> Vec<Element> {
    let text = match &element.value {
        Some(Value::Text(text)) => text.value(),
        None => element.text.clone(),
        _ => return vec![element],
    };
    if !text.contains([',', ';', ' ']) {
        return vec![element];
    }
    // `"Google LLC"` is the name of one company.
    if !text.contains([',', ';']) && text.contains(char::is_uppercase) {
        return vec![Element { value: None, repaired: String::new(), ..element }];
    }
    let part = |part: &str| -> Option<Element> {
        let is_text = matches!(element.value, Some(Value::Text(_)));
        let (value, repaired) = if is_text {
            (Value::Text(LitStr::new(part, element.place.first)), format!("{part:?}"))
        } else {
            let word = name::identifier(&part.replace('-', "_"), element.place.first)?;
            let repaired = word.to_string();
            (Value::Word(word), repaired)
        };
        Some(Element {
            place: element.place,
            value: Some(value),
            repaired,
            text: part.to_owned(),
            is_wrong: true,
        })
    };
    // `"ip address, browser"`
    let joined: Vec<String> =
        text.split([',', ';']).map(|part| part.trim().replace(' ', "_")).collect();
    let is_of_words = match field.rule.shape {
        Shape::SomeOf(words) => {
            joined.len() > 1 || joined.iter().any(|word| near(field, words, word).0.is_some())
        }
        _ => false,
    };
    let words: Vec<&str> = if is_of_words {
        joined.iter().map(String::as_str).collect()
    } else {
        text.split([',', ';', ' ']).collect()
    };
    let parts: Option<Vec<Element>> =
        words.into_iter().filter(|text| !text.is_empty()).map(part).collect();
    parts.unwrap_or_default()
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
        let is_sign = input.peek(Token![|])
            || input.peek(Token![;])
            || input.peek(Token![&])
            || input.peek(Token![/]);
        if is_sign && !is_separated {
            let _ = input.parse::<TokenTree>();
            continue;
        }
        if input.peek(Token![,]) {
            // `[en,, de]`
            let place = input.span();
            let _ = input.parse::<Token![,]>();
            without_comma = without_comma.or(Some(place.into()));
            continue;
        }
        let element = element(input, field);
        if let Some(previous) = elements.last().filter(|_| !is_separated) {
            without_comma = without_comma.or(Some(previous.place.to(element.place)));
        }
        elements.push(element);
        if input.cursor() == before && !input.peek(Token![,]) {
            // A semicolon ends a value elsewhere, but not a list.
            let _ = input.parse::<TokenTree>();
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
        Shape::Hosts | Shape::Texts => text(input),
        Shape::Cookies if is_cookie(input) => {
            let start = input.cursor();
            let _ = input.call(Ident::parse_any);
            let name = element(input, field);
            Element { place: range_since(start, input), is_wrong: true, ..name }
        }
        Shape::Cookies if input.peek(LitStr) => text(input),
        Shape::Addresses | Shape::Sites if !is_any() => match text(input) {
            // In quotes the word would be a host of that name.
            Element { place, value: Some(Value::Text(text)), .. }
                if matches!(field.rule.shape, Shape::Sites) && text.value() == ANY =>
            {
                let word = Ident::new(ANY, text.span());
                let (value, repaired) = (Some(Value::Word(word)), ANY.to_owned());
                Element { place, value, repaired, text: String::new(), is_wrong: true }
            }
            element => element,
        },
        Shape::SomeOf(words) => two_words(input, field, words).unwrap_or_else(|| word(input)),
        _ => word(input),
    }
}

/// Returns whether the keyword stands before the name of a cookie: `[cookie theme]`.
fn is_cookie(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_keyword =
        ahead.call(Ident::parse_any).is_ok_and(|word| word == Keyword::Cookie.as_str());
    is_keyword && !ahead.is_empty() && !ahead.peek(Token![,])
}

/// Parses a word of the key that stands in two: `ip address`.
fn two_words(input: ParseStream<'_>, field: &Field<'_>, words: &[&str]) -> Option<Element> {
    let start = input.cursor();
    let ahead = input.fork();
    let (first, second) = (ahead.call(Ident::parse_any).ok()?, ahead.call(Ident::parse_any).ok()?);
    let joined = format!("{first}_{second}");
    let is_known = words.contains(&joined.as_str())
        || matches!(advice(field.rule.key, &joined), Some(Advice::Word(_)));
    let repaired = near(field, words, &joined).0.filter(|_| is_known)?.to_owned();
    input.advance_to(&ahead);
    let place = range_since(start, input);
    let value = Some(Value::Word(Ident::new(&repaired, place.first)));
    Some(Element { place, value, repaired, text: String::new(), is_wrong: true })
}

fn text(input: ParseStream<'_>) -> Element {
    if let Ok(text) = input.parse::<LitStr>() {
        let (place, repaired) = (text.span().into(), text.token().to_string());
        return Element {
            place,
            value: Some(Value::Text(text)),
            repaired,
            text: String::new(),
            is_wrong: false,
        };
    }
    let (raw, place) = raw(input);
    // `https:` is left of an address whose `//` begins a comment.
    let is_one = !raw.is_empty() && !raw.contains([' ', '[', '"', '(']) && !raw.ends_with(':');
    let value = is_one.then(|| Value::Text(LitStr::new(&raw, place.first)));
    let repaired = if is_one { format!("{raw:?}") } else { String::new() };
    Element { place, value, repaired, text: String::new(), is_wrong: true }
}

fn word(input: ParseStream<'_>) -> Element {
    let start = input.cursor();
    let is_compound = input.peek2(Token![-]) || input.peek2(Token![.]);
    if !is_compound && let Ok(word) = input.call(Ident::parse_any) {
        let (place, repaired) = (word.span().into(), word.to_string());
        return Element {
            place,
            value: Some(Value::Word(word)),
            repaired,
            text: String::new(),
            is_wrong: false,
        };
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
    let text = meant.clone();
    let meant = name::identifier(&meant.replace('-', "_"), place.first);
    let repaired = meant.as_ref().map(Ident::to_string).unwrap_or_default();
    Element { place, value: meant.map(Value::Word), repaired, text, is_wrong: true }
}
