//! The contents of a layer's receipts: equal choices share one.

use super::ChoiceContext;
use crate::consent::record::{EntryState, Record};
use crate::declaration::{Act, Document, Regime};
use crate::ledger::{ConsentContent, ConsentNotice, ConsentReceipt, ConsentState, PurposeState};
use serde_json::Value;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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
    regime: &'static Regime,
    content: Arc<ConsentContent>,
}

/// The state of one purpose, not yet formatted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct PurposeKey {
    id: u16,
    purpose: &'static str,
    state: ConsentState,
    fingerprint: u32,
    under_signal: bool,
    act: Act,
    by_signal: bool,
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

    /// Returns the notice in one of the policy's languages, or in all of them.
    pub(super) fn notice(&self, language: Option<&'static str>) -> Arc<ConsentNotice> {
        self.lock().notice(self, language)
    }

    /// Returns the content of a choice that leads to this record.
    pub(super) fn of(&self, record: &Record, context: ChoiceContext<'_>) -> Arc<ConsentContent> {
        self.of_choices(self.choices_of(record).collect(), context)
    }

    /// Returns the content of a choice that leads to this record, with the purposes alone that the choice refused. `None` if
    /// it refused none of them.
    pub(super) fn of_refused(
        &self,
        record: &Record,
        context: ChoiceContext<'_>,
    ) -> Option<Arc<ConsentContent>> {
        let is_refused = |key: &PurposeKey| {
            let is_off = matches!(key.state, ConsentState::Refused | ConsentState::Withdrawn);
            is_off && context.refused.contains(&key.id)
        };
        let choices: Vec<_> = self.choices_of(record).filter(is_refused).collect();
        (!choices.is_empty()).then(|| self.of_choices(choices, context))
    }

    fn of_choices(
        &self,
        choices: Vec<PurposeKey>,
        ChoiceContext { site, language, expressed_by, regime, .. }: ChoiceContext<'_>,
    ) -> Arc<ConsentContent> {
        let site = site.recorded_as();
        let mut cached = self.lock();
        let known = cached.contents.iter().find(|known| {
            known.language == language
                && known.expressed_by == expressed_by
                && ptr::eq(known.regime, regime)
                && known.content.site == site
                && known.choices == choices
        });
        if let Some(known) = known {
            return Arc::clone(&known.content);
        }
        let notice = cached.notice(self, language);
        let content = Arc::new(ConsentContent {
            schema_version: ConsentReceipt::SCHEMA_VERSION.to_owned(),
            policy: self.document.name.to_owned(),
            site: site.to_owned(),
            notice: notice.fingerprint.clone(),
            language: notice.language.clone(),
            jurisdictions: regime.jurisdictions.iter().map(|code| (*code).to_owned()).collect(),
            states: choices.iter().copied().map(PurposeKey::to_state).collect(),
            expressed_by: expressed_by.to_owned(),
            holds_for: self.holds_for(regime),
        });
        if cached.contents.len() >= MAX_CONTENTS {
            cached.contents.clear();
        }
        cached.contents.push(CachedContent {
            choices,
            language,
            expressed_by,
            regime,
            content: Arc::clone(&content),
        });
        content
    }

    fn lock(&self) -> MutexGuard<'_, Cached> {
        self.cached.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the seconds for which a consent holds: as the policy declares, and no longer than the regime allows.
    fn holds_for(&self, regime: &Regime) -> u64 {
        let lifetime = self.document.consent.and_then(|consent| consent.cookie.lifetime.max_age());
        u64::from(lifetime.unwrap_or(0).min(regime.keep))
    }

    /// Iterates over the states of the purposes that this build knows, in the order of the policy.
    fn choices_of(&self, record: &Record) -> impl Iterator<Item = PurposeKey> {
        self.document.purposes.iter().filter_map(|purpose| {
            let entry = record.entry(purpose.id)?;
            Some(PurposeKey {
                id: purpose.id,
                purpose: purpose.identifier,
                state: match entry.state {
                    EntryState::Given | EntryState::GivenUnderSignal => ConsentState::Given,
                    EntryState::Refused => ConsentState::Refused,
                    EntryState::Withdrawn => ConsentState::Withdrawn,
                    EntryState::NotObjected => return None, // not asked, so there is no consent to prove
                },
                fingerprint: entry.fingerprint,
                under_signal: entry.state == EntryState::GivenUnderSignal,
                act: entry.act,
                by_signal: entry.by_signal,
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
            act: self.act,
            by_signal: self.by_signal,
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
    use crate::declaration::defaults::{DEFAULT_COOKIE, DEFAULT_DOCUMENT, DEFAULT_PURPOSE};
    use crate::declaration::{
        ConsentCookie, CookieDeclaration, Lifetime, PurposeDeclaration, Site, SitePattern,
    };
    use crate::ledger::writer::queue::ChoiceContext;

    static EU: Regime =
        Regime { index: 0, jurisdictions: &["de", "eu"], duties: &[], wait: 0, keep: u32::MAX };
    static CALIFORNIA: Regime =
        Regime { index: 1, jurisdictions: &["us_ca", "us"], duties: &[], wait: 0, keep: 1000 };

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

    fn context(site: &Site) -> ChoiceContext<'_> {
        let (language, expressed_by) = (None, "form");
        ChoiceContext { site, language, expressed_by, regime: &EU, refused: &[], now: 9 }
    }

    #[test]
    fn the_refused_purposes_alone_are_counted() {
        use EntryState::{Given, Refused, Withdrawn};
        let cache = ContentCache::new(&DOCUMENT, ConsentNotice::texts(&DOCUMENT));
        let site = site("shop.example");
        let refused = |states: [EntryState; 2], refused: &[u16]| {
            let record = record(&[(&ADS, states[0]), (&MAPS, states[1])]);
            let content = cache.of_refused(&record, ChoiceContext { refused, ..context(&site) });
            let states = content.map(|content| content.states.clone()).unwrap_or_default();
            states.iter().map(|state| (state.purpose.clone(), state.state)).collect::<Vec<_>>()
        };
        let (ads, maps) = ("Ads".to_owned(), "Maps".to_owned());
        assert_eq!(refused([Refused, Given], &[1]), [(ads.clone(), ConsentState::Refused)]);
        assert_eq!(refused([Refused, Refused], &[2]), [(maps.clone(), ConsentState::Refused)]);
        assert_eq!(
            refused([Refused, Withdrawn], &[2, 1]),
            [(ads, ConsentState::Refused), (maps, ConsentState::Withdrawn)]
        );
        assert_eq!(refused([Refused, Refused], &[]), []);
        assert_eq!(refused([Given, Refused], &[1]), [], "allowed by then");
    }

    #[test]
    fn a_consent_holds_no_longer_than_its_regime_allows() {
        static CHOICE: CookieDeclaration =
            CookieDeclaration { lifetime: Lifetime::Seconds(2000), ..DEFAULT_COOKIE };
        static CONSENT: ConsentCookie = ConsentCookie { cookie: &CHOICE, refusal: 500 };
        static WITH_CONSENT: Document = Document { consent: Some(&CONSENT), ..DOCUMENT };
        let (cache, site) = (ContentCache::new(&WITH_CONSENT, None), site("shop.example"));
        let record = record(&[(&ADS, EntryState::Given)]);
        for (regime, holds_for) in [(&EU, 2000), (&CALIFORNIA, 1000)] {
            let context = ChoiceContext { regime, ..context(&site) };
            assert_eq!(cache.of(&record, context).holds_for, holds_for);
        }
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
                for (expressed_by, regime) in
                    [("form", &EU), ("application", &EU), ("form", &CALIFORNIA)]
                {
                    let request = ChoiceContext { language, expressed_by, regime, ..context(site) };
                    for record in &records {
                        let content = cache.of(record, request);
                        assert!(Arc::ptr_eq(&content, &cache.of(record, request)));
                        let notice = cache.notice(language);
                        assert_eq!(
                            (&content.notice, &content.language),
                            (&notice.fingerprint, &notice.language)
                        );
                        assert_eq!(content.site, site.host());
                        assert_eq!(content.jurisdictions, regime.jurisdictions);
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
            cache.of(&record(&[(&ADS, EntryState::Given)]), context(&site))
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
            cache.of(&record(&[(&ADS, EntryState::Given)]), context(&site))
        };
        assert!(Arc::ptr_eq(&unknown("a.example"), &unknown("b.example")));
    }
}
