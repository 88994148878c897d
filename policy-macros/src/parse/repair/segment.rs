//! Splits a body into items, each with its head and its body in braces, and all that is no item.

use super::cookie::is_type;
use super::head::{Tokens, is_sign, is_word, word};
use super::word::{begins_item, is_before_keyword, is_like_item};
use crate::syntax::keys::{self, Item, Shape};
use crate::syntax::keywords::{Keyword, is_keyword, items_in};
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

pub(super) enum Segment {
    Item {
        /// Keys before the item.
        before: Tokens,
        /// Doc comments, attributes and the visibility.
        docs: Tokens,
        head: Tokens,
        body: Group,
        /// The type of a cookie stands behind its body.
        is_type_behind: bool,
    },
    Rest(Tokens),
}

/// Splits the body of an item.
pub(super) fn split(body: TokenStream, item: Item) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut pending: Tokens = Vec::new();
    let tokens: Tokens = body.into_iter().collect();
    let mut rest = tokens.as_slice();
    while let [token, behind @ ..] = rest {
        rest = behind;
        let TokenTree::Group(group) = token else {
            pending.push(token.clone());
            continue;
        };
        if let Some(found) = type_behind(group, &pending, behind) {
            rest = found.rest;
            pending.extend_from_slice(found.ty);
            segments.push(item_of(std::mem::take(&mut pending), found.body, true, item));
        } else if is_of_head(group, &pending, behind) || !is_body(group, &pending) {
            pending.push(token.clone());
        } else {
            segments.push(item_of(std::mem::take(&mut pending), group.clone(), false, item));
        }
    }
    segments.push(Segment::Rest(pending));
    segments
}

/// A cookie whose type stands behind its body: `visits { .. }: u32`.
struct TypeBehind<'t> {
    /// The type with its colon.
    ty: &'t [TokenTree],
    body: Group,
    rest: &'t [TokenTree],
}

fn type_behind<'t>(
    group: &Group,
    before: &[TokenTree],
    behind: &'t [TokenTree],
) -> Option<TypeBehind<'t>> {
    let is_cookie = before.iter().rev().take(4).any(|token| is_word(token, "cookie"));
    if !is_cookie || !begins_body(group) || !behind.first().is_some_and(|next| is_sign(next, ':')) {
        return None;
    }
    let is_end = |token: &TokenTree| match token {
        TokenTree::Ident(word) => word == "pub" || is_keyword(&word.to_string()),
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => ['#', ',', ';'].iter().any(|sign| is_sign(token, *sign)),
    };
    let end = behind.iter().position(is_end).unwrap_or(behind.len());
    let (ty, rest) = behind.split_at(end);
    if !is_type(ty.get(1..)?) {
        return None;
    }
    match rest {
        // `visits{..}: u32 { .. }`
        [TokenTree::Group(second), rest @ ..] => {
            let mut keys: Tokens = group.stream().into_iter().collect();
            if keys.iter().all(|token| is_sign(token, '.')) {
                keys.clear();
            } else if !keys.last().is_some_and(|last| is_sign(last, ',')) {
                keys.push(TokenTree::Punct(Punct::new(',', Spacing::Alone)));
            }
            let body = keys.into_iter().chain(second.stream()).collect();
            let mut body = Group::new(Delimiter::Brace, body);
            body.set_span(second.span());
            Some(TypeBehind { ty, body, rest })
        }
        rest => Some(TypeBehind { ty, body: group.clone(), rest }),
    }
}

/// Returns whether a group belongs to a head: `map{branch: u64} {`, `_ga_{container} {`.
fn is_of_head(group: &Group, before: &[TokenTree], behind: &[TokenTree]) -> bool {
    // `as draft{document: u64}: String`
    if behind.first().is_some_and(|next| is_sign(next, ':')) && before.len() > 2 {
        return true;
    }
    let is_keyword_of_head =
        |token: &TokenTree| is_word(token, "cookie") || is_word(token, "embed");
    let mut untyped = before.iter().rev().take_while(|token| !is_sign(token, ':'));
    let is_named = before.last().is_some_and(|last| !is_keyword_of_head(last))
        && untyped.any(is_keyword_of_head);
    let is_before_as = behind.first().is_some_and(|next| is_word(next, "as"));
    let behind = match behind {
        // `_ga_{container}_x {`
        [TokenTree::Ident(word), rest @ ..] if !is_keyword(&word.to_string()) => rest,
        all => all,
    };
    let is_before_body = matches!(behind.first(), Some(TokenTree::Group(next)) if next.delimiter() != Delimiter::Bracket)
        || behind.first().is_some_and(|next| is_sign(next, ':'));
    group.delimiter() == Delimiter::Brace
        && is_named
        && (is_before_body || is_before_as)
        && !begins_body(group)
}

/// Returns whether a group has what stands in bodies: keys, doc comments, `..` or nothing.
fn begins_body(group: &Group) -> bool {
    let tokens: Tokens = group.stream().into_iter().collect();
    let is_flag =
        |word: &str| Item::Cookie.key(word).is_some_and(|rule| matches!(rule.shape, Shape::Flag));
    match tokens.as_slice() {
        [] => true,
        [TokenTree::Ident(word)] => is_flag(&word.to_string()),
        [TokenTree::Ident(word), ..] => keys::is_key(&word.to_string()),
        [sign, ..] => is_sign(sign, '.') || is_sign(sign, '#'),
    }
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
fn item_of(pending: Tokens, body: Group, is_type_behind: bool, item: Item) -> Segment {
    let Some((start, head)) = begin(&pending, item) else {
        let mut rest = pending;
        rest.push(TokenTree::Group(body));
        return Segment::Rest(rest);
    };
    let mut before = pending;
    let mut head_and_docs = before.split_off(start);
    let head = head_and_docs.split_off(head - start);
    Segment::Item { before, docs: head_and_docs, head, body, is_type_behind }
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
