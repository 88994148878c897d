//! Several names in the head of one cookie: `_ga, _gid`.

use super::cookie::{is_type, is_type_word};
use super::cookie_name::AS;
use super::head::{Tokens, is_sign, is_word, own_word, quoted, word, word_at};
use crate::syntax::name::{identifier_for, is_identifier};
use proc_macro2::TokenTree;

/// Several names where one should stand.
pub(super) struct Names {
    pub(super) names: Tokens,
    /// The type behind them, with its colon.
    pub(super) ty: Tokens,
}

/// Finds several names: `_ga, _gid`, `[_ga, _gid]`, `_ga _gid`.
pub(super) fn names(rest: &[TokenTree]) -> Option<Names> {
    let (list, ty) = match rest {
        [TokenTree::Group(group), ty @ ..] => (group.stream().into_iter().collect(), ty.to_vec()),
        all => {
            let end = all.iter().position(|token| is_sign(token, ':')).unwrap_or(all.len());
            let (list, ty) = all.split_at(end);
            (list.to_vec(), ty.to_vec())
        }
    };
    let is_separator = |token: &TokenTree| {
        [',', ';', '&', '+', '/', '|'].iter().any(|sign| is_sign(token, *sign))
            || is_word(token, "and")
    };
    let is_name = |token: &TokenTree| {
        word(token).is_some() && !is_word(token, "as") || quoted(token).is_some()
    };
    let is_list = list.iter().all(|token| is_separator(token) || is_name(token));
    let names: Tokens = list.iter().filter(|token| !is_separator(token)).cloned().collect();
    let kinds = names.iter().filter(|token| quoted(token).is_some()).count();
    let is_of_one_kind = kinds == 0 || kinds == names.len();
    let has_separator = list.iter().any(is_separator);
    // `visits of u32`, `u32 visits`
    let is_typed = names.iter().any(|name| is_type_word(std::slice::from_ref(name)));
    let is_fit = ty.is_empty() || ty.get(1..).is_some_and(is_type);
    let is_two_words = names.iter().all(|token| {
        word(token).is_none_or(|word| is_identifier(&word) && !AS.contains(&word.as_str()))
    });
    (names.len() > 1
        && is_list
        && is_of_one_kind
        && !is_typed
        && is_fit
        && (has_separator || is_two_words))
        .then_some(Names { names, ty })
}

/// Writes a name that stands alone: one in quotes with its identifier.
pub(super) fn named(name: &TokenTree) -> Tokens {
    match quoted(name).map(|wire| (word_at(&identifier_for(&wire), name), wire)) {
        Some((_, wire)) if is_identifier(&wire) => word_at(&wire, name).into_iter().collect(),
        Some((Some(identifier), _)) => {
            vec![name.clone(), own_word("as", name.span()), identifier]
        }
        _ => vec![name.clone()],
    }
}

pub(super) fn plain(name: &TokenTree) -> String {
    quoted(name).unwrap_or_else(|| name.to_string())
}
