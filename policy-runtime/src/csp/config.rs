//! The header of one layer, prepared once for each set of allowed purposes.

use super::policy::{ContentSecurityPolicy, Reports};
use super::value::{PreparedValue, endpoints};
use super::{application, report};
use crate::declaration::{Document, PurposeDeclaration};
use crate::paths::BasePath;
use http::HeaderValue;
use smallvec::SmallVec;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

/// Maximum number of values kept. Further ones replace them in turns, so that visitors who choose at random fill no memory.
const MAX_KEPT: usize = 64;

/// A set of the purposes with embeds, one bit each. It is kept in place up to 64 purposes.
pub(crate) type AllowedSet = SmallVec<[u64; 1]>;

/// The header of one layer.
#[derive(Debug)]
pub(crate) struct CspConfig {
    policy: ContentSecurityPolicy,
    document: &'static Document,
    /// The purposes with embeds that load something, in the order of the declaration.
    purposes: Vec<&'static PurposeDeclaration>,
    kept: RwLock<Vec<Arc<Kept>>>,
    replaced: AtomicUsize,
    /// The policies of the application that were compared with the declarations.
    pub(crate) compared: application::Compared,
}

/// Where the response is, as far as its reports depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Place {
    pub(crate) base_path: BasePath,
    /// Whether it is over plain http, where browsers have no endpoints.
    pub(crate) is_plain_http: bool,
}

/// A prepared value, and what it was prepared for.
#[derive(Debug)]
pub(crate) struct Kept {
    allowed: AllowedSet,
    place: Place,
    pub(crate) value: PreparedValue,
    /// The field that names the endpoint for reports.
    pub(crate) endpoints: Option<HeaderValue>,
}

impl CspConfig {
    pub(crate) fn new(policy: ContentSecurityPolicy, document: &'static Document) -> CspConfig {
        let loads = |purpose: &&'static PurposeDeclaration| {
            purpose
                .embeds
                .iter()
                .any(|embed| embed.origins.iter().any(|(_, addresses)| !addresses.is_empty()))
        };
        let purposes: Vec<_> = document.purposes.iter().copied().filter(loads).collect();
        let longest = PreparedValue::of(&policy, &purposes, Place::default());
        report::long_value(document, longest.length());
        CspConfig {
            policy,
            document,
            purposes,
            kept: RwLock::default(),
            replaced: AtomicUsize::new(0),
            compared: application::Compared::default(),
        }
    }

    pub(crate) fn document(&self) -> &'static Document {
        self.document
    }

    /// Returns whether inline scripts need a nonce.
    pub(crate) fn has_nonces(&self) -> bool {
        self.policy.restricts_inline_scripts || self.policy.restricts_inline_styles
    }

    /// Returns whether browsers are asked for reports.
    pub(crate) fn has_reports(&self) -> bool {
        self.policy.reports != Reports::None
    }

    /// Returns the set of those purposes that `is_allowed` admits.
    #[inline]
    pub(crate) fn allowed(
        &self,
        mut is_allowed: impl FnMut(&'static PurposeDeclaration) -> bool,
    ) -> AllowedSet {
        let mut set = AllowedSet::new();
        for purposes in self.purposes.chunks(64) {
            let mut bits = 0;
            for (index, purpose) in purposes.iter().enumerate() {
                bits |= u64::from(is_allowed(purpose)) << index;
            }
            set.push(bits);
        }
        set
    }

    /// Returns the purposes of a set.
    pub(crate) fn purposes_of<'c>(
        &'c self,
        allowed: &'c AllowedSet,
    ) -> impl Iterator<Item = &'static PurposeDeclaration> + 'c {
        let is_in = |index: usize| {
            allowed.get(index / 64).is_some_and(|bits| bits >> (index % 64) & 1 == 1)
        };
        let purposes = self.purposes.iter().enumerate();
        purposes.filter(move |(index, _)| is_in(*index)).map(|(_, purpose)| *purpose)
    }

    /// Calls `read` with the value for a set of allowed purposes, prepared now if it is new.
    #[inline]
    pub(crate) fn with_value<T>(
        &self,
        allowed: &AllowedSet,
        place: Place,
        read: impl FnOnce(&Kept) -> T,
    ) -> T {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let is_it = |kept: &&Arc<Kept>| kept.allowed == *allowed && kept.place == place;
        if let Some(found) = kept.iter().find(is_it) {
            return read(found);
        }
        drop(kept);
        read(&self.prepare(allowed, place))
    }

    #[cold]
    fn prepare(&self, allowed: &AllowedSet, place: Place) -> Arc<Kept> {
        let purposes: Vec<_> = self.purposes_of(allowed).collect();
        let prepared = Arc::new(Kept {
            allowed: allowed.clone(),
            place,
            value: PreparedValue::of(&self.policy, &purposes, place),
            endpoints: endpoints(&self.policy, place),
        });
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < MAX_KEPT {
            kept.push(Arc::clone(&prepared));
        } else {
            let next = self.replaced.fetch_add(1, Ordering::Relaxed) % MAX_KEPT;
            if let Some(place) = kept.get_mut(next) {
                *place = Arc::clone(&prepared);
            }
        }
        prepared
    }

    #[cfg(test)]
    pub(crate) fn kept(&self) -> usize {
        self.kept.read().unwrap().len()
    }
}
