//! Cookies that no response deletes, as their declaration is gone or has another scope.

use super::super::difference::{Difference, DifferenceKind};
use super::super::facts::scope;
use super::super::lock::{Facts, Lock};
use super::super::phrase::Phrase;
use super::changes::word;
use super::meaning::{STORED, lasting};
use crate::report::suggestion::identifier;
use std::collections::{BTreeMap, BTreeSet};

/// Keys of the scope by which browsers tell cookies of one name apart.
const SCOPE: [&str; 3] = ["path", "subdomains", "partitioned"];

/// Returns the cookies that stay in browsers.
pub(super) fn left_in_browsers(old: &Lock, new: &Lock) -> Vec<Difference> {
    let mut all = Vec::new();
    let names: BTreeSet<&str> = new.cookies.keys().map(|key| without_number(key)).collect();
    let families = families(new);
    for (key, facts) in &old.cookies {
        // One that another site stores was never in reach.
        if key.contains(" on ") {
            continue;
        }
        let name = without_number(key);
        match new.cookies.get(key) {
            Some(now) => all.extend(other_scope(new, name, facts, now)),
            None if names.contains(name) => {}
            None => match families.get(&literals(name)) {
                Some(now) => all.extend(other_scope(new, name, facts, now)),
                None => all.extend(without_retired(new, name, facts)),
            },
        }
    }
    all
}

/// Returns the families by the literal parts of their patterns: the names of their parameters do not reach browsers.
fn families(lock: &Lock) -> BTreeMap<Vec<&str>, &Facts> {
    let own = lock.cookies.iter().filter(|(key, _)| !key.contains(" on "));
    let all = own.map(|(key, facts)| (literals(without_number(key)), facts));
    all.filter(|(parts, _)| parts.len() > 1).collect()
}

/// Removes the number of an item whose name another has.
fn without_number(key: &str) -> &str {
    key.rsplit_once(" (").map_or(key, |(name, _)| name)
}

fn scope_of(facts: &Facts) -> String {
    scope(
        word(facts, "path").unwrap_or("/"),
        facts.contains_key("subdomains"),
        facts.contains_key("partitioned"),
    )
}

/// Describes a cookie that was declared and is neither declared nor retired.
fn without_retired(new: &Lock, name: &str, facts: &Facts) -> Option<Difference> {
    let scope = scope_of(facts);
    let mut is_named = false;
    for retired in &new.retired {
        let (pattern, other) = split_scope(retired);
        if covers(pattern, name) {
            is_named = true;
            if other == scope {
                return None;
            }
        }
    }
    let phrase = Phrase::new("cookie ").code(name);
    let phrase = phrase.words(if is_named {
        " is retired with another path, domain or partition than it was set with, so browsers keep it "
    } else {
        " is neither declared nor retired, so browsers keep it "
    });
    let phrase = phrase.words(lasting(word(facts, "lifetime"), STORED));
    let phrase = phrase.words(": add ").code(retired_line(new, name, &scope));
    Some(Difference::new(DifferenceKind::LeftInBrowsers, phrase))
}

/// Describes a cookie that is declared with another scope than before.
fn other_scope(new: &Lock, name: &str, before: &Facts, now: &Facts) -> Option<Difference> {
    if SCOPE.iter().all(|key| before.get(*key) == now.get(*key)) {
        return None;
    }
    let phrase = Phrase::new("cookie ").code(name);
    let phrase = phrase.words(
        " has another path, domain or partition than before: browsers keep the earlier one beside it ",
    );
    let phrase = phrase.words(lasting(word(before, "lifetime"), STORED));
    let line = retired_line(new, name, &scope_of(before));
    let phrase = phrase.words(", unless the cookie gets a new name and ").code(line);
    let phrase = phrase.words(" expires the earlier one");
    Some(Difference::new(DifferenceKind::LeftInBrowsers, phrase))
}

/// Returns the line of the policy language that expires a cookie.
fn retired_line(new: &Lock, name: &str, scope: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut as_written = identifier(name);
    // Texts have the names of items. One that stands for another item by now cannot stand for this one.
    let is_taken = new.texts.contains_key(&as_written) || new.texts.contains_key(name);
    if is_taken {
        as_written.insert_str(0, "old_");
    }
    let named = if name.chars().all(is_word) && !as_written.starts_with("cookie_") && !is_taken {
        name.to_owned()
    } else {
        format!("{name:?} as {as_written}")
    };
    let scope = if scope.is_empty() { " {}" } else { scope };
    format!("retired {{ cookie {named}{scope} }}")
}

/// Splits a retired cookie into its name and its scope.
fn split_scope(retired: &str) -> (&str, &str) {
    match retired.find(" { ") {
        Some(at) => retired.split_at(at),
        None => (retired, ""),
    }
}

/// Returns whether a pattern has a name, or another pattern with the same literal parts and more.
fn covers(pattern: &str, name: &str) -> bool {
    let parts = literals(pattern);
    let [first, middle @ .., last] = parts.as_slice() else { return pattern == name };
    let Some(rest) = name.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else {
        return false;
    };
    let rest = middle.iter().try_fold(rest, |rest, part| {
        let (_, rest) = rest.split_once(part).filter(|(placeholder, _)| !placeholder.is_empty())?;
        Some(rest)
    });
    rest.is_some_and(|rest| !rest.is_empty())
}

/// Returns the literal parts of a family's pattern. A single name is one part.
fn literals(pattern: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while let Some((literal, behind)) = rest.split_once('{')
        && let Some((_, behind)) = behind.split_once('}')
    {
        parts.push(literal);
        rest = behind;
    }
    parts.push(rest);
    parts
}

/// Returns the cookies that are retired since, and those that no longer are.
pub(super) fn retired(old: &Lock, new: &Lock) -> Vec<Difference> {
    let (before, now): (BTreeSet<&String>, BTreeSet<&String>) =
        (old.retired.iter().collect(), new.retired.iter().collect());
    let expired = now.difference(&before).map(|retired| {
        let phrase = Phrase::new("cookie ").code(*retired);
        let phrase = phrase.words(" is retired: it is expired when a request shows it");
        Difference::new(DifferenceKind::Changed, phrase)
    });
    let kept = before.difference(&now).filter_map(|retired| {
        let (name, _) = split_scope(retired);
        if new.cookies.keys().any(|cookie| covers(name, without_number(cookie))) {
            return None;
        }
        let phrase = Phrase::new("cookie ").code(*retired);
        let phrase = phrase.words(" is no longer retired, so browsers that still have it keep it");
        Some(Difference::new(DifferenceKind::LeftInBrowsers, phrase))
    });
    expired.chain(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retired_pattern_covers_its_members() {
        for (pattern, name, expected) in [
            ("old", "old", true),
            ("old", "older", false),
            ("draft_{id}", "draft_{product}", true),
            ("draft_{id}", "draft_17", true),
            ("draft_{id}", "draft_", false),
            ("draft_17", "draft_{id}", false),
            ("{a}-x-{b}", "1-x-2", true),
            ("{a}-x-{b}", "-x-2", false),
            ("a{x}a", "aa", false),
            ("a{x}a", "a", false),
        ] {
            assert_eq!(covers(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn the_line_to_add_has_the_scope_of_the_cookie() {
        let new = r#"{ "version": 1, "policy": "Shop", "texts": { "choice": { "en": "bcb8b15f9381" } } }"#;
        let new = Lock::parse(new).unwrap();
        for (name, scope, line) in [
            ("old", "", "retired { cookie old {} }"),
            ("Old_1", "", "retired { cookie Old_1 {} }"),
            ("__Host-sid", "", "retired { cookie \"__Host-sid\" as sid {} }"),
            ("choice", "", "retired { cookie \"choice\" as old_choice {} }"),
            ("type", "", "retired { cookie \"type\" as cookie_type {} }"),
            (
                "draft_{id}",
                " { path: \"/shop\", subdomains }",
                "retired { cookie \"draft_{id}\" as draft_id { path: \"/shop\", subdomains } }",
            ),
        ] {
            assert_eq!(retired_line(&new, name, scope), line);
        }
    }
}
