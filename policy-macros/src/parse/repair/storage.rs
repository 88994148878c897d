//! Heads of entries of the browser's storage: `storage draft in local`.

use super::head::{Tokens, called, is_sign, is_word, own_word, quoted, word};
use super::{Repair, out_of_place};
use crate::diagnostics::code::Code;
use crate::syntax::trade;
use proc_macro2::TokenTree;

/// Words that say nothing here.
const NOISE: &[&str] = &["storage", "in", "on", "at", "of", "is"];

pub(super) fn repair(head: &Tokens) -> Option<Repair> {
    if is_sound(head) {
        return None;
    }
    let keyword = head.iter().find(|token| is_word(token, "storage"))?;
    let text = |token: &TokenTree| word(token).or_else(|| quoted(token));
    let area_of = |token: &TokenTree| trade::area(&text(token)?);
    let mut areas = head.iter().filter_map(|token| Some((token, area_of(token)?)));
    let (place, area) = areas.next()?;
    let is_of_name = |token: &&TokenTree| {
        let word = text(token).unwrap_or_default();
        area_of(token).is_none() && !NOISE.contains(&word.as_str()) && !word.is_empty()
    };
    let end = head.iter().skip(1).position(|token| is_sign(token, ':'));
    // What stands behind a colon is a type, unless it is the area.
    let end = end.map(|end| end + 1).filter(|end| {
        head.get(..*end).is_some_and(|front| front.iter().any(|token| area_of(token).is_some()))
    });
    let names: Tokens =
        head.get(..end.unwrap_or(head.len()))?.iter().filter(is_of_name).cloned().collect();
    let [first, ..] = names.as_slice() else { return None };
    let kept = if names.iter().any(|token| is_word(token, "as")) {
        names.as_slice()
    } else {
        std::slice::from_ref(first)
    };
    let mut repaired = vec![keyword.clone()];
    repaired.extend(kept.iter().cloned());
    repaired.extend([own_word("in", place.span()), own_word(area, place.span())]);
    let has_in = head.iter().any(|token| is_word(token, "in"));
    let is_area_behind_name = head.last().is_some_and(|last| area_of(last).is_some());
    let message = if !has_in && is_area_behind_name {
        format!("expected `in` before the area of {}", called(&repaired))
    } else {
        out_of_place(head, &repaired)
    };
    Some(Repair::new(repaired, Code::SYNTAX, message))
}

/// Returns whether the parser reads the head, or has one message for it.
fn is_sound(head: &[TokenTree]) -> bool {
    let Some(index) = head.iter().position(|token| is_word(token, "in")) else {
        return !head
            .iter()
            .skip(1)
            .any(|token| word(token).is_some_and(|word| trade::area(&word).is_some()));
    };
    index > 1 && matches!(head.get(index + 1..), Some([TokenTree::Ident(_)] | []))
}
