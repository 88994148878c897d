//! Tokens of a head.

use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens::render_phrase;
use crate::syntax::keywords::Keyword;
use proc_macro2::{Delimiter, Ident, Literal, Punct, Spacing, Span, TokenTree};

pub(super) type Tokens = Vec<TokenTree>;

/// Returns the text of a word.
pub(super) fn word(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    }
}

/// Returns the text of a string in quotes.
pub(super) fn quoted(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Literal(literal) => {
            syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|text| text.value())
        }
        _ => None,
    }
}

pub(super) fn is_word(token: &TokenTree, text: &str) -> bool {
    matches!(token, TokenTree::Ident(word) if word == text)
}

pub(super) fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// Makes a word at the place of a token.
pub(super) fn word_at(text: &str, place: &TokenTree) -> Option<TokenTree> {
    let mut word = syn::parse_str::<Ident>(text).ok()?;
    word.set_span(place.span());
    Some(TokenTree::Ident(word))
}

/// Makes one of the language's words, keywords of Rust included.
pub(super) fn own_word(text: &str, span: Span) -> TokenTree {
    TokenTree::Ident(Ident::new(text, span))
}

pub(super) fn colon(span: Span) -> TokenTree {
    let mut colon = Punct::new(':', Spacing::Alone);
    colon.set_span(span);
    TokenTree::Punct(colon)
}

/// Makes a string at the place of a token.
pub(super) fn string_at(text: &str, place: &TokenTree) -> TokenTree {
    let mut literal = Literal::string(text);
    literal.set_span(place.span());
    TokenTree::Literal(literal)
}

/// Renders tokens as the author wrote them.
pub(super) fn text(tokens: &[TokenTree]) -> String {
    render_phrase(tokens)
}

/// Names the item of a head, as messages do: the cookie `recent`.
pub(super) fn called(head: &[TokenTree]) -> String {
    let mut noun = None;
    for token in head {
        let found = word(token).and_then(|word| Keyword::of(&word));
        match (found, word(token).or_else(|| quoted(token))) {
            (Some(Keyword::Consent), _) if noun.is_none() => noun = Some("consent cookie"),
            (Some(Keyword::Cookie), _) if noun == Some("consent cookie") => {}
            (Some(keyword), _) if noun.is_none() => noun = Some(keyword.as_str()),
            (_, Some(name)) if noun.is_some() => {
                return format!("the {} `{name}`", noun.unwrap_or_default());
            }
            _ => {}
        }
    }
    format!("`{}`", render_phrase(head))
}

/// Counts the tokens that both begin with, and those that both end with.
fn common(left: &[TokenTree], right: &[TokenTree]) -> (usize, usize) {
    let alike = |(left, right): &(&TokenTree, &TokenTree)| left.to_string() == right.to_string();
    let start = left.iter().zip(right).take_while(alike).count();
    let most = left.len().min(right.len()) - start;
    let end = left.iter().rev().zip(right.iter().rev()).take(most).take_while(alike).count();
    (start, end)
}

/// Returns the tokens of a head that its repair has not.
pub(super) fn difference<'t>(head: &'t [TokenTree], repaired: &[TokenTree]) -> &'t [TokenTree] {
    let (start, end) = common(head, repaired);
    head.get(start..head.len() - end).unwrap_or_default()
}

/// Returns the place of what a repair changes; of something missing, the token behind it.
pub(super) fn changed(head: &[TokenTree], repaired: &[TokenTree]) -> SpanRange {
    let (start, _) = common(head, repaired);
    let changed = difference(head, repaired);
    let first = changed.first().or_else(|| head.get(start)).or_else(|| head.last());
    let last = changed.last().or(first);
    let span = |token: Option<&TokenTree>| token.map_or_else(Span::call_site, TokenTree::span);
    SpanRange { first: span(first), last: span(last) }
}

/// Returns whether a head has parameters in parentheses.
pub(super) fn has_parameters(head: &[TokenTree]) -> bool {
    head.iter().any(|token| {
        matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
    })
}
