//! Words as values: any word, or one that the key knows.

use super::field::Field;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::nearest::nearest;
use crate::parse::recovery;
use crate::syntax::Value;
use crate::syntax::keys::{Key, Shape};
use crate::syntax::name;
use proc_macro2::Ident;
use syn::LitStr;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

/// Parses a word: one of `words`, or any if there are none.
pub(super) fn word(
    input: ParseStream<'_>,
    field: &Field<'_>,
    words: &[&str],
    errors: &mut Errors,
) -> Option<Value> {
    if let Ok(word) = input.call(Ident::parse_any) {
        return Some(Value::Word(one_of(field, words, &word, errors)));
    }
    let quoted = input.fork().parse::<LitStr>().ok().map(|text| text.value());
    let (_, place) = recovery::raw(input);
    let meant = quoted.and_then(|text| match nearest(&text, words.iter().copied()) {
        Some(near) => Some(near.to_owned()),
        None => words.is_empty().then_some(text),
    });
    let meant = meant.and_then(|word| name::identifier(&word, place.first));
    field.wrong(place, &meant.as_ref().map(Ident::to_string).unwrap_or_default(), errors);
    let example = || (!words.is_empty()).then(|| Ident::new(field.rule.example, place.first));
    meant.or_else(example).map(Value::Word)
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
    let is_list = matches!(field.rule.shape, Shape::SomeOf(_));
    let near = nearest(&found, words.iter().copied());
    let only = if let [only] = words { Some(*only) } else { None };
    let help = match near.or(only) {
        Some(near) if is_list => format!("write `{near}`"),
        Some(near) => field.write(near),
        None if field.rule.key == Key::DATA => {
            format!("write {}, or say in `{}` what it is", either(words), Key::NOTE)
        }
        None => format!("write {}", either(words)),
    };
    errors.report(
        word.span(),
        Code::KEY_VALUE,
        &format!("{} has no value `{found}`", field.called()),
        &help,
    );
    let example = field.rule.example.trim_matches(['[', ']']);
    let stand_in = near.unwrap_or_else(|| example.split(',').next().unwrap_or(example));
    Ident::new(stand_in, word.span())
}
