//! Items that do not stand where they are.

use super::recovery;
use crate::enumeration::listed;
use crate::errors::PolicyError;
use crate::nearest::nearest;
use proc_macro2::Ident;
use syn::parse::ParseStream;

pub(super) fn unknown_item(word: &Ident, here: &[&str], place: &str) -> PolicyError {
    let help = match nearest(&word.to_string(), here.iter().copied()) {
        Some(near) => format!("write `{near}`"),
        None => format!("the items that stand here are {}", listed(here)),
    };
    PolicyError::new(
        word.span(),
        "item-unknown",
        &format!("`{word}` is not an item of {place}"),
        &help,
    )
}

pub(super) fn misplaced(word: &Ident, place: &str, name: &Ident) -> PolicyError {
    PolicyError::new(
        word.span(),
        "item-place",
        &format!("`{word}` does not stand inside {place}, here `{name}`"),
        &format!("close the braces of `{name}` before it"),
    )
}

pub(super) fn without_purpose(word: &Ident) -> PolicyError {
    PolicyError::new(
        word.span(),
        "item-place",
        &format!("this `{word}` stands in no purpose, so nothing says what it is for"),
        "put it into the braces of its one purpose: `purpose Name: necessary { .. }`",
    )
}

pub(super) fn unsupported_include(word: &Ident, input: ParseStream<'_>) -> PolicyError {
    recovery::skip_item(input);
    PolicyError::new(
        word.span(),
        "unsupported",
        "this version does not compile `include`",
        "declare the cookies of the other policy in this one",
    )
}
