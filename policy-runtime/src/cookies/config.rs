//! What is the same for all requests.

use super::limits::CookieLimits;
use super::request::facts::RequestFacts;
use crate::consent::latest::LatestChoices;
use crate::declaration::Document;
use crate::paths::BasePath;
use crate::seal::Keys;
use crate::wire::Search;
use std::borrow::Cow;
use std::sync::Arc;

/// Made once, and shared by the exchanges of a layer.
#[derive(Debug, Clone)]
pub(crate) struct LayerConfig {
    pub(crate) keys: Keys,
    /// Keys of their own for development, if it is on: what was sealed there is worth nothing in production, nor the other way
    /// round, also where both have the same keys.
    pub(crate) development_keys: Option<Keys>,
    /// The path below which the application stands, if the layer was told.
    pub(crate) base_path: Option<BasePath>,
    pub(crate) limits: CookieLimits,
    /// The latest choices that this process knows of.
    pub(crate) latest: Arc<LatestChoices>,
    /// The way to the ledger, if there is one.
    #[cfg(feature = "ledger")]
    pub(crate) ledger: Option<Arc<crate::ledger::Queue>>,
    /// Preparing the search for a name takes longer than searching a header.
    searches: Vec<(&'static str, Search)>,
    /// That for the consent cookie, which every request is searched for.
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
            limits: CookieLimits::default(),
            latest: Arc::default(),
            #[cfg(feature = "ledger")]
            ledger: None,
            searches: searches.collect(),
            consent: document.consent.map(|consent| Search::new(consent.cookie.name)),
        }
    }

    /// The search for the consent cookie.
    #[inline]
    pub(crate) fn search_for_consent(&self) -> Option<&Search> {
        self.consent.as_ref()
    }

    /// The search for a name. That for one of a family is made when it is needed.
    pub(crate) fn search(&self, name: &str) -> Cow<'_, Search> {
        // Most names are the declaration's own.
        let is_it = |known: &str| std::ptr::eq(known, name) || known == name;
        match self.searches.iter().find(|(known, _)| is_it(known)) {
            Some((_, search)) => Cow::Borrowed(search),
            None => Cow::Owned(Search::new(name)),
        }
    }

    /// The keys that a request's cookies are sealed with.
    #[inline]
    pub(crate) fn keys_of(&self, facts: &RequestFacts) -> &Keys {
        self.development_keys.as_ref().filter(|_| facts.is_development).unwrap_or(&self.keys)
    }
}
