//! Transfers to third countries: `scc to us`, `[adequacy to us, scc to in]`.

use super::field::Field;
use super::list::brackets;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::nearest::nearest;
use crate::parse::recovery::{is_end, raw, skip_value};
use crate::syntax::Value;
use crate::syntax::tags::{country_meant, is_country};
use crate::syntax::vocabulary::TO;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Token, token};

/// Other names of safeguards.
const SYNONYMS: &[(&str, &str)] = &[
    ("standard_contractual_clauses", "scc"),
    ("contractual_clauses", "scc"),
    ("model_clauses", "scc"),
    ("sccs", "scc"),
    ("binding_corporate_rules", "bcr"),
    ("dpf", "adequacy"),
    ("data_privacy_framework", "adequacy"),
    ("adequacy_decision", "adequacy"),
    ("explicit_consent", "derogation"),
];

/// Parses one transfer, or a list of them.
pub(super) fn read(
    input: ParseStream<'_>,
    field: &Field<'_>,
    words: &[&str],
    errors: &mut Errors,
) -> Option<Value> {
    if !input.peek(token::Bracket) {
        return transfer(input, false, field, words, errors).map(|one| Value::List(vec![one]));
    }
    let inner = brackets(input).ok()?;
    let mut transfers = Vec::new();
    while !inner.is_empty() {
        transfers.extend(transfer(&inner, true, field, words, errors));
        if inner.peek(Token![,]) {
            let _ = inner.parse::<Token![,]>();
        } else if !inner.is_empty() {
            errors.report(
                inner.span(),
                Code::SYNTAX,
                &format!("expected a comma between the values of {}", field.called()),
                &field.write(""),
            );
            break;
        }
    }
    Some(Value::List(transfers))
}

/// Parses a safeguard, and behind `to` a country. Anything else is one error, whose remedy states only a safeguard that is written there.
fn transfer(
    input: ParseStream<'_>,
    is_in_list: bool,
    field: &Field<'_>,
    words: &[&str],
    errors: &mut Errors,
) -> Option<Value> {
    let ahead = input.fork();
    if let Ok(word) = ahead.call(Ident::parse_any) {
        let is_to = ahead.fork().call(Ident::parse_any).is_ok_and(|next| next == TO);
        let mut country = None;
        if is_to {
            let _ = ahead.call(Ident::parse_any);
            country = ahead.call(Ident::parse_any).ok();
        }
        let is_swapped = !is_known(&word, words)
            && country.as_ref().is_some_and(|country| is_known(country, words));
        let all = input.fork();
        skip_value(&all);
        let is_whole = is_end(&ahead) || ahead.cursor() >= all.cursor();
        if is_whole && is_to == country.is_some() && !is_swapped {
            input.advance_to(&ahead);
            let safeguard = safeguard(&word, field, words, errors);
            return Some(Value::Transfer(safeguard, country));
        }
    }
    let (found, place) = raw(input);
    match meant(&found, words) {
        Some(meant) if is_in_list => field.wrong_with(place, &format!("write `{meant}`"), errors),
        meant => field.wrong(place, &meant.unwrap_or_default(), errors),
    }
    None
}

fn is_known(word: &Ident, words: &[&str]) -> bool {
    known(&word.to_string(), words).is_some()
}

/// Finds the safeguard of a name, in any case.
fn known<'w>(word: &str, words: &[&'w str]) -> Option<&'w str> {
    let lower = word.to_lowercase();
    let synonym = SYNONYMS.iter().find(|(other, _)| *other == lower).map(|(_, word)| *word);
    words.iter().find(|known| **known == lower || Some(**known) == synonym).copied()
}

/// Finds the transfer that was meant by one safeguard and one country in another form: `us: scc`, `scc(us)`.
fn meant(found: &str, words: &[&str]) -> Option<String> {
    let parts =
        || found.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|part| !part.is_empty());
    let safeguards: Vec<&str> = parts().filter_map(|part| known(part, words)).collect();
    let countries: Vec<&str> =
        parts().filter(|part| known(part, words).is_none() && *part != TO).collect();
    match (safeguards.as_slice(), countries.as_slice()) {
        ([safeguard], []) => Some((*safeguard).to_owned()),
        ([safeguard], [country]) => {
            let lower = country.to_lowercase();
            let code = if is_country(&lower) { lower } else { country_meant(country)?.to_owned() };
            Some(format!("{safeguard} {TO} {code}"))
        }
        _ => None,
    }
}

/// Returns the safeguard. An unknown one is reported, and the one that was probably meant stands in for it.
fn safeguard(word: &Ident, field: &Field<'_>, words: &[&str], errors: &mut Errors) -> Ident {
    let found = word.to_string();
    if words.contains(&found.as_str()) {
        return word.clone();
    }
    let meant = known(&found, words).or_else(|| nearest(&found, words.iter().copied()));
    let help = match meant {
        Some(meant) => format!("write `{meant}`"),
        None => format!("write {}", either(words)),
    };
    errors.report(
        word.span(),
        Code::KEY_VALUE,
        &format!("{} has no value `{found}`", field.called()),
        &help,
    );
    Ident::new(meant.or(words.first().copied()).unwrap_or("scc"), word.span())
}
