//! Heads of cookies: `cookie "__Host-sid" as sid: String`.

use super::cookie_list::{named, names, plain};
use super::cookie_name::name;
use super::head::{Tokens, called, colon, is_sign, is_word, own_word, quoted, word, word_at};
use super::{Repair, out_of_place};
use crate::diagnostics::code::Code;
use crate::syntax::keywords::Keyword;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Type;

/// Repairs the head of a cookie behind its keyword.
pub(super) fn repair(head: &Tokens) -> Option<Repair> {
    let [keyword, rest @ ..] = head.as_slice() else { return None };
    if let [consent, behind @ ..] = rest
        && is_word(consent, Keyword::Consent.as_str())
        && behind
            .first()
            .is_some_and(|next| matches!(next, TokenTree::Ident(_) | TokenTree::Literal(_)))
    {
        let mut repaired = vec![consent.clone(), keyword.clone()];
        repaired.extend(behind.iter().cloned());
        let message = format!("`cookie` stands before `consent` in {}", called(&repaired));
        return Some(Repair::new(repaired, Code::SYNTAX, message));
    }
    if let Some(repair) = consent_behind(keyword, rest) {
        return Some(repair);
    }
    if is_sound(rest) {
        return None;
    }
    let repaired = |rest: Tokens| [vec![keyword.clone()], rest].concat();
    if let Some(names) = names(rest) {
        let heads: Vec<Tokens> = names
            .names
            .iter()
            .map(|name| repaired([named(name), names.ty.clone()].concat()))
            .collect();
        let all: Vec<String> =
            names.names.iter().map(|name| format!("`{}`", plain(name))).collect();
        let message = format!("a cookie has one name, but here stand {}", all.join(", "));
        return Some(Repair { heads, code: Code::SYNTAX, message, help: None, is_renamed: true });
    }
    let (name, behind, is_in_order) = name(rest)?;
    let (ty, is_behind_colon) = ty(&behind)?;
    let repaired = repaired([name, ty].concat());
    if !is_sound(repaired.get(1..)?) {
        return None;
    }
    let message = match (is_in_order, is_behind_colon) {
        (Some(message), _) => format!("{message} in the head of {}", called(&repaired)),
        (None, false) => format!("expected `:` before the type of {}", called(&repaired)),
        _ => out_of_place(head, &repaired),
    };
    // Translations cannot be found under an identifier that is made up.
    let is_renamed = repaired.get(2).is_some_and(|word| is_word(word, "as"))
        && repaired
            .get(3)
            .and_then(word)
            .is_some_and(|identifier| !head.iter().any(|token| is_word(token, &identifier)));
    Some(Repair { is_renamed, ..Repair::new(repaired, Code::SYNTAX, message) })
}

/// Repairs `cookie choice: consent`, `cookie choice consent` and `cookie choice(consent)`.
fn consent_behind(keyword: &TokenTree, rest: &[TokenTree]) -> Option<Repair> {
    let (name, last) = match rest {
        [name, last] => (name, last.clone()),
        [name, sign, last] if is_sign(sign, ':') => (name, last.clone()),
        _ => return None,
    };
    let last = match &last {
        TokenTree::Group(group) => group.stream().into_iter().next()?,
        _ => last,
    };
    let is_name = word(name).is_some() || quoted(name).is_some();
    if !is_name || is_word(name, "as") || !is_word(&last, Keyword::Consent.as_str()) {
        return None;
    }
    let repaired = [vec![last, keyword.clone()], named(name)].concat();
    let message = format!("`consent` stands behind the name in the head of {}", called(&repaired));
    Some(Repair::new(repaired, Code::SYNTAX, message))
}

/// Repairs the words before the name of a consent cookie.
pub(super) fn consent(head: &Tokens) -> Option<Repair> {
    let consent = head.iter().find(|token| is_word(token, Keyword::Consent.as_str()))?;
    let is_named = head.get(2).is_some_and(|name| !is_word(name, "as"));
    if head.get(1).is_some_and(|next| is_word(next, Keyword::Cookie.as_str())) && is_named {
        return None;
    }
    let is_filler = |token: &&TokenTree| {
        is_sign(token, '-')
            || is_sign(token, ':')
            || is_word(token, "cookie")
            || is_word(token, "cookies")
            || is_word(token, "as")
    };
    let rest: Tokens = head.iter().skip(1).skip_while(is_filler).cloned().collect();
    let mut repaired = vec![consent.clone(), own_word(Keyword::Cookie.as_str(), consent.span())];
    let Some(name) = rest.first().cloned() else {
        repaired.push(word_at("choice", consent)?);
        let message = "expected a name after `consent cookie`".to_owned();
        let repair = Repair::new(repaired, Code::NAME_MISSING, message);
        return Some(Repair { is_renamed: true, ..repair });
    };
    repaired.extend(rest);
    let name = word(&name).or_else(|| quoted(&name))?;
    let message = if head.len() == 2 {
        format!("expected `cookie` after `consent`, before `{name}`")
    } else {
        out_of_place(head, &repaired)
    };
    Some(Repair::new(repaired, Code::SYNTAX, message))
}

/// Returns whether the parser reads a head, or has one message for it.
fn is_sound(rest: &[TokenTree]) -> bool {
    let behind = match rest {
        [name @ TokenTree::Literal(_), word, TokenTree::Ident(_), behind @ ..]
            if is_word(word, "as") && quoted(name).is_some() =>
        {
            without_parameters(behind)
        }
        [TokenTree::Ident(_) | TokenTree::Literal(_), behind @ ..] => behind,
        [] => return true,
        _ => return false,
    };
    let behind = without_compound(behind);
    match behind {
        [] => true,
        [sign, ty @ ..] => is_sign(sign, ':') && (ty.is_empty() || is_type(ty)),
    }
}

pub(super) fn without_parameters(behind: &[TokenTree]) -> &[TokenTree] {
    match behind {
        [TokenTree::Group(group), rest @ ..] if group.delimiter() == Delimiter::Parenthesis => rest,
        all => all,
    }
}

/// Skips `-card` of `library-card`, which has a message of its own.
fn without_compound(mut behind: &[TokenTree]) -> &[TokenTree] {
    while let [sign, TokenTree::Ident(_) | TokenTree::Literal(_), rest @ ..] = behind
        && (is_sign(sign, '-') || is_sign(sign, '.'))
    {
        behind = rest;
    }
    behind
}

pub(super) fn is_type(tokens: &[TokenTree]) -> bool {
    syn::parse2::<Type>(tokens.iter().cloned().collect()).is_ok()
}

/// Returns whether a type begins here, where no colon says so.
pub(super) fn is_type_word(tokens: &[TokenTree]) -> bool {
    const TYPES: &[&str] = &[
        "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32",
        "i64", "i128", "isize", "f32", "f64",
    ];
    let first = tokens.first().and_then(word).unwrap_or_default();
    TYPES.contains(&first.as_str()) || first.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Returns whether a type stands in quotes.
pub(super) fn is_quoted_type(token: &TokenTree) -> bool {
    let tokens = quoted(token).and_then(|text| text.parse::<TokenStream>().ok());
    let tokens: Tokens = tokens.into_iter().flatten().collect();
    is_type_word(&tokens) && is_type(&tokens)
}

/// Finds the type behind a name, and writes its colon. Returns whether the colon was there.
fn ty(behind: &[TokenTree]) -> Option<(Tokens, bool)> {
    if behind.is_empty() {
        return Some((Vec::new(), true));
    }
    let is_filler = |token: &&TokenTree| {
        matches!(token, TokenTree::Punct(punct) if "-=>:;,".contains(punct.as_char()))
            || is_word(token, "as")
            || is_word(token, "mut")
            || is_word(token, "of")
    };
    let behind = match behind {
        // `visits() -> u32`
        [TokenTree::Group(group), rest @ ..] if group.stream().is_empty() => rest,
        // `visits!: u32`, `visits?: u32`
        [sign, rest @ ..] if is_sign(sign, '!') || is_sign(sign, '?') => rest,
        all => all,
    };
    let fillers = behind.iter().take_while(is_filler).count();
    let (filler, rest) = behind.split_at(fillers);
    let is_behind_colon = filler.first().is_some_and(|token| is_sign(token, ':'))
        && !filler.get(1).is_some_and(|token| is_sign(token, ':'));
    let span = behind.first().map_or_else(proc_macro2::Span::call_site, TokenTree::span);
    let typed = |ty: &[TokenTree]| [vec![colon(span)], ty.to_vec()].concat();
    if rest.is_empty() {
        return Some((Vec::new(), true));
    }
    // `"u32"`, `(u32)`, `<u32>`
    let inner: Tokens = match rest {
        [text, ..] if quoted(text).is_some() => {
            let stream: TokenStream = quoted(text)?.parse().ok()?;
            stream
                .into_iter()
                .map(|mut token| {
                    token.set_span(text.span());
                    token
                })
                .collect()
        }
        [TokenTree::Group(group)]
            if filler.is_empty() && group.delimiter() == Delimiter::Parenthesis =>
        {
            group.stream().into_iter().collect()
        }
        [open, inner @ .., close] if is_sign(open, '<') && is_sign(close, '>') => inner.to_vec(),
        all => all.to_vec(),
    };
    // `Vec<String` is a type that is not whole.
    let count = |sign: char| inner.iter().filter(|token| is_sign(token, sign)).count();
    if count('<') > count('>') {
        return None;
    }
    // The longest beginning that is a type.
    let length =
        (1..=inner.len()).rev().find(|length| inner.get(..*length).is_some_and(is_type))?;
    let found = inner.get(..length)?;
    let rest_is_type_like = filler.is_empty()
        && !is_type_word(found)
        && !matches!(rest.first(), Some(TokenTree::Group(_) | TokenTree::Punct(_)));
    if rest_is_type_like {
        return None;
    }
    Some((typed(found), is_behind_colon))
}
