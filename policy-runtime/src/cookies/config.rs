//! Per-layer state that every request shares.

use super::limits::CookieLimits;
use super::request::facts::RequestFacts;
use crate::backlog::Backlog;
use crate::consent::latest::LatestChoices;
use crate::csp::config::CspConfig;
use crate::declaration::Document;
use crate::metrics::counters::Verdicts;
use crate::mode::Mode;
use crate::paths::BasePath;
use crate::seal::Keys;
use crate::wire::Search;
use http::HeaderName;
use std::borrow::Cow;
use std::sync::Arc;

/// The configuration of one layer, prepared once.
#[derive(Debug, Clone)]
pub(crate) struct LayerConfig {
    pub(crate) keys: Keys,
    /// Separate keys for development, if it is on. A value sealed in development never opens in production, nor the
    /// other way round, even where both have the same configured keys.
    pub(crate) development_keys: Option<Keys>,
    /// The path below which the application stands, if it is configured on the layer.
    pub(crate) base_path: Option<BasePath>,
    pub(crate) mode: Mode,
    pub(crate) verdicts: Verdicts,
    pub(crate) backlog: Backlog,
    pub(crate) limits: CookieLimits,
    /// The `Content-Security-Policy` of pages, if there is one.
    pub(crate) csp: Option<Arc<CspConfig>>,
    /// Names of the fields by which the region of a visitor is known, for `Vary`; `*` for anything. Empty if no region is read.
    pub(crate) region_fields: Vec<HeaderName>,
    /// Whether requests over plain http to this machine have a simulated region.
    pub(crate) simulates_region: bool,
    /// The latest choices known to this process.
    pub(crate) latest: Arc<LatestChoices>,
    /// The queue of the ledger, if there is one.
    #[cfg(feature = "ledger")]
    pub(crate) ledger: Option<Arc<crate::ledger::Queue>>,
    /// Whether the layer knows the region of visitors, and the policy has rules of its own for regions.
    pub(crate) has_regions: bool,
    /// Prepared searches by cookie name: preparing one takes longer than searching a header.
    searches: Vec<(&'static str, Search)>,
    /// The prepared search for the consent cookie, which runs on every request.
    consent: Option<Search>,
}

impl LayerConfig {
    pub(crate) fn new(keys: Keys, document: &'static Document) -> LayerConfig {
        let single = document.cookies().filter(|(_, cookie)| !cookie.is_family());
        let searches = single.map(|(_, cookie)| (cookie.name, Search::new(cookie.name)));
        LayerConfig {
            keys,
            development_keys: None,
            base_path: None,
            mode: Mode::default(),
            verdicts: Verdicts::default(),
            backlog: Backlog::default(),
            limits: CookieLimits::default(),
            csp: None,
            region_fields: Vec::new(),
            simulates_region: false,
            latest: Arc::default(),
            #[cfg(feature = "ledger")]
            ledger: None,
            has_regions: false,
            searches: searches.collect(),
            consent: document.consent.map(|consent| Search::new(consent.cookie.name)),
        }
    }

    /// Returns the search for the consent cookie.
    #[inline]
    pub(crate) fn search_for_consent(&self) -> Option<&Search> {
        self.consent.as_ref()
    }

    /// Returns the search for a name, prepared now if it is that of a family's member.
    pub(crate) fn search(&self, name: &str) -> Cow<'_, Search> {
        // Most callers pass the declaration's own name, so its address suffices.
        let by_address = self.searches.iter().find(|(known, _)| std::ptr::eq(*known, name));
        match by_address.or_else(|| self.searches.iter().find(|(known, _)| *known == name)) {
            Some((_, search)) => Cow::Borrowed(search),
            None => Cow::Owned(Search::new(name)),
        }
    }

    /// Returns the keys that seal a request's cookies.
    #[inline]
    pub(crate) fn keys_of(&self, facts: &RequestFacts) -> &Keys {
        self.development_keys.as_ref().filter(|_| facts.is_development).unwrap_or(&self.keys)
    }
}
