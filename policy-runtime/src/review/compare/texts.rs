//! Texts: which are only reworded, and which translations are of an earlier text.

use super::super::difference::{Difference, DifferenceKind};
use super::super::facts::source_hash;
use super::super::lock::{Hashes, Lock};
use super::super::phrase::Phrase;
use super::changes::word;
use crate::declaration::Text;
use std::collections::BTreeMap;

/// What stands between the hash of a translation and that of the earlier text that it translates.
const OF: char = '/';

/// Splits the hash of a translation from that of the earlier text.
fn split(hash: &str) -> (&str, Option<&str>) {
    match hash.split_once(OF) {
        Some((text, source)) => (text, Some(source)),
        None => (hash, None),
    }
}

fn written_in(lock: &Lock) -> &str {
    word(&lock.declaration, "written_in").unwrap_or_default()
}

/// Marks the translations that are as they were while their source has changed, and keeps the marks of earlier reviews.
pub(in super::super) fn carry_over(old: &Lock, new: &mut Lock) {
    let language = written_in(new).to_owned();
    if written_in(old) != language {
        return;
    }
    for (key, hashes) in &mut new.texts {
        let Some(before) = old.texts.get(key) else { continue };
        let (Some(source), Some(now)) = (
            source_hash(before, &language).map(str::to_owned),
            source_hash(hashes, &language).map(str::to_owned),
        ) else {
            continue;
        };
        for (tag, hash) in hashes.iter_mut().filter(|(tag, _)| **tag != language) {
            let Some((text, earlier)) = before.get(tag).map(|hash| split(hash)) else { continue };
            let translated = earlier.unwrap_or(&source);
            if text == hash && translated != now {
                *hash = format!("{text}{OF}{translated}");
            }
        }
    }
}

/// Returns the translations of earlier texts: the name of the text, and the languages.
pub(in super::super) fn stale(lock: &Lock) -> Vec<(&str, Vec<&String>)> {
    let mut all = Vec::new();
    for (key, hashes) in &lock.texts {
        let stale = hashes.iter().filter(|(_, hash)| split(hash).1.is_some());
        let languages: Vec<&String> = stale.map(|(tag, _)| tag).collect();
        if !languages.is_empty() {
            all.push((key.as_str(), languages));
        }
    }
    all
}

/// Returns the differences of texts.
pub(super) fn differences(
    old: &Lock,
    new: &Lock,
    texts: &BTreeMap<String, Text>,
) -> Vec<Difference> {
    let mut all = Vec::new();
    let nothing = Hashes::new();
    let keys = old.texts.keys().chain(new.texts.keys().filter(|key| !old.texts.contains_key(*key)));
    for key in keys {
        let is_of_item = |lock: &Lock| lock.texts.contains_key(item(key));
        if !is_of_item(old) || !is_of_item(new) {
            continue; // the item itself is new or gone
        }
        let before = old.texts.get(key).unwrap_or(&nothing);
        let now = new.texts.get(key).unwrap_or(&nothing);
        all.extend(of_text(key, (before, now), written_in(new), texts.get(key)));
    }
    all
}

/// Returns the name of the item that a text belongs to.
fn item(key: &str) -> &str {
    key.split_once('.').map_or(key, |(item, _)| item)
}

fn of_text(
    key: &str,
    (before, now): (&Hashes, &Hashes),
    source: &str,
    text: Option<&Text>,
) -> Vec<Difference> {
    let reworded = |phrase| Difference::new(DifferenceKind::Reworded, phrase);
    if now.is_empty() {
        return vec![reworded(Phrase::new("the text ").code(key).words(" is gone"))];
    }
    let mut all = Vec::new();
    let mut stale = Vec::new();
    for (tag, hash) in now {
        let (now, translates) = split(hash);
        let earlier = before.get(tag).map(|hash| split(hash));
        // A language that all texts have now, or the first text of an item, is no rewording.
        let Some((before, was_of)) = earlier else {
            if before.is_empty() && tag == source {
                all.push(reworded(quoted(Phrase::new("the text ").code(key), tag, text)));
            }
            continue;
        };
        if now != before {
            let phrase = Phrase::new("the text ").code(key).words(" in ").code(tag);
            all.push(reworded(quoted(phrase, tag, text)));
        }
        if translates.is_some() && was_of.is_none() {
            stale.push(tag);
        }
    }
    if !stale.is_empty() {
        let phrase = Phrase::new("the text ").code(key).words(" has changed in ").code(source);
        let phrase = phrase.words(", and its translation has not: ").codes(stale);
        all.push(Difference::new(DifferenceKind::StaleTranslation, phrase));
    }
    all
}

/// Adds the text as it reads now, where it is known.
fn quoted(phrase: Phrase, tag: &str, text: Option<&Text>) -> Phrase {
    let text = text.and_then(|text| text.languages().find(|(known, _)| *known == tag));
    match text {
        Some((_, text)) => phrase.words(" now reads ").quotation(text),
        None => phrase.words(" is reworded"),
    }
}
