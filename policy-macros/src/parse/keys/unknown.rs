//! A word that is no key of its item: which key was meant, and what to write instead.

use super::example::with_seconds;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::parse::context::Context;
use crate::parse::values::field::Field;
use crate::parse::{recovery, render, values};
use crate::syntax::keys::{Item, KEYS, KeyRule, Shape};
use crate::syntax::{KeyEntry, Keys, Value};
use proc_macro2::Ident;
use syn::Token;
use syn::parse::ParseStream;

/// Reports an unknown key as one error, whatever value follows it. The key that was meant stands with this value in its
/// place, if the value is of its shape.
pub(super) fn unknown(
    input: ParseStream<'_>,
    word: &Ident,
    keys: &mut Keys,
    context: &mut Context<'_>,
) {
    let has_value = input.peek(Token![:]) || input.peek(Token![=]);
    if has_value {
        let _ = input.parse::<proc_macro2::TokenTree>();
    }
    let rule = meant(&word.to_string(), keys.item);
    let start = input.cursor();
    let ahead = input.fork();
    if has_value {
        recovery::skip_value(input);
    }
    let mut text = render::since(start, input);
    let mut value = rule.and_then(|rule| {
        let (item_name, item) = (context.name.clone(), keys.item);
        let field = Field { rule, word: word.clone(), item_name, item };
        value_of(&field, has_value.then_some(&ahead))
    });
    let words = match rule.map(|rule| rule.shape) {
        Some(Shape::OneOf(words)) => words,
        _ => &[],
    };
    if let Some(known) = words.iter().find(|known| known.eq_ignore_ascii_case(&text)) {
        text = (*known).to_owned();
        value = Some(Value::Word(Ident::new(known, word.span())));
    }
    context.report(
        word.span(),
        Code::KEY_UNKNOWN,
        &format!("{} has no key `{word}`, in `{}`", keys.item.with_article(), context.name),
        &help(word, rule, value.as_ref(), &text, keys, context),
    );
    if let Some(rule) = rule {
        keys.reported.insert(rule.key);
        if let Some(value) = value.filter(|_| !keys.has(rule.key)) {
            let place = word.span().into();
            keys.entries.push(KeyEntry { key: rule.key, place, value });
        }
    }
}

/// Finds the key that was meant: by a synonym of the table, or by its spelling.
fn meant(word: &str, item: Item) -> Option<&'static KeyRule> {
    let synonym = item.keys().find(|rule| rule.instead_of.contains(&word));
    synonym.or_else(|| nearest(word, item.key_words()).and_then(|near| item.key(near)))
}

/// Parses the value as one of the key that was meant. Its faults are not reported.
fn value_of(field: &Field<'_>, input: Option<ParseStream<'_>>) -> Option<Value> {
    let mut discarded = Errors::default();
    let value = match input {
        Some(input) => values::read(input, field, &mut discarded),
        None => field.flag(&mut discarded),
    };
    value.filter(|_| discarded.is_empty())
}

fn help(
    word: &Ident,
    rule: Option<&KeyRule>,
    value: Option<&Value>,
    text: &str,
    keys: &Keys,
    context: &Context<'_>,
) -> String {
    if let Some(help) = attribute_help(word, text, keys.item) {
        return help.to_owned();
    }
    match (rule, value) {
        (Some(rule), Some(_)) if keys.has(rule.key) => {
            format!("remove it: `{}` is said already", rule.key)
        }
        (Some(rule), Some(Value::Flag)) => format!("write `{}`", rule.key),
        (Some(rule), Some(_)) if !text.is_empty() => format!("write `{}: {text}`", rule.key),
        (Some(rule), _) => {
            format!("write `{}`: {}", with_seconds(rule, text, context), rule.says)
        }
        (None, _) => key_elsewhere(word, keys.item),
    }
}

/// Translates attributes of `Set-Cookie`, and words of other libraries.
fn attribute_help(word: &Ident, value: &str, item: Item) -> Option<&'static str> {
    if item != Item::Cookie {
        return None;
    }
    match (word.to_string().to_lowercase().as_str(), value) {
        ("secure", "false") => Some("write `insecure`"),
        ("secure", _) => Some("remove it: a cookie is Secure unless it says `insecure`"),
        ("http_only" | "httponly", "false") => Some("write `read_by: scripts`"),
        ("http_only" | "httponly", _) => {
            Some("remove it: a cookie is HttpOnly unless it says `read_by: scripts`")
        }
        ("encrypt" | "encrypted" | "private", _) => Some("write `seal: encrypted`"),
        ("sign" | "signed", _) => Some("write `seal: signed`"),
        _ => None,
    }
}

/// Names the item that has such a key, or else the keys of this one.
fn key_elsewhere(word: &Ident, item: Item) -> String {
    let rule = KEYS.iter().find(|rule| *word == rule.key);
    match rule.and_then(|rule| rule.items.first()) {
        Some(other) => {
            format!("remove it, or write it in {}, which has such a key", other.with_article())
        }
        None => {
            let (item, keys) = (item.with_article(), listed(&item.key_words()));
            format!("remove it; the keys of {item} are {keys}")
        }
    }
}
