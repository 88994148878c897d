//! The contents of a layer's receipts: equal choices share one.

use super::ChoiceContext;
use crate::consent::record::{EntryState, Record};
use crate::declaration::Document;
use crate::ledger::{ConsentContent, ConsentNotice, ConsentReceipt, ConsentState, PurposeState};
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};

/// Maximum number of contents in the cache. When it is full, as a client can send many combinations and hosts, it is emptied;
/// the frequent ones return.
const MAX_CONTENTS: usize = 256;

/// The contents and notices of one policy.
pub(super) struct ContentCache {
    document: &'static Document,
    /// The policy as JSON, from which notices are made. `None` if it does not serialise; then nothing is written.
    texts: Option<Value>,
    cached: Mutex<Cached>,
}

#[derive(Default)]
struct Cached {
    contents: Vec<CachedContent>,
    /// One per language in which a choice was made.
    notices: Vec<Arc<ConsentNotice>>,
}

/// A content, with its key.
struct CachedContent {
    choices: Vec<PurposeKey>,
    language: Option<&'static str>,
    expressed_by: &'static str,
    notice: Arc<ConsentNotice>,
    content: Arc<ConsentContent>,
}

/// The state of one purpose, not yet formatted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct PurposeKey {
    purpose: &'static str,
    state: ConsentState,
    fingerprint: u32,
    under_signal: bool,
}

impl ContentCache {
    pub(super) fn new(document: &'static Document, texts: Option<Value>) -> ContentCache {
        ContentCache { document, texts, cached: Mutex::default() }
    }

    /// Returns whether two records give equal states.
    pub(super) fn are_equivalent(&self, [one, other]: [&Record; 2]) -> bool {
        self.choices_of(one).eq(self.choices_of(other))
    }

    /// Returns the states of a record, as in its receipts.
    pub(super) fn states(&self, record: &Record) -> Vec<PurposeState> {
        self.choices_of(record).map(PurposeKey::to_state).collect()
    }

    /// Returns the notice and the content of a choice that leads to this record.
    pub(super) fn of(
        &self,
        record: &Record,
        ChoiceContext { site, language, expressed_by, .. }: ChoiceContext<'_>,
    ) -> (Arc<ConsentNotice>, Arc<ConsentContent>) {
        let site = site.recorded_as();
        let choices: Vec<_> = self.choices_of(record).collect();
        let mut cached = self.cached.lock().unwrap_or_else(PoisonError::into_inner);
        let known = cached.contents.iter().find(|known| {
            known.language == language
                && known.expressed_by == expressed_by
                && known.content.site == site
                && known.choices == choices
        });
        if let Some(known) = known {
            return (Arc::clone(&known.notice), Arc::clone(&known.content));
        }
        let notice = cached.notice(self, language);
        let content = Arc::new(self.content(&choices, site, &notice, expressed_by));
        if cached.contents.len() >= MAX_CONTENTS {
            cached.contents.clear();
        }
        cached.contents.push(CachedContent {
            choices,
            language,
            expressed_by,
            notice: Arc::clone(&notice),
            content: Arc::clone(&content),
        });
        (notice, content)
    }

    fn content(
        &self,
        choices: &[PurposeKey],
        site: &str,
        notice: &ConsentNotice,
        expressed_by: &str,
    ) -> ConsentContent {
        let lifetime = self.document.consent.and_then(|consent| consent.cookie.lifetime.max_age());
        ConsentContent {
            schema_version: ConsentReceipt::SCHEMA_VERSION.to_owned(),
            policy: self.document.name.to_owned(),
            site: site.to_owned(),
            notice: notice.fingerprint.clone(),
            language: notice.language.clone(),
            states: choices.iter().copied().map(PurposeKey::to_state).collect(),
            expressed_by: expressed_by.to_owned(),
            holds_for: u64::from(lifetime.unwrap_or(0)),
        }
    }

    /// Iterates over the states of the purposes that this build knows, in the order of the policy.
    fn choices_of(&self, record: &Record) -> impl Iterator<Item = PurposeKey> {
        self.document.purposes.iter().filter_map(|purpose| {
            let entry = record.entry(purpose.id)?;
            Some(PurposeKey {
                purpose: purpose.identifier,
                state: match entry.state {
                    EntryState::Given | EntryState::GivenUnderSignal => ConsentState::Given,
                    EntryState::Refused => ConsentState::Refused,
                    EntryState::Withdrawn => ConsentState::Withdrawn,
                    EntryState::NotObjected => return None, // not asked, so there is no consent to prove
                },
                fingerprint: entry.fingerprint,
                under_signal: entry.state == EntryState::GivenUnderSignal,
            })
        })
    }
}

impl PurposeKey {
    fn to_state(self) -> PurposeState {
        PurposeState {
            purpose: self.purpose.to_owned(),
            state: self.state,
            fingerprint: format!("{:08x}", self.fingerprint),
            under_signal: self.under_signal,
        }
    }
}

impl Cached {
    fn notice(
        &mut self,
        cache: &ContentCache,
        language: Option<&'static str>,
    ) -> Arc<ConsentNotice> {
        let tag = language.unwrap_or(ConsentNotice::UNDETERMINED);
        if let Some(known) = self.notices.iter().find(|notice| notice.language == tag) {
            return Arc::clone(known);
        }
        let notice = ConsentNotice::of(cache.document, cache.texts.as_ref(), language);
        let notice = Arc::new(notice);
        self.notices.push(Arc::clone(&notice));
        notice
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::record::Entry;
    use crate::declaration::defaults::{DEFAULT_DOCUMENT, DEFAULT_PURPOSE};
    use crate::declaration::{PurposeDeclaration, Site, SitePattern};

    static ADS: PurposeDeclaration =
        PurposeDeclaration { identifier: "Ads", id: 1, fingerprint: 7, ..DEFAULT_PURPOSE };
    static MAPS: PurposeDeclaration =
        PurposeDeclaration { identifier: "Maps", id: 2, fingerprint: 7, ..DEFAULT_PURPOSE };
    static CHANGED: PurposeDeclaration = PurposeDeclaration { fingerprint: 8, ..ADS };
    static DOCUMENT: Document = Document {
        name: "Shop",
        languages: &["en", "fr"],
        purposes: &[&ADS, &MAPS],
        ..DEFAULT_DOCUMENT
    };

    fn record(entries: &[(&PurposeDeclaration, EntryState)]) -> Record {
        let entries = entries.iter().map(|(purpose, state)| Entry::new(purpose, *state, 9));
        Record { entries: entries.collect(), ..Record::default() }
    }

    fn site(host: &str) -> Site {
        Site::admit(&[SitePattern::Any], host).unwrap().known()
    }

    #[test]
    fn each_answer_is_made_once_and_no_other_is_taken_for_it() {
        use EntryState::{Given, GivenUnderSignal, NotObjected, Refused, Withdrawn};
        let mut records: Vec<_> = [Given, GivenUnderSignal, Refused, Withdrawn]
            .into_iter()
            .flat_map(|state| {
                [record(&[(&ADS, state)]), record(&[(&MAPS, state)]), record(&[(&CHANGED, state)])]
            })
            .collect();
        records.extend([
            record(&[]),
            record(&[(&ADS, Given), (&MAPS, Given)]),
            record(&[(&ADS, Given), (&MAPS, Refused)]),
        ]);
        let sites = [site("shop.example"), site("other.example")];
        let cache = ContentCache::new(&DOCUMENT, ConsentNotice::texts(&DOCUMENT));
        let mut cached: Vec<Arc<ConsentContent>> = Vec::new();
        for site in &sites {
            for language in [None, Some("en"), Some("fr")] {
                for expressed_by in ["form", "application"] {
                    let request = ChoiceContext { site, language, expressed_by, now: 9 };
                    for record in &records {
                        let (notice, content) = cache.of(record, request);
                        assert!(Arc::ptr_eq(&content, &cache.of(record, request).1));
                        assert_eq!(
                            (&content.notice, &content.language),
                            (&notice.fingerprint, &notice.language)
                        );
                        assert_eq!(content.site, site.host());
                        assert!(!cached.contains(&content), "{content:?} is another one");
                        cached.push(content);
                    }
                }
            }
        }
        let one = record(&[(&MAPS, Given), (&ADS, NotObjected)]);
        assert!(cache.are_equivalent([&one, &record(&[(&MAPS, Given)])]));
        assert!(!cache.are_equivalent([&one, &record(&[(&MAPS, Refused)])]));
    }

    #[test]
    fn the_cache_is_bounded_whatever_hosts_are_sent() {
        let cache = ContentCache::new(&DOCUMENT, ConsentNotice::texts(&DOCUMENT));
        let of = |host: &str| {
            let site = site(host);
            let context =
                ChoiceContext { site: &site, language: None, expressed_by: "form", now: 9 };
            cache.of(&record(&[(&ADS, EntryState::Given)]), context).1
        };
        for number in 0..10 * MAX_CONTENTS {
            let host = format!("{number}.example");
            assert_eq!(of(&host).site, host);
            let cached = cache.cached.lock().unwrap();
            assert!(cached.contents.len() <= MAX_CONTENTS && cached.notices.len() == 1);
        }
        assert!(Arc::ptr_eq(&of("shop.example"), &of("shop.example")));
        let unknown = |host| {
            let site = Site::admit(&[SitePattern::Any], host).unwrap();
            let context =
                ChoiceContext { site: &site, language: None, expressed_by: "form", now: 9 };
            cache.of(&record(&[(&ADS, EntryState::Given)]), context).1
        };
        assert!(Arc::ptr_eq(&unknown("a.example"), &unknown("b.example")));
    }
}
