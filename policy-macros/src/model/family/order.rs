//! The order in which the runtime tries families, so that the narrowest wins.

use super::Family;
use super::relation::Relation;
use crate::model::items::{Policy, Retired};

/// A family that the site receives, or a retired name within one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Entry {
    /// The indexes of its purpose, without repeated ones, and of its cookie therein.
    Declared { purpose: usize, cookie: usize },
    /// The index of a retired cookie: its names are no longer those of the family around it.
    Retired(usize),
}

/// Orders the families of a policy from the narrowest to the widest. Families that lie across each other were reported.
pub(crate) fn of(policy: &Policy) -> Vec<Entry> {
    let families = declared(policy);
    let mut entries: Vec<(usize, Entry)> = Vec::new();
    for (family, entry) in &families {
        let others = families.iter().filter(|(_, other)| other != entry);
        let around = others.filter(|(other, _)| family.relation(other) == Relation::Within);
        entries.push((around.count(), *entry));
    }
    for (index, retired) in policy.retired.iter().enumerate() {
        let is_within = |family: &Family| retired.relation(family) == Relation::Within;
        let around = families.iter().filter(|(family, _)| is_within(family)).count();
        if around > 0 {
            entries.push((around, Entry::Retired(index)));
        }
    }
    // What lies within a family lies within all those around it, too, and so within more than it does.
    entries.sort_by_key(|(around, _)| std::cmp::Reverse(*around));
    entries.into_iter().map(|(_, entry)| entry).collect()
}

fn declared(policy: &Policy) -> Vec<(&Family, Entry)> {
    let mut families = Vec::new();
    let purposes = policy.purposes.iter().filter(|purpose| !purpose.is_duplicate);
    for (purpose, cookies) in purposes.map(|purpose| &purpose.cookies).enumerate() {
        for (index, cookie) in
            cookies.iter().enumerate().filter(|(_, cookie)| cookie.is_stored_here())
        {
            let entry = Entry::Declared { purpose, cookie: index };
            families.extend(cookie.family.as_ref().map(|family| (family, entry)));
        }
    }
    families
}

impl Retired {
    /// Returns how the retired names lie to those of a declared family.
    pub(crate) fn relation(&self, family: &Family) -> Relation {
        match &self.family {
            Some(own) => own.relation(family),
            None if family.admits(&self.name.wire) => Relation::Within,
            None => Relation::Apart,
        }
    }
}
