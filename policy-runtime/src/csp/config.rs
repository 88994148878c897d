//! The header of one layer, prepared once for each set of allowed purposes.

use super::allowed::Allowed;
use super::policy::{ContentSecurityPolicy, Reports};
use super::value::{PreparedValue, endpoints};
use super::{application, report};
use crate::consent::decision::is_allowed_without_choice;
use crate::consent::decision_inputs::DecisionInputs;
use crate::declaration::{Document, EmbedDeclaration, PurposeDeclaration, Regime};
use crate::paths::BasePath;
use http::HeaderValue;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// Maximum number of values kept. Further ones replace them in turns, so that visitors who choose at random fill no memory.
const MAX_KEPT: usize = 64;

/// The header of one layer.
#[derive(Debug)]
pub(crate) struct CspConfig {
    policy: ContentSecurityPolicy,
    document: &'static Document,
    /// The purposes with embeds that load something, in the order of the declaration.
    purposes: Vec<&'static PurposeDeclaration>,
    /// What decides about them.
    pub(crate) inputs: DecisionInputs,
    /// What is allowed without a choice, by the place of the regime. Empty if it depends on the site.
    without_choice: Vec<Allowed>,
    /// The first value that was prepared under each regime, mostly that of visitors without a choice. It is read without a lock.
    first: Vec<OnceLock<Kept>>,
    kept: RwLock<Vec<Arc<Kept>>>,
    replaced: AtomicUsize,
    /// The policies of the application that were compared with the declarations.
    pub(crate) compared: application::Compared,
}

/// Where the response is, as far as its reports depend on it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Place {
    pub(crate) base_path: BasePath,
    /// Whether it is over plain http, where browsers have no endpoints.
    pub(crate) is_plain_http: bool,
}

impl Place {
    #[inline]
    fn is(self, other: Place) -> bool {
        let (path, other_path) = (self.base_path.as_str(), other.base_path.as_str());
        // The path is mostly one and the same. `==` reads two empty texts from no memory, which costs 140 ns where
        // `memcmp` has AVX-512: a masked load from an unmapped page takes the microcode.
        self.is_plain_http == other.is_plain_http
            && (std::ptr::eq(path, other_path) || path == other_path)
    }
}

/// A prepared value, and what it was prepared for.
#[derive(Debug)]
pub(crate) struct Kept {
    allowed: Allowed,
    place: Place,
    value: PreparedValue,
    /// The field that names the endpoint for reports.
    endpoints: Option<HeaderValue>,
}

/// The values of the fields of one response.
#[derive(Debug)]
pub(crate) struct Fields {
    pub(crate) value: Option<HeaderValue>,
    pub(crate) endpoints: Option<HeaderValue>,
}

impl Kept {
    #[inline]
    pub(crate) fn fields(&self) -> Fields {
        Fields { value: self.value.without_nonces(), endpoints: self.endpoints.clone() }
    }

    pub(crate) fn fields_with_nonces(&self, nonces: &[&[u8]]) -> Fields {
        Fields { value: self.value.with_nonces(nonces), endpoints: self.endpoints.clone() }
    }
}

/// Returns a regime for each place that regimes can have, at least one. Those with the same place have the same rules.
fn regimes(document: &'static Document) -> impl Iterator<Item = &'static Regime> {
    let last = document.regimes().iter().map(|regime| regime.index).max().unwrap_or(0);
    (0..=last).map(|place| {
        let found = document.regimes().iter().find(|regime| regime.index == place);
        found.unwrap_or_else(|| document.strictest_regime())
    })
}

impl CspConfig {
    pub(crate) fn new(policy: ContentSecurityPolicy, document: &'static Document) -> CspConfig {
        let loads = |purpose: &&'static PurposeDeclaration| {
            purpose.embeds.iter().any(|embed| embed.origins.addresses().next().is_some())
        };
        let purposes: Vec<_> = document.purposes.iter().copied().filter(loads).collect();
        let all = Allowed::of(&purposes, |_| true).embeds(&purposes);
        let longest = PreparedValue::of(&policy, &all, Place::default());
        report::long_value(document, longest.length());
        let is_everywhere = purposes.iter().all(|purpose| purpose.sites.is_empty());
        CspConfig {
            policy,
            document,
            inputs: DecisionInputs::of_all(purposes.iter().copied()),
            first: regimes(document).map(|_| OnceLock::new()).collect(),
            without_choice: regimes(document)
                .filter(|_| is_everywhere)
                .map(|regime| {
                    Allowed::of(&purposes, |purpose| is_allowed_without_choice(purpose, regime))
                })
                .collect(),
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

    /// Returns those purposes that `is_allowed` admits.
    #[inline]
    pub(crate) fn allowed(
        &self,
        is_allowed: impl FnMut(&'static PurposeDeclaration) -> bool,
    ) -> Allowed {
        Allowed::of(&self.purposes, is_allowed)
    }

    /// Adds an embed that is loaded once.
    pub(crate) fn add_once(&self, allowed: &mut Allowed, embed: &EmbedDeclaration) {
        allowed.add_once(&self.purposes, embed);
    }

    /// Returns what is allowed to a visitor without a choice and without the signal. None if it depends on the site.
    #[inline]
    pub(crate) fn allowed_without_choice(&self, regime: &Regime) -> Option<&Allowed> {
        self.without_choice.get(usize::from(regime.index))
    }

    /// Returns the embeds that a response may load.
    pub(crate) fn embeds(&self, allowed: &Allowed) -> Vec<&'static EmbedDeclaration> {
        allowed.embeds(&self.purposes)
    }

    /// Calls `read` with the value for what is allowed, prepared now if it is new; under a regime, if it depends on one.
    #[inline]
    pub(crate) fn with_value<T>(
        &self,
        allowed: &Allowed,
        regime: Option<&Regime>,
        place: Place,
        read: impl FnOnce(&Kept) -> T,
    ) -> T {
        let is_it = |kept: &Kept| kept.allowed == *allowed && kept.place.is(place);
        if let Some(first) = regime.and_then(|regime| self.first.get(usize::from(regime.index))) {
            let first = first.get_or_init(|| self.prepare(allowed, place));
            if is_it(first) {
                return read(first);
            }
        }
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept.iter().find(|kept| is_it(kept)) {
            return read(found);
        }
        drop(kept);
        read(&self.keep(self.prepare(allowed, place)))
    }

    #[cold]
    fn prepare(&self, allowed: &Allowed, place: Place) -> Kept {
        let embeds = self.embeds(allowed);
        Kept {
            allowed: allowed.clone(),
            place,
            value: PreparedValue::of(&self.policy, &embeds, place),
            endpoints: endpoints(&self.policy, place),
        }
    }

    fn keep(&self, prepared: Kept) -> Arc<Kept> {
        let prepared = Arc::new(prepared);
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
