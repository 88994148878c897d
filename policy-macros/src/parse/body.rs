//! Bodies: keys, then items. The loop that recovers from every slip stands here.

use super::value::{self, listed};
use super::words::WORDS;
use super::{Result, name};
use crate::errors::{Errors, PolicyError};
use crate::nearest::nearest;
use crate::syntax::keys::{self, KeyRule, Owner};
use crate::syntax::{Key, Keys};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{LitStr, Token, braced, token};

/// The inside of the braces that must follow `owner`, or an error that says so.
pub(super) fn braces<'i>(
    input: ParseStream<'i>,
    owner: &Ident,
    noun: &str,
) -> Result<ParseBuffer<'i>> {
    if !input.peek(token::Brace) {
        let span = if input.is_empty() { owner.span() } else { input.span() };
        return Err(PolicyError::new(
            span,
            "syntax",
            &format!("expected the body of the {noun} `{owner}`"),
            &format!("write `{owner} {{ .. }}`"),
        ));
    }
    Ok(inside(input)?)
}

fn inside(input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    let content;
    braced!(content in input);
    Ok(content)
}

/// Reads a body of keys alone.
pub(super) fn keys(
    input: ParseStream<'_>,
    owner: Owner,
    name: &Ident,
    errors: &mut Errors,
) -> Keys {
    let mut keys = Keys::empty(name, owner);
    each_entry(input, errors, |input, errors| {
        if starts_item(input) {
            return Err(stray_item(input, owner, name));
        }
        key(input, owner, &mut keys, errors)
    });
    check_required(&keys, owner, errors);
    keys
}

/// Reads a body of keys and items, which `item` reads.
pub(super) fn keys_and_items(
    input: ParseStream<'_>,
    owner: Owner,
    name: &Ident,
    errors: &mut Errors,
    mut item: impl FnMut(ParseStream<'_>, &mut Errors) -> Result<()>,
) -> Keys {
    let mut keys = Keys::empty(name, owner);
    each_entry(input, errors, |input, errors| {
        if starts_item(input) { item(input, errors) } else { key(input, owner, &mut keys, errors) }
    });
    check_required(&keys, owner, errors);
    keys
}

/// Reads entry by entry to the end. After a slip it goes on at the next comma or the next item.
pub(super) fn each_entry(
    input: ParseStream<'_>,
    errors: &mut Errors,
    mut entry: impl FnMut(ParseStream<'_>, &mut Errors) -> Result<()>,
) {
    while !input.is_empty() {
        let before = input.cursor();
        let is_item = starts_item(input);
        if let Err(error) = entry(input, errors) {
            errors.push(error);
            let is_stuck = input.cursor() == before;
            if is_item && !is_stuck {
                skip_item(input);
            } else {
                resynchronise(input, is_stuck);
            }
        }
    }
}

pub(super) fn resynchronise(input: ParseStream<'_>, stuck: bool) {
    let mut at_start = stuck;
    while !input.is_empty() && (at_start || !starts_item(input)) {
        at_start = false;
        if input.peek(Token![,]) {
            let _ = input.parse::<Token![,]>();
            return;
        }
        let _ = input.parse::<proc_macro2::TokenTree>();
    }
}

/// Passes over what stands behind the word of an unknown item: its name and its body.
pub(super) fn skip_item(input: ParseStream<'_>) {
    let is_word = |input: ParseStream<'_>| {
        let word = input.fork().call(Ident::parse_any);
        word.is_ok_and(|word| WORDS.contains(&word.to_string().as_str()))
    };
    while !input.is_empty()
        && !input.peek(token::Brace)
        && !input.peek(Token![#])
        && !is_word(input)
    {
        let _ = input.parse::<proc_macro2::TokenTree>();
    }
    if input.peek(token::Brace) {
        let _ = input.parse::<proc_macro2::TokenTree>();
    }
}

/// Whether an item begins here rather than a key: doc comments do, and a word that is followed by a name or a body. A key
/// is followed by `:`, `,` or the end.
pub(super) fn starts_item(input: ParseStream<'_>) -> bool {
    if input.peek(Token![#]) || input.peek(Token![pub]) {
        return true;
    }
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return false };
    let word = word.to_string();
    let is_item = WORDS.contains(&word.as_str());
    if ahead.is_empty() {
        return is_item && !keys::is_key(&word);
    }
    if ahead.peek(Token![:]) || ahead.peek(Token![,]) {
        return false;
    }
    // A half-typed key stands before an item: `life cookie theme { .. }`.
    let next = ahead.fork().call(Ident::parse_any).map(|next| next.to_string());
    let begins_item = next.is_ok_and(|next| !WORDS.contains(&next.as_str()))
        || ahead.peek(LitStr)
        || ahead.peek(token::Brace);
    is_item || (begins_item && !keys::is_key(&word))
}

fn stray_item(input: ParseStream<'_>, owner: Owner, name: &Ident) -> PolicyError {
    PolicyError::new(
        input.span(),
        "item-place",
        &format!("the {} `{name}` has keys only", owner.noun()),
        "close its body before the next item, or put a comma between two keys",
    )
}

/// Reads one key and the comma behind it.
fn key(input: ParseStream<'_>, owner: Owner, keys: &mut Keys, errors: &mut Errors) -> Result<()> {
    let word =
        name::identifier(input, keys.owner.span(), &format!("`{}`", keys.owner)).map_err(|_| {
            PolicyError::new(
                input.span(),
                "syntax",
                &format!("expected a key of the {} `{}`", owner.noun(), keys.owner),
                &format!("its keys are {}", listed(&words(owner))),
            )
        })?;
    keys.words.push(word.clone());
    // An unknown key is the only mistake to be told, whatever stands behind it.
    let rule = owner.key(&word.to_string());
    if rule.is_none() {
        errors.push(unknown(&word, owner, &keys.owner));
        // What was meant was said, only by another name, so it is not missing too.
        let meant = meant(&word.to_string(), owner);
        keys.meant.extend(meant.map(|rule| rule.word));
    }
    let mut written = None;
    if input.peek(Token![:]) {
        let _ = input.parse::<Token![:]>();
        match value::any(input, word.span()) {
            Ok(value) => written = Some(value),
            Err(error) if rule.is_some() => return Err(error),
            Err(_) => {
                resynchronise(input, false);
                return Ok(());
            }
        }
    }
    comma(input, &word, errors);
    let Some(rule) = rule else { return Ok(()) };
    let Some(value) = value::shaped(rule, &word, &keys.owner, written, errors) else {
        return Ok(());
    };
    if keys.has(rule.word) {
        errors.report(
            word.span(),
            "key-duplicate",
            &format!("`{word}` is said twice of `{}`", keys.owner),
            "keep one of them",
        );
    } else {
        keys.entries.push(Key { word, value });
    }
    Ok(())
}

fn comma(input: ParseStream<'_>, word: &Ident, errors: &mut Errors) {
    if input.peek(Token![,]) {
        let _ = input.parse::<Token![,]>();
    } else if !input.is_empty() && !starts_item(input) {
        errors.report(
            input.span(),
            "syntax",
            &format!("expected a comma after `{word}`"),
            "separate keys by commas",
        );
    }
}

/// The key that was meant, if it can be told.
fn meant(written: &str, owner: Owner) -> Option<&'static KeyRule> {
    let synonym = owner.keys().find(|rule| rule.instead_of.contains(&written));
    synonym.or_else(|| nearest(written, words(owner)).and_then(|near| owner.key(near)))
}

fn unknown(word: &Ident, owner: Owner, name: &Ident) -> PolicyError {
    let written = word.to_string();
    let help = match (written.as_str(), meant(&written, owner)) {
        ("secure", _) => "remove it: a cookie is Secure unless it says `insecure`".to_owned(),
        ("http_only" | "httponly", _) => {
            "remove it: a cookie is HttpOnly unless it says `read_by: scripts`".to_owned()
        }
        ("encrypt" | "encrypted" | "private", Some(_)) => "write `seal: encrypted`".to_owned(),
        (_, Some(rule)) => format!("write `{}`: {}", rule.written(), rule.says),
        (_, None) => format!("its keys are {}", listed(&words(owner))),
    };
    PolicyError::new(
        word.span(),
        "key-unknown",
        &format!("{} has no key `{written}`, in `{name}`", owner.with_article()),
        &help,
    )
}

fn check_required(keys: &Keys, owner: Owner, errors: &mut Errors) {
    for rule in owner.required() {
        // One that was written wrongly was reported.
        let is_said = keys.words.iter().any(|word| word == rule.word);
        if !is_said && !keys.meant.contains(&rule.word) {
            errors.report(
                keys.owner.span(),
                "key-missing",
                &format!("the {} `{}` has no `{}`", owner.noun(), keys.owner, rule.word),
                &format!("add `{}`: {}", rule.written(), rule.says),
            );
        }
    }
}

fn words(owner: Owner) -> Vec<&'static str> {
    owner.keys().map(|rule| rule.word).collect()
}
