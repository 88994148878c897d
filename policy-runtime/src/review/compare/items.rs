//! Sentences about items that are new or gone.

use super::super::lock::Facts;
use super::super::phrase::Phrase;
use super::changes::{Section, word, words};
use super::meaning::{ORIGINS, STORED, lasting};
use super::regions;
use std::collections::BTreeSet;

/// Describes a new item.
pub(super) fn added(section: Section, name: &str, facts: &Facts) -> Phrase {
    let phrase = section.subject(name).words(" is new");
    match section {
        Section::Policy => phrase,
        Section::Purposes => {
            let kind = word(facts, "kind").unwrap_or_default();
            let phrase = phrase.words(", of the kind ").code(kind);
            match word(facts, "rule") {
                Some(rule) => phrase.words(": it ").words(regions::describe(rule)),
                None => phrase,
            }
        }
        Section::Providers => {
            let phrase = match word(facts, "country") {
                Some(country) => phrase.words(", in ").code(country),
                None => phrase,
            };
            match words(facts, "transfer") {
                [] => phrase,
                transfers => phrase.words(", takes data to ").codes(transfers),
            }
        }
        _ => details(section, facts, of_purpose(phrase, facts)),
    }
}

/// Describes an item that is gone.
pub(super) fn removed(section: Section, name: &str, facts: &Facts) -> Phrase {
    of_purpose(section.subject(name).words(" is gone"), facts)
}

fn of_purpose(phrase: Phrase, facts: &Facts) -> Phrase {
    match word(facts, "purpose") {
        Some(purpose) => phrase.words(", in purpose ").code(purpose),
        None => phrase,
    }
}

/// Adds the facts about a new item that a visitor would ask for first.
fn details(section: Section, facts: &Facts, phrase: Phrase) -> Phrase {
    let phrase = match word(facts, "provider") {
        Some(provider) => phrase.words(", of ").code(provider),
        None => phrase,
    };
    let has_lifetime = matches!(section, Section::Cookies | Section::Storage);
    let phrase = if has_lifetime {
        phrase.words(", lives ").words(lasting(word(facts, "lifetime"), STORED))
    } else {
        phrase
    };
    let phrase = match words(facts, "shared_with") {
        [] => phrase,
        readers => phrase.words(", can be read by ").codes(readers),
    };
    let origins: BTreeSet<&String> = ORIGINS.iter().flat_map(|key| words(facts, key)).collect();
    if origins.is_empty() { phrase } else { phrase.words(", loads from ").codes(origins) }
}
