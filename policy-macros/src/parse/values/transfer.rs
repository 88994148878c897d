//! Transfers to third countries: `scc to us`, `[adequacy to us, scc to in]`.

use super::field::Field;
use super::list::brackets;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::nearest::nearest;
use crate::parse::recovery::{raw, skip_value};
use crate::parse::render;
use crate::syntax::Value;
use crate::syntax::vocabulary::TO;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token, token};

/// Other names of safeguards.
const SYNONYMS: &[(&str, &str)] = &[
    ("standard_contractual_clauses", "scc"),
    ("contractual_clauses", "scc"),
    ("model_clauses", "scc"),
    ("sccs", "scc"),
    ("binding_corporate_rules", "bcr"),
    ("dpf", "adequacy"),
    ("data_privacy_framework", "adequacy"),
    ("privacy_shield", "adequacy"),
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
        return transfer(input, field, words, errors).map(|one| Value::List(vec![one]));
    }
    let inner = brackets(input).ok()?;
    let mut transfers = Vec::new();
    while !inner.is_empty() {
        transfers.extend(transfer(&inner, field, words, errors));
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

fn transfer(
    input: ParseStream<'_>,
    field: &Field<'_>,
    words: &[&str],
    errors: &mut Errors,
) -> Option<Value> {
    let Ok(word) = input.call(Ident::parse_any) else {
        let quoted = input.fork().parse::<LitStr>().map(|text| text.value()).unwrap_or_default();
        let is_meant = quoted.split(' ').next().is_some_and(|word| words.contains(&word));
        let (_, place) = raw(input);
        field.wrong(place, if is_meant { &quoted } else { "" }, errors);
        return None;
    };
    let safeguard = safeguard(&word, field, words, errors);
    let is_to = input.fork().call(Ident::parse_any).is_ok_and(|next| next == TO);
    if is_to {
        let _ = input.call(Ident::parse_any);
    } else if input.is_empty() || input.peek(Token![,]) {
        return Some(Value::Transfer(safeguard, None));
    }
    let start = input.cursor();
    let country = input.call(Ident::parse_any).ok();
    if !is_to || country.is_none() {
        skip_value(input);
        let found = render::since(start, input);
        let country = if country.is_some() { found.as_str() } else { "us" };
        field.wrong(
            render::range_since(start, input),
            &format!("{safeguard} {TO} {country}"),
            errors,
        );
    }
    Some(Value::Transfer(safeguard, country))
}

/// Returns the safeguard. An unknown one is reported, and the one that was probably meant stands in for it.
fn safeguard(word: &Ident, field: &Field<'_>, words: &[&str], errors: &mut Errors) -> Ident {
    let found = word.to_string();
    if words.contains(&found.as_str()) {
        return word.clone();
    }
    let lower = found.to_lowercase();
    let synonym = SYNONYMS.iter().find(|(other, _)| *other == lower).map(|(_, word)| *word);
    let meant = synonym.or_else(|| nearest(&found, words.iter().copied()));
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
