//! Heads of purposes: `purpose Essential: necessary`.

use super::head::{Tokens, colon, is_sign, is_word, own_word, quoted, word, word_at};
use super::{Around, Repair, out_of_place};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::nearest::nearest;
use crate::syntax::name::is_identifier;
use crate::syntax::trade;
use crate::syntax::vocabulary::{PURPOSE_KINDS, THIRD_PARTY};
use proc_macro2::{TokenStream, TokenTree};

/// Words that stand between a name and a kind and say nothing.
const NOISE: &[&str] =
    &["purpose", "kind", "type", "is", "as", "of", "in", "a", "an", "the", "for", "with", "where"];

/// A word of the head in the place of a kind.
struct FoundKind {
    token: TokenTree,
    kind: &'static str,
    index: usize,
}

pub(super) fn repair(head: &Tokens, around: Around<'_>) -> Option<Repair> {
    if is_sound(head) {
        return None;
    }
    let head_end = head.iter().position(|token| is_word(token, "where")).unwrap_or(head.len());
    let tokens = without_generics(head.get(..head_end)?);
    let (kinds, names) = kinds_and_names(&tokens);
    match (kinds.as_slice(), names.as_slice()) {
        ([], _) => None,
        ([kind], []) => without_name(head, kind, around),
        ([kind], [name]) => one_kind(head, kind, name),
        ([kind], [first, ..]) => {
            let joined: Vec<String> = names.iter().filter_map(name_of).collect();
            let name = word_at(&joined.join("_"), first)?;
            one_kind(head, kind, &name).map(|repair| Repair { is_renamed: true, ..repair })
        }
        ([first, second], []) => {
            // Both words are kinds of the trade; the one behind the colon is meant as such.
            one_kind(head, second, &first.token)
        }
        (several, [name, ..]) => several_kinds(head, several, name),
        _ => None,
    }
}

/// Returns whether a head is in order: the kind may be misspelt, but stands where it should.
fn is_sound(head: &[TokenTree]) -> bool {
    let mut rest = head.get(2..).unwrap_or_default();
    // `Strictly-Essential` has a message of its own.
    while let [sign, TokenTree::Ident(part), behind @ ..] = rest
        && (is_sign(sign, '-') || is_sign(sign, '.'))
        && !is_kind(Some(&TokenTree::Ident(part.clone())))
    {
        rest = behind;
    }
    let ([_, TokenTree::Ident(name), ..], [sign, kind @ ..]) = (head, rest) else {
        return head.len() < 3 && !is_kind(head.get(1));
    };
    let is_one_word = matches!(kind, [TokenTree::Ident(_)])
        || matches!(kind, [TokenTree::Ident(_), sign, TokenTree::Ident(_)] if is_sign(sign, '-'));
    let is_swapped = PURPOSE_KINDS.contains(&name.to_string().as_str()) && !is_kind(kind.first());
    is_sign(sign, ':') && is_one_word && !is_swapped
}

fn is_kind(token: Option<&TokenTree>) -> bool {
    token.and_then(word).is_some_and(|word| PURPOSE_KINDS.contains(&word.as_str()))
}

fn of_word(word: &str) -> Option<&'static str> {
    let near = || nearest(&word.replace('-', "_"), PURPOSE_KINDS.iter().copied());
    trade::kind(word).or_else(|| near().filter(|_| word.len() > 5))
}

/// Cuts `<T>` behind the name, unless a kind stands in it.
fn without_generics(head: &[TokenTree]) -> Tokens {
    let open = head.iter().position(|token| is_sign(token, '<'));
    let close = head.iter().rposition(|token| is_sign(token, '>'));
    match (open, close) {
        (Some(open), Some(close)) if open < close => {
            let inside = head.get(open..close).unwrap_or_default();
            let has_kind = inside.iter().filter_map(word).any(|word| of_word(&word).is_some());
            if has_kind {
                return head.to_vec();
            }
            let kept = head.iter().enumerate().filter(|(index, _)| *index < open || *index > close);
            kept.map(|(_, token)| token.clone()).collect()
        }
        _ => head.to_vec(),
    }
}

/// Sorts the words of a head. In groups and in quotes there are words, too.
fn kinds_and_names(head: &[TokenTree]) -> (Vec<FoundKind>, Tokens) {
    let flat = flat(head.iter().cloned().collect());
    let has_colon = flat.iter().any(|token| is_sign(token, ':'));
    let colon = flat.iter().position(|token| is_sign(token, ':')).unwrap_or_default();
    let mut kinds: Vec<FoundKind> = Vec::new();
    let mut names: Tokens = Vec::new();
    let mut skipped = None;
    for (index, token) in flat.iter().enumerate() {
        let Some(text) = word(token).or_else(|| quoted(token)) else { continue };
        if NOISE.contains(&text.to_lowercase().as_str()) || skipped == Some(index) {
            continue;
        }
        let pair = flat.get(index + 1).and_then(word).map(|next| format!("{text}_{next}"));
        let of_pair = pair.as_deref().and_then(|pair| {
            (pair == THIRD_PARTY
                || pair == "first_party"
                || pair == "strictly_necessary"
                || pair == "social_media")
                .then(|| trade::kind(pair))
                .flatten()
        });
        if of_pair.is_some() {
            skipped = Some(index + 1);
        }
        let before_colon = has_colon && index < colon;
        let is_exact = PURPOSE_KINDS.contains(&text.as_str());
        match of_pair.or_else(|| of_word(&text)) {
            // `purpose Statistics: statistical`: a name can be a word for a kind.
            Some(kind) if is_exact || of_pair.is_some() || !before_colon => {
                kinds.push(FoundKind { token: token.clone(), kind, index });
            }
            _ => names.push(token.clone()),
        }
    }
    // Without a colon, a name that is the trade's word for a kind is one if a kind of the language stands beside it.
    let exact = |found: &FoundKind| {
        let text = word(&found.token).or_else(|| quoted(&found.token)).unwrap_or_default();
        PURPOSE_KINDS.contains(&text.as_str())
    };
    if names.is_empty() && kinds.iter().any(exact) && !kinds.iter().all(exact) {
        let (kept, moved): (Vec<FoundKind>, Vec<FoundKind>) = kinds.into_iter().partition(exact);
        names.extend(moved.into_iter().map(|found| found.token));
        kinds = kept;
    }
    kinds.sort_by_key(|found| found.index);
    (kinds, names)
}

fn flat(tokens: TokenStream) -> Tokens {
    let of = |token: TokenTree| match token {
        TokenTree::Group(group) => flat(group.stream()),
        token => vec![token],
    };
    tokens.into_iter().flat_map(of).collect()
}

fn name_of(token: &TokenTree) -> Option<String> {
    word(token).or_else(|| {
        let plain = |c: char| if c.is_alphanumeric() { c } else { '_' };
        Some(quoted(token)?.chars().map(plain).collect())
    })
}

/// Writes name, colon and kind, in this order.
fn in_order(head: &[TokenTree], kind: &FoundKind, name: &TokenTree) -> Option<Tokens> {
    let keyword = head.iter().find(|token| is_word(token, "purpose"))?;
    let name = match name {
        TokenTree::Ident(_) => name.clone(),
        quoted => word_at(&name_of(quoted)?, quoted)?,
    };
    let sign = head.iter().find(|token| is_sign(token, ':'));
    let span = sign.map_or(kind.token.span(), TokenTree::span);
    Some(vec![keyword.clone(), name, colon(span), own_word(kind.kind, kind.token.span())])
}

fn one_kind(head: &[TokenTree], kind: &FoundKind, name: &TokenTree) -> Option<Repair> {
    let repaired = in_order(head, kind, name)?;
    let [_, named, ..] = repaired.as_slice() else { return None };
    let named = word(named)?;
    let position = |text: &str| head.iter().position(|token| is_word(token, text));
    let kind_text = word(&kind.token).unwrap_or_default();
    let is_before = match (position(&kind_text), position(&named)) {
        (Some(kind), Some(name)) => kind < name,
        _ => false,
    };
    let has_colon = head.iter().any(|token| is_sign(token, ':'));
    let message = if is_before {
        format!("the kind `{kind_text}` stands before the name of the purpose `{named}`")
    } else if !has_colon {
        format!("expected `:` before the kind of the purpose `{named}`")
    } else {
        out_of_place(head, &repaired)
    };
    let is_renamed = quoted(name).is_some_and(|quoted| quoted != named);
    Some(Repair { is_renamed, ..Repair::new(repaired, Code::SYNTAX, message) })
}

/// Of several kinds the one that asks stands in.
fn several_kinds(head: &[TokenTree], kinds: &[FoundKind], name: &TokenTree) -> Option<Repair> {
    let strictest = kinds
        .iter()
        .max_by_key(|found| PURPOSE_KINDS.iter().position(|kind| *kind == found.kind))?;
    let repaired = in_order(head, strictest, name)?;
    let named = name_of(name)?;
    let choices: Vec<String> =
        kinds.iter().map(|found| format!("purpose {named}: {}", found.kind)).collect();
    let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
    let repair = Repair::new(
        repaired,
        Code::KIND_UNKNOWN,
        format!(
            "the purpose `{named}` has {} kinds, but whether visitors are asked follows from one",
            kinds.len()
        ),
    );
    Some(Repair { help: Some(format!("write {}", either(&choices))), ..repair })
}

/// Names a purpose after its title.
fn without_name(head: &[TokenTree], kind: &FoundKind, around: Around<'_>) -> Option<Repair> {
    let tokens: Tokens = around.body.clone().into_iter().collect();
    let title = tokens.windows(3).find_map(|three| match three {
        [key, sign, text] if is_word(key, "title") && is_sign(sign, ':') => quoted(text),
        _ => None,
    });
    let camel = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>())
    };
    let title = title.unwrap_or_default();
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter_map(camel);
    let name: String = words.collect();
    let name = if is_identifier(&name) { name } else { "Name".to_owned() };
    let repaired = in_order(head, kind, &word_at(&name, &kind.token)?)?;
    let message = format!("expected a name after `purpose`, in {}", around.called);
    Some(Repair { is_renamed: true, ..Repair::new(repaired, Code::NAME_MISSING, message) })
}
