//! Names in the heads of cookies: in another order, without `as`, behind other signs.

use super::cookie::{is_quoted_type, is_type_word, without_parameters};
use super::head::{
    Tokens, colon, is_sign, is_word, own_word, quoted, string_at, text, word, word_at,
};
use crate::syntax::name::{identifier_for, is_identifier, parameter_names};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Words in the place of `as`.
pub(super) const AS: &[&str] = &["As", "AS", "named", "called", "is", "alias"];

/// Finds the name, and what stands behind it. A message says what is wrong with the name, if anything is.
pub(super) fn name(rest: &[TokenTree]) -> Option<(Tokens, Tokens, Option<String>)> {
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
        [sign, ty] if is_sign(sign, ':') && is_type_word(std::slice::from_ref(ty)) => {
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
    if let Some(found) = family(rest) {
        return Some(found);
    }
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
        // `as "__Host-sid"`
        [first, wire, behind @ ..] if is_word(first, "as") && is_wire(wire) => {
            let identifier = word_at(&identifier_for(&quoted(wire)?), wire)?;
            Some((
                join(wire, &identifier),
                behind.to_vec(),
                Some("expected `as` and an identifier behind the name".to_owned()),
            ))
        }
        // `sid("__Host-sid")`
        [identifier, TokenTree::Group(group), behind @ ..]
            if is_plain(identifier)
                && group.stream().into_iter().count() == 1
                && group.stream().into_iter().any(|token| is_wire(&token)) =>
        {
            let wire = group.stream().into_iter().next()?;
            Some((join(&wire, identifier), behind.to_vec(), Some(order)))
        }
        // `sid: String as "__Host-sid"`
        [identifier, sign, ty @ .., middle, wire]
            if is_plain(identifier)
                && is_sign(sign, ':')
                && is_wire(wire)
                && !ty.is_empty()
                && (is_word(middle, "as") || is_sign(middle, '=')) =>
        {
            let behind = [vec![sign.clone()], ty.to_vec()].concat();
            Some((join(wire, identifier), behind, Some(order)))
        }
        // `draft(document: u64)`
        [identifier, TokenTree::Group(group), behind @ ..]
            if is_plain(identifier)
                && group.delimiter() == Delimiter::Parenthesis
                && parameters(group).is_some() =>
        {
            let words: Vec<String> =
                parameters(group)?.iter().map(|word| format!("_{{{word}}}")).collect();
            let wire = string_at(&format!("{identifier}{}", words.concat()), identifier);
            let head = [join(&wire, identifier), vec![TokenTree::Group(group.clone())]].concat();
            let message = "parameters stand behind a name without placeholders".to_owned();
            Some((head, behind.to_vec(), Some(message)))
        }
        // `u32 visits`
        [ty, identifier]
            if is_type_word(std::slice::from_ref(ty))
                && is_plain(identifier)
                && !is_type_word(std::slice::from_ref(identifier)) =>
        {
            Some((vec![identifier.clone()], vec![ty.clone()], None))
        }
        // `visits as counter: u32`, `visits as counter`, but not `visits as u32`
        [wire, word, identifier, behind @ ..]
            if is_plain(wire)
                && is_word(word, "as")
                && is_plain(identifier)
                && match behind {
                    [] => !is_type_word(std::slice::from_ref(identifier)),
                    [sign, ..] => is_sign(sign, ':'),
                } =>
        {
            let name = string_at(&wire.to_string(), wire);
            let message = "the name stands without quotes".to_owned();
            Some((join(&name, identifier), behind.to_vec(), Some(message)))
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

/// Finds the name of a family without quotes: `draft_{document}`, `_ga_*`.
fn family(rest: &[TokenTree]) -> Option<(Tokens, Tokens, Option<String>)> {
    let first = rest.first().filter(|first| matches!(first, TokenTree::Ident(_)))?;
    let mut wire = String::new();
    let mut placeholders = Vec::new();
    let mut behind = rest;
    while let [part, next @ ..] = behind {
        match part {
            TokenTree::Ident(word) if word == "as" => break,
            TokenTree::Ident(word) => wire.push_str(&word.to_string()),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let inside: Tokens = group.stream().into_iter().collect();
                let [TokenTree::Ident(placeholder)] = inside.as_slice() else { return None };
                placeholders.push(placeholder.to_string());
                wire = format!("{wire}{{{placeholder}}}");
            }
            sign if is_sign(sign, '*') && placeholders.is_empty() => {
                placeholders.push("id".to_owned());
                wire.push_str("{id}");
            }
            // `visits-{user}`
            sign if is_sign(sign, '-') || is_sign(sign, '.') => wire.push_str(&sign.to_string()),
            _ => break,
        }
        behind = next;
    }
    if placeholders.is_empty() {
        return None;
    }
    let name = string_at(&wire, first);
    let written = text(rest.get(..rest.len() - behind.len())?);
    let message = Some(format!("the name `{written}` stands without quotes"));
    if let [word, TokenTree::Ident(_), ..] = behind
        && is_word(word, "as")
    {
        let (head, behind, _) = of_wire(&name, behind)?;
        return Some((head, behind, message));
    }
    let identifier = word_at(&identifier_for(&wire), first)?;
    let mut head = vec![name, own_word("as", first.span()), identifier];
    let parameters = behind.len() - without_parameters(behind).len();
    head.extend(behind.get(..parameters).unwrap_or_default().iter().cloned());
    let behind = behind.get(parameters..).unwrap_or_default();
    if parameters == 0 && !behind.is_empty() {
        let words = parameter_names(&placeholders);
        let listed: Vec<String> = words.iter().map(|word| format!("{word}: u64")).collect();
        let stream: TokenStream = listed.join(", ").parse().ok()?;
        head.push(TokenTree::Group(proc_macro2::Group::new(Delimiter::Parenthesis, stream)));
    }
    Some((head, behind.to_vec(), message))
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
                && !(filler.is_empty() && is_type_word(std::slice::from_ref(identifier))) =>
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
        // `"__Host-sid" as (sid)`
        [TokenTree::Group(group), rest @ ..] if identifier_in(group).is_some() => {
            join(identifier_in(group)?, rest, Some("the identifier stands in brackets".to_owned()))
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

/// Returns the names of parameters that all have a type: `document: u64`.
fn parameters(group: &proc_macro2::Group) -> Option<Vec<String>> {
    let tokens: Tokens = group.stream().into_iter().collect();
    let parameters = tokens.split(|token| is_sign(token, ',')).filter(|tokens| !tokens.is_empty());
    let name = |parameter: &[TokenTree]| match parameter {
        [TokenTree::Ident(name), sign, _, ..] if is_sign(sign, ':') => Some(name.to_string()),
        _ => None,
    };
    let names: Vec<String> = parameters.map(name).collect::<Option<_>>()?;
    (!names.is_empty()).then_some(names)
}

/// Finds the one word in brackets, beside `as`.
fn identifier_in(group: &proc_macro2::Group) -> Option<TokenTree> {
    let inside: Tokens = group.stream().into_iter().filter(|token| !is_word(token, "as")).collect();
    match inside.as_slice() {
        [one @ TokenTree::Ident(_)] => Some(one.clone()),
        _ => None,
    }
}
