//! Names and identifiers, each of which belongs to one item in a policy and its libraries.

use super::is_same;
use super::message::Message;
use crate::declaration::{HashedName, NamePattern, Names, Placeholder};

/// The names of a policy or a library, and how messages call it.
#[derive(Debug, Clone, Copy)]
pub struct Named {
    pub called: &'static str,
    pub names: &'static Names,
}

const SAME: &str = "remove it from one of them, or leave the library out";
const IDENTIFIER: &str = "call one of them otherwise, or leave the library out";

/// Reports a name of a library that one of `others` has too.
///
/// Lists are sorted by hash and walked side by side: comparing each name with each takes longer than the compiler evaluates.
#[track_caller]
pub const fn check_names(library: Named, others: &[Named]) {
    let mut index = 0;
    while index < others.len() {
        let other = others[index];
        let (one, two) = (library.names, other.names);
        if let Some(name) = shared(one.cookies, two.cookies) {
            clash("the cookie `", name, "` stands", library, other, SAME);
        }
        if let Some(name) = shared(one.storage, two.storage) {
            clash("the storage `", name, "` stands", library, other, SAME);
        }
        if let Some(name) = shared(one.identifiers, two.identifiers) {
            clash("the identifier of the ", name, " stands", library, other, IDENTIFIER);
        }
        if let Some([family, name]) = overlap(one, two) {
            overlapping(family, library, name, other);
        }
        if let Some([family, name]) = overlap(two, one) {
            overlapping(family, other, name, library);
        }
        index += 1;
    }
}

#[track_caller]
const fn clash(before: &str, name: &str, behind: &str, library: Named, other: Named, remedy: &str) {
    Message::new()
        .and(before)
        .and(name)
        .and(behind)
        .and(" in ")
        .names(&[library.called, other.called])
        .and(" [include-name]\nhelp: ")
        .and(remedy)
        .report();
}

#[track_caller]
const fn overlapping(family: &str, owner: Named, name: &str, other: Named) {
    Message::new()
        .and("the family ")
        .name(family)
        .and(" of ")
        .name(owner.called)
        .and(" has names of ")
        .name(name)
        .and(" of ")
        .name(other.called)
        .and(" [include-name]\nhelp: remove one of them, or leave the library out")
        .report();
}

/// Finds a name that both lists have. What both retire is retired.
const fn shared(one: &[HashedName], other: &[HashedName]) -> Option<&'static str> {
    let (mut left, mut right) = (0, 0);
    while left < one.len() && right < other.len() {
        if one[left].hash < other[right].hash {
            left += 1;
        } else if one[left].hash > other[right].hash {
            right += 1;
        } else {
            let both_retire = one[left].is_retired && other[right].is_retired;
            if is_same(one[left].text, other[right].text) && !both_retire {
                return Some(one[left].text);
            }
            left += 1;
        }
    }
    None
}

/// Finds a family that has names of the other policy's cookies.
const fn overlap(owner: &Names, other: &Names) -> Option<[&'static str; 2]> {
    let mut index = 0;
    while index < owner.families.len() {
        let family = owner.families[index];
        let mut at = 0;
        while at < other.cookies.len() {
            let name = other.cookies[at];
            let both_retire = family.is_retired && name.is_retired;
            if !both_retire && may_have(family, name.text) {
                return Some([family.text, name.text]);
            }
            at += 1;
        }
        at = 0;
        while at < other.families.len() {
            let name = other.families[at];
            let both_retire = family.is_retired && name.is_retired;
            if !both_retire && may_share(family, name) {
                return Some([family.text, name.text]);
            }
            at += 1;
        }
        index += 1;
    }
    None
}

/// Returns whether a family may have a name. Literals between placeholders are not compared, as such names are close enough to
/// be taken for each other.
const fn may_have(family: NamePattern, name: &str) -> bool {
    let (first, last) = ends(family);
    let (name, first, last) = (name.as_bytes(), first.as_bytes(), last.as_bytes());
    if name.len() <= first.len() + last.len() || !begins(name, first) || !ends_with(name, last) {
        return false;
    }
    let typed = family.placeholders;
    let is_alone = family.parts.len() == 2;
    if is_alone && typed.len() == 1 {
        let text = name.split_at(first.len()).1.split_at(name.len() - first.len() - last.len()).0;
        return may_be(typed[0], text);
    }
    true
}

/// Returns whether two families may have a name in common.
const fn may_share(one: NamePattern, other: NamePattern) -> bool {
    let ((one_first, one_last), (other_first, other_last)) = (ends(one), ends(other));
    let (one_first, other_first) = (one_first.as_bytes(), other_first.as_bytes());
    let (one_last, other_last) = (one_last.as_bytes(), other_last.as_bytes());
    if !begins(one_first, other_first) && !begins(other_first, one_first) {
        return false;
    }
    if !ends_with(one_last, other_last) && !ends_with(other_last, one_last) {
        return false;
    }
    // A number cannot begin with the letters that the other family has in its place.
    may_begin(one, one_first, other_first) && may_begin(other, other_first, one_first)
}

/// Returns whether the first placeholder of a family may begin with what another literal has behind the family's own.
const fn may_begin(family: NamePattern, own: &[u8], other: &[u8]) -> bool {
    if other.len() <= own.len() || family.placeholders.is_empty() {
        return true;
    }
    let octet = other[own.len()];
    match family.placeholders[0] {
        Placeholder::Text => true,
        Placeholder::Integer { .. } => octet.is_ascii_digit() || octet == b'-' || octet == b'~',
        Placeholder::Uuid { .. } => octet.is_ascii_hexdigit(),
        Placeholder::Bool => octet == b't' || octet == b'f',
    }
}

/// Returns whether a placeholder may stand for a text.
const fn may_be(placeholder: Placeholder, text: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() {
        let octet = text[at];
        let is_possible = match placeholder {
            Placeholder::Text => true,
            Placeholder::Integer { .. } => octet.is_ascii_digit() || (octet == b'-' && at == 0),
            Placeholder::Uuid { .. } => octet.is_ascii_hexdigit() || octet == b'-' || octet == b'~',
            Placeholder::Bool => octet.is_ascii_lowercase(),
        };
        if !is_possible {
            return false;
        }
        at += 1;
    }
    match placeholder {
        Placeholder::Uuid { .. } => text.len() >= 36,
        Placeholder::Bool => text.len() == 4 || text.len() == 5,
        Placeholder::Text | Placeholder::Integer { .. } => true,
    }
}

/// Returns the first and the last literal of a family.
const fn ends(family: NamePattern) -> (&'static str, &'static str) {
    match family.parts {
        [] => ("", ""),
        [one] => (one, ""),
        [first, .., last] => (first, last),
    }
}

const fn begins(text: &[u8], with: &[u8]) -> bool {
    let mut at = 0;
    while at < with.len() {
        if at >= text.len() || text[at] != with[at] {
            return false;
        }
        at += 1;
    }
    true
}

const fn ends_with(text: &[u8], with: &[u8]) -> bool {
    if with.len() > text.len() {
        return false;
    }
    let mut at = 0;
    while at < with.len() {
        if text[text.len() - with.len() + at] != with[at] {
            return false;
        }
        at += 1;
    }
    true
}
