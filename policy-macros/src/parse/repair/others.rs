//! Heads of policies, providers, texts, embeds and of `retired`: a word and a name.

use super::head::{
    Tokens, called, has_parameters, is_sign, is_word, own_word, quoted, word, word_at,
};
use super::{Repair, out_of_place};
use crate::diagnostics::code::Code;
use crate::syntax::keywords::Keyword;
use proc_macro2::{Delimiter, Group, TokenTree};
use quote::ToTokens;

/// Words that say nothing here.
const NOISE: &[&str] = &[
    "pub", "in", "as", "fn", "mod", "struct", "crate", "self", "lang", "language", "for", "of",
    "the",
];

/// Repairs a head that is a word and a name.
pub(super) fn named(head: &Tokens, keyword: Keyword) -> Option<Repair> {
    let is_sound = match head.as_slice() {
        [_, TokenTree::Ident(_)] => true,
        // Names with dashes are the parser's.
        [_, TokenTree::Ident(_) | TokenTree::Literal(_), rest @ ..] => {
            let is_joint = |pair: &[TokenTree]| matches!(pair, [sign, _] if is_sign(sign, '-') || is_sign(sign, '.'));
            keyword == Keyword::Policy && is_library(rest)
                || (!rest.is_empty() && rest.chunks(2).all(is_joint))
        }
        _ => false,
    };
    if is_sound {
        return None;
    }
    let word_of = head.iter().find(|token| is_word(token, keyword.as_str()))?;
    let end = head.iter().position(|token| is_sign(token, '<')).unwrap_or(head.len());
    let name = name(head.get(..end)?, keyword)?;
    let repaired = vec![word_of.clone(), name];
    let message = out_of_place(head, &repaired);
    Some(Repair::new(repaired, Code::SYNTAX, message))
}

fn is_library(rest: &[TokenTree]) -> bool {
    matches!(rest, [sign, TokenTree::Ident(_)] if is_sign(sign, ':'))
}

/// Finds the name among the tokens of a head, also in parentheses and quotes.
fn name(head: &[TokenTree], keyword: Keyword) -> Option<TokenTree> {
    // Of a path the end is the name: `maps::map`.
    let end = head.windows(2).rposition(|pair| pair.iter().all(|token| is_sign(token, ':')));
    let head = end.and_then(|end| head.get(end + 2..)).unwrap_or(head);
    head.iter().find_map(|token| match token {
        TokenTree::Ident(found) => {
            let text = found.to_string();
            let is_name = text != keyword.as_str() && !NOISE.contains(&text.as_str());
            is_name.then(|| token.clone())
        }
        TokenTree::Literal(_) => word_at(&quoted(token)?, token),
        TokenTree::Group(group) => {
            let inside: Tokens = group.stream().into_iter().collect();
            name(&inside, keyword)
        }
        TokenTree::Punct(_) => None,
    })
}

/// Repairs the head of `retired`, which is the word alone.
pub(super) fn retired(head: &Tokens) -> Option<Repair> {
    let keyword = head.iter().find(|token| is_word(token, "retired"))?;
    let repaired = vec![keyword.clone()];
    (head.len() > 1).then(|| {
        let message = out_of_place(head, &repaired);
        Repair::new(repaired, Code::SYNTAX, message)
    })
}

/// Repairs the head of an embed: a name, and parameters in parentheses.
pub(super) fn embed(head: &Tokens) -> Option<Repair> {
    let is_parameters = |group: &Group| group.delimiter() == Delimiter::Parenthesis;
    match head.as_slice() {
        [_, TokenTree::Ident(_)] => return None,
        [_, TokenTree::Ident(_), TokenTree::Group(group)] if is_parameters(group) => return None,
        // Names with dashes are the parser's.
        [_, TokenTree::Ident(name), sign, ..]
            if is_sign(sign, '-')
                && name != "fn"
                && !head.iter().any(|token| is_sign(token, '>')) =>
        {
            return None;
        }
        _ => {}
    }
    let keyword = head.iter().find(|token| is_word(token, "embed"))?;
    let name = name(head, Keyword::Embed)?;
    let text = name.to_string();
    let behind = head.iter().position(|token| {
        is_word(token, &text) || quoted(token).is_some_and(|quoted| quoted == text)
    })? + 1;
    let mut repaired = vec![keyword.clone(), name];
    repaired.extend(parameters(head.get(behind..)?).map(TokenTree::Group));
    let message = out_of_place(head, &repaired);
    Some(Repair::new(repaired, Code::SYNTAX, message))
}

/// Finds parameters behind a name: in parentheses, or without.
fn parameters(tokens: &[TokenTree]) -> Option<Group> {
    let parenthesised = tokens.iter().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            Some(group.clone())
        }
        // `map[branch: u64]`, `map{branch: u64}`
        TokenTree::Group(group) => {
            let mut parenthesised = Group::new(Delimiter::Parenthesis, group.stream());
            parenthesised.set_span(group.span());
            Some(parenthesised)
        }
        _ => None,
    });
    parenthesised
        .or_else(|| {
            let inner = match tokens {
                [open, inner @ .., close] if is_sign(open, '<') && is_sign(close, '>') => inner,
                all => all,
            };
            let is_parameter =
                matches!(inner, [TokenTree::Ident(_), sign, _, ..] if is_sign(sign, ':'));
            let stream = inner.iter().map(ToTokens::to_token_stream).collect();
            is_parameter.then(|| {
                let mut group = Group::new(Delimiter::Parenthesis, stream);
                group.set_span(
                    tokens.first().map_or_else(proc_macro2::Span::call_site, TokenTree::span),
                );
                group
            })
        })
        .filter(|group| inner_name(group).is_some())
}

fn inner_name(group: &Group) -> Option<String> {
    group.stream().into_iter().next().as_ref().and_then(word)
}

/// Repairs an access with parameters, which only embeds have. What is read is its parser's.
pub(super) fn access(head: &Tokens) -> Option<Repair> {
    if !has_parameters(head) {
        return None;
    }
    let mut repaired = head.clone();
    let first = repaired.first_mut()?;
    *first = own_word(Keyword::Embed.as_str(), first.span());
    let message = format!("{} has parameters, which only embeds have", called(head));
    Some(Repair::new(repaired, Code::ACCESS_KIND, message))
}
