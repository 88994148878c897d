//! Rules by region: which visitors a purpose asks, before and now.

use super::super::difference::{Difference, DifferenceKind};
use super::super::facts::{ELSEWHERE, UNKNOWN};
use super::super::lock::{Lock, Region};
use super::super::phrase::Phrase;
use super::super::words;
use super::changes::{word, words as words_of};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Maximum number of region codes in a sentence.
const MAX_CODES: usize = 8;

/// Returns the regions that two lock files tell apart: codes, and what stands for all others.
pub(super) fn regions<'l>(old: &'l Lock, new: &'l Lock) -> BTreeSet<&'l str> {
    let all = old.regions.iter().chain(&new.regions);
    all.flat_map(|region| region.codes.split_ascii_whitespace())
        .chain([UNKNOWN, ELSEWHERE])
        .collect()
}

/// Finds the rules of a region, as `Document::regime_of` does.
fn find<'l>(lock: &'l Lock, region: &str) -> Option<&'l Region> {
    let of = |code: &str| {
        let mut all = lock.regions.iter();
        all.find(|region| region.codes.split_ascii_whitespace().any(|known| known == code))
    };
    let country = region.split_once('-').map(|(country, _)| country);
    of(region).or_else(|| of(country?)).or_else(|| of(ELSEWHERE))
}

/// Returns the rule of a purpose in a region. Of one that cannot be refused anywhere the file has no rule.
pub(super) fn rule<'l>(lock: &'l Lock, purpose: &str, region: &str) -> Option<&'l str> {
    let facts = lock.purpose(purpose)?;
    let rule = if lock.regions.is_empty() {
        word(facts, "rule")
    } else {
        find(lock, region)?.rules.get(purpose).map(String::as_str)
    };
    Some(rule.unwrap_or("none"))
}

/// Returns the state of a rule.
pub(super) fn state(rule: &str) -> &str {
    rule.split(',').next().unwrap_or_default()
}

/// Returns whether a rule asks.
pub(super) fn asks(rule: Option<&str>) -> bool {
    rule.is_some_and(|rule| state(rule) == "ask")
}

/// Describes a rule after `it`.
pub(super) fn describe(rule: &str) -> Cow<'static, str> {
    let state = match state(rule) {
        "ask" => "asks for consent",
        "object" => "is on until the visitor objects",
        "inform" => "is on, and the policy page informs",
        "none" => "is on, and cannot be refused",
        "off" => "is off",
        _ => "has a rule of its own",
    };
    match rule.split_once(", ") {
        Some((_, act)) => format!("{state}, {act}").into(),
        None => state.into(),
    }
}

/// Names regions, as ` in ..` or ` everywhere but in ..`. Empty if they are all.
pub(super) fn describe_regions(old: &Lock, new: &Lock, affected: &BTreeSet<&str>) -> Phrase {
    let all = regions(old, new);
    if *affected == all {
        return Phrase::default();
    }
    if affected.contains(ELSEWHERE) {
        let others = all.difference(affected).copied().collect();
        return list(Phrase::new(" everywhere but in "), &others, [old, new]);
    }
    list(Phrase::new(" in "), affected, [old, new])
}

/// Appends regions, those whose law the policy lists first.
fn list(phrase: Phrase, regions: &BTreeSet<&str>, locks: [&Lock; 2]) -> Phrase {
    let listed: Vec<String> = locks
        .into_iter()
        .flat_map(|lock| words_of(&lock.declaration, "jurisdictions"))
        .map(|code| code.to_ascii_uppercase().replace('_', "-"))
        .collect();
    let (first, others): (Vec<&str>, Vec<&str>) = regions
        .iter()
        .filter(|region| **region != UNKNOWN)
        .partition(|region| listed.iter().any(|code| code == *region));
    let codes = first.into_iter().chain(others);
    let more = codes.clone().count().saturating_sub(MAX_CODES);
    let mut names: Vec<Phrase> =
        codes.take(MAX_CODES).map(|code| Phrase::default().code(code)).collect();
    if more > 0 {
        names.push(Phrase::new(format!("{more} more")));
    }
    if regions.contains(UNKNOWN) {
        names.push(Phrase::new("unknown regions"));
    }
    names.into_iter().enumerate().fold(phrase, |phrase, (index, name)| {
        let phrase = if index == 0 { phrase } else { phrase.words(", ") };
        phrase.then(name)
    })
}

/// Returns the regions by the rules that hold there before and now, where these differ.
pub(super) fn changed_rules<'l>(
    old: &'l Lock,
    new: &'l Lock,
    purpose: &str,
) -> BTreeMap<(&'l str, &'l str), BTreeSet<&'l str>> {
    let mut changed: BTreeMap<_, BTreeSet<&str>> = BTreeMap::new();
    for region in regions(old, new) {
        let (before, now) = (rule(old, purpose, region), rule(new, purpose, region));
        if let (Some(before), Some(now)) = (before, now)
            && before != now
        {
            changed.entry((before, now)).or_default().insert(region);
        }
    }
    changed
}

/// Returns the changes of rules that ask no visitor again, and those of how long a consent holds.
pub(super) fn differences(old: &Lock, new: &Lock) -> Vec<Difference> {
    let mut all = Vec::new();
    for purpose in new.purposes.keys().filter(|purpose| old.purposes.contains_key(*purpose)) {
        for ((before, now), affected) in changed_rules(old, new, purpose) {
            if asks(Some(now)) && !asks(Some(before)) {
                continue; // visitors are asked again
            }
            let phrase = Phrase::new("purpose ").code(purpose).words(" ").words(describe(now));
            let phrase = phrase.then(describe_regions(old, new, &affected));
            let phrase = phrase.words(" (before: ").words(describe(before)).words(")");
            all.push(Difference::new(DifferenceKind::Changed, phrase));
        }
    }
    all.extend(consents_kept(old, new));
    all
}

/// Returns the regions in which a consent holds for another time than before.
fn consents_kept(old: &Lock, new: &Lock) -> Vec<Difference> {
    let kept = |lock, region| find(lock, region).and_then(|region| region.kept.as_deref());
    let mut changed: BTreeMap<(Option<&str>, Option<&str>), BTreeSet<&str>> = BTreeMap::new();
    for region in regions(old, new) {
        let (before, now) = (kept(old, region), kept(new, region));
        if before != now {
            changed.entry((before, now)).or_default().insert(region);
        }
    }
    let seconds = |kept: Option<&str>| kept.and_then(words::seconds).unwrap_or(u32::MAX);
    let difference = |((before, now), affected): ((Option<&str>, Option<&str>), _)| {
        let limit = |kept: Option<&str>| match kept {
            Some(kept) => format!("{kept} at most"),
            None => "as long as the policy says".to_owned(),
        };
        let phrase = Phrase::new(format!("consents hold for {}", limit(now)));
        let phrase = phrase.then(describe_regions(old, new, &affected));
        let phrase = phrase.words(format!(" instead of {}", limit(before)));
        let is_shorter = seconds(now) < seconds(before);
        let kind = if is_shorter { DifferenceKind::AskedAgain } else { DifferenceKind::Changed };
        Difference::new(kind, phrase)
    };
    changed.into_iter().map(difference).collect()
}
