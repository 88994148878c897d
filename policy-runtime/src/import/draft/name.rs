//! Names of cookies and entries of the storage, and patterns of them.

use super::text::cleaned;
use crate::report::suggestion;

/// The placeholder of a family that an import makes; where several parts vary, of the last one.
const REST: &str = "{rest}";
/// Minimum length of the constant part of a family, in octets: the compiler refuses a shorter one (`family-literal`).
const MIN_PREFIX_OCTETS: usize = 2;

/// A name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) enum Name {
    One(String),
    /// The names that begin with a text and go on.
    Prefix(String),
    /// The names of which several parts vary, or one that is not the end, as a policy has them.
    Family(String),
    /// A pattern from which no name follows, for the question.
    Open(String),
    /// A name that no policy can declare, escaped.
    Undeclarable(String),
}

impl Name {
    /// Reads a name of a cookie.
    pub(in crate::import) fn one(name: &[u8]) -> Name {
        match suggestion::declarable(name) {
            Some(name) if cleaned(name) == name => Name::One(name.to_owned()),
            _ => Name::Undeclarable(crate::report::escaped_name(name)),
        }
    }

    /// Reads a name of an entry of the browser's storage, which may be any text.
    pub(in crate::import) fn entry(name: &str) -> Name {
        let is_plain = !name.is_empty() && cleaned(name) == name && !name.contains(['{', '}', '*']);
        if is_plain && name.len() < crate::report::MAX_SHOWN_OCTETS {
            Name::One(name.to_owned())
        } else {
            Name::Undeclarable(crate::report::escaped_name(name.as_bytes()))
        }
    }

    /// Reads the beginning of several names.
    pub(in crate::import) fn prefix(start: &str) -> Name {
        match Name::one(start.as_bytes()) {
            Name::One(start) if start.len() >= MIN_PREFIX_OCTETS => Name::Prefix(start),
            Name::Undeclarable(shown) => Name::Undeclarable(shown),
            _ => Name::Open(format!("{start}*")),
        }
    }

    /// Reads a name in which a star stands for what varies.
    pub(in crate::import) fn wildcard(name: &str) -> Name {
        match name.trim().split_once('*') {
            None => Name::one(name.trim().as_bytes()),
            Some((start, rest)) if rest.bytes().all(|byte| byte == b'*') => Name::prefix(start),
            Some(_) => Name::Open(cleaned(name)),
        }
    }

    /// Reads a name of a source in which a star is known to stand for a part that varies, wherever it stands.
    pub(in crate::import) fn family(name: &str) -> Name {
        let wildcard = Name::wildcard(name);
        let Name::Open(shown) = &wildcard else { return wildcard };
        let parts: Vec<&str> = shown.split('*').collect();
        let constant = parts.concat();
        let is_declarable = matches!(Name::one(constant.as_bytes()), Name::One(_));
        if !is_declarable || constant.len() < MIN_PREFIX_OCTETS {
            return wildcard;
        }
        let (mut name, mut count) = (String::new(), 0);
        for (at, part) in parts.into_iter().enumerate() {
            if at > 0 && !name.ends_with('}') {
                count += 1;
                name = format!("{name}{{part_{count}}}");
            }
            name.push_str(part);
        }
        Name::Family(name.replace(&format!("{{part_{count}}}"), REST))
    }

    /// Reads a cell of a table that people keep, which may list several names: `_ga, _gid`.
    pub(in crate::import) fn listed(cell: &str) -> Vec<Name> {
        let cell = cell.replace("<br", ",<br");
        let parts = cell.split([',', ';', '\n']).flat_map(|part| part.split(" / "));
        let names = parts.map(super::text::cleaned).filter(|name| !name.is_empty());
        names.map(|name| Name::wildcard(&name)).collect()
    }

    /// Reads a regular expression. What does not only say how a name begins, or lists names, is a question.
    pub(in crate::import) fn pattern(pattern: &str) -> Vec<Name> {
        let shown = cleaned(pattern);
        let is_anchored = pattern.starts_with('^');
        let inner = pattern.strip_prefix('^').unwrap_or(pattern);
        let (inner, is_ended) = match inner.strip_suffix('$') {
            Some(inner) => (inner, true),
            None => (inner, false),
        };
        if !is_anchored {
            return vec![Name::Open(shown)];
        }
        if let Some(names) = with_optional_rest(inner) {
            return names;
        }
        let (inner, is_open) =
            match [".*", ".+", ".*?"].iter().find_map(|end| inner.strip_suffix(end)) {
                Some(inner) => (inner, true),
                None => (inner, !is_ended),
            };
        let group = inner.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        let group = group.map_or(inner, |group| group.strip_prefix("?:").unwrap_or(group));
        let names: Option<Vec<String>> = group.split('|').map(literal).collect();
        let Some(names) = names else { return vec![Name::Open(shown)] };
        let mut found = Vec::new();
        for name in names.iter().filter(|name| !name.is_empty()) {
            if !(is_open && group == inner && inner.ends_with('_')) {
                found.push(Name::one(name.as_bytes()));
            }
            if is_open {
                found.push(Name::prefix(name));
            }
        }
        if found.is_empty() { vec![Name::Open(shown)] } else { found }
    }

    /// Returns the name as a policy has it, for comparing.
    pub(in crate::import) fn key(&self) -> String {
        match self {
            Name::One(name) | Name::Family(name) | Name::Open(name) | Name::Undeclarable(name) => {
                name.clone()
            }
            Name::Prefix(start) => format!("{start}{REST}"),
        }
    }

    /// Returns the words that an identifier is made of.
    pub(super) fn words(&self) -> &str {
        let name = match self {
            Name::One(name)
            | Name::Prefix(name)
            | Name::Family(name)
            | Name::Open(name)
            | Name::Undeclarable(name) => name,
        };
        crate::wire::without_prefix(name)
    }

    /// Writes the name.
    pub(super) fn quoted(&self) -> String {
        match self {
            Name::Open(_) | Name::Undeclarable(_) => "?".to_owned(),
            name => super::text::quoted(&name.key()),
        }
    }
}

/// Reads a name behind which a group may stand, as the documentation of Klaro has it: `_ga(_.*)?`.
fn with_optional_rest(pattern: &str) -> Option<Vec<Name>> {
    let (start, group) = pattern.strip_suffix(")?")?.split_once('(')?;
    let group = group.strip_prefix("?:").unwrap_or(group);
    let rest = [".*", ".+"].iter().find_map(|end| group.strip_suffix(end))?;
    let (start, rest) = (literal(start)?, literal(rest)?);
    Some(vec![Name::one(start.as_bytes()), Name::prefix(&(start + &rest))])
}

/// Returns the text that a regular expression stands for, if it stands for one alone.
fn literal(pattern: &str) -> Option<String> {
    let mut text = String::new();
    let mut signs = pattern.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => text.push(signs.next().filter(|escaped| !escaped.is_ascii_alphanumeric())?),
            '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '^' | '$' => {
                return None;
            }
            sign => text.push(sign),
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_become_names_where_they_are_simple() {
        let one = |name: &str| Name::One(name.to_owned());
        let prefix = |name: &str| Name::Prefix(name.to_owned());
        let open = |name: &str| Name::Open(name.to_owned());
        for (pattern, names) in [
            ("^_ga", vec![one("_ga"), prefix("_ga")]),
            ("^_ga$", vec![one("_ga")]),
            ("^_pk_.*$", vec![prefix("_pk_")]),
            ("^_ga(_.*)?", vec![one("_ga"), prefix("_ga_")]),
            ("^_ga(?:_.+)?$", vec![one("_ga"), prefix("_ga_")]),
            ("^_g(a|b)?$", vec![open("^_g(a|b)?$")]),
            ("^(_ga|_gid)", vec![one("_ga"), prefix("_ga"), one("_gid"), prefix("_gid")]),
            ("^(?:a1|b\\.c)$", vec![one("a1"), one("b.c")]),
            ("_ga", vec![open("_ga")]),
            ("^_g[at]", vec![open("^_g[at]")]),
            ("^.*$", vec![open("^.*$")]),
            ("^x", vec![one("x"), open("x*")]),
        ] {
            assert_eq!(Name::pattern(pattern), names, "{pattern}");
        }
    }

    #[test]
    fn a_cell_may_list_names() {
        let one = |name: &str| Name::One(name.to_owned());
        let prefix = Name::Prefix("_ga_".to_owned());
        for (cell, names) in [
            ("_ga, _gid", vec![one("_ga"), one("_gid")]),
            ("_ga_*; _gid", vec![prefix, one("_gid")]),
            ("a<br />b<br>c / d", vec![one("a"), one("b"), one("c"), one("d")]),
            ("Opt out", vec![one("Opt out")]),
            ("a/b", vec![one("a/b")]),
            (" , ", vec![]),
        ] {
            assert_eq!(Name::listed(cell), names, "{cell}");
        }
    }

    #[test]
    fn each_part_that_varies_has_a_placeholder() {
        for (name, expected) in [
            ("draft_*-*", Name::Family("draft_{part_1}-{rest}".to_owned())),
            ("*_seen", Name::Family("{rest}_seen".to_owned())),
            ("a**b*c*", Name::Family("a{part_1}b{part_2}c{rest}".to_owned())),
            ("_ga_*", Name::Prefix("_ga_".to_owned())),
            ("_ga", Name::One("_ga".to_owned())),
            ("*a*", Name::Open("*a*".to_owned())),
            ("{a}*b", Name::Open("{a}*b".to_owned())),
        ] {
            assert_eq!(Name::family(name), expected, "{name}");
        }
    }

    #[test]
    fn stars_stand_for_what_varies_at_the_end() {
        assert_eq!(Name::wildcard("_ga_*"), Name::Prefix("_ga_".to_owned()));
        assert_eq!(Name::wildcard("_ga"), Name::One("_ga".to_owned()));
        assert_eq!(Name::wildcard("*_ga"), Name::Open("*_ga".to_owned()));
        assert!(matches!(Name::one(b"a\x1bb"), Name::Undeclarable(_)));
        assert!(matches!(Name::one("a\u{202e}b".as_bytes()), Name::Undeclarable(_)));
    }
}
