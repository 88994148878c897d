//! Reads a lock file strictly: a reviewer reads the file, and has to see the facts that are compared.
//!
//! Of a name that stands twice the comparison would see one alone, and words of the file that are not those of a review would
//! stand in its sentences.

use super::facts::is_rule;
use super::lock::{Fact, Items, Lock};
use super::words;
use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// Facts that are a time.
const TIMES: [&str; 4] = ["lifetime", "agreed_lifetime", "data_kept", "refusal"];
/// Number of hexadecimal digits of a fingerprint.
const TERMS_DIGITS: usize = 8;

/// A map in which no name stands twice.
struct Unique<V>(BTreeMap<String, V>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Unique<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(UniqueVisitor(PhantomData)).map(Unique)
    }
}

struct UniqueVisitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for UniqueVisitor<V> {
    type Value = BTreeMap<String, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((name, value)) = access.next_entry::<String, V>()? {
            if map.contains_key(&name) {
                return Err(A::Error::custom(format!("`{}` stands twice", name.escape_debug())));
            }
            map.insert(name, value);
        }
        Ok(map)
    }
}

/// Reads a map, in which no name stands twice.
pub(super) fn map<'de, D, V>(deserializer: D) -> Result<BTreeMap<String, V>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de>,
{
    Unique::deserialize(deserializer).map(|map| map.0)
}

/// Reads a map of maps, in which no name stands twice.
pub(super) fn maps<'de, D, V>(
    deserializer: D,
) -> Result<BTreeMap<String, BTreeMap<String, V>>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de>,
{
    let maps = map::<D, Unique<V>>(deserializer)?;
    Ok(maps.into_iter().map(|(name, map)| (name, map.0)).collect())
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FactVisitor)
    }
}

struct FactVisitor;

impl<'de> Visitor<'de> for FactVisitor {
    type Value = Fact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`true`, a word or a list of words")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Fact, E> {
        // A flag that is not set is left out.
        if flag {
            Ok(Fact::Flag(true))
        } else {
            Err(E::invalid_type(Unexpected::Bool(flag), &self))
        }
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Fact, E> {
        Ok(Fact::Word(word.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Fact, A::Error> {
        let mut words = Vec::new();
        while let Some(word) = access.next_element()? {
            words.push(word);
        }
        Ok(Fact::List(words))
    }
}

/// Checks the facts by which times, terms and rules are compared, and whose words stand in sentences. The error says which fact is
/// not as a review writes it.
pub(super) fn check(lock: &Lock) -> Result<(), String> {
    let declaration: Items = [(lock.policy.clone(), lock.declaration.clone())].into();
    let sections = [&declaration, &lock.purposes, &lock.cookies, &lock.storage];
    for (name, facts) in sections.into_iter().flatten() {
        for (key, fact) in facts {
            check_fact(name, key, fact)?;
        }
    }
    for region in &lock.regions {
        if region.kept.as_deref().is_some_and(|kept| words::seconds(kept).is_none()) {
            return Err(unexpected("regions", "kept", "no time"));
        }
        if let Some((purpose, _)) = region.rules.iter().find(|(_, rule)| !is_rule(rule)) {
            return Err(unexpected(purpose, "rule", "no rule"));
        }
    }
    Ok(())
}

fn check_fact(name: &str, key: &str, fact: &Fact) -> Result<(), String> {
    let word = match fact {
        Fact::Word(word) => word.as_str(),
        Fact::Flag(_) | Fact::List(_) => "",
    };
    let is_digit = |digit: u8| digit.is_ascii_hexdigit();
    let is_digits = || word.len() == TERMS_DIGITS && word.bytes().all(is_digit);
    match key {
        "rule" if !is_rule(word) => Err(unexpected(name, key, "no rule")),
        "terms" if !is_digits() => Err(unexpected(name, key, "no fingerprint")),
        key if TIMES.contains(&key) && words::seconds(word).is_none() => {
            Err(unexpected(name, key, "no time"))
        }
        _ => Ok(()),
    }
}

fn unexpected(name: &str, key: &str, reason: &str) -> String {
    format!("`{key}` of `{}` is {reason}", name.escape_debug())
}
