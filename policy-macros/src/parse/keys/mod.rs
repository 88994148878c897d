//! Keys: which one it is, or was meant to be, and the punctuation around it.

use super::context::{Context, Result};
use super::values;
use super::values::field::Field;
use super::{recovery, render};
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::{Errors, PolicyError};
use crate::syntax::keys::{self, Item, KEYS, KeyRule, Shape};
use crate::syntax::lifetime;
use crate::syntax::name::is_identifier;
use crate::syntax::{Key, Keys, Value};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitInt, LitStr, Token, token};

/// Reads one key and the comma behind it.
pub(super) fn key(
    input: ParseStream<'_>,
    keys: &mut Keys,
    context: &mut Context<'_>,
) -> Result<()> {
    if !input.peek(syn::Ident::peek_any) {
        return Err(PolicyError::new(
            input.span(),
            "syntax",
            &format!("expected a key of {}", context.called()),
            &format!("its keys are {}", listed(&words(keys.item))),
        ));
    }
    let word = input.call(Ident::parse_any)?;
    if is_identifier(&word.to_string()) {
        keys.words.push(word.clone());
    }
    let Some(rule) = keys.item.key(&word.to_string()) else {
        let start = input.cursor();
        unknown(input, &word, keys, context);
        comma(input, &word, &render::since(start, input), context);
        return Ok(());
    };
    let field = Field { rule, word: word.clone(), item_name: context.name.clone() };
    let before = context.errors.len();
    let start = input.cursor();
    let value = if is_colon_next(input, &field, context.errors) {
        values::read(input, &field, context.errors)
    } else {
        field.flag(context.errors)
    };
    if context.errors.len() > before {
        keys.reported.push(rule.word);
    }
    comma(input, &word, &render::since(start, input), context);
    match value {
        None => {}
        Some(_) if keys.has(rule.word) => context.report(
            word.span(),
            "key-duplicate",
            &format!("`{word}` stands twice in {}", context.called()),
            "remove one of them",
        ),
        Some(value) => keys.entries.push(Key { word, value }),
    }
    Ok(())
}

/// Whether a value follows. What stands in the place of its colon is reported, or that nothing does.
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
        "syntax",
        &format!("expected `:` after {}", field.called()),
        &field.write(&value),
    );
    true
}

/// Whether a word follows that begins neither a key nor an item.
fn is_word_of_value(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.call(Ident::parse_any).is_ok_and(|word| {
        !keys::is_key(&word.to_string()) && (ahead.is_empty() || ahead.peek(Token![,]))
    })
}

/// Reports what stands between a key and the next, if it is no comma.
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
        "syntax",
        &format!("expected a comma after `{word}` of {}", context.called()),
        &help,
    );
    if input.peek(Token![;]) {
        let _ = input.parse::<Token![;]>();
    } else if !begins_key(input) {
        recovery::resynchronise(input, false);
    }
}

/// Whether a word stands here that is a key, or that a value follows.
fn begins_key(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead
        .call(Ident::parse_any)
        .is_ok_and(|word| keys::is_key(&word.to_string()) || ahead.peek(Token![:]))
}

/// The key that was meant, if it can be told.
fn meant(found: &str, item: Item) -> Option<&'static KeyRule> {
    let synonym = item.keys().find(|rule| rule.instead_of.contains(&found));
    synonym.or_else(|| nearest(found, words(item)).and_then(|near| item.key(near)))
}

/// An unknown key is the only mistake to be told, whatever stands behind it. What was meant was said, only by another
/// name: it stands with the value that was written, if that is one of its own.
fn unknown(input: ParseStream<'_>, word: &Ident, keys: &mut Keys, context: &mut Context<'_>) {
    let is_value_next = input.peek(Token![:]) || input.peek(Token![=]);
    if is_value_next {
        let _ = input.parse::<proc_macro2::TokenTree>();
    }
    let rule = meant(&word.to_string(), keys.item);
    let start = input.cursor();
    let mut unheard = Errors::default();
    let ahead = input.fork();
    if is_value_next {
        recovery::skip_value(input);
    }
    let mut value = render::since(start, input);
    let mut read = rule.and_then(|rule| {
        let field = Field { rule, word: word.clone(), item_name: context.name.clone() };
        let read = if is_value_next {
            values::read(&ahead, &field, &mut unheard)
        } else {
            field.flag(&mut unheard)
        };
        read.filter(|_| unheard.is_empty())
    });
    let words = match rule.map(|rule| rule.shape) {
        Some(Shape::OneOf(words)) => words,
        _ => &[],
    };
    if let Some(known) = words.iter().find(|known| known.eq_ignore_ascii_case(&value)) {
        value = (*known).to_owned();
        read = Some(Value::Word(Ident::new(known, word.span())));
    }
    let help = match said_otherwise(word, &value, keys.item) {
        Some(help) => help,
        None => match (rule, &read) {
            (Some(rule), Some(_)) if keys.has(rule.word) => {
                format!("remove it: `{}` is said already", rule.word)
            }
            (Some(rule), Some(Value::Flag)) => format!("write `{}`", rule.word),
            (Some(rule), Some(_)) if !value.is_empty() => format!("write `{}: {value}`", rule.word),
            (Some(rule), _) => {
                let example = example(rule, &value, context);
                format!("write `{example}`: {}", rule.says)
            }
            (None, _) => key_of_others(word, keys.item),
        },
    };
    context.report(
        word.span(),
        "key-unknown",
        &format!("{} has no key `{word}`, in `{}`", keys.item.with_article(), context.name),
        &help,
    );
    if let Some(rule) = rule {
        keys.reported.push(rule.word);
        if let Some(value) = read.filter(|_| !keys.has(rule.word)) {
            keys.entries.push(Key { word: Ident::new(rule.word, word.span()), value });
        }
    }
}

/// What the attributes of `Set-Cookie` and the words of other libraries are here.
fn said_otherwise(word: &Ident, value: &str, item: Item) -> Option<String> {
    let is_cookie = item == Item::Cookie;
    let help = match (word.to_string().to_lowercase().as_str(), value) {
        ("secure", "false") if is_cookie => "write `insecure`",
        ("secure", _) if is_cookie => "remove it: a cookie is Secure unless it says `insecure`",
        ("http_only" | "httponly", "false") if is_cookie => "write `read_by: scripts`",
        ("http_only" | "httponly", _) if is_cookie => {
            "remove it: a cookie is HttpOnly unless it says `read_by: scripts`"
        }
        ("encrypt" | "encrypted" | "private", _) if is_cookie => "write `seal: encrypted`",
        ("sign" | "signed", _) if is_cookie => "write `seal: signed`",
        _ => return None,
    };
    Some(help.to_owned())
}

/// The key as it could be written: with the number of seconds that other libraries take, or with its example.
fn example(rule: &KeyRule, value: &str, context: &Context<'_>) -> String {
    match (rule.shape, value.parse::<u64>()) {
        (Shape::Lifetime, Ok(seconds)) if seconds > 0 => {
            format!("{}: {}", rule.word, lifetime::in_words(seconds, lifetime::DAY))
        }
        _ => with_declared(rule, context),
    }
}

/// The key with its example; in place of the name of a provider, one that is declared.
fn with_declared(rule: &KeyRule, context: &Context<'_>) -> String {
    let providers = &context.declared.providers;
    // What others put into the pages is seldom the controller's, who is declared first.
    let provider = if context.item == Item::Embed { providers.last() } else { providers.first() };
    match (rule.word, provider) {
        ("provider" | "controller", Some(provider)) => format!("{}: {provider}", rule.word),
        ("title", _) => format!("title: \"{}\"", context.name),
        _ => rule.usage(),
    }
}

/// A key that stands elsewhere, or nowhere.
fn key_of_others(word: &Ident, item: Item) -> String {
    let rule = KEYS.iter().find(|rule| *word == rule.word);
    match rule.and_then(|rule| rule.items.first()) {
        Some(other) => {
            format!("remove it, or write it in {}, which has such a key", other.with_article())
        }
        None => {
            format!("remove it; the keys of {} are {}", item.with_article(), listed(&words(item)))
        }
    }
}

pub(super) fn check_required(keys: &Keys, context: &mut Context<'_>) {
    for rule in keys.item.required() {
        // One that was written wrongly was reported.
        let is_said = keys.words.iter().any(|word| word == rule.word);
        if !is_said && !keys.reported.contains(&rule.word) {
            let example = with_declared(rule, context);
            context.report(
                context.name.span(),
                "key-missing",
                &format!("{} has no `{}`", context.called(), rule.word),
                &format!("add `{example}`: {}", rule.says),
            );
        }
    }
}

fn words(item: Item) -> Vec<&'static str> {
    item.keys().map(|rule| rule.word).collect()
}
