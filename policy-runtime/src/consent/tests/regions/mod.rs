//! Choices that travel: one record under the rules of several regions, which are made by hand.

mod choices;
mod random;
mod signal;
mod states;

use super::super::{ConsentState, Reason};
use super::*;
use crate::Choice;
use crate::consent::choice::{Answer, ChoiceData};
use crate::consent::decision::{Circumstances, Consent};
use crate::declaration::tables::Tables;
use crate::declaration::{Act, Document, PurposeRule, PurposeState, Regime};

mod world {
    crate::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy World {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 12 months, refusal: 6 months }
        }

        /// Shows us what is read most, in sums.
        purpose Measuring: statistical {
            title: "Measuring",
            anonymised: "counted in sums",
            refused_by: [gpc],

            /// Counts your visit once a day.
            cookie visit: u32 { lifetime: 1 day }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",

            /// Remembers what you looked at.
            cookie recent: u64 { lifetime: 30 days }
        }

        /// Sells what you look at.
        purpose Ads: internal {
            title: "Ads",
            refused_by: [gpc],

            /// Tells you apart.
            cookie shared: u64 { lifetime: 30 days }
        }
    }
}

use world::{Ads, Measuring, Suggestions, World};

const GPC: &[(&str, &str)] = &[("sec-gpc", "1")];
const NO_SIGNAL: &[(&str, &str)] = &[];

/// A place of a regime, named after the region that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Unknown,
    Germany,
    /// Consents hold for 6 months.
    France,
    /// Everything is on; opting in again takes a confirmation. Nothing asks for 12 months.
    California,
    /// Everything is on; opting in again is a consent.
    Colorado,
    /// Everything but the ads is on, without an opt-in.
    Switzerland,
    /// The ads ask for an answer of their own.
    China,
    /// The ads are off.
    Nowhere,
}

pub(super) const PLACES: [Place; 8] = [
    Place::Unknown,
    Place::Germany,
    Place::France,
    Place::California,
    Place::Colorado,
    Place::Switzerland,
    Place::China,
    Place::Nowhere,
];

/// 30 days, in seconds.
const MONTH_OF_SECONDS: u32 = 30 * 24 * 60 * 60;

const fn rule(state: PurposeState, act: Act, opt_in: bool) -> PurposeRule {
    PurposeRule { state, act, opt_in, decided_by: "test" }
}

const ASK: PurposeRule = rule(PurposeState::Ask, Act::All, false);
const OBJECT: PurposeRule = rule(PurposeState::Object, Act::All, false);
const OFF: PurposeRule = rule(PurposeState::Off, Act::All, false);
const NONE: PurposeRule = rule(PurposeState::None, Act::All, false);
const CALIFORNIA: PurposeRule = rule(PurposeState::Object, Act::Confirmed, true);
const COLORADO: PurposeRule = rule(PurposeState::Inform, Act::All, true);
const CHINA: PurposeRule = rule(PurposeState::Ask, Act::Single, false);

static ESSENTIAL_RULES: [PurposeRule; 8] = [NONE; 8];
static MEASURING_RULES: [PurposeRule; 8] =
    [ASK, ASK, OBJECT, CALIFORNIA, COLORADO, OBJECT, OBJECT, OBJECT];
static SUGGESTIONS_RULES: [PurposeRule; 8] =
    [ASK, ASK, ASK, CALIFORNIA, COLORADO, OBJECT, ASK, ASK];
static ADS_RULES: [PurposeRule; 8] = [ASK, ASK, ASK, CALIFORNIA, COLORADO, ASK, CHINA, OFF];

const fn regime(index: u16, wait: u32, keep: u32) -> Regime {
    let (wait, keep) = (wait * MONTH_OF_SECONDS, keep * MONTH_OF_SECONDS);
    Regime { index, jurisdictions: &[], duties: &[], wait, keep }
}

static REGIMES: [Regime; 8] = [
    regime(0, 12, 6),
    regime(1, 6, 13),
    regime(2, 6, 6),
    regime(3, 12, 13),
    regime(4, 12, 13),
    regime(5, 6, 13),
    regime(6, 6, 13),
    regime(7, 6, 13),
];

impl Place {
    fn circumstances(self, now: &crate::clock::Now, signal: bool) -> Circumstances<'_> {
        Circumstances::new(now, signal, DOCUMENT.consent, self.regime(), true)
    }

    pub(super) fn regime(self) -> &'static Regime {
        &REGIMES[self as usize]
    }
}

static DOCUMENT: LazyLock<&'static Document> = LazyLock::new(|| {
    let document = <World as crate::Policy>::document();
    let purposes = document.purposes.iter().map(|purpose| {
        let (rules, asks): (&[PurposeRule], _) = match purpose.identifier {
            "Essential" => (&ESSENTIAL_RULES, false),
            "Measuring" => (&MEASURING_RULES, true),
            "Suggestions" => (&SUGGESTIONS_RULES, true),
            _ => (&ADS_RULES, true),
        };
        let sells = purpose.identifier == "Ads";
        let purpose = PurposeDeclaration { asks, sells, rules, ..purpose_of(purpose) };
        &*Box::leak(Box::new(purpose))
    });
    let purposes: Vec<_> = purposes.collect();
    let document = Document {
        purposes: purposes.leak(),
        tables: Tables::of_regimes(&REGIMES),
        ..document_of(document)
    };
    Box::leak(Box::new(document))
});

/// Copies a declaration, which holds nothing but references and words.
fn purpose_of(purpose: &'static PurposeDeclaration) -> PurposeDeclaration {
    PurposeDeclaration { ..*purpose }
}

fn document_of(document: &'static Document) -> Document {
    Document { ..*document }
}

/// The declaration with the rules of regions.
fn in_world<Q: crate::Purpose>(_: Q) -> &'static PurposeDeclaration {
    let identifier = Q::DECLARATION.identifier;
    DOCUMENT.purposes.iter().find(|purpose| purpose.identifier == identifier).unwrap()
}

const WORLD: Binding<'static> = Binding { policy: "World", ..HERE };

static WORLD_CONFIG: LazyLock<LayerConfig> = LazyLock::new(|| {
    let mut config = LayerConfig::new(keys().clone(), *DOCUMENT);
    config.has_regions = true;
    config
});

/// A request for a page from a place, with a `Cookie` header and these fields.
fn from(place: Place, cookies: &str, fields: &[(&'static str, &'static str)]) -> Arc<RequestState> {
    let mut request = http::Request::builder();
    if !cookies.is_empty() {
        request = request.header(COOKIE, cookies);
    }
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    let (parts, ()) = request.body(()).unwrap().into_parts();
    let site = Site::admit(DOCUMENT.sites, "shop.example").unwrap();
    let headers = HeaderFields::of(&parts.headers);
    let mut config = LayerConfig::clone(&WORLD_CONFIG);
    config.latest = Arc::default();
    let only_reads = !fields.contains(&("x-method", "POST"));
    let facts = || RequestFacts::of(site, &headers, None, only_reads, false, false, place.regime());
    RequestState::begin(Arc::new(config), *DOCUMENT, facts).unwrap().0
}

fn shown(record: &Record) -> String {
    format!("{CHOICE}={}", record.seal(keys(), WORLD))
}

/// A request for a page from a place, with a record.
fn carrying(
    record: &Record,
    place: Place,
    fields: &[(&'static str, &'static str)],
) -> Arc<RequestState> {
    from(place, &shown(record), fields)
}

/// A record of an only choice.
fn chose(purpose: &'static PurposeDeclaration, state: EntryState, seconds_ago: i64) -> Record {
    record(purpose, state, seconds_ago)
}

/// The same by an act.
fn chose_by(purpose: &'static PurposeDeclaration, state: EntryState, act: Act, age: i64) -> Record {
    let mut record = record(purpose, state, age);
    record.entries[0].act = act;
    record
}

/// The record that a response stores, and the seconds for which the browser keeps it.
fn stored(request: &mut Arc<RequestState>) -> Option<(Record, u32)> {
    stored_by(&response(request))
}

fn stored_by(headers: &HeaderMap) -> Option<(Record, u32)> {
    let start = format!("{CHOICE}=");
    let lines = headers.get_all(SET_COOKIE).iter().map(|line| line.to_str().unwrap());
    let mut own = lines.filter(|line| line.starts_with(&start) && !line.contains("Max-Age=0"));
    let line = own.next()?;
    let value = line[start.len()..].split(';').next().unwrap();
    let age = line.split("Max-Age=").nth(1).unwrap().split(';').next().unwrap();
    Some((Record::open(keys(), WORLD, value.as_bytes()).unwrap(), age.parse().unwrap()))
}

fn entry_of(record: &Record, purpose: &'static PurposeDeclaration) -> Option<Entry> {
    record.entry(purpose.id).copied()
}

/// The choice with the purposes that have rules of regions.
fn moved(choice: &Choice<World>) -> ChoiceData {
    let answers = choice.data().answers().map(|answer| {
        let id = answer.purpose.id;
        let purpose = DOCUMENT.purposes.iter().copied().find(|purpose| purpose.id == id).unwrap();
        Answer { purpose, ..answer }
    });
    choice.data().with_answers(answers.collect())
}

/// Makes a choice in a request, without a ledger.
fn choose(request: &RequestState, choice: &Choice<World>) -> Result<(), crate::NotRecorded> {
    let choice = moved(choice);
    let mut chosen = std::pin::pin!(request.choose(&choice));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match chosen.as_mut().poll(&mut context) {
        std::task::Poll::Ready(outcome) => outcome.map(drop),
        std::task::Poll::Pending => panic!("without a ledger nothing is waited for"),
    }
}
