//! Grouping of the report: one row for what is true of many cookies of one vendor.

use super::rule::Finding;
use crate::model::Policy;
use crate::text_map::{TextMap, joined};

/// Names that a grouped row has in its message; the others are in its subjects.
const NAMED: usize = 3;

/// An item of a vendor, as the messages of rules name it.
struct Item<'p> {
    identifier: String,
    wire: &'p str,
    provider: usize,
}

/// Merges the findings of one rule about items of one vendor whose messages differ in names and numbers alone. A row stands where
/// its first finding stood. Findings about purposes and the policy stay as they are.
pub(super) fn grouped(policy: &Policy, findings: Vec<Finding>) -> Vec<Finding> {
    let items = items(policy);
    let mut rows: Vec<(Finding, Vec<String>)> = Vec::new();
    let mut known = TextMap::default();
    for finding in findings {
        let item = finding.subjects.first().and_then(|subject| items.get(subject)?.as_ref());
        let Some(item) = item else {
            rows.push((finding, Vec::new()));
            continue;
        };
        let shape = shape(&finding.message, [item.wire, &item.identifier]);
        // What the findings of a row have in common: rule, vendor, origin, and message without names and numbers.
        let (rule, provider) = (finding.rule.as_str(), item.provider.to_string());
        let common = joined(&[rule, &provider, finding.decided_by, &shape]);
        let at = *known.get_or_insert(common, rows.len());
        match rows.get_mut(at) {
            Some((row, others)) => {
                // Two findings can be about one cookie.
                if !finding.subjects.iter().all(|subject| row.subjects.contains(subject)) {
                    others.push(item.wire.to_owned());
                    row.subjects.extend(finding.subjects);
                }
            }
            None => rows.push((finding, Vec::new())),
        }
    }
    let provider = |subject: &str| {
        let item = items.get(subject)?.as_ref()?;
        policy.providers.get(item.provider).map(|provider| provider.name.text.as_str())
    };
    rows.into_iter()
        .map(|(mut row, others)| {
            let vendor = row.subjects.first().and_then(|subject| provider(subject));
            row.message.push_str(&likewise(&others, vendor.unwrap_or_default()));
            row
        })
        .collect()
}

/// Lists cookies, storage entries and embeds by identifier; `None` for an identifier that several items have.
fn items(policy: &Policy) -> TextMap<Option<Item<'_>>> {
    let mut items: TextMap<Option<Item<'_>>> = TextMap::default();
    let purposes = || policy.purposes.iter();
    let cookies = policy.cookies().map(|(_, cookie)| {
        (cookie.name.identifier.to_string(), cookie.name.wire.as_str(), cookie.provider)
    });
    let storage = purposes()
        .flat_map(|purpose| &purpose.storage)
        .map(|entry| (entry.name.identifier.to_string(), entry.name.wire.as_str(), entry.provider));
    let embeds = purposes()
        .flat_map(|purpose| &purpose.embeds)
        .map(|embed| (embed.identifier.to_string(), "", embed.provider));
    let others = purposes().map(|purpose| (purpose.identifier.to_string(), "", None));
    for (identifier, wire, provider) in cookies.chain(storage).chain(embeds).chain(others) {
        let item = provider.map(|provider| Item { identifier: identifier.clone(), wire, provider });
        if items.get(&identifier).is_some() {
            items.insert(identifier, None);
        } else {
            items.insert(identifier, item);
        }
    }
    items
}

/// Returns a message without the names of its item, where it quotes them, and without numbers.
fn shape(message: &str, names: [&str; 2]) -> String {
    let mut shape = String::with_capacity(message.len());
    for (index, part) in message.split('`').enumerate() {
        let is_quoted = index % 2 == 1;
        shape.push('`');
        if is_quoted && names.iter().any(|name| has_name(part, name)) {
            continue;
        }
        let mut after_digit = false;
        for character in part.chars() {
            let is_digit = !is_quoted && character.is_ascii_digit();
            if !(is_digit && after_digit) {
                shape.push(if is_digit { '0' } else { character });
            }
            after_digit = is_digit;
        }
    }
    shape
}

/// Returns whether a name stands in a text as a word of its own: `_ga` in `__Host-_ga`, but no `c` in `secure`.
fn has_name(text: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_within = |before: Option<char>, behind: Option<char>| {
        before.is_some_and(is_word) && behind.is_some_and(is_word)
    };
    !name.is_empty()
        && text.match_indices(name).any(|(at, _)| {
            let (before, rest) = text.split_at(at);
            let behind = rest.get(name.len()..).and_then(|behind| behind.chars().next());
            !is_within(before.chars().next_back(), name.chars().next())
                && !is_within(name.chars().next_back(), behind)
        })
}

/// Returns the end of a grouped message: the number of further items, and the first of their names.
fn likewise(others: &[String], vendor: &str) -> String {
    if others.is_empty() {
        return String::new();
    }
    let names: Vec<String> = others
        .iter()
        .take(NAMED)
        .filter(|name| !name.is_empty())
        .map(|name| format!("`{name}`"))
        .collect();
    let more = if others.len() > NAMED { ", .." } else { "" };
    let names =
        if names.is_empty() { String::new() } else { format!(": {}{more}", names.join(", ")) };
    format!("; likewise {} more of {vendor}{names}", others.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_has_no_names_and_no_numbers() {
        let of = |wire, days| {
            shape(
                &format!(
                    "`{wire}` lives {days} days, 13 months; named `__Host-{wire}` (`same_site: none`)"
                ),
                [wire, ""],
            )
        };
        assert_eq!(of("_ga", 730), of("_gid", 1));
        assert!(of("_ga", 730).contains("`same_site: none`"));
        assert_ne!(of("_ga", 1), shape("`_ga` lives 1 day", ["_ga", "ga"]));
    }

    #[test]
    fn a_name_of_one_letter_stands_for_no_word_of_a_message() {
        let of = |key| shape(&format!("`c` has no `{key}`"), ["c", "c_2"]);
        assert_ne!(of("secure"), of("subdomains"));
        assert_ne!(of("secure"), of("same_site: none"));
        for (text, name, expected) in [
            ("c", "c", true),
            ("__Host-c", "c", true),
            ("c=1", "c", true),
            ("secure", "c", false),
            ("because: choice", "c", false),
            ("__Host-_ga", "_ga", true),
            ("_ga_2", "_ga", false),
            ("", "c", false),
            ("c", "", false),
        ] {
            assert_eq!(has_name(text, name), expected, "{name} in {text}");
        }
    }

    #[test]
    fn others_are_counted_and_the_first_are_named() {
        let others = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        for (names, expected) in [
            (&[][..], ""),
            (&["_gid"], "; likewise 1 more of Google: `_gid`"),
            (&["a", "b", "c", "d"], "; likewise 4 more of Google: `a`, `b`, `c`, .."),
            (&["", ""], "; likewise 2 more of Google"),
        ] {
            assert_eq!(likewise(&others(names), "Google"), expected);
        }
    }
}
