//! How two families lie to each other: apart, one within the other, or across.

use super::automaton::Automaton;
use super::placeholder::Placeholder;
use super::states::States;
use super::{Alphabet, Family};
use crate::syntax::grammar::is_token_octet;
use std::collections::{BTreeSet, VecDeque};

/// How the names of one family lie to those of another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Relation {
    /// No name belongs to both.
    Apart,
    /// Their names are the same.
    Same,
    /// Every name of the first belongs to the second, too.
    Within,
    /// Every name of the second belongs to the first, too.
    Around,
    /// A name belongs to both, and each has others: with the shortest such name.
    Across(String),
}

impl Family {
    /// Decides how two families lie to each other.
    pub(crate) fn relation(&self, other: &Family) -> Relation {
        if self.begins_or_ends_otherwise(other) {
            return Relation::Apart;
        }
        let of = |alphabet: Alphabet, others: Alphabet| {
            relation(
                &Automaton::of_family(self, alphabet),
                &Automaton::of_family(other, others),
                &alphabet_of(self, other),
            )
        };
        // One pattern is one family, whether this program writes its names or others do.
        let is_one_pattern = self.alphabet != other.alphabet
            && of(Alphabet::Stored, Alphabet::Stored) == Relation::Same;
        if is_one_pattern { Relation::Same } else { of(self.alphabet, other.alphabet) }
    }

    /// Decides whether a name belongs to the family.
    pub(crate) fn admits(&self, name: &str) -> bool {
        let automaton = Automaton::of_family(self, self.alphabet);
        let after = |states: States, octet| automaton.after(&states, octet);
        automaton.accepts(&name.bytes().fold(automaton.start(), after))
    }

    /// Returns whether the first or the last literals alone keep the families apart, as they mostly do.
    fn begins_or_ends_otherwise(&self, other: &Family) -> bool {
        let (Some(first), Some(last)) = (self.parts.first(), self.parts.last()) else {
            return true;
        };
        let (Some(others_first), Some(others_last)) = (other.parts.first(), other.parts.last())
        else {
            return true;
        };
        let begin_alike =
            first.starts_with(others_first.as_str()) || others_first.starts_with(first.as_str());
        let end_alike =
            last.ends_with(others_last.as_str()) || others_last.ends_with(last.as_str());
        !(begin_alike && end_alike)
    }
}

/// Returns the octets that the families tell apart, and one for each kind of others; those of usual names first.
fn alphabet_of(one: &Family, other: &Family) -> Vec<u8> {
    let parts = one.parts.iter().chain(&other.parts);
    let mut octets: Vec<u8> = parts.flat_map(|part| part.bytes()).collect();
    let texts = one.texts.iter().chain(&other.texts);
    if texts.into_iter().any(|text| *text != Placeholder::Text) {
        octets.extend(b"0123456789abcdef-~trulse");
    }
    let is_new = |octet: &u8| !octets.contains(octet);
    let token =
        (b'a'..=b'z').rev().chain(0x21..0x7f).filter(|octet| is_token_octet(*octet)).find(is_new);
    let stored = (b"/:@,()?<>[]".iter().copied()).chain(0x80..=0xff).find(is_new);
    octets.extend(token.into_iter().chain(stored));
    let ranks: [fn(u8) -> bool; 3] = [
        |octet| octet.is_ascii_alphanumeric(),
        |octet| !octet.is_ascii_alphanumeric() && is_token_octet(octet),
        |octet| !is_token_octet(octet),
    ];
    let mut ranked = Vec::new();
    for is_of_rank in ranks {
        ranked.extend((0..=u8::MAX).filter(|octet| is_of_rank(*octet) && octets.contains(octet)));
    }
    ranked
}

/// Walks both automata at once, along the shortest names first.
fn relation(one: &Automaton, other: &Automaton, octets: &[u8]) -> Relation {
    let start = (one.start(), other.start());
    let mut seen = BTreeSet::new();
    seen.insert(start.clone());
    // The pairs of states, each with the octet and the index of the pair before it.
    let mut pairs = vec![(start, 0_u8, 0_usize)];
    let mut open = VecDeque::from([0_usize]);
    let (mut common, mut is_within, mut is_around) = (None, true, true);
    while let Some(index) = open.pop_front() {
        let Some(((ones, others), ..)) = pairs.get(index).cloned() else { continue };
        match (one.accepts(&ones), other.accepts(&others)) {
            (true, true) => common = common.or(Some(index)),
            (true, false) => is_within = false,
            (false, true) => is_around = false,
            (false, false) => {}
        }
        if common.is_some() && !is_within && !is_around {
            break;
        }
        for octet in octets {
            let next = (one.after(&ones, *octet), other.after(&others, *octet));
            if !(next.0.is_empty() && next.1.is_empty()) && seen.insert(next.clone()) {
                open.push_back(pairs.len());
                pairs.push((next, *octet, index));
            }
        }
    }
    let Some(mut index) = common else { return Relation::Apart };
    match (is_within, is_around) {
        (true, true) => return Relation::Same,
        (true, false) => return Relation::Within,
        (false, true) => return Relation::Around,
        (false, false) => {}
    }
    let mut name = Vec::new();
    while index > 0 {
        let Some((_, octet, before)) = pairs.get(index) else { break };
        name.push(*octet);
        index = *before;
    }
    name.reverse();
    Relation::Across(String::from_utf8_lossy(&name).into_owned())
}

#[cfg(test)]
mod tests {
    use super::super::tests::family;
    use super::*;
    use proptest::prelude::*;

    fn relation(one: &str, other: &str) -> Relation {
        let there = family(one).relation(&family(other));
        let back = family(other).relation(&family(one));
        let turned = match &there {
            Relation::Within => Relation::Around,
            Relation::Around => Relation::Within,
            same => same.clone(),
        };
        assert_eq!(back, turned, "{one} and {other}");
        there
    }

    #[test]
    fn families_lie_apart_within_or_across() {
        let across = |name: &str| Relation::Across(name.to_owned());
        for (one, other, expected) in [
            ("_ga_{container}", "_{x}", Relation::Within),
            ("_ga_{container}", "_gb_{x}", Relation::Apart),
            ("a_{x}", "a_{x}_b", Relation::Around),
            ("a_{x}", "a_{y}", Relation::Same),
            ("{x}_a", "{x}_b", Relation::Apart),
            ("intercom-id-{app}", "intercom-device-id-{app}", Relation::Apart),
            ("comment_author_{h}", "comment_author_email_{h}", Relation::Around),
            ("_gac_gb_{x}", "_gac_{x}", Relation::Within),
            ("wp-settings-{u}", "wp-settings-time-{u}", Relation::Around),
            ("a_{x}", "{y}_b", across("a_b")),
            ("aa{x}", "{y}aa", across("aaa")),
            ("rk-{post: u64}", "{site}usr", Relation::Apart),
            ("rk-{post}", "{site}usr", across("rk-usr")),
            ("rk-{post: u64}", "rk-{post: i64}", across("rk-0")),
            ("rk-{post: u32}", "rk-{post: i64}", Relation::Within),
            ("rk-{post: u8}", "rk-{post: u16}", Relation::Within),
            ("rk-{post: u8}", "rk-{post: i8}", across("rk-0")),
            ("rk-{post: u64}", "rk-{post: NonZeroU64}", Relation::Around),
            ("rk-{post: u64}", "rk-{on: bool}", Relation::Apart),
            ("rk-{post: u64}", "rk-{post}", Relation::Within),
            ("rk-{id: Uuid}", "rk-{post: u64}", Relation::Apart),
            ("rk-{id: Uuid}", "rk-{a}-{b}", Relation::Within),
            ("a{x: u8}1_", "a{x: u16}_", across("a11_")),
            ("{x}{y}ab", "{x}ab", Relation::Within),
            ("a_{x}{n: u64}", "a_{x}1{n: u64}", Relation::Around),
            ("{x}_{n: u128}_{y}", "{x}_{n: i128}_{y}", across("0_0_0")),
            ("{x}g{id: Uuid}", "{x}{id: Uuid}", Relation::Within),
            ("{a}{b}{c: bool}x", "{a}{b: bool}{c}x", across("0truetruex")),
        ] {
            assert_eq!(relation(one, other), expected, "{one} and {other}");
        }
    }

    #[test]
    fn a_name_that_only_browsers_store_is_none_of_this_program() {
        let ours = Family { alphabet: Alphabet::Token, ..family("sid_{x}") };
        let others = Family { alphabet: Alphabet::Stored, ..family("{x}:443") };
        assert_eq!(ours.relation(&others), Relation::Apart);
        let all = Family { alphabet: Alphabet::Stored, ..family("sid_{x}") };
        assert_eq!(ours.relation(&all), Relation::Same, "one pattern is one family");
        assert!(matches!(all.relation(&others), Relation::Across(_)));
        assert!(all.admits("sid_a:443") && !ours.admits("sid_a:443"));
    }

    /// Matches by trying every length of every placeholder.
    fn naive(family: &Family, name: &[u8]) -> bool {
        fn rest(parts: &[String], texts: &[Placeholder], name: &[u8]) -> bool {
            let [part, parts @ ..] = parts else { return name.is_empty() };
            let Some(name) = name.strip_prefix(part.as_bytes()) else { return false };
            let [text, texts @ ..] = texts else { return name.is_empty() };
            (1..=name.len()).any(|end| {
                let (value, behind) = name.split_at(end);
                is_text(*text, std::str::from_utf8(value).unwrap()) && rest(parts, texts, behind)
            })
        }
        rest(&family.parts, &family.texts, name)
    }

    fn is_text(placeholder: Placeholder, text: &str) -> bool {
        match placeholder {
            Placeholder::Text => text.bytes().all(is_token_octet),
            Placeholder::Bool => text == "true" || text == "false",
            Placeholder::Integer { least, greatest, minus } => {
                let is_negative = text.starts_with(minus);
                let digits = text.strip_prefix(minus).unwrap_or(text);
                let text = if is_negative { format!("-{digits}") } else { digits.to_owned() };
                let number = text.parse::<i128>().ok().filter(|number| number.to_string() == text);
                let number = number.filter(|number| is_negative == (*number < 0));
                number.is_some_and(|number| {
                    number >= least && u128::try_from(number).unwrap_or(0) <= greatest
                })
            }
            Placeholder::Uuid { .. } => false,
        }
    }

    fn any_family() -> impl Strategy<Value = String> {
        let text = prop::sample::select(vec!["{x}", "{x}", "{x: u8}", "{x: i8}"]);
        ("[ab1-]{0,2}", text.clone(), "[ab1-]{0,2}", prop::option::of((text, "[ab1-]{0,1}")))
            .prop_map(|(first, text, last, more)| {
                let more = more.map(|(text, last)| format!("{text}{last}")).unwrap_or_default();
                format!("{first}{text}{last}{more}")
            })
    }

    /// All names of up to five of these octets.
    fn names() -> Vec<Vec<u8>> {
        let mut names = vec![Vec::new()];
        let mut longest = vec![Vec::new()];
        for _ in 0..5 {
            longest = longest
                .iter()
                .flat_map(|name: &Vec<u8>| {
                    b"ab1-".iter().map(|octet| [name, &[*octet][..]].concat())
                })
                .collect();
            names.extend(longest.iter().cloned());
        }
        names
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

        #[test]
        fn relations_are_those_of_a_naive_matcher(one in any_family(), other in any_family()) {
            let (one, other) = (family(&one), family(&other));
            let found = one.relation(&other);
            if let Relation::Across(name) = &found {
                prop_assert!(naive(&one, name.as_bytes()) && naive(&other, name.as_bytes()), "{name}");
            }
            for name in names() {
                let (is_one, is_other) = (naive(&one, &name), naive(&other, &name));
                let text = std::str::from_utf8(&name).unwrap();
                prop_assert_eq!(one.admits(text), is_one, "{}", text);
                match &found {
                    Relation::Apart => prop_assert!(!(is_one && is_other), "{text}"),
                    Relation::Same => prop_assert_eq!(is_one, is_other, "{}", text),
                    Relation::Within => prop_assert!(!is_one || is_other, "{text}"),
                    Relation::Around => prop_assert!(is_one || !is_other, "{text}"),
                    Relation::Across(_) => {}
                }
            }
        }
    }
}
