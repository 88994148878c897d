//! Heads of cookies: `cookie "__Host-sid" as sid: String`.

use super::head::{
    Tokens, called, colon, is_sign, is_word, own_word, quoted, string_at, text, word, word_at,
};
use super::{Repair, out_of_place};
use crate::diagnostics::code::Code;
use crate::syntax::keywords::Keyword;
use crate::syntax::name::{identifier_for, is_identifier};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Type;

/// Words in the place of `as`.
const AS: &[&str] = &["As", "AS", "named", "called", "is", "alias"];

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
    let (ty, is_behind_colon) = match ty(&behind) {
        Some(found) => found,
        None => return None,
    };
    let repaired = repaired([name, ty].concat());
    if !is_sound(repaired.get(1..)?) {
        return None;
    }
    let message = match (is_in_order, is_behind_colon) {
        (Some(message), _) => format!("{message} in the head of {}", called(&repaired)),
        (None, false) => format!("expected `:` before the type of {}", called(&repaired)),
        _ => out_of_place(head, &repaired),
    };
    Some(Repair::new(repaired, Code::SYNTAX, message))
}

/// Repairs the words before the name of a consent cookie.
pub(super) fn consent(head: &Tokens) -> Option<Repair> {
    let consent = head.iter().find(|token| is_word(token, Keyword::Consent.as_str()))?;
    if head.get(1).is_some_and(|next| is_word(next, Keyword::Cookie.as_str())) && head.len() > 2 {
        return None;
    }
    let is_filler = |token: &&TokenTree| {
        is_sign(token, '-')
            || is_sign(token, ':')
            || is_word(token, "cookie")
            || is_word(token, "cookies")
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
        [TokenTree::Literal(name), word, TokenTree::Ident(identifier), behind @ ..]
            if is_word(word, "as") && quoted(&TokenTree::Literal(name.clone())).is_some() =>
        {
            let _ = identifier;
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

fn without_parameters(behind: &[TokenTree]) -> &[TokenTree] {
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
    if let [word, TokenTree::Ident(_), rest @ ..] = behind
        && is_word(word, "as")
        && rest.len() > 1
    {
        let _ = rest;
    }
    behind
}

fn is_type(tokens: &[TokenTree]) -> bool {
    syn::parse2::<Type>(tokens.iter().cloned().collect()).is_ok()
}

/// Returns whether a type begins here, where no colon says so.
fn looks_like_type(tokens: &[TokenTree]) -> bool {
    const TYPES: &[&str] = &[
        "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32",
        "i64", "i128", "isize", "f32", "f64",
    ];
    let first = tokens.first().and_then(word).unwrap_or_default();
    TYPES.contains(&first.as_str()) || first.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Returns whether a type stands in quotes.
fn is_quoted_type(token: &TokenTree) -> bool {
    let tokens = quoted(token).and_then(|text| text.parse::<TokenStream>().ok());
    let tokens: Tokens = tokens.into_iter().flatten().collect();
    looks_like_type(&tokens) && is_type(&tokens)
}

/// Several names where one should stand.
struct Names {
    names: Tokens,
    /// The type behind them, with its colon.
    ty: Tokens,
}

/// Finds several names: `_ga, _gid`, `[_ga, _gid]`, `_ga _gid`.
fn names(rest: &[TokenTree]) -> Option<Names> {
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
    let is_typed = names.get(1..).is_some_and(looks_like_type);
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
fn named(name: &TokenTree) -> Tokens {
    match quoted(name).map(|wire| (word_at(&identifier_for(&wire), name), wire)) {
        Some((_, wire)) if is_identifier(&wire) => word_at(&wire, name).into_iter().collect(),
        Some((Some(identifier), _)) => {
            vec![name.clone(), own_word("as", name.span()), identifier]
        }
        _ => vec![name.clone()],
    }
}

fn plain(name: &TokenTree) -> String {
    quoted(name).unwrap_or_else(|| name.to_string())
}

/// Finds the name, and what stands behind it. A message says what is wrong with the name, if anything is.
fn name(rest: &[TokenTree]) -> Option<(Tokens, Tokens, Option<String>)> {
    if let [open, ty, close, name, behind @ ..] = rest
        && is_sign(open, '<')
        && is_sign(close, '>')
        && word(name).is_some_and(|word| is_identifier(&word))
    {
        // `cookie<u32> visits`
        let typed = [vec![colon(open.span()), ty.clone()], behind.to_vec()].concat();
        return Some((vec![name.clone()], typed, None));
    }
    let rest = match rest {
        // `cookie!`, `cookie::`
        [sign, behind @ ..] if is_sign(sign, '!') => behind,
        [first, second, behind @ ..] if is_sign(first, ':') && is_sign(second, ':') => behind,
        // `cookie: u32` has no name.
        [sign, ty] if is_sign(sign, ':') && looks_like_type(std::slice::from_ref(ty)) => {
            return None;
        }
        [sign, behind @ ..] if is_sign(sign, ':') => behind,
        [TokenTree::Group(group), behind @ ..] if group.stream().into_iter().count() == 1 => {
            let inside: Tokens = group.stream().into_iter().collect();
            let whole: Tokens = [inside, behind.to_vec()].concat();
            return name(&whole).map(|(name, behind, _)| (name, behind, None));
        }
        all => all,
    };
    let is_wire = |token: &TokenTree| quoted(token).is_some();
    let is_plain = |token: &TokenTree| word(token).is_some_and(|word| is_identifier(&word));
    let join = |wire: &TokenTree, identifier: &TokenTree| {
        vec![wire.clone(), own_word("as", wire.span()), identifier.clone()]
    };
    let order = "the name in quotes stands behind its identifier".to_owned();
    match rest {
        // `as sid "__Host-sid"`, `sid as "__Host-sid"`, `sid "__Host-sid"`, `sid: "__Host-sid"`
        [first, identifier, wire, behind @ ..]
            if is_word(first, "as") && is_plain(identifier) && is_wire(wire) =>
        {
            Some((join(wire, identifier), behind.to_vec(), Some(order)))
        }
        [identifier, middle, wire, behind @ ..]
            if is_plain(identifier)
                && is_wire(wire)
                && !is_quoted_type(wire)
                && (is_word(middle, "as") || is_sign(middle, ':') || is_sign(middle, '=')) =>
        {
            Some((join(wire, identifier), behind.to_vec(), Some(order)))
        }
        [identifier, wire, behind @ ..] if is_plain(identifier) && is_wire(wire) => {
            Some((join(wire, identifier), behind.to_vec(), Some(order)))
        }
        [wire, behind @ ..] if is_wire(wire) => of_wire(wire, behind),
        [identifier, behind @ ..] if is_plain(identifier) => {
            let wire = compound(identifier, behind);
            match wire {
                Some((wire, [word, name, rest @ ..])) if is_word(word, "as") && is_plain(name) => {
                    let message = "the name stands without quotes".to_owned();
                    Some((join(&string_at(&wire, identifier), name), rest.to_vec(), Some(message)))
                }
                _ => Some((vec![identifier.clone()], behind.to_vec(), None)),
            }
        }
        _ => None,
    }
}

/// Joins `__Host-sid`, which stands without quotes.
fn compound<'t>(
    first: &TokenTree,
    mut behind: &'t [TokenTree],
) -> Option<(String, &'t [TokenTree])> {
    let mut whole = first.to_string();
    while let [sign, part @ (TokenTree::Ident(_) | TokenTree::Literal(_)), rest @ ..] = behind
        && (is_sign(sign, '-') || is_sign(sign, '.'))
    {
        whole = format!("{whole}{sign}{part}");
        behind = rest;
    }
    (whole != first.to_string()).then_some((whole, behind))
}

/// Finds the identifier behind a name in quotes.
fn of_wire(wire: &TokenTree, behind: &[TokenTree]) -> Option<(Tokens, Tokens, Option<String>)> {
    let is_plain = |token: &TokenTree| {
        word(token).is_some_and(|word| is_identifier(&word) && !AS.contains(&word.as_str()))
    };
    let is_filler = |token: &&TokenTree| {
        matches!(token, TokenTree::Punct(punct) if punct.as_char() != ':')
            || word(token).is_some_and(|word| word == "as" || AS.contains(&word.as_str()))
    };
    let fillers = behind.iter().take_while(is_filler).count();
    let (filler, rest) = behind.split_at(fillers);
    let is_as = matches!(filler, [one] if is_word(one, "as"));
    let join = |identifier: TokenTree, rest: &[TokenTree], message: Option<String>| {
        let mut name = vec![wire.clone(), own_word("as", wire.span()), identifier];
        let parameters = rest.len() - without_parameters(rest).len();
        name.extend(rest.get(..parameters).unwrap_or_default().iter().cloned());
        let mut rest = without_parameters(rest).to_vec();
        if parameters == 0 {
            rest = in_other_brackets(&mut name, rest);
        }
        Some((name, rest, message))
    };
    match rest {
        [identifier, rest @ ..]
            if is_plain(identifier)
                && !(filler.is_empty() && looks_like_type(std::slice::from_ref(identifier))) =>
        {
            let message = match filler {
                _ if is_as => None,
                [] => Some("expected `as` before the identifier".to_owned()),
                filler => Some(format!("expected `as` in place of `{}`", text(filler))),
            };
            join(identifier.clone(), rest, message)
        }
        [identifier, rest @ ..] if is_as && quoted(identifier).is_some() => {
            let identifier = word_at(&quoted(identifier)?, identifier)?;
            join(identifier, rest, Some("the identifier stands in quotes".to_owned()))
        }
        // `"draft_{document}"(document: u64) as draft`
        [TokenTree::Group(group), rest @ ..] if group.delimiter() == Delimiter::Parenthesis => {
            let (identifier, rest) = match rest {
                [word, identifier, rest @ ..] if is_word(word, "as") && is_plain(identifier) => {
                    (identifier.clone(), rest)
                }
                rest => (word_at(&identifier_for(&quoted(wire)?), wire)?, rest),
            };
            let mut name = vec![wire.clone(), own_word("as", wire.span()), identifier];
            name.push(TokenTree::Group(group.clone()));
            Some((
                name,
                rest.to_vec(),
                Some("the parameters stand before the identifier".to_owned()),
            ))
        }
        [] | [TokenTree::Punct(_), ..] => {
            let identifier = word_at(&identifier_for(&quoted(wire)?), wire)?;
            let message = if is_as {
                "expected an identifier after `as`"
            } else {
                "expected `as` and an identifier"
            };
            join(identifier, rest, Some(message.to_owned()))
        }
        _ => None,
    }
}

/// Writes parameters in other brackets, `<document: u64>` or `[document: u64]`, in parentheses.
fn in_other_brackets(name: &mut Tokens, rest: Tokens) -> Tokens {
    let parenthesise = |stream: TokenStream, span| {
        let mut group = proc_macro2::Group::new(Delimiter::Parenthesis, stream);
        group.set_span(span);
        TokenTree::Group(group)
    };
    if let [TokenTree::Group(group), behind @ ..] = rest.as_slice() {
        name.push(parenthesise(group.stream(), group.span()));
        return behind.to_vec();
    }
    let close = rest.iter().position(|token| is_sign(token, '>'));
    if let (Some(open), Some(close)) = (rest.first().filter(|token| is_sign(token, '<')), close) {
        let inside = rest.get(1..close).unwrap_or_default().iter().cloned().collect();
        name.push(parenthesise(inside, open.span()));
        return rest.get(close + 1..).unwrap_or_default().to_vec();
    }
    rest
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
        && !looks_like_type(found)
        && !matches!(rest.first(), Some(TokenTree::Group(_) | TokenTree::Punct(_)));
    if rest_is_type_like {
        return None;
    }
    Some((typed(found), is_behind_colon))
}
