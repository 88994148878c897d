//! Which visitors are asked again, and why: by the comparison of terms that decides on every request.

use super::super::difference::{Difference, DifferenceKind};
use super::super::lock::{Facts, Lock};
use super::super::phrase::Phrase;
use super::super::words;
use super::bases;
use super::changes::{Change, word};
use super::regions;
use crate::consent::InvalidatedBy;
use crate::consent::decision::Terms;
use std::collections::BTreeSet;

pub(super) fn differences(old: &Lock, new: &Lock, changes: &[Change]) -> Vec<Difference> {
    let forgotten = forgotten(old, new);
    let mut all: Vec<Difference> = forgotten.iter().cloned().collect();
    for (purpose, facts) in &new.purposes {
        match old.purpose(purpose) {
            None => all.extend(new_purpose(old, new, purpose)),
            Some(before) => {
                all.extend(newly_asked(old, new, purpose, changes));
                all.extend(no_longer_refused(old, new, purpose, (before, facts)));
                if forgotten.is_none() {
                    all.extend(invalidated(old, new, purpose, (before, facts), changes));
                }
            }
        }
    }
    if forgotten.is_none() {
        all.extend(other_bases(old, new));
        all.extend(shorter_choices(old, new));
    }
    all
}

fn asked_again(phrase: Phrase) -> Difference {
    Difference::new(DifferenceKind::AskedAgain, phrase)
}

/// Begins a sentence about visitors in some regions, who are about a purpose.
fn visitors(old: &Lock, new: &Lock, affected: &BTreeSet<&str>) -> Phrase {
    let whole = *affected == regions::regions(old, new);
    let words = if whole { "all visitors" } else { "visitors" };
    Phrase::new(words).then(regions::describe_regions(old, new, affected))
}

/// Describes changes by which the choices of all visitors are lost.
fn forgotten(old: &Lock, new: &Lock) -> Option<Difference> {
    let mut reasons = Vec::new();
    let cookie = |lock: &Lock| word(&lock.declaration, "consent_cookie").map(str::to_owned);
    let (before, now) = (cookie(old)?, cookie(new)?);
    let is_unseen = now != before;
    if is_unseen {
        let phrase = Phrase::new("choices are kept in cookie ").code(&now);
        reasons.push(phrase.words(" instead of ").code(&before));
    }
    if old.policy != new.policy {
        let phrase = Phrase::new("choices are sealed for policy ").code(&new.policy);
        reasons.push(phrase.words(" instead of ").code(&old.policy));
    }
    let is_shared = |lock: &Lock| {
        lock.cookies.get(&before).is_some_and(|cookie| cookie.contains_key("subdomains"))
    };
    if !is_unseen && is_shared(old) != is_shared(new) {
        let sealed = "choices are sealed for all hosts of a site together instead of each alone";
        let alone = "choices are sealed for each host alone instead of all hosts of a site";
        reasons.push(Phrase::new(if is_shared(new) { sealed } else { alone }));
    }
    let has_sites = |lock: &Lock| lock.declaration.contains_key("sites");
    if has_sites(old) != has_sites(new) {
        let sealed = "choices are sealed for a site instead of all hosts";
        let everywhere = "choices are sealed for all hosts instead of a site";
        reasons.push(Phrase::new(if has_sites(new) { sealed } else { everywhere }));
    }
    let consequence = if is_unseen {
        "all visitors are asked again, and refusals and objections are forgotten"
    } else {
        "all visitors are asked again; until they answer, what does not ask is off"
    };
    (!reasons.is_empty()).then(|| asked_again(Phrase::new(consequence)).because(reasons))
}

/// Describes the visitors who are asked about a new purpose.
fn new_purpose(old: &Lock, new: &Lock, purpose: &str) -> Option<Difference> {
    let all = regions::regions(old, new).into_iter();
    let affected: BTreeSet<&str> =
        all.filter(|region| regions::asks(regions::rule(new, purpose, region))).collect();
    let phrase = Phrase::new("purpose ").code(purpose).words(" is new: ");
    let phrase = phrase.then(visitors(old, new, &affected));
    let phrase = phrase.words(" are asked about it, also those who have chosen before");
    (!affected.is_empty()).then(|| asked_again(phrase))
}

/// Describes the visitors for whom a purpose asks that did not ask before.
fn newly_asked(old: &Lock, new: &Lock, purpose: &str, changes: &[Change]) -> Vec<Difference> {
    let rules = regions::changed_rules(old, new, purpose).into_iter();
    let asked =
        rules.filter(|((before, now), _)| regions::asks(Some(now)) && !regions::asks(Some(before)));
    let reasons = changes.iter().filter(|change| {
        change.decides_rule && (change.purposes.is_empty() || change.purposes.contains(purpose))
    });
    let mut reasons: Vec<Phrase> = reasons.map(|change| change.phrase.clone()).collect();
    if reasons.is_empty() {
        reasons.push(Phrase::new("this version of `policy-runtime` knows another law"));
    }
    let describe = |((before, now), affected): ((&str, &str), BTreeSet<&str>)| {
        let phrase = Phrase::new("purpose ").code(purpose).words(" ");
        let phrase = phrase.words(regions::describe(now)).words(" (before: ");
        let phrase = phrase.words(regions::describe(before)).words("): ");
        let phrase = phrase.then(visitors(old, new, &affected));
        // A purpose that could not be refused has no terms, and no answers.
        let has_answers = old.purpose(purpose).is_some_and(|facts| facts.contains_key("terms"));
        let words = if has_answers { " are asked, except those who refused" } else { " are asked" };
        asked_again(phrase.words(words)).because(reasons.clone())
    };
    asked.map(describe).collect()
}

/// Describes the visitors for whom the browser's signal no longer answers.
fn no_longer_refused(
    old: &Lock,
    new: &Lock,
    purpose: &str,
    (before, now): (&Facts, &Facts),
) -> Option<Difference> {
    const SIGNAL: &str = "refused_by_gpc";
    if !before.contains_key(SIGNAL) || now.contains_key(SIGNAL) {
        return None;
    }
    let affected = asked_in_both(old, new, purpose);
    let phrase = Phrase::new("purpose ").code(purpose).words(": ");
    let phrase = phrase.then(visitors(old, new, &affected));
    let phrase = phrase.words(
        " whose browser sends Global Privacy Control, which no longer refuses it, are asked if they have not chosen",
    );
    (!affected.is_empty()).then(|| asked_again(phrase))
}

/// Returns the regions in which a purpose asks, before and now.
fn asked_in_both<'l>(old: &'l Lock, new: &'l Lock, purpose: &str) -> BTreeSet<&'l str> {
    let asks = |lock, region| regions::asks(regions::rule(lock, purpose, region));
    let all = regions::regions(old, new).into_iter();
    all.filter(|region| asks(old, region) && asks(new, region)).collect()
}

/// Describes the hosts whose choices do not open, as their siblings share them under another domain than before.
fn other_bases(old: &Lock, new: &Lock) -> Vec<Difference> {
    let shares = |lock: &Lock| {
        let cookie =
            word(&lock.declaration, "consent_cookie").and_then(|name| lock.cookies.get(name));
        cookie.is_some_and(|cookie| cookie.contains_key("subdomains"))
    };
    if !shares(old) || !shares(new) {
        return Vec::new();
    }
    let describe = |((before, now), hosts): ((String, String), Vec<String>)| {
        let phrase = Phrase::new("all visitors of ").codes(&hosts);
        let phrase = phrase.words(" are asked again; until they answer, what does not ask is off");
        let reason = Phrase::new("choices are sealed for ").code(now);
        asked_again(phrase).because(vec![reason.words(" instead of ").code(before)])
    };
    bases::changed(old, new).into_iter().map(describe).collect()
}

/// Describes the visitors whose consent to a purpose does not hold for it as it is now.
fn invalidated(
    old: &Lock,
    new: &Lock,
    purpose: &str,
    (before, now): (&Facts, &Facts),
    changes: &[Change],
) -> Option<Difference> {
    let affected = asked_in_both(old, new, purpose);
    if affected.is_empty() {
        return None;
    }
    let (agreed, present) = (terms(before)?, terms(now)?);
    let change = agreed.invalidated_by(present)?;
    let is_longer = |seconds: u32| {
        Terms::new(0, longest(before)).invalidated_by(Terms::new(0, seconds)).is_some()
    };
    let mut reasons: Vec<Phrase> = Vec::new();
    for change in changes.iter().filter(|change| change.purposes.contains(purpose)) {
        if change.enters_terms || change.lifetime.is_some_and(is_longer) {
            reasons.push(change.phrase.clone());
        }
    }
    if reasons.is_empty() {
        reasons.push(Phrase::new(match change {
            InvalidatedBy::LongerLifetime => "what it keeps lives longer than before",
            InvalidatedBy::Declaration => {
                "its terms differ by a fact that this file does not have, such as one of an included library"
            }
        }));
    }
    let phrase = Phrase::new("purpose ").code(purpose).words(": ");
    let phrase = phrase.then(visitors(old, new, &affected));
    let phrase = phrase.words(" who allowed it are asked again; refusals stay");
    Some(asked_again(phrase).because(reasons))
}

/// Returns the terms of a purpose that can be refused.
fn terms(facts: &Facts) -> Option<Terms> {
    let fingerprint = u32::from_str_radix(word(facts, "terms")?, 16).ok()?;
    Some(Terms::new(fingerprint, longest(facts)))
}

fn longest(facts: &Facts) -> u32 {
    word(facts, "agreed_lifetime").and_then(words::seconds).unwrap_or(0)
}

/// Describes choices that end sooner than before.
fn shorter_choices(old: &Lock, new: &Lock) -> Vec<Difference> {
    fn consent(lock: &Lock) -> Option<&str> {
        word(lock.cookies.get(word(&lock.declaration, "consent_cookie")?)?, "lifetime")
    }
    fn refusal(lock: &Lock) -> Option<&str> {
        word(&lock.declaration, "refusal")
    }
    let shorter = |before: Option<&str>, now: Option<&str>, verb: &str, noun: &str| {
        let (before, now) = (before?, now?);
        let is_shorter = words::seconds(now)? < words::seconds(before)?;
        let phrase = Phrase::new(format!(
            "visitors who {verb} more than {now} ago are asked again, as {noun} hold for {now} instead of {before}"
        ));
        is_shorter.then(|| asked_again(phrase))
    };
    let allowed = shorter(consent(old), consent(new), "consented", "consents");
    let refused = shorter(refusal(old), refusal(new), "refused", "refusals");
    allowed.into_iter().chain(refused).collect()
}
