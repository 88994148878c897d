//! The rules of the visitor's region: which purposes ask where, and where the rules come from.

mod jurisdiction;
mod rows;
mod sources;
mod table;

use crate::declaration::{Duty, PurposeDeclaration, PurposeState, Regime};
use crate::i18n::{Date, LocalizedText, Localizer};
use crate::policy_page::page::{Item, PagePart};

/// The sentence that Texas prescribes (Bus. & Com. Code 541.102(b)), in its words.
const SENSITIVE_SALE: &str = "NOTICE: We may sell your sensitive personal data.";

/// What holds of a purpose before a choice, in short. Later answers are stricter.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    On,
    Ask,
    Off,
}

impl Localizer<'_> {
    /// Returns whether a purpose is on, or asks, in a region of its own: where the region is unknown a stricter rule holds. A region
    /// with a stricter rule yet is left out, as only an application that reads regions applies it.
    pub(super) fn is_regional(&self, purpose: &PurposeDeclaration) -> bool {
        let answer = |regime: &Regime| match purpose.rule(regime).state {
            PurposeState::None | PurposeState::Inform | PurposeState::Object => Answer::On,
            PurposeState::Ask => Answer::Ask,
            PurposeState::Off => Answer::Off,
        };
        let first = answer(self.document.strictest_regime());
        self.document.regimes().iter().any(|regime| answer(regime) < first)
    }

    /// Returns whether a purpose asks in some region.
    pub(super) fn asks_somewhere(&self, purpose: &PurposeDeclaration) -> bool {
        self.is_somewhere(purpose, |state| state == PurposeState::Ask)
    }

    /// Returns whether a purpose is off in every region.
    pub(super) fn is_off(&self, purpose: &PurposeDeclaration) -> bool {
        !self.is_somewhere(purpose, |state| state != PurposeState::Off)
    }

    /// Returns whether a purpose is on by default in some region, where it can be objected to.
    pub(super) fn is_on_somewhere(&self, purpose: &PurposeDeclaration) -> bool {
        purpose.can_be_refused() && self.is_somewhere(purpose, PurposeState::is_on_by_default)
    }

    fn is_somewhere(
        &self,
        purpose: &PurposeDeclaration,
        holds: impl Fn(PurposeState) -> bool,
    ) -> bool {
        let strictest = self.document.strictest_regime();
        let mut regimes = std::iter::once(strictest).chain(self.document.regimes());
        regimes.any(|regime| holds(purpose.rule(regime).state))
    }

    /// Returns whether a purpose that can be refused is treated otherwise in a region, or something is to be shown there.
    fn has_rules(&self) -> bool {
        let duties = || self.document.regimes().iter().any(|regime| !regime.duties.is_empty());
        self.is_any_purpose(&|purpose| {
            purpose.can_be_refused() && (self.is_regional(purpose) || duties())
        })
    }

    /// Composes the rules by region, if there are any.
    pub(super) fn rules(&self) -> Option<PagePart> {
        let purposes: Vec<_> = self.purposes().filter(|purpose| purpose.can_be_refused()).collect();
        if !self.has_rules() {
            return None;
        }
        let paragraphs = [
            Some(self.message("rules-text")),
            self.rules_from(),
            Some(self.message("rules-unsure")),
            Some(self.message("rules-travel")),
            Some(self.message("rules-record")),
            self.measurement_in_france(&purposes),
        ];
        let table = Some(self.table_of_rules(&purposes));
        let paragraphs = paragraphs.into_iter().flatten().collect();
        Some(PagePart { table, ..PagePart::new(self.message("rules"), paragraphs) })
    }

    /// Says whose rules these are, as of which day: the earliest, if the rows have several.
    fn rules_from(&self) -> Option<LocalizedText> {
        let day = self.document.law().iter().map(|row| row.as_of).min()?;
        let day = Date::parse(day).map_or_else(|| self.verbatim(day), |day| self.date(day));
        let names = self.document.jurisdictions.iter().map(|code| self.jurisdiction(code).text);
        let names = names.collect::<Vec<_>>().join(", ");
        let arguments = [("date", day.text.as_str()), ("jurisdictions", names.as_str())];
        Some(self.message_around("rules-from", arguments))
    }

    /// Names the measurements that France lets a site do without asking: the information that the CNIL recommends.
    fn measurement_in_france(&self, purposes: &[&PurposeDeclaration]) -> Option<LocalizedText> {
        let regimes = self.document.regimes().iter();
        let french = regimes.filter(|regime| regime.jurisdictions.first() == Some(&"fr"));
        let french: Vec<_> = french.collect();
        let unasked = purposes.iter().filter(|purpose| {
            let is_exempt = |regime: &&Regime| {
                let rule = purpose.rule(regime);
                rule.state.is_on_by_default() && rule.decided_by == "fr"
            };
            french.iter().any(is_exempt)
        });
        let titles: Vec<_> = unasked.map(|purpose| self.purpose_title(purpose).text).collect();
        (!titles.is_empty())
            .then(|| self.message_with("measurement-fr", "purposes", &titles.join(", ")))
    }

    /// Returns the notice about sensitive data, in the words and the language that are prescribed.
    pub(super) fn sensitive_sale(&self) -> Option<LocalizedText> {
        let is_due =
            self.document.regimes().iter().any(|regime| regime.has(Duty::SensitiveSaleNotice));
        is_due.then(|| self.in_english(SENSITIVE_SALE))
    }
}

/// A link to a purpose on the page.
fn link_to(localizer: &Localizer<'_>, purpose: &PurposeDeclaration) -> Item {
    Item::Purpose {
        title: localizer.purpose_title(purpose),
        purpose: purpose.identifier,
        provider: None,
    }
}
