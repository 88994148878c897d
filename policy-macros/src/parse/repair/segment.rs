//! Splits a body into items, each with its head and its body in braces, and all that is no item.

use super::head::{Tokens, is_sign, is_word, word};
use super::word::{begins_item, is_before_keyword, is_like_item};
use crate::syntax::keys::{self, Item};
use crate::syntax::keywords::{Keyword, is_keyword, items_in};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

pub(super) enum Segment {
    Item {
        /// Keys before the item.
        before: Tokens,
        /// Doc comments, attributes and the visibility.
        docs: Tokens,
        head: Tokens,
        body: Group,
    },
    Rest(Tokens),
}

/// Splits the body of an item.
pub(super) fn split(body: TokenStream, item: Item) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut pending: Tokens = Vec::new();
    let mut tokens = body.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let TokenTree::Group(group) = &token else {
            pending.push(token);
            continue;
        };
        // `as draft{document: u64}: String`
        let is_parameters =
            tokens.peek().is_some_and(|next| is_sign(next, ':')) && pending.len() > 2;
        if is_parameters {
            pending.push(token);
            continue;
        }
        if !is_body(group, &pending) {
            pending.push(token);
            continue;
        }
        let group = group.clone();
        segments.push(item_of(std::mem::take(&mut pending), group, item));
    }
    segments.push(Segment::Rest(pending));
    segments
}

/// Returns whether a group is the body of an item: in braces, or in other brackets with what stands in bodies alone.
fn is_body(group: &Group, before: &[TokenTree]) -> bool {
    if group.delimiter() == Delimiter::Brace {
        return true;
    }
    if before.last().is_none_or(|token| is_sign(token, '#') || is_sign(token, '!')) {
        return false;
    }
    let mut tokens = group.stream().into_iter();
    let first = tokens.next();
    let is_key = first.as_ref().and_then(word).is_some_and(|word| keys::is_key(&word));
    let has_keyword = before.iter().filter_map(word).any(|word| is_keyword(&word));
    let is_before_value = before.last().is_some_and(|token| is_sign(token, ':'));
    let is_key = is_key && tokens.next().is_some_and(|next| is_sign(&next, ':'));
    has_keyword && !is_before_value && (is_key || first.is_some_and(|token| is_sign(&token, '#')))
}

/// Separates an item from the keys before it.
fn item_of(pending: Tokens, body: Group, item: Item) -> Segment {
    let Some((start, head)) = begin(&pending, item) else {
        let mut rest = pending;
        rest.push(TokenTree::Group(body));
        return Segment::Rest(rest);
    };
    let mut before = pending;
    let mut head_and_docs = before.split_off(start);
    let head = head_and_docs.split_off(head - start);
    Segment::Item { before, docs: head_and_docs, head, body }
}

/// Finds where an item begins, with its doc comments, and where its head does.
fn begin(tokens: &[TokenTree], item: Item) -> Option<(usize, usize)> {
    let behind_docs = tokens
        .windows(2)
        .rposition(|pair| matches!(pair, [sign, TokenTree::Group(_)] if is_sign(sign, '#')));
    let (mut start, mut head) = match behind_docs {
        Some(index) => (first_attribute(tokens, index), index + 2),
        None => {
            let index = without_docs(tokens, item)?;
            (index, index)
        }
    };
    if tokens.get(head).is_some_and(|token| is_word(token, "pub")) {
        head += 1;
        if let Some(TokenTree::Group(_)) = tokens.get(head) {
            head += 1;
        }
    }
    start = start.min(head);
    let has_keyword = tokens.get(head..)?.iter().filter_map(word).any(|word| is_keyword(&word));
    let is_item = has_keyword || is_like_item(tokens.get(head..)?, item);
    (is_item && head < tokens.len()).then_some((start, head))
}

/// Goes back over attributes that follow one another.
fn first_attribute(tokens: &[TokenTree], mut index: usize) -> usize {
    while index >= 2
        && tokens.get(index - 2).is_some_and(|token| is_sign(token, '#'))
        && matches!(tokens.get(index - 1), Some(TokenTree::Group(_)))
    {
        index -= 2;
    }
    index
}

/// Finds the head of an item that has no doc comment.
fn without_docs(tokens: &[TokenTree], item: Item) -> Option<usize> {
    let is_here = |word: &str| {
        Keyword::of(word).is_some_and(|keyword| items_in(item).contains(&keyword))
            || (item == Item::Purpose && word == Keyword::Consent.as_str())
    };
    let is_boundary = |index: usize| {
        index == 0
            || tokens.get(index - 1).is_some_and(|token| is_sign(token, ',') || is_sign(token, ';'))
    };
    let keyword = tokens.iter().position(|token| word(token).is_some_and(|word| is_here(&word)));
    if let Some(index) = keyword {
        let is_pub = |index: usize| tokens.get(index).is_some_and(|token| is_word(token, "pub"));
        // `visits cookie`, `pub cookie`
        let is_word_before = index > 0
            && is_boundary(index - 1)
            && tokens.get(index - 1).and_then(word).is_some_and(|word| {
                // Before a head that is whole, a word is a key that is half typed: `ti cookie theme`.
                let has_name = matches!(
                    tokens.get(index + 1),
                    Some(TokenTree::Ident(_) | TokenTree::Literal(_))
                );
                !keys::is_key(&word) && (!has_name || is_before_keyword(&word))
            });
        let begin = if is_word_before { index - 1 } else { index };
        return Some(if begin > 0 && is_pub(begin - 1) { begin - 1 } else { begin });
    }
    let mut starts = (0..tokens.len()).filter(|index| is_boundary(*index));
    starts.find(|index| begins_item(tokens.get(*index..).unwrap_or_default(), item))
}
