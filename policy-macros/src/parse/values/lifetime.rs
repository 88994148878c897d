//! Lifetimes: `session`, `30 days`, `2 years sliding`.

use super::field::Field;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::recovery::raw;
use crate::parse::render::range_since;
use crate::syntax::keys;
use crate::syntax::keywords::is_keyword;
use crate::syntax::lifetime::{DAY, Lifetime, UNITS, Unit, in_words, plural, quantity};
use crate::syntax::vocabulary::{SESSION, UNKNOWN};
use proc_macro2::{Ident, TokenStream};
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{LitFloat, LitInt, LitStr};

/// Other spellings of units.
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

/// The unit that stands in for one that is missing or unknown.
const DAYS: Unit = ("day", DAY);

/// Parses a lifetime. Returns `None` if none can stand in for it.
pub(super) fn read(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Lifetime> {
    let start = input.cursor();
    if input.peek(LitInt) {
        return number(&input.parse().ok()?, start, input, field, errors);
    }
    if input.peek(LitFloat) {
        return fraction(&input.parse().ok()?, start, input, field, errors);
    }
    if let Ok(word) = input.fork().call(Ident::parse_any)
        && (word == SESSION || word == UNKNOWN)
    {
        let _ = input.call(Ident::parse_any);
        let place = range_since(start, input);
        let is_unknown = word == UNKNOWN;
        return Some(Lifetime { place, seconds: None, is_sliding: false, is_unknown });
    }
    let quoted = input.fork().parse::<LitStr>().ok().map(|text| text.value());
    let (found, place) = raw(input);
    if let Some(near) = nearest(&found, [SESSION, UNKNOWN]) {
        field.wrong(place, near, errors);
        let is_unknown = near == UNKNOWN;
        return Some(Lifetime { place, seconds: None, is_sliding: false, is_unknown });
    }
    let meant = quoted.and_then(|text| Some((in_quotes(&text, field)?, text)));
    let text = meant.as_ref().map_or("", |(_, text)| text.as_str());
    field.wrong(place, text, errors);
    meant.map(|(lifetime, _)| Lifetime { place, ..lifetime })
}

/// Parses the text of a string as a lifetime.
fn in_quotes(text: &str, field: &Field<'_>) -> Option<Lifetime> {
    let mut errors = Errors::default();
    let tokens: TokenStream = text.parse().ok()?;
    let read = |input: ParseStream<'_>| {
        // A string in a string is no lifetime.
        Ok(if input.peek(LitStr) { None } else { read(input, field, &mut errors) })
    };
    read.parse2(tokens).ok().flatten().filter(|_| errors.is_empty())
}

fn number(
    number: &LitInt,
    start: Cursor<'_>,
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Lifetime> {
    let digits = number.base10_digits();
    let is_negative = digits.starts_with('-');
    let count: u64 = digits.trim_start_matches('-').parse().unwrap_or(u64::MAX);
    let FoundUnit { unit: (unit, length), fault } =
        unit(number.suffix(), &count.to_string(), start, input);
    // A number below 0 is the one fault that is reported.
    if let Some((place, fault)) = fault.filter(|_| !is_negative) {
        errors.report(
            place,
            Code::LIFETIME_UNIT,
            &format!("{} {fault}", field.called()),
            &field.write(&quantity(count, unit)),
        );
    }
    let place = range_since(start, input);
    let is_sliding = is_sliding(&quantity(count, unit), input, field, errors);
    if is_negative || count == 0 {
        let below = if count == 0 { "0" } else { "below 0" };
        let instead = if count == 0 { SESSION.to_owned() } else { quantity(count, unit) };
        errors.report(
            place,
            Code::LIFETIME_ZERO,
            &format!(
                "{} is {below}, so the browser deletes the cookie as it is set",
                field.called()
            ),
            &field.write(&instead),
        );
        return None;
    }
    Some(Lifetime {
        place,
        seconds: Some(count.saturating_mul(length)),
        is_sliding,
        is_unknown: false,
    })
}

/// The unit of a number, or the one that was probably meant.
struct FoundUnit {
    unit: Unit,
    /// The fault of the unit, and its place.
    fault: Option<(SpanRange, String)>,
}

impl FoundUnit {
    fn faulty(unit: Unit, place: SpanRange, fault: impl Into<String>) -> FoundUnit {
        FoundUnit { unit, fault: Some((place, fault.into())) }
    }
}

/// Parses the unit behind a number, or on it.
fn unit(suffix: &str, count: &str, start: Cursor<'_>, input: ParseStream<'_>) -> FoundUnit {
    let number = range_since(start, input);
    if !suffix.is_empty() {
        return FoundUnit::faulty(
            meant(suffix).unwrap_or(DAYS),
            number,
            "has its unit on the number",
        );
    }
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok().filter(|_| !ahead.peek(syn::Token![:]));
    let Some(word) = word.filter(|word| !begins_other(word)) else {
        return FoundUnit::faulty(DAYS, number, "has no unit");
    };
    let _ = input.call(Ident::parse_any);
    let is_one = count == "1";
    let found = word.to_string();
    let exact =
        UNITS.iter().find(|(unit, _)| found == *unit || found.strip_suffix('s') == Some(unit));
    match exact {
        Some(unit) if found == plural(unit.0, if is_one { 1 } else { 2 }) => {
            FoundUnit { unit: *unit, fault: None }
        }
        Some(unit) => {
            let form = if is_one { "plural" } else { "singular" };
            let fault = format!("has its unit in the {form}: `{count} {found}`");
            FoundUnit::faulty(*unit, range_since(start, input), fault)
        }
        None => {
            let near = meant(&found);
            let units: Vec<String> = UNITS.iter().map(|(unit, _)| format!("{unit}s")).collect();
            let rest = match near {
                Some(_) => String::new(),
                None => format!(" (the units are {})", units.join(", ")),
            };
            let fault = format!("has no unit `{found}`{rest}");
            FoundUnit::faulty(near.unwrap_or(DAYS), word.span().into(), fault)
        }
    }
}

/// Finds the unit that was probably meant.
fn meant(unit: &str) -> Option<Unit> {
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

/// Returns whether a word is a key or a keyword, so that it is neither a unit nor `sliding`.
fn begins_other(word: &Ident) -> bool {
    let word = word.to_string();
    keys::is_key(&word) || is_keyword(&word)
}

/// Parses `sliding` behind a lifetime, which begins anew at each visit then. Reports another word in that place.
fn is_sliding(
    lifetime: &str,
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> bool {
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok().filter(|_| !ahead.peek(syn::Token![:]));
    let Some(word) = word.filter(|word| !begins_other(word)) else { return false };
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

/// Parses a number with a point, and proposes the same length in a smaller unit.
fn fraction(
    number: &LitFloat,
    start: Cursor<'_>,
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Lifetime> {
    let digits = number.base10_digits();
    let FoundUnit { unit: (_, unit), .. } = unit(number.suffix(), digits, start, input);
    let seconds = digits.split_once('.').and_then(|(whole, part)| {
        let scale = 10_u64.checked_pow(part.len().try_into().ok()?)?;
        let whole = whole.parse::<u64>().ok()?.checked_mul(unit)?;
        whole.checked_add(part.parse::<u64>().ok()?.checked_mul(unit)? / scale)
    });
    let seconds = seconds.filter(|seconds| *seconds > 0);
    let place = range_since(start, input);
    errors.report(
        place,
        Code::LIFETIME_UNIT,
        &format!("{} is no whole number: `{digits}`", field.called()),
        &field.write(&seconds.map(|seconds| in_words(seconds, DAY)).unwrap_or_default()),
    );
    Some(Lifetime { place, seconds: Some(seconds?), is_sliding: false, is_unknown: false })
}
