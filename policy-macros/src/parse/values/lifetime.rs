//! Lifetimes: `session`, `30 days`, `2 years sliding`.

use super::field::Field;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::nearest::nearest;
use crate::parse::recovery::raw;
use crate::syntax::keys;
use crate::syntax::keywords::is_keyword;
use crate::syntax::lifetime::{DAY, Lifetime, UNITS, Unit, in_words, plural, quantity};
use crate::syntax::vocabulary::SESSION;
use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{LitFloat, LitInt, LitStr};

/// How else units are written.
const ABBREVIATIONS: &[(&str, &str)] = &[
    ("s", "second"),
    ("sec", "second"),
    ("m", "minute"),
    ("min", "minute"),
    ("h", "hour"),
    ("hr", "hour"),
    ("d", "day"),
    ("w", "week"),
    ("wk", "week"),
    ("mo", "month"),
    ("y", "year"),
    ("yr", "year"),
];

/// A lifetime; none if nothing can be made of what stands there.
pub(crate) fn read(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Lifetime> {
    let span = input.span();
    if input.peek(LitInt) {
        return number(&input.parse().ok()?, input, field, errors);
    }
    if input.peek(LitFloat) {
        return fraction(&input.parse().ok()?, input, field, errors);
    }
    if input.fork().call(Ident::parse_any).is_ok_and(|word| word == SESSION) {
        let _ = input.call(Ident::parse_any);
        return Some(Lifetime { span, seconds: None, is_sliding: false });
    }
    let quoted = input.fork().parse::<LitStr>().ok().map(|text| text.value());
    raw(input);
    let meant = quoted.and_then(|text| Some((in_quotes(&text, field)?, text)));
    let text = meant.as_ref().map_or("", |(_, text)| text.as_str());
    field.wrong(span, text, errors);
    meant.map(|(lifetime, _)| Lifetime { span, ..lifetime })
}

/// What stands in quotes, if it is a lifetime.
fn in_quotes(text: &str, field: &Field<'_>) -> Option<Lifetime> {
    let mut errors = Errors::default();
    let tokens: TokenStream = text.parse().ok()?;
    let read = |input: ParseStream<'_>| {
        // A string in a string is no lifetime either.
        Ok(if input.peek(LitStr) { None } else { read(input, field, &mut errors) })
    };
    read.parse2(tokens).ok().flatten().filter(|_| errors.is_empty())
}

fn number(
    number: &LitInt,
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Lifetime> {
    let digits = number.base10_digits();
    let count: u64 = digits.trim_start_matches('-').parse().unwrap_or(u64::MAX);
    let is_negative = digits.starts_with('-');
    // A number below 0 is the only mistake to be told.
    let mut unheard = Errors::default();
    let heard = if is_negative { &mut unheard } else { &mut *errors };
    let (singular, seconds) = unit(number.suffix(), &count, number.span(), input, field, heard);
    let is_sliding = is_sliding(&quantity(count, singular), input, field, errors);
    if is_negative || count == 0 {
        let below = if count == 0 { "0" } else { "below 0" };
        let instead = if count == 0 { "session".to_owned() } else { quantity(count, singular) };
        errors.report(
            number.span(),
            Code::LIFETIME_ZERO,
            &format!(
                "{} is {below}, so the browser deletes the cookie as it is set",
                field.called()
            ),
            &field.write(&instead),
        );
        return None;
    }
    Some(Lifetime { span: number.span(), seconds: Some(count.saturating_mul(seconds)), is_sliding })
}

/// The unit behind a number, or written onto it; the one that was probably meant, if it was reported.
fn unit(
    suffix: &str,
    count: &dyn std::fmt::Display,
    number: Span,
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Unit {
    const DAYS: Unit = ("day", DAY);
    let is_one = count.to_string() == "1";
    let right = |unit: &str| format!("{count} {unit}{}", if is_one { "" } else { "s" });
    let mut report = |span: Span, what: &str, unit: &str| {
        errors.report(
            span,
            Code::LIFETIME_UNIT,
            &format!("{} {what}", field.called()),
            &field.write(&right(unit)),
        );
    };
    if !suffix.is_empty() {
        let known = known(suffix).unwrap_or(DAYS);
        report(number, "has its unit on the number", known.0);
        return known;
    }
    let ahead = input.fork();
    let unit = ahead.call(Ident::parse_any).ok().filter(|_| !ahead.peek(syn::Token![:]));
    let Some(unit) = unit.filter(|unit| !is_other(unit)) else {
        report(number, "has no unit", DAYS.0);
        return DAYS;
    };
    let _ = input.call(Ident::parse_any);
    let (span, unit) = (unit.span(), unit.to_string());
    let exact =
        UNITS.iter().find(|(known, _)| unit == *known || unit.strip_suffix('s') == Some(known));
    match exact {
        Some(known) if unit == plural(known.0, if is_one { 1 } else { 2 }) => *known,
        Some(known) => {
            let form = if is_one { "plural" } else { "singular" };
            report(span, &format!("has its unit in the {form}: `{count} {unit}`"), known.0);
            *known
        }
        None => {
            let near = known(&unit);
            let units: Vec<String> = UNITS.iter().map(|(unit, _)| format!("{unit}s")).collect();
            let rest = if near.is_some() {
                String::new()
            } else {
                format!(" (the units are {})", units.join(", "))
            };
            let known = near.unwrap_or(DAYS);
            report(span, &format!("has no unit `{unit}`{rest}"), known.0);
            known
        }
    }
}

/// The unit that was probably meant.
fn known(unit: &str) -> Option<Unit> {
    let unit = unit.to_lowercase();
    let short = |word: &str| ABBREVIATIONS.iter().find(|(short, _)| *short == word);
    let name = short(&unit)
        .or_else(|| short(unit.strip_suffix('s')?))
        .map(|(_, name)| *name)
        .or_else(|| {
            nearest(unit.strip_suffix('s').unwrap_or(&unit), UNITS.iter().map(|(name, _)| *name))
        })?;
    UNITS.iter().find(|(known, _)| *known == name).copied()
}

/// Whether the word is a key or an item's, so that no unit and no `sliding` stands there.
fn is_other(word: &Ident) -> bool {
    let word = word.to_string();
    keys::is_key(&word) || is_keyword(&word)
}

/// Whether the lifetime, as it was read so far, begins anew at each visit. Another word in that place is reported.
fn is_sliding(
    lifetime: &str,
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> bool {
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok().filter(|_| !ahead.peek(syn::Token![:]));
    let Some(word) = word.filter(|word| !is_other(word)) else { return false };
    let _ = input.call(Ident::parse_any);
    if word == "sliding" {
        return true;
    }
    let synonyms = ["sliding", "rolling", "rotating", "renewed", "refreshed", "extended", "idle"];
    let is_meant = nearest(&word.to_string(), synonyms).is_some();
    let instead = if is_meant { format!("{lifetime} sliding") } else { lifetime.to_owned() };
    errors.report(
        word.span(),
        Code::KEY_VALUE,
        &format!("{} has no `{word}` behind its unit", field.called()),
        &field.write(&instead),
    );
    is_meant
}

/// A number with a point, which is written in a smaller unit.
fn fraction(
    number: &LitFloat,
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Lifetime> {
    let mut unheard = Errors::default();
    let digits = number.base10_digits();
    let (_, unit) = unit(number.suffix(), &digits, number.span(), input, field, &mut unheard);
    let seconds = digits.split_once('.').and_then(|(whole, part)| {
        let scale = 10_u64.checked_pow(part.len().try_into().ok()?)?;
        let whole = whole.parse::<u64>().ok()?.checked_mul(unit)?;
        whole.checked_add(part.parse::<u64>().ok()?.checked_mul(unit)? / scale)
    });
    let seconds = seconds.filter(|seconds| *seconds > 0);
    errors.report(
        number.span(),
        Code::LIFETIME_UNIT,
        &format!("{} is no whole number: `{digits}`", field.called()),
        &field.write(&seconds.map(|seconds| in_words(seconds, DAY)).unwrap_or_default()),
    );
    Some(Lifetime { span: number.span(), seconds: Some(seconds?), is_sliding: false })
}
