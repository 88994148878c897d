//! Changes of facts, item by item.

use super::super::difference::DifferenceKind;
use super::super::lock::{Fact, Facts, Items, Lock};
use super::super::phrase::Phrase;
use super::items;
use super::meaning;
use super::meanings;
use super::parties;
use std::collections::BTreeSet;

/// A type of items, in the order in which a review lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Section {
    Policy,
    Purposes,
    Providers,
    Cookies,
    Storage,
    Embeds,
    Access,
}

impl Section {
    pub(in super::super) const OF_ITEMS: [Section; 6] = [
        Section::Purposes,
        Section::Providers,
        Section::Cookies,
        Section::Storage,
        Section::Embeds,
        Section::Access,
    ];

    pub(in super::super) fn items(self, lock: &Lock) -> Option<&Items> {
        match self {
            Section::Policy => None,
            Section::Purposes => Some(&lock.purposes),
            Section::Providers => Some(&lock.providers),
            Section::Cookies => Some(&lock.cookies),
            Section::Storage => Some(&lock.storage),
            Section::Embeds => Some(&lock.embeds),
            Section::Access => Some(&lock.access),
        }
    }

    /// Names an item.
    pub(super) fn subject(self, name: &str) -> Phrase {
        let noun = match self {
            Section::Policy => return Phrase::new("the policy"),
            Section::Purposes => "purpose ",
            Section::Providers => "provider ",
            Section::Cookies => "cookie ",
            Section::Storage => "storage entry ",
            Section::Embeds => "embed ",
            Section::Access => "access ",
        };
        Phrase::new(noun).code(name)
    }

    /// Returns whether the section is that of items, of which several types have facts in common.
    pub(super) fn is_of_items(self) -> bool {
        self != Section::Policy
    }

    /// Returns whether an item of the section is part of what visitors agree to.
    fn is_of_purpose(self) -> bool {
        matches!(self, Section::Cookies | Section::Storage | Section::Embeds | Section::Access)
    }
}

/// A change of a fact.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub(super) kind: DifferenceKind,
    pub(super) phrase: Phrase,
    /// Purposes that the item belongs to, before or now.
    pub(super) purposes: BTreeSet<String>,
    /// Whether the fact is part of the terms of these purposes, so that a consent to them ends.
    pub(super) enters_terms: bool,
    /// The longer lifetime, in seconds.
    pub(super) lifetime: Option<u32>,
    /// Whether rules follow from the fact: of its purposes, and if it is one of the policy, of all.
    pub(super) decides_rule: bool,
}

/// Returns the changes of all items.
pub(super) fn changes(old: &Lock, new: &Lock) -> Vec<Change> {
    let mut all = Vec::new();
    if old.policy != new.policy {
        let phrase = Phrase::new("the policy is called ").code(&new.policy);
        let phrase = phrase.words(" instead of ").code(&old.policy);
        all.push(Change {
            kind: DifferenceKind::Changed,
            phrase,
            purposes: BTreeSet::new(),
            enters_terms: false,
            lifetime: None,
            decides_rule: false,
        });
    }
    let policy = Subject { section: Section::Policy, name: "", old_lock: old, new_lock: new };
    all.extend(policy.compare(&old.declaration, &new.declaration));
    for section in Section::OF_ITEMS {
        let (Some(before), Some(now)) = (section.items(old), section.items(new)) else { continue };
        let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
        for name in names {
            let subject = Subject { section, name, old_lock: old, new_lock: new };
            match (before.get(name), now.get(name)) {
                (Some(before), Some(now)) => all.extend(subject.compare(before, now)),
                (None, Some(now)) => {
                    all.push(subject.whole(DifferenceKind::New, items::added(section, name, now)));
                }
                (Some(before), None) => {
                    let phrase = items::removed(section, name, before);
                    all.push(subject.whole(DifferenceKind::Removed, phrase));
                }
                (None, None) => {}
            }
        }
    }
    all
}

/// An item with the lock files that have it.
struct Subject<'l> {
    section: Section,
    name: &'l str,
    old_lock: &'l Lock,
    new_lock: &'l Lock,
}

impl Subject<'_> {
    /// Returns the change of an item that is new or gone.
    fn whole(&self, kind: DifferenceKind, phrase: Phrase) -> Change {
        Change {
            kind,
            phrase,
            purposes: self.purposes(),
            enters_terms: self.section.is_of_purpose(),
            lifetime: None,
            decides_rule: false,
        }
    }

    /// Returns the changes of an item that was there before.
    fn compare(&self, before: &Facts, now: &Facts) -> Vec<Change> {
        let keys: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
        let mut all = Vec::new();
        for key in keys {
            let facts = (before.get(key), now.get(key));
            if facts.0 == facts.1 {
                continue;
            }
            let meaning = meanings::meaning_of(self.section, key);
            let enters_terms = meaning.terms.has_changed(facts.0, facts.1);
            for sentence in meaning.sentences(key, facts.0, facts.1) {
                all.push(Change {
                    kind: sentence.kind,
                    phrase: self.section.subject(self.name).then(sentence.phrase),
                    purposes: self.purposes_of(key),
                    enters_terms,
                    lifetime: sentence.lifetime,
                    decides_rule: meaning::decides_rule(self.section, key),
                });
            }
        }
        all
    }

    fn purposes_of(&self, key: &str) -> BTreeSet<String> {
        let mut purposes = self.purposes();
        if self.is_of_all_purposes(key) {
            let names = [self.old_lock, self.new_lock].into_iter().flat_map(|lock| &lock.purposes);
            purposes.extend(names.map(|(name, _)| name.clone()));
        }
        purposes
    }

    /// Returns whether a fact is part of the terms of every purpose: the controller, and whether hosts share choices.
    fn is_of_all_purposes(&self, key: &str) -> bool {
        match self.section {
            Section::Policy => key == "controller",
            Section::Cookies => {
                let consent_cookie = word(&self.new_lock.declaration, "consent_cookie");
                key == "subdomains" && consent_cookie == Some(self.name)
            }
            _ => false,
        }
    }

    fn purposes(&self) -> BTreeSet<String> {
        let mut purposes = BTreeSet::new();
        for lock in [self.old_lock, self.new_lock] {
            match self.section {
                Section::Policy => {}
                Section::Purposes => {
                    purposes.insert(self.name.to_owned());
                    // The kind of a purpose is a term of others that use its cookies.
                    let own = lock.cookies.values().filter(|facts| is_of(facts, self.name));
                    purposes.extend(own.flat_map(|facts| words(facts, "also_used_by")).cloned());
                }
                Section::Providers => purposes.extend(parties::purposes(lock, self.name)),
                _ => {
                    let item = self.section.items(lock).and_then(|items| items.get(self.name));
                    let item = item.into_iter();
                    purposes.extend(item.flat_map(purposes_of_item).cloned());
                }
            }
        }
        purposes
    }
}

/// Returns the purposes of an item: the one that declares it, and those that use it too.
pub(super) fn purposes_of_item(facts: &Facts) -> impl Iterator<Item = &String> {
    words(facts, "purpose").iter().chain(words(facts, "also_used_by"))
}

fn is_of(facts: &Facts, purpose: &str) -> bool {
    words(facts, "purpose").iter().any(|word| word == purpose)
}

/// Returns the words of a fact.
pub(super) fn words<'f>(facts: &'f Facts, key: &str) -> &'f [String] {
    facts.get(key).map(Fact::words).unwrap_or_default()
}

/// Returns the only word of a fact.
pub(super) fn word<'f>(facts: &'f Facts, key: &str) -> Option<&'f str> {
    words(facts, key).first().map(String::as_str)
}
