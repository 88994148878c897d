//! The answers that this process gives its ledger: each is made once, for all who answer alike.

use super::Circumstances;
use crate::consent::record::{Record, State};
use crate::declaration::Document;
use crate::ledger::{Answer, ConsentReceipt, ConsentState, Notice, PurposeState};
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};

/// So many are remembered. When there are more, whoever sends odd combinations or hosts, all are forgotten; those that are
/// given come again.
const MOST: usize = 256;

pub(super) struct Answers {
    document: &'static Document,
    /// What notices are made of; none where nothing is written, as it cannot be kept.
    texts: Option<Value>,
    made: Mutex<Made>,
}

#[derive(Default)]
struct Made {
    answers: Vec<Known>,
    /// One for each language in which something was chosen.
    notices: Vec<Arc<Notice>>,
}

/// An answer, and what makes it another one.
struct Known {
    said: Vec<Said>,
    language: Option<&'static str>,
    expressed_by: &'static str,
    notice: Arc<Notice>,
    answer: Arc<Answer>,
}

/// What holds for one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Said {
    purpose: &'static str,
    state: ConsentState,
    fingerprint: u32,
    under_signal: bool,
}

impl Answers {
    pub(super) fn new(document: &'static Document, texts: Option<Value>) -> Answers {
        Answers { document, texts, made: Mutex::default() }
    }

    /// Whether two records answer alike.
    pub(super) fn are_alike(&self, [one, other]: [&Record; 2]) -> bool {
        self.said(one).eq(self.said(other))
    }

    /// What a record says of each purpose, as its receipts say it.
    pub(super) fn states(&self, record: &Record) -> Vec<PurposeState> {
        self.said(record).map(Said::to_state).collect()
    }

    /// What a record answers, and to what.
    pub(super) fn of(
        &self,
        record: &Record,
        circumstances: Circumstances<'_>,
    ) -> (Arc<Notice>, Arc<Answer>) {
        let Circumstances { site, language, expressed_by, .. } = circumstances;
        let site = site.recorded_as();
        let said: Vec<_> = self.said(record).collect();
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let known = made.answers.iter().find(|known| {
            known.language == language
                && known.expressed_by == expressed_by
                && known.answer.site == site
                && known.said == said
        });
        if let Some(known) = known {
            return (Arc::clone(&known.notice), Arc::clone(&known.answer));
        }
        let notice = made.notice(self, language);
        let answer = Arc::new(self.answer(&said, site, &notice, expressed_by));
        if made.answers.len() >= MOST {
            made.answers.clear();
        }
        made.answers.push(Known {
            said,
            language,
            expressed_by,
            notice: Arc::clone(&notice),
            answer: Arc::clone(&answer),
        });
        (notice, answer)
    }

    fn answer(&self, said: &[Said], site: &str, notice: &Notice, expressed_by: &str) -> Answer {
        let lifetime = self.document.consent.and_then(|consent| consent.cookie.lifetime.max_age());
        Answer {
            schema_version: ConsentReceipt::SCHEMA_VERSION.to_owned(),
            policy: self.document.name.to_owned(),
            site: site.to_owned(),
            notice: notice.fingerprint.clone(),
            language: notice.language.clone(),
            states: said.iter().copied().map(Said::to_state).collect(),
            expressed_by: expressed_by.to_owned(),
            holds_for: u64::from(lifetime.unwrap_or(0)),
        }
    }

    /// Of the purposes that this build knows, in the order of the policy.
    fn said(&self, record: &Record) -> impl Iterator<Item = Said> {
        self.document.purposes.iter().filter_map(|purpose| {
            let entry = record.entry(purpose.id)?;
            Some(Said {
                purpose: purpose.identifier,
                state: match entry.state {
                    State::Given | State::GivenUnderSignal => ConsentState::Given,
                    State::Refused => ConsentState::Refused,
                    State::Withdrawn => ConsentState::Withdrawn,
                    State::NotObjected => return None, // nothing was asked, so nothing is to be proved
                },
                fingerprint: entry.fingerprint,
                under_signal: entry.state == State::GivenUnderSignal,
            })
        })
    }
}

impl Said {
    fn to_state(self) -> PurposeState {
        PurposeState {
            purpose: self.purpose.to_owned(),
            state: self.state,
            fingerprint: format!("{:08x}", self.fingerprint),
            under_signal: self.under_signal,
        }
    }
}

impl Made {
    fn notice(&mut self, answers: &Answers, language: Option<&'static str>) -> Arc<Notice> {
        let tag = language.unwrap_or(Notice::UNDETERMINED);
        if let Some(known) = self.notices.iter().find(|notice| notice.language == tag) {
            return Arc::clone(known);
        }
        let notice = Notice::of(answers.document, answers.texts.as_ref(), language);
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

    fn record(entries: &[(&PurposeDeclaration, State)]) -> Record {
        let entries = entries.iter().map(|(purpose, state)| Entry::new(purpose, *state, 9));
        Record { entries: entries.collect(), ..Record::default() }
    }

    fn site(host: &str) -> Site {
        Site::admit(&[SitePattern::Any], host).unwrap().known()
    }

    #[test]
    fn each_answer_is_made_once_and_no_other_is_taken_for_it() {
        use State::{Given, GivenUnderSignal, NotObjected, Refused, Withdrawn};
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
        let answers = Answers::new(&DOCUMENT, Notice::texts(&DOCUMENT));
        let mut made: Vec<Arc<Answer>> = Vec::new();
        for site in &sites {
            for language in [None, Some("en"), Some("fr")] {
                for expressed_by in ["form", "application"] {
                    let circumstances = Circumstances { site, language, expressed_by, now: 9 };
                    for record in &records {
                        let (notice, answer) = answers.of(record, circumstances);
                        assert!(Arc::ptr_eq(&answer, &answers.of(record, circumstances).1));
                        assert_eq!(
                            (&answer.notice, &answer.language),
                            (&notice.fingerprint, &notice.language)
                        );
                        assert_eq!(answer.site, site.host());
                        assert!(!made.contains(&answer), "{answer:?} is another one");
                        made.push(answer);
                    }
                }
            }
        }
        let one = record(&[(&MAPS, Given), (&ADS, NotObjected)]);
        assert!(answers.are_alike([&one, &record(&[(&MAPS, Given)])]));
        assert!(!answers.are_alike([&one, &record(&[(&MAPS, Refused)])]));
    }

    #[test]
    fn whoever_sends_many_hosts_fills_no_memory() {
        let answers = Answers::new(&DOCUMENT, Notice::texts(&DOCUMENT));
        let of = |host: &str| {
            let site = site(host);
            let circumstances =
                Circumstances { site: &site, language: None, expressed_by: "form", now: 9 };
            answers.of(&record(&[(&ADS, State::Given)]), circumstances).1
        };
        for number in 0..10 * MOST {
            let host = format!("{number}.example");
            assert_eq!(of(&host).site, host);
            let made = answers.made.lock().unwrap();
            assert!(made.answers.len() <= MOST && made.notices.len() == 1);
        }
        assert!(Arc::ptr_eq(&of("shop.example"), &of("shop.example")));
        let unknown = |host| {
            let site = Site::admit(&[SitePattern::Any], host).unwrap();
            let circumstances =
                Circumstances { site: &site, language: None, expressed_by: "form", now: 9 };
            answers.of(&record(&[(&ADS, State::Given)]), circumstances).1
        };
        assert!(Arc::ptr_eq(&unknown("a.example"), &unknown("b.example")));
    }
}
