//! Inclusion of libraries: the items of a library stand in the purposes of the policy that includes it.
//!
//! Expansions of a policy with `include` call these functions while it is compiled. What they return is written to statics, so a
//! policy with libraries is one [`Document`](super::Document) like any other, and nothing is composed at run time.
//!
//! | file | holds |
//! |---|---|
//! | `purpose` | the lists of a purpose, with those of the purposes that it takes |
//! | `document` | the lists of the document |
//! | `party` | providers, each company once |
//! | `rules` | whether purposes fit |
//! | `names` | whether names clash |
//! | `message` | messages of what does not |

#![allow(
    clippy::indexing_slicing,
    reason = "evaluated by the compiler, where it is an error and no panic"
)]

mod document;
mod message;
mod names;
mod party;
mod purpose;
mod rules;

pub use document::{count_families, count_findings, count_retired, families, findings, retired};
pub use names::{Named, check_names};
pub use party::{Parties, count_parties, parties, parties_of};
pub use purpose::{
    Part, access, by_reference, cookies, count_access, count_cookies, count_data, count_embeds,
    count_recipients, count_signals, count_storage, data, data_kept, embeds, fingerprint, part,
    recipients, refused_by_gpc, signals, storage,
};
pub use rules::{check_domain, check_mapped, check_purpose, check_reads, check_rule};

use super::{LibraryDeclaration, PurposeDeclaration};

/// The purpose of a policy that takes the cookies of a library's, and the number of cookies before them.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub purpose: &'static PurposeDeclaration,
    pub cookies: usize,
}

/// A purpose of a library by its identifier, and its place.
#[derive(Debug, Clone, Copy)]
pub struct Placed {
    pub theirs: &'static str,
    pub place: Place,
}

/// Returns the places of the purposes of a library, in the order of its declaration.
pub const fn places<const N: usize>(library: &LibraryDeclaration, placed: &[Placed]) -> [Place; N] {
    // A purpose that is not placed is an error.
    let mut all = [Place { purpose: &NOWHERE, cookies: 0 }; N];
    let mut index = 0;
    while index < N {
        let mut at = 0;
        while at < placed.len() {
            if is_same(placed[at].theirs, library.purposes[index].identifier) {
                all[index] = placed[at].place;
            }
            at += 1;
        }
        index += 1;
    }
    all
}

/// The purpose that nothing belongs to. It asks, and no visitor can allow it.
static NOWHERE: PurposeDeclaration = super::defaults::DEFAULT_PURPOSE;

/// Returns the number of cookies before those of a part.
pub const fn cookies_before(own: usize, parts: &[Part], index: usize) -> usize {
    let (mut count, mut at) = (own, 0);
    while at < index {
        count += parts[at].purpose.cookies.len();
        at += 1;
    }
    count
}

/// Returns whether two texts are the same.
const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// A list whose length is known once it is filled.
#[derive(Debug)]
pub struct Distinct<T: 'static, const N: usize> {
    items: [T; N],
    len: usize,
}

impl<T, const N: usize> Distinct<T, N> {
    /// Returns the items, each of which is there once.
    pub const fn as_slice(&'static self) -> &'static [T] {
        self.items.split_at(self.len).0
    }
}

#[cfg(test)]
mod tests;
