//! Providers: each company once, and what no party is said to set is the controller's.

use super::{Distinct, is_same};
use crate::declaration::defaults::DEFAULT_PROVIDER;
use crate::declaration::{LibraryDeclaration, Provider};

/// The parties of a policy and its libraries.
#[derive(Debug, Clone, Copy)]
pub struct Parties {
    pub controller: &'static Provider,
    pub all: &'static [&'static Provider],
}

impl Parties {
    /// Returns the party that stands for one of a library: the same company as the policy or an earlier library declares it.
    pub(super) const fn of(self, provider: &'static Provider) -> &'static Provider {
        if provider.identifier.is_empty() {
            return self.controller;
        }
        let mut at = 0;
        while at < self.all.len() {
            if self.all[at].is_same_company(provider) {
                return self.all[at];
            }
            at += 1;
        }
        provider
    }
}

impl Provider {
    /// Returns whether two declarations are of one company: of one name, with one privacy notice.
    pub(crate) const fn is_same_company(&self, other: &Provider) -> bool {
        is_same(self.name, other.name) && is_same(self.privacy, other.privacy)
    }
}

/// Counts the providers of a policy and its libraries.
pub const fn count_parties(
    own: &[&'static Provider],
    libraries: &[&'static LibraryDeclaration],
) -> usize {
    let (mut count, mut at) = (own.len(), 0);
    while at < libraries.len() {
        count += libraries[at].providers.len();
        at += 1;
    }
    count
}

/// Returns the providers of a policy and its libraries, each company once.
pub const fn parties<const N: usize>(
    own: &[&'static Provider],
    libraries: &[&'static LibraryDeclaration],
) -> Distinct<&'static Provider, N> {
    let mut all: Distinct<&'static Provider, N> =
        Distinct { items: [&DEFAULT_PROVIDER; N], len: 0 };
    while all.len < own.len() {
        all.items[all.len] = own[all.len];
        all.len += 1;
    }
    let mut index = 0;
    while index < libraries.len() {
        let mut at = 0;
        while at < libraries[index].providers.len() {
            let provider = libraries[index].providers[at];
            let (mut known, mut is_known) = (0, false);
            while known < all.len {
                is_known = is_known || all.items[known].is_same_company(provider);
                known += 1;
            }
            if !is_known {
                all.items[all.len] = provider;
                all.len += 1;
            }
            at += 1;
        }
        index += 1;
    }
    all
}

/// Returns the parties, as the lists of purposes need them.
pub const fn parties_of(
    controller: &'static Provider,
    all: &'static [&'static Provider],
) -> Parties {
    Parties { controller, all }
}
