//! The word that begins an item, where the language has no such word: misspelt, of the trade, of Rust, or missing.

use super::head::{Tokens, colon, has_parameters, is_sign, own_word, quoted, word};
use super::{Around, Repair};
use crate::diagnostics::code::Code;
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::tokens::render_phrase;
use crate::syntax::keys::{self, Item, Key};
use crate::syntax::keywords::{Keyword, is_keyword, items_in};
use crate::syntax::trade::{self, Meant};
use crate::syntax::vocabulary::PURPOSE_KINDS;
use proc_macro2::{Delimiter, TokenTree};

/// Words before the keyword that say nothing here.
const NOISE: &[&str] = &[
    "let", "const", "static", "mut", "fn", "struct", "type", "mod", "public", "export", "the", "a",
    "an", "our", "my", "new", "this",
];

/// Returns whether a word often stands before the keyword of an item: `let cookie`, `session cookie`, `local storage`.
pub(super) fn is_before_keyword(word: &str) -> bool {
    NOISE.contains(&word)
        || is_adjective(word)
        || ["session", "local", "consent", "pub"].contains(&word)
}

/// Returns whether an item without a keyword of its place begins here.
pub(super) fn begins_item(tokens: &[TokenTree], item: Item) -> bool {
    let Some(first) = tokens.first() else { return false };
    // Beside the policy there are no keys.
    let is_key = item != Item::Policy && word(first).is_some_and(|word| item.key(&word).is_some());
    let is_value_next = tokens.get(1).is_some_and(|next| is_sign(next, ':') || is_sign(next, ','));
    if item == Item::Policy || !is_value_next {
        return !is_key && is_like_item(tokens, item);
    }
    // `visits: u32 { .. }`
    !is_key && item == Item::Purpose && !tokens.iter().any(|token| is_sign(token, ','))
}

/// Returns whether a head without a keyword is one that can be repaired.
pub(super) fn is_like_item(head: &[TokenTree], item: Item) -> bool {
    match head.first().and_then(word) {
        Some(first) => {
            trade::item(&first, item).is_some()
                || near(&first, item).is_some()
                || NOISE.contains(&first.as_str())
                || (item == Item::Policy && head.iter().filter_map(word).any(|word| is_kind(&word)))
                || (item == Item::Purpose
                    && !keys::is_key(&first)
                    && head.get(1).is_some_and(|next| is_sign(next, ':')))
        }
        None => item == Item::Retired && head.len() == 1 && head.first().and_then(quoted).is_some(),
    }
}

fn is_kind(word: &str) -> bool {
    PURPOSE_KINDS.contains(&word)
}

/// Finds the keyword of this place that a word was probably meant for.
fn near(word: &str, item: Item) -> Option<Keyword> {
    let here: Vec<&str> = items_in(item).iter().map(|keyword| keyword.as_str()).collect();
    Keyword::of(nearest(word, here)?)
}

/// Repairs the keyword of a head: writes one that is misspelt or missing, and puts it first.
pub(super) fn keyword(head: &Tokens, around: Around<'_>) -> Option<Repair> {
    let first = head.first()?;
    let at = head.iter().position(|token| word(token).is_some_and(|word| is_keyword(&word)));
    match at {
        Some(0) => None,
        Some(index) => in_front(head, index, around),
        None => match word(first) {
            Some(text)
                if NOISE.contains(&text.as_str()) && trade::item(&text, around.item).is_none() =>
            {
                declaration(head, around)
            }
            Some(text) => instead(head, &text, around).or_else(|| missing(head, around)),
            None => missing(head, around),
        },
    }
}

fn unknown(word: &str, around: Around<'_>) -> String {
    format!("`{word}` is not an item of {}", around.called)
}

/// Writes the keyword in the place of another word.
fn instead(head: &Tokens, text: &str, around: Around<'_>) -> Option<Repair> {
    let first = head.first()?;
    if is_heading(text, around) {
        return None;
    }
    let (keyword, says) = match trade::item(text, around.item) {
        // Only embeds have parameters.
        Some(Meant::Access(_)) if has_parameters(head) => (
            Meant::Keyword(Keyword::Embed),
            Some("what the pages load from a provider is an embed"),
        ),
        Some(meant) => (meant, trade::says(text)),
        None => (Meant::Keyword(near(text, around.item)?), None),
    };
    let mut repaired = head.clone();
    match keyword {
        Meant::Keyword(keyword) => {
            *repaired.first_mut()? = own_word(keyword.as_str(), first.span());
        }
        Meant::Consent => {
            *repaired.first_mut()? = own_word(Keyword::Consent.as_str(), first.span());
            repaired.insert(1, own_word(Keyword::Cookie.as_str(), first.span()));
        }
        Meant::Storage(area) => {
            *repaired.first_mut()? = own_word(Keyword::Storage.as_str(), first.span());
            repaired.extend([own_word("in", first.span()), own_word(area, first.span())]);
        }
        Meant::Access(kind) => {
            *repaired.first_mut()? = own_word(Keyword::Access.as_str(), first.span());
            repaired.insert(1, own_word(kind, first.span()));
            if repaired.len() > 2 {
                repaired.insert(2, own_word("as", first.span()));
            }
        }
        Meant::Kind(kind) => {
            repaired.insert(0, own_word(Keyword::Purpose.as_str(), first.span()));
            repaired.remove(1);
            repaired.extend([colon(first.span()), own_word(kind, first.span())]);
        }
    }
    let near = near(text, around.item).filter(|_| says.is_none());
    let help = match (near, keyword) {
        (Some(near), Meant::Keyword(_)) => Some(format!("write `{}`", near.as_str())),
        _ => says.map(|says| format!("write `{} {{ .. }}`: {says}", render_phrase(&repaired))),
    };
    let repair = Repair::new(repaired, Code::ITEM_UNKNOWN, unknown(text, around));
    Some(Repair { help, ..repair })
}

/// Returns whether a group holds no item: it is a heading, which purposes have as a key.
fn is_heading(text: &str, around: Around<'_>) -> bool {
    let is_body = |token: TokenTree| matches!(token, TokenTree::Group(body) if body.delimiter() == Delimiter::Brace);
    around.item == Item::Policy
        && text == Key::GROUP.as_str()
        && !around.body.clone().into_iter().any(is_body)
}

/// Puts the keyword before the word that stands in front of it.
fn in_front(head: &Tokens, index: usize, around: Around<'_>) -> Option<Repair> {
    let keyword = head.get(index)?;
    let before = head.get(..index)?;
    let is_noise = before.iter().all(|token| {
        let word = word(token).unwrap_or_default();
        NOISE.contains(&word.as_str()) || word == "session" || is_adjective(&word)
    });
    let mut repaired = vec![keyword.clone()];
    let is_kind_of_purpose = around.item == Item::Policy;
    if !is_noise || is_kind_of_purpose || before.iter().filter_map(word).any(|word| word == "local")
    {
        repaired.extend(
            before
                .iter()
                .filter(|token| word(token).is_none_or(|word| !NOISE.contains(&word.as_str())))
                .cloned(),
        );
    }
    repaired.extend(head.get(index + 1..)?.iter().cloned());
    let stray: Vec<String> = before.iter().map(ToString::to_string).collect();
    let keyword = word(keyword)?;
    let message = format!("`{}` stands before `{keyword}`, in {}", stray.join(" "), around.called);
    Some(Repair::new(repaired, Code::SYNTAX, message))
}

/// Returns whether a word says of a cookie what its purpose or its keys say.
fn is_adjective(word: &str) -> bool {
    is_kind(word) || ["persistent", "secure", "signed", "encrypted", "first_party"].contains(&word)
}

/// Writes the keyword in the place of one of Rust's.
fn declaration(head: &Tokens, around: Around<'_>) -> Option<Repair> {
    let first = head.first()?;
    let text = word(first)?;
    let keyword = match around.item {
        Item::Policy if head.iter().filter_map(word).any(|word| is_kind(&word)) => Keyword::Purpose,
        Item::Policy => by_body(around)?,
        Item::Purpose | Item::Embed | Item::Retired => Keyword::Cookie,
        _ => return None,
    };
    let mut repaired = head.clone();
    *repaired.first_mut()? = own_word(keyword.as_str(), first.span());
    Some(Repair::new(repaired, Code::ITEM_UNKNOWN, unknown(&text, around)))
}

/// Finds the item whose key stands first in a body.
fn by_body(around: Around<'_>) -> Option<Keyword> {
    let first = around.body.clone().into_iter().next().as_ref().and_then(word)?;
    let of = [
        (Item::Policy, Keyword::Policy),
        (Item::Provider, Keyword::Provider),
        (Item::Purpose, Keyword::Purpose),
    ];
    of.into_iter().find(|(item, _)| item.key(&first).is_some()).map(|(_, keyword)| keyword)
}

/// Writes a missing keyword: `visits: u32 { .. }`.
fn missing(head: &Tokens, around: Around<'_>) -> Option<Repair> {
    let first = head.first()?;
    let keyword = match around.item {
        Item::Policy if head.iter().filter_map(word).any(|word| is_kind(&word)) => Keyword::Purpose,
        Item::Purpose | Item::Embed | Item::Retired => Keyword::Cookie,
        _ => return None,
    };
    let mut repaired = head.clone();
    repaired.insert(0, own_word(keyword.as_str(), first.span()));
    let name = word(first).or_else(|| quoted(first))?;
    let message = format!("no word says what `{name}` is, in {}", around.called);
    Some(Repair::new(repaired, Code::ITEM_UNKNOWN, message))
}
