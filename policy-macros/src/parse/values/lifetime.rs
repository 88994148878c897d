//! Lifetimes: `session`, `30 days`, `2 years sliding`.

use super::field::Field;
use super::guess::{Guess, SLIDING, guess};
use super::unit::{Fault, FoundUnit, begins_other, known_unit, unit, without_unit};
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::recovery::{is_end, is_separator, skip_value};
use crate::parse::render::{range_since, since};
use crate::syntax::keys::{Item, Key};
use crate::syntax::lifetime::{DAY, LONGEST, Lifetime, UNITS, in_words, plural, quantity};
use crate::syntax::vocabulary::{SESSION, UNKNOWN};
use proc_macro2::{Ident, TokenStream};
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{LitFloat, LitInt};

/// Longest lifetime that browsers keep, in days (RFC 6265bis 5.5). A remedy proposes no more.
const MAX_DAYS: u64 = 400;

/// Parses a lifetime. Returns `None` if none can stand in for it.
pub(super) fn read(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Lifetime> {
    let start = input.cursor();
    let (ahead, whole) = (input.fork(), input.fork());
    let exact = exact(&whole);
    if exact.is_none() || !is_end(&whole) {
        skip_value(&ahead);
    }
    if let Some(lifetime) = exact.filter(|_| whole.cursor() >= ahead.cursor()) {
        input.advance_to(&whole);
        return Some(Lifetime { place: range_since(start, input), ..lifetime });
    }
    let one = input.fork();
    let mut faults = Errors::default();
    let read = if input.peek(LitInt) {
        let parsed: Option<LitInt> = one.parse().ok();
        parsed.and_then(|parsed| number(&parsed, start, &one, field, &mut faults))
    } else if input.peek(LitFloat) {
        let parsed: Option<LitFloat> = one.parse().ok();
        parsed.and_then(|parsed| fraction(&parsed, start, &one, field, &mut faults))
    } else {
        return other(input, &ahead, start, field, errors);
    };
    if one.cursor() < ahead.cursor() || faults.is_empty() {
        return other(input, &ahead, start, field, errors);
    }
    input.advance_to(&one);
    errors.replace_from(errors.len(), faults);
    read
}

/// Reads a lifetime that is as it should be.
fn exact(input: ParseStream<'_>) -> Option<Lifetime> {
    let place = SpanRange::from(input.span());
    let is_word = |input: ParseStream<'_>, expected: &str| {
        input.fork().call(Ident::parse_any).is_ok_and(|word| word == expected)
    };
    let is_unknown = is_word(input, UNKNOWN);
    if is_unknown || is_word(input, SESSION) {
        let _ = input.call(Ident::parse_any);
        return Some(Lifetime { place, seconds: None, is_sliding: false, is_unknown });
    }
    let number: LitInt = input.parse().ok()?;
    let count: u64 = number.base10_parse().ok().filter(|_| number.suffix().is_empty())?;
    let unit = input.call(Ident::parse_any).ok()?.to_string();
    let (_, length) = UNITS.iter().find(|(name, _)| unit == plural(name, count))?;
    let seconds = count.checked_mul(*length).and_then(in_range)?;
    let is_sliding = is_word(input, "sliding");
    if is_sliding {
        let _ = input.call(Ident::parse_any);
    }
    (count > 0).then_some(Lifetime { place, seconds: Some(seconds), is_sliding, is_unknown: false })
}

/// Reports a value that is no lifetime, and proposes the one that it speaks of.
fn other(
    input: ParseStream<'_>,
    ahead: ParseStream<'_>,
    start: Cursor<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Lifetime> {
    input.advance_to(ahead);
    let text = since(start, input);
    let place = range_since(start, input);
    // This program knows how long its own cookies live.
    let is_allowed = |lifetime: &Lifetime| !lifetime.is_unknown || field.can_be_unknown;
    if let Some((words, lifetime)) = in_quotes(&text).filter(|(_, lifetime)| is_allowed(lifetime)) {
        let seconds =
            lifetime.seconds.and_then(|seconds| in_range(proposed(seconds.into(), field)));
        let words = if seconds == lifetime.seconds { words } else { capped() };
        field.wrong(place, &words, errors);
        return Some(Lifetime { place, seconds, ..lifetime });
    }
    match guess(&text) {
        Some(Guess::Session) if field.rule.key != Key::DATA_KEPT => {
            field.wrong(place, SESSION, errors);
            Some(Lifetime { place, seconds: None, is_sliding: false, is_unknown: false })
        }
        Some(Guess::Seconds { seconds, is_sliding }) => {
            let sliding = if is_sliding { " sliding" } else { "" };
            field.wrong_with(place, &write(seconds, sliding, field), errors);
            let seconds = in_range(proposed(seconds, field))?;
            Some(Lifetime { place, seconds: Some(seconds), is_sliding, is_unknown: false })
        }
        None if field.can_be_unknown && nearest(&text, [UNKNOWN]).is_some() => {
            field.wrong(place, UNKNOWN, errors);
            Some(Lifetime { place, seconds: None, is_sliding: false, is_unknown: true })
        }
        _ => {
            field.wrong(place, "", errors);
            None
        }
    }
}

/// Reads a lifetime that is as it should be, but for its quotes.
fn in_quotes(text: &str) -> Option<(String, Lifetime)> {
    let words = text.trim_matches('"');
    let tokens: TokenStream = words.parse().ok()?;
    let whole = |input: ParseStream<'_>| Ok(exact(input).filter(|_| input.is_empty()));
    Some((words.to_owned(), whole.parse2(tokens).ok().flatten()?))
}

/// Returns the longest lifetime in words.
fn capped() -> String {
    in_words(MAX_DAYS * DAY, DAY)
}

/// Words a remedy, which says so where it is shorter than what stands there.
pub(super) fn write(seconds: u64, suffix: &str, field: &Field<'_>) -> String {
    let proposed = proposed(seconds, field);
    let help = field.write(&format!("{}{suffix}", in_words(proposed, DAY)));
    if proposed < seconds { format!("{help}, the longest that browsers keep") } else { help }
}

/// Returns the length that a remedy proposes: no more than browsers keep, for what this site sets, and no more than a policy can
/// state.
pub(super) fn proposed(seconds: u64, field: &Field<'_>) -> u64 {
    let is_held = field.rule.key != Key::DATA_KEPT && (!field.is_of_others || seconds > LONGEST);
    if is_held { seconds.min(MAX_DAYS * DAY) } else { seconds.min(LONGEST) }
}

/// Returns the seconds of a lifetime that a policy can state.
fn in_range(seconds: u64) -> Option<u32> {
    u32::try_from(seconds).ok().filter(|seconds| u64::from(*seconds) <= LONGEST)
}

/// Reports a lifetime that is longer than a policy can state. None stands in for it, as the page would state another.
fn too_long(
    lifetime: &str,
    place: SpanRange,
    is_sliding: bool,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Lifetime> {
    let sliding = if is_sliding { " sliding" } else { "" };
    let help = match field.rule.key {
        Key::LIFETIME if field.item == Item::Storage => {
            "write the time after which scripts delete it, or leave `lifetime` out".to_owned()
        }
        Key::LIFETIME | Key::REFUSAL => format!(
            "{}: no browser keeps a cookie longer (RFC 6265bis 5.5)",
            field.write(&format!("400 days{sliding}"))
        ),
        _ => "write a time of 100 years or less".to_owned(),
    };
    errors.report(
        place,
        Code::LIFETIME_RANGE,
        &format!("{} is `{lifetime}`, but a policy can state 100 years at most", field.called()),
        &help,
    );
    None
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
    let digits = digits.trim_start_matches('-');
    let Ok(count) = digits.parse::<u64>() else {
        let FoundUnit { unit: (name, _), .. } = unit(number.suffix(), u64::MAX, start, input);
        let lifetime = format!("{digits} {name}s");
        let is_sliding = is_sliding(&lifetime, input, field, &mut Errors::default());
        return too_long(&lifetime, range_since(start, input), is_sliding, field, errors);
    };
    let FoundUnit { unit: (name, length), fault } = unit(number.suffix(), count, start, input);
    let has_unit = fault.as_ref().is_none_or(|fault| fault.is_known);
    let place = range_since(start, input);
    if is_negative || count == 0 {
        let below = if count == 0 { "0" } else { "below 0" };
        let help = if has_unit && count > 0 {
            field.write(&quantity(count, name))
        } else {
            format!(
                "write `{}: {SESSION}` if it ends with the browser's session; else a number above 0 with its unit",
                field.rule.key
            )
        };
        errors.report(
            place,
            Code::LIFETIME_ZERO,
            &format!(
                "{} is {below}, so the browser deletes the cookie as it is set",
                field.called()
            ),
            &help,
        );
        return None;
    }
    let seconds = count.checked_mul(length).and_then(in_range);
    let is_faulty = fault.is_some();
    if let Some(Fault { place, what, is_known }) = fault {
        let help = if is_known {
            known_unit(count, number.suffix(), &what, (name, length), field)
        } else {
            without_unit(count, field)
        };
        errors.report(place, Code::LIFETIME_UNIT, &format!("{} {what}", field.called()), &help);
    }
    let is_sliding = is_sliding(&quantity(count, name), input, field, errors);
    let place = range_since(start, input);
    match seconds {
        Some(seconds) => {
            Some(Lifetime { place, seconds: Some(seconds), is_sliding, is_unknown: false })
        }
        // A fault of the unit is the one that is reported.
        None if is_faulty => None,
        None => too_long(&quantity(count, name), place, is_sliding, field, errors),
    }
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
    let Some(word) = word.filter(|word| !begins_other(word) && !is_separator(input)) else {
        return false;
    };
    let _ = input.call(Ident::parse_any);
    if word == "sliding" {
        return true;
    }
    let is_meant = nearest(&word.to_string(), SLIDING.iter().copied()).is_some();
    let instead = if is_meant { format!("{lifetime} sliding") } else { lifetime.to_owned() };
    // A fault of the unit is the one that is reported.
    if errors.is_empty() {
        errors.report(
            word.span(),
            Code::KEY_VALUE,
            &format!("{} has no `{word}` behind its unit", field.called()),
            &field.write(&instead),
        );
    }
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
    let FoundUnit { unit: (_, unit), fault } = unit(number.suffix(), 2, start, input);
    let is_known = fault.is_none_or(|fault| fault.is_known);
    let seconds = digits.split_once('.').and_then(|(whole, part)| {
        let scale = 10_u64.checked_pow(part.len().try_into().ok()?)?;
        let whole = whole.parse::<u64>().ok()?.checked_mul(unit)?;
        whole.checked_add(part.parse::<u64>().ok()?.checked_mul(unit)? / scale)
    });
    let seconds = seconds.filter(|seconds| *seconds > 0 && is_known);
    let place = range_since(start, input);
    errors.report(
        place,
        Code::LIFETIME_UNIT,
        &format!("{} is no whole number: `{digits}`", field.called()),
        &seconds.map_or_else(|| field.write(""), |seconds| write(seconds, "", field)),
    );
    Some(Lifetime {
        place,
        seconds: Some(in_range(proposed(seconds?, field))?),
        is_sliding: false,
        is_unknown: false,
    })
}
