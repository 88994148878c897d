//! The meaning of each fact: the sentence about a change of it, and whether it is part of the terms of a consent.

use super::super::difference::DifferenceKind;
use super::super::lock::Fact;
use super::super::phrase::Phrase;
use super::super::words;
use super::changes::Section;
use DifferenceKind::{Changed, LongerLifetime};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Keys of an embed whose values are addresses.
pub(super) const ORIGINS: [&str; 8] =
    ["script", "frame", "image", "connect", "style", "font", "media", "pixel"];
/// Words for an entry of the storage without a lifetime.
pub(super) const STORED: &str = "until it is deleted";
/// Whether a change of a fact changes the fingerprint of the purpose, as `policy-macros` computes it.
#[derive(Debug, Clone, Copy)]
pub(super) enum InTerms {
    No,
    Yes,
    /// Where it is stated or not, whatever it says.
    Presence,
    /// One of these words alone.
    Only(&'static [&'static str]),
    /// All words but these.
    AllBut(&'static [&'static str]),
    /// The hosts of addresses.
    Origins,
    /// Whether each visit prolongs it.
    Sliding,
    /// Whether there is a lifetime, and whether each visit prolongs it.
    Lifetime,
}

impl InTerms {
    pub(super) fn has_changed(self, before: Option<&Fact>, now: Option<&Fact>) -> bool {
        let set = |fact: Option<&Fact>, is_part: &dyn Fn(&str) -> bool| -> BTreeSet<String> {
            let all = fact.map(Fact::words).unwrap_or_default().iter();
            all.filter(|word| is_part(word)).cloned().collect()
        };
        let differs = |is_part: &dyn Fn(&str) -> bool| set(before, is_part) != set(now, is_part);
        let origins = |fact| -> BTreeSet<String> {
            set(fact, &|_| true).iter().map(|address| origin(address).to_owned()).collect()
        };
        let is_sliding = |fact: Option<&Fact>| {
            fact.is_some_and(|fact| fact.words().iter().any(|word| words::is_sliding(word)))
        };
        match self {
            InTerms::No => false,
            InTerms::Yes => before != now,
            InTerms::Presence => before.is_some() != now.is_some(),
            InTerms::Only(terms) => differs(&|word| terms.contains(&word)),
            InTerms::AllBut(others) => differs(&|word| !others.contains(&word)),
            InTerms::Origins => origins(before) != origins(now),
            InTerms::Sliding => is_sliding(before) != is_sliding(now),
            InTerms::Lifetime => {
                before.is_some() != now.is_some() || is_sliding(before) != is_sliding(now)
            }
        }
    }
}

/// Returns scheme and host of an address.
fn origin(address: &str) -> &str {
    let host = address.find("//").map_or(0, |slashes| slashes + 2);
    let rest = address.get(host..).unwrap_or_default();
    let end = rest.find(['/', '?', '#']).map_or(address.len(), |end| host + end);
    address.get(..end).unwrap_or(address)
}

/// The meaning of a fact.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    pub(super) terms: InTerms,
    pub(super) wording: Wording,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Wording {
    /// Sentences for a flag that is set and for one that is not, and the kind of the first.
    Flag(DifferenceKind, &'static str, &'static str),
    /// The verb before a word, and the words for its absence.
    Word(DifferenceKind, &'static str, &'static str),
    /// The verb before a word that may be absent, and the one before a word that is gone.
    Optional(DifferenceKind, &'static str, &'static str),
    /// The verbs before words that are new in a list, and before those that are gone, and the kind of the first.
    List(DifferenceKind, &'static str, &'static str),
    /// The verb before a lifetime, and the words for its absence.
    Lifetime(&'static str, &'static str),
    /// The sentences for a value that is new, changed or gone, and of which only the hash is known.
    Hash(&'static str, &'static str, &'static str),
    /// No sentence: consequences are described elsewhere.
    Elsewhere,
    Unknown,
}

/// A sentence about a change, without its subject.
pub(super) struct Sentence {
    pub(super) kind: DifferenceKind,
    pub(super) phrase: Phrase,
    pub(super) lifetime: Option<u32>,
}

/// Returns whether the rules of purposes follow from a fact.
pub(super) fn decides_rule(section: Section, key: &str) -> bool {
    const OF_POLICY: [&str; 5] = ["jurisdictions", "audience", "abroad", "elsewhere", "controller"];
    const OF_PURPOSE: [&str; 9] = [
        "kind",
        "anonymised",
        "own_use",
        "no_cross_site",
        "ip_masked",
        "sensitive",
        "not_matched",
        "sells",
        "data",
    ];
    match section {
        Section::Policy => OF_POLICY.contains(&key),
        Section::Purposes => OF_PURPOSE.contains(&key),
        Section::Providers => matches!(key, "country" | "role"),
        _ => false,
    }
}

impl Meaning {
    /// Returns whether the fact has a sentence of its own.
    #[cfg(test)]
    pub(in super::super) fn is_known(&self) -> bool {
        !matches!(self.wording, Wording::Unknown)
    }

    /// Returns the sentences about a change.
    pub(super) fn sentences(
        &self,
        key: &str,
        before: Option<&Fact>,
        now: Option<&Fact>,
    ) -> Vec<Sentence> {
        let one = |kind, phrase| vec![Sentence { kind, phrase, lifetime: None }];
        match self.wording {
            Wording::Elsewhere => Vec::new(),
            Wording::Flag(kind, on, off) => {
                if now.is_some() {
                    one(kind, Phrase::new(on))
                } else {
                    one(Changed, Phrase::new(off))
                }
            }
            Wording::Word(kind, verb, absent) => {
                let kind = if is_narrower(key, before, now) { Changed } else { kind };
                one(kind, instead(verb, absent, before, now))
            }
            Wording::Optional(kind, verb, gone) => match (before, now) {
                (Some(_), Some(_)) => one(kind, instead(verb, "", before, now)),
                (None, Some(now)) => one(kind, Phrase::new(verb).codes(now.words())),
                (Some(before), None) => one(Changed, Phrase::new(gone).codes(before.words())),
                (None, None) => Vec::new(),
            },
            Wording::Hash(new, other, gone) => {
                let sentence = match (before, now) {
                    (None, _) => new,
                    (_, None) => gone,
                    _ => other,
                };
                one(Changed, Phrase::new(sentence))
            }
            Wording::Unknown => {
                let phrase = Phrase::new(", ").code(key);
                one(Changed, phrase.then(instead(": ", "nothing", before, now)))
            }
            Wording::List(kind, added, removed) => {
                let words = |fact: Option<&Fact>| -> BTreeSet<String> {
                    fact.map(Fact::words).unwrap_or_default().iter().cloned().collect()
                };
                let (before, now) = (words(before), words(now));
                let sentence = |kind, verb, words: Vec<&String>| {
                    let phrase = Phrase::new(verb).codes(words.iter().copied());
                    (!words.is_empty()).then_some(Sentence { kind, phrase, lifetime: None })
                };
                let added = sentence(kind, added, now.difference(&before).collect());
                let removed = sentence(Changed, removed, before.difference(&now).collect());
                added.into_iter().chain(removed).collect()
            }
            Wording::Lifetime(verb, absent) => vec![lifetime(verb, absent, before, now)],
        }
    }
}

/// Returns whether fewer parties or sites learn of something than before.
fn is_narrower(key: &str, before: Option<&Fact>, now: Option<&Fact>) -> bool {
    match key {
        "same_site" => now.is_none_or(|now| now.words().iter().all(|word| word != "none")),
        "provider" => now.is_none(),
        "sites" => now.is_some_and(|now| {
            let before = before.map(Fact::words);
            before.is_none_or(|before| now.words().iter().all(|site| before.contains(site)))
        }),
        _ => false,
    }
}

fn instead(
    verb: &'static str,
    absent: &'static str,
    before: Option<&Fact>,
    now: Option<&Fact>,
) -> Phrase {
    let put = |phrase: Phrase, fact: Option<&Fact>| match fact {
        Some(Fact::Flag(flag)) => phrase.code(flag.to_string()),
        Some(fact) => phrase.codes(fact.words()),
        None => phrase.words(absent),
    };
    put(put(Phrase::new(verb), now).words(" instead of "), before)
}

fn lifetime(
    verb: &'static str,
    absent: &'static str,
    before: Option<&Fact>,
    now: Option<&Fact>,
) -> Sentence {
    fn word(fact: Option<&Fact>) -> Option<&str> {
        fact.and_then(|fact| fact.words().first()).map(String::as_str)
    }
    let (before, now) = (word(before), word(now));
    // Without a lifetime it stays until it is deleted.
    let seconds = |word: Option<&str>| word.map_or(u32::MAX, |it| words::seconds(it).unwrap_or(0));
    let is_prolonged = now.is_some_and(words::is_sliding) && !before.is_some_and(words::is_sliding);
    let is_longer =
        seconds(now) > seconds(before) || (is_prolonged && seconds(now) == seconds(before));
    let (lasts, lasted) = (lasting(now, absent), lasting(before, absent));
    // For 60 days instead of 30 days, and until the session ends instead of for 30 days.
    let lasted = match lasted.strip_prefix("for ") {
        Some(time) if lasts.starts_with("for ") => time.to_owned(),
        _ => lasted.into_owned(),
    };
    let phrase = Phrase::new(verb).words(lasts).words(" instead of ").words(lasted);
    Sentence {
        kind: if is_longer { LongerLifetime } else { Changed },
        phrase,
        // An entry without a lifetime does not count for the longest one.
        lifetime: now.filter(|_| is_longer).and_then(words::seconds),
    }
}

/// Formats how long something lasts, with the words for a lifetime that is absent.
pub(super) fn lasting(lifetime: Option<&str>, absent: &'static str) -> Cow<'static, str> {
    match lifetime {
        None => absent.into(),
        Some("session") => "until the session ends".into(),
        Some("unknown") => "for a time that its provider does not state".into(),
        Some(words) => match words.strip_suffix(" sliding") {
            Some(words) => format!("for {words} after the last visit").into(),
            None => format!("for {words}").into(),
        },
    }
}
