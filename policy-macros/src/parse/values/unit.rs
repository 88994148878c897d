//! Units of lifetimes, in any spelling.

use super::field::Field;
use super::lifetime::{proposed, write};
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::render::range_since;
use crate::syntax::keys;
use crate::syntax::keywords::is_keyword;
use crate::syntax::lifetime::{DAY, UNITS, Unit, plural, quantity};
use proc_macro2::Ident;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;

/// Other spellings of units, and those of other languages.
const OTHER_UNITS: &[(&str, &str)] = &[
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
    ("sekunde", "second"),
    ("sekunden", "second"),
    ("seconde", "second"),
    ("minuten", "minute"),
    ("stunde", "hour"),
    ("stunden", "hour"),
    ("heure", "hour"),
    ("tag", "day"),
    ("tage", "day"),
    ("tagen", "day"),
    ("jour", "day"),
    ("día", "day"),
    ("giorno", "day"),
    ("giorni", "day"),
    ("woche", "week"),
    ("wochen", "week"),
    ("semaine", "week"),
    ("semana", "week"),
    ("monat", "month"),
    ("monate", "month"),
    ("monaten", "month"),
    ("mois", "month"),
    ("mes", "month"),
    ("mese", "month"),
    ("mesi", "month"),
    ("jahr", "year"),
    ("jahre", "year"),
    ("jahren", "year"),
    ("an", "year"),
    ("année", "year"),
    ("año", "year"),
    ("anno", "year"),
    ("anni", "year"),
    ("jaar", "year"),
];

/// The unit that stands in for one that is missing or unknown.
const DAYS: Unit = ("day", DAY);

/// Finds the length of a unit in any spelling.
pub(super) fn unit_of(word: &str) -> Option<u64> {
    let plain = word.strip_suffix('s').unwrap_or(word);
    let known = UNITS.iter().find(|(name, _)| *name == plain || *name == word);
    let other = || {
        let name = OTHER_UNITS.iter().find(|(other, _)| *other == word || *other == plain)?.1;
        UNITS.iter().find(|(known, _)| *known == name)
    };
    known.or_else(other).map(|(_, length)| *length)
}

/// The unit of a number, or the one that was probably meant.
pub(super) struct FoundUnit {
    pub(super) unit: Unit,
    pub(super) fault: Option<Fault>,
}

/// The fault of a unit, and its place.
pub(super) struct Fault {
    pub(super) place: SpanRange,
    pub(super) what: String,
    /// The unit that is meant is known.
    pub(super) is_known: bool,
}

impl FoundUnit {
    fn faulty(unit: Option<Unit>, place: SpanRange, what: impl Into<String>) -> FoundUnit {
        let fault = Fault { place, what: what.into(), is_known: unit.is_some() };
        FoundUnit { unit: unit.unwrap_or(DAYS), fault: Some(fault) }
    }
}

/// Parses the unit behind a number, or on it.
pub(super) fn unit(
    suffix: &str,
    count: u64,
    start: Cursor<'_>,
    input: ParseStream<'_>,
) -> FoundUnit {
    let number = range_since(start, input);
    if !suffix.is_empty() {
        return FoundUnit::faulty(meant(suffix), number, "has its unit on the number");
    }
    let ahead = input.fork();
    // `30, days`
    if ahead.parse::<syn::Token![,]>().is_ok()
        && let Ok(word) = ahead.call(Ident::parse_any)
        && let Some(unit) = meant(&word.to_string())
            .filter(|_| !begins_other(&word) && (ahead.is_empty() || ahead.peek(syn::Token![,])))
    {
        input.advance_to(&ahead);
        return FoundUnit::faulty(
            Some(unit),
            range_since(start, input),
            "has a comma before its unit",
        );
    }
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok().filter(|_| !ahead.peek(syn::Token![:]));
    let Some(word) = word.filter(|word| !begins_other(word)) else {
        return FoundUnit::faulty(None, number, "has no unit");
    };
    let _ = input.call(Ident::parse_any);
    let found = word.to_string();
    let exact =
        UNITS.iter().find(|(unit, _)| found == *unit || found.strip_suffix('s') == Some(unit));
    match exact {
        Some(unit) if found == plural(unit.0, count) => FoundUnit { unit: *unit, fault: None },
        Some(unit) => {
            let form = if count == 1 { "plural" } else { "singular" };
            let fault = format!("has its unit in the {form}: `{count} {found}`");
            FoundUnit::faulty(Some(*unit), range_since(start, input), fault)
        }
        None => {
            let fault = format!("has no unit `{found}`");
            FoundUnit::faulty(meant(&found), word.span().into(), fault)
        }
    }
}

/// Finds the unit that was probably meant.
fn meant(unit: &str) -> Option<Unit> {
    let unit = unit.to_lowercase();
    let near =
        || nearest(unit.strip_suffix('s').unwrap_or(&unit), UNITS.iter().map(|(name, _)| *name));
    let length = unit_of(&unit).or_else(|| {
        UNITS.iter().find(|(name, _)| Some(*name) == near()).map(|(_, length)| *length)
    })?;
    UNITS.iter().find(|(_, known)| *known == length).copied()
}

/// Words the remedy for a unit in another spelling. `m` can be minutes or months.
pub(super) fn known_unit(
    count: u64,
    suffix: &str,
    what: &str,
    (name, length): Unit,
    field: &Field<'_>,
) -> String {
    let is_ambiguous =
        ["m", "M"].contains(&suffix) || what.ends_with("unit `m`") || what.ends_with("unit `M`");
    if is_ambiguous {
        let minutes = quantity(count, "minute");
        return format!(
            "{} or `{}`, whichever is meant",
            field.write(&minutes),
            quantity(count, "month")
        );
    }
    let seconds = count.saturating_mul(length);
    if proposed(seconds, field) < seconds {
        return write(seconds, "", field);
    }
    field.write(&quantity(count, name))
}

/// Words the remedy for a number without a unit: which one is meant, the author alone knows.
pub(super) fn without_unit(count: u64, field: &Field<'_>) -> String {
    if count >= 3_600 && count.is_multiple_of(60) {
        return format!(
            "{} if the number counts seconds, as `Max-Age` does",
            write(count, "", field)
        );
    }
    let fits = |length: u64| {
        count.checked_mul(length).is_some_and(|seconds| proposed(seconds, field) == seconds)
    };
    let forms: Vec<String> = UNITS
        .iter()
        .filter(|(_, length)| fits(*length))
        .map(|(name, _)| format!("`{}`", quantity(count, name)))
        .collect();
    match forms.as_slice() {
        [] => field.write(""),
        forms => format!("write the unit that is meant: {}", forms.join(", ")),
    }
}

/// Returns whether a word is a key or a keyword, so that it is neither a unit nor `sliding`.
pub(super) fn begins_other(word: &Ident) -> bool {
    let word = word.to_string();
    keys::is_key(&word) || is_keyword(&word)
}
