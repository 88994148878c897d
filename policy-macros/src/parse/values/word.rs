//! Words as values: any word, or one that the key knows.

use super::field::Field;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::recovery::{is_end, raw, skip_value};
use crate::syntax::Value;
use crate::syntax::keys::{Item, Key, Shape};
use crate::syntax::name;
use crate::syntax::tags::{country_meant, is_country};
use crate::syntax::trade::values::{Advice, advice};
use crate::syntax::vocabulary::SCRIPTS;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;

/// Parses a word: one of `words`, or any if there are none.
pub(super) fn word(
    input: ParseStream<'_>,
    field: &Field<'_>,
    words: &[&str],
    errors: &mut Errors,
) -> Option<Value> {
    let of_storage = field.rule.key == Key::SET_BY && field.item == Item::Storage;
    let words = if of_storage { &[SCRIPTS] } else { words };
    let (one, all) = (input.fork(), input.fork());
    let is_whole = |one: ParseStream<'_>| {
        skip_value(&all);
        one.cursor() >= all.cursor()
    };
    let word = one.call(Ident::parse_any).ok().filter(|_| is_end(&one) || is_whole(&one));
    if let Some(word) = word {
        input.advance_to(&one);
        return Some(Value::Word(one_of(field, words, &word, errors)));
    }
    let (text, place) = raw(input);
    if let Some(Advice::Say(help)) = says(field, &text).filter(|_| !words.is_empty()) {
        field.wrong_with(place, &said(help, words), errors);
        return Some(Value::Word(Ident::new(field.rule.example, place.first)));
    }
    let meant = among(&text, field, words);
    let identifier = meant.and_then(|word| name::identifier(&word, place.first));
    field.wrong(place, &identifier.as_ref().map(Ident::to_string).unwrap_or_default(), errors);
    let example = || (!words.is_empty()).then(|| Ident::new(field.rule.example, place.first));
    identifier.or_else(example).map(Value::Word)
}

/// Finds what is to be said of several words, such as `legitimate interest`.
fn says(field: &Field<'_>, text: &str) -> Option<Advice> {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let whole = words.join("_");
    if let Some(found) = advice(field.rule.key, &whole) {
        return Some(found);
    }
    words
        .into_iter()
        .filter(|_| text.contains(['_', ' ']))
        .find_map(|word| advice(field.rule.key, word))
}

/// Completes a help that ends in what all reasons are.
fn said(help: &str, words: &[&str]) -> String {
    if help.ends_with("is necessary") {
        format!("{help}: {}", either(words))
    } else {
        help.to_owned()
    }
}

/// Finds the word that was meant among several, in quotes, brackets or a path: `SameSite::Lax`.
fn among(text: &str, field: &Field<'_>, words: &[&str]) -> Option<String> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || (c == '-' && text.starts_with('"'));
    let parts: Vec<&str> = text.split(|c| !is_part(c)).filter(|part| !part.is_empty()).collect();
    if words.is_empty() {
        return match parts.as_slice() {
            [one] if field.rule.key == Key::COUNTRY => {
                let lower = one.to_lowercase();
                if is_country(&lower) { Some(lower) } else { country_meant(one).map(str::to_owned) }
            }
            [one] => Some((*one).to_owned()),
            [.., last] if text.contains("::") => Some(last.to_lowercase()),
            _ => None,
        };
    }
    let known = |part: &&str| {
        let exact = words.iter().find(|word| word.eq_ignore_ascii_case(part)).copied();
        exact.or_else(|| match advice(field.rule.key, part) {
            Some(Advice::Word(word)) => Some(word),
            _ => None,
        })
    };
    // `load balancing`, `Art. 6(1)(f) GDPR`
    let whole = parts.join("_");
    if let Some(word) = known(&whole.trim_end_matches("_GDPR")) {
        return Some(word.to_owned());
    }
    let mut found: Vec<&str> = parts.iter().filter_map(known).collect();
    found.dedup();
    match (found.as_slice(), parts.as_slice()) {
        ([one], _) => Some((*one).to_owned()),
        ([], [one]) => nearest(one, words.iter().copied()).map(str::to_owned),
        _ => None,
    }
}

/// Returns the word if the key knows it. Otherwise it is reported, and the nearest word stands in for it, or the key's
/// example.
pub(super) fn one_of(
    field: &Field<'_>,
    words: &[&str],
    word: &Ident,
    errors: &mut Errors,
) -> Ident {
    let found = word.to_string();
    if words.is_empty() || words.contains(&found.as_str()) {
        return word.clone();
    }
    let (near, advice) = near(field, words, &found);
    let help = match (near, advice) {
        (Some(near), _) if matches!(field.rule.shape, Shape::SomeOf(_)) => {
            format!("write `{near}`")
        }
        (Some(near), _) => field.write(near),
        (None, Some(Advice::Say(help))) => said(help, words),
        (None, _) => unknown(field, words, &found),
    };
    report(field, word.span().into(), &found, &help, errors);
    let example = field.rule.example.trim_matches(['[', ']']);
    let stand_in = near.unwrap_or_else(|| example.split(',').next().unwrap_or(example));
    Ident::new(stand_in, word.span())
}

/// Finds the word of the key that another one was probably meant for, and what is said of that one.
pub(super) fn near<'w>(
    field: &Field<'_>,
    words: &[&'w str],
    found: &str,
) -> (Option<&'w str>, Option<Advice>) {
    let exact = words.iter().find(|word| word.eq_ignore_ascii_case(found)).copied();
    let nearest = || nearest(found, words.iter().copied());
    let advice = advice(field.rule.key, found)
        .or_else(|| says(field, found).filter(|_| nearest().is_none()))
        .filter(|_| exact.is_none())
        .filter(|advice| !matches!(advice, Advice::Word(word) if !words.contains(word)));
    let near = match advice {
        Some(Advice::Word(word)) => words.iter().find(|known| **known == word).copied(),
        Some(Advice::Say(_)) => None,
        None => exact.or_else(nearest),
    };
    (near, advice)
}

fn report(field: &Field<'_>, place: SpanRange, found: &str, help: &str, errors: &mut Errors) {
    errors.report(
        place,
        Code::KEY_VALUE,
        &format!("{} has no value `{found}`", field.called()),
        help,
    );
}

/// Words the remedy for a word that is near to none. What opens something is not proposed for it.
fn unknown(field: &Field<'_>, words: &[&str], found: &str) -> String {
    let list = either(words);
    match (field.rule.key, words) {
        (Key::READ_BY, _) => {
            format!("remove it: without `read_by` page scripts cannot read it; else write {list}")
        }
        (Key::SET_BY, [only]) => {
            format!("write `set_by: {only}`: scripts alone write the browser's storage")
        }
        (Key::SET_BY, _) => {
            format!("write {list}, for how it is set; whose it is says `provider: {found}`")
        }
        (Key::DATA, _) => format!("write {list}, or say in `{}` what it is", Key::NOTE),
        (_, [only]) if matches!(field.rule.shape, Shape::SomeOf(_)) => format!("write `{only}`"),
        _ => format!("write {list}"),
    }
}
