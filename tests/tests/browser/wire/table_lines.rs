//! The `Set-Cookie` lines of the wire's own tables, and the host that a browser had better get each from.

#[path = "../../../../policy-runtime/src/wire/tests/cases/mod.rs"]
mod cases;

use cases::{ambiguous, attributes, date, name_and_value, prefix};
use policy_runtime::wire::{imf_fixdate, parse_date};

/// Every line once, in the order of the tables.
pub(crate) fn of_tables(next_year: i64) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    lines.extend(name_and_value::LINES.iter().map(|(line, _)| line.to_vec()));
    lines.extend(
        name_and_value::SIZES.iter().map(|(name, value, _)| {
            [b"n".repeat(*name), b"=".to_vec(), b"v".repeat(*value)].concat()
        }),
    );
    lines.extend(prefix::LINES.iter().map(|(line, _)| line.as_bytes().to_vec()));
    lines.extend(attributes().map(|attributes| format!("a=b; {attributes}").into_bytes()));
    let long = (attributes::LONG.iter())
        .map(|(attribute, size, _)| format!("a=b; {attribute}{}", "x".repeat(*size)).into_bytes());
    lines.extend(long);
    let dates = (date::READ.iter().map(|(date, _)| *date)).chain(date::IGNORED.iter().copied());
    lines.extend(dates.map(|date| format!("a=b; Expires={date}").into_bytes()));
    let moved = date::READ.iter().filter_map(|(date, meant)| moved(date, meant, next_year));
    lines.extend(moved.map(|date| format!("a=b; Expires={date}").into_bytes()));
    for line in &mut lines {
        in_year(line, next_year);
    }
    let mut seen = std::collections::HashSet::new();
    lines.retain(|line| seen.insert(line.clone()));
    lines
}

fn attributes() -> impl Iterator<Item = String> {
    let texts = (attributes::DOMAINS.iter().chain(attributes::PATHS).map(|(text, _)| *text))
        .chain(attributes::MAX_AGES.iter().chain(attributes::EXPIRES).map(|(text, _)| *text))
        .chain(attributes::FLAGS.iter().map(|(text, _)| *text))
        .chain(attributes::PRIORITIES.iter().map(|(text, _)| *text))
        .chain(ambiguous::AMBIGUOUS.iter().chain(ambiguous::CLEAR).copied());
    let rules = attributes::SAME_SITES.iter().map(|(text, _)| format!("{text}; Secure"));
    texts.map(str::to_owned).chain(rules)
}

/// The tables' year to come is one that was to come when they were written.
fn in_year(line: &mut [u8], year: i64) {
    let year = year.to_string();
    while let Some(at) = line.windows(4).position(|it| it == b"2027" && it != year.as_bytes()) {
        line[at..at + 4].copy_from_slice(year.as_bytes());
    }
}

/// A date of the past in the same form, in a year to come: what is past already is stored by nobody, so that one could
/// not see how it was read.
fn moved(date: &str, meant: &str, year: i64) -> Option<String> {
    let meant_year = meant.get(12..16)?;
    let meant_then = meant.replacen(meant_year, &year.to_string(), 1);
    let target = parse_date(meant_then.as_bytes())?;
    let forms = [
        (meant_year.to_owned(), year.to_string()),
        (meant_year[2..].to_owned(), format!("{}", year % 100)),
    ];
    forms.iter().find_map(|(from, to)| {
        date.match_indices(from.as_str())
            .map(|(at, _)| [&date[..at], to, &date[at + from.len()..]].concat())
            .find(|moved| {
                parse_date(moved.as_bytes()) == Some(target) && imf_fixdate(target).is_some()
            })
    })
}

/// The host whose response the line is: the one of its last Domain that can be a host.
pub(crate) fn host(line: &[u8]) -> String {
    let attributes = String::from_utf8_lossy(line);
    let domains = attributes.split(';').skip(1).filter_map(|attribute| {
        let (name, value) = attribute.split_once('=')?;
        let value = value.trim().to_ascii_lowercase();
        let value = value.strip_prefix('.').unwrap_or(&value).to_owned();
        (name.trim().eq_ignore_ascii_case("domain") && is_host(&value)).then_some(value)
    });
    domains.last().unwrap_or_else(|| "x.localhost".to_owned())
}

fn is_host(name: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    name.len() < 254 && name.split('.').all(is_label)
}
