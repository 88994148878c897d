//! A choice without the type of its policy.

use crate::declaration::{Act, PurposeDeclaration, Site};

/// A decision per purpose, and how the visitor came to make it.
#[derive(Clone)]
pub(crate) struct ChoiceData {
    pub(super) answers: Vec<Answer>,
    /// The language that the choice was shown in, one of the policy's.
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "for receipts alone"))]
    pub(super) language: Option<&'static str>,
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "for receipts alone"))]
    pub(super) expressed_by: ExpressedBy,
    /// Whether the form allows a purpose that it did not show in its present form.
    pub(super) allows_unshown: bool,
    /// The token of the form, not yet checked.
    pub(super) token: Option<String>,
}

/// The answer to one purpose.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answer {
    pub(crate) purpose: &'static PurposeDeclaration,
    pub(crate) allow: bool,
    /// Act by which the purpose is allowed.
    pub(crate) act: Act,
    /// Whether it answers a question for consent, and not the offer to object.
    pub(crate) was_asked: bool,
    /// Whether a field of its own refuses what a button allows: it is refused where it cannot be allowed.
    pub(crate) is_ticked_off: bool,
    /// Whether it is a consent, as [`transition::divide`](crate::consent::transition::divide) found.
    pub(crate) is_consent: bool,
}

impl Answer {
    /// Returns an answer of the application, which asserts that it asked.
    pub(super) fn new(purpose: &'static PurposeDeclaration, allow: bool, act: Act) -> Answer {
        Answer { purpose, allow, act, was_asked: true, is_ticked_off: false, is_consent: false }
    }
}

/// The way in which the visitor expressed a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ExpressedBy {
    /// By an answer to a question of the application itself.
    Application,
    /// By a form that showed the present texts, as far as its fields tell.
    Form,
    /// By a form with the texts of an earlier release.
    EarlierForm,
}

impl ChoiceData {
    pub(super) fn of(answers: Vec<Answer>) -> ChoiceData {
        ChoiceData {
            answers,
            language: None,
            expressed_by: ExpressedBy::Application,
            allows_unshown: false,
            token: None,
        }
    }

    /// Sets the answer to a purpose, in place of an earlier one.
    pub(super) fn put(&mut self, answer: Answer) {
        self.answers.retain(|known| known.purpose.id != answer.purpose.id);
        self.answers.push(answer);
    }

    /// Returns the choice without its consents to purposes that a site does not have, and so did not show. `None` if it has no such
    /// consent.
    pub(crate) fn shown_on(&self, site: &Site) -> Option<ChoiceData> {
        let is_shown = |answer: &Answer| !answer.allow || answer.purpose.is_on(site);
        if self.answers.iter().all(is_shown) {
            return None;
        }
        let shown = self.answers.iter().copied().filter(is_shown);
        Some(self.with_answers(shown.collect()))
    }

    /// Returns the choice with other answers.
    pub(crate) fn with_answers(&self, answers: Vec<Answer>) -> ChoiceData {
        ChoiceData { answers, ..self.clone() }
    }

    /// Returns the answers to the purposes that can be chosen.
    pub(crate) fn answers(&self) -> std::vec::IntoIter<Answer> {
        let mut answers = self.answers.clone();
        answers.retain(|answer| answer.purpose.can_be_refused());
        answers.into_iter()
    }

    /// Returns the decisions on the purposes that the choice mentions.
    pub(crate) fn purposes(&self) -> impl Iterator<Item = (&'static PurposeDeclaration, bool)> {
        self.answers().map(|answer| (answer.purpose, answer.allow))
    }

    /// Returns whether the form allows a purpose that it did not show in its present form, so that the visitor is to
    /// be asked again.
    pub(crate) fn allows_unshown(&self) -> bool {
        self.allows_unshown
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Returns its refusals, which take effect without proof; none if it refuses nothing.
    #[cfg(feature = "ledger")]
    pub(crate) fn refusals(&self) -> Option<ChoiceData> {
        let refused: Vec<_> = self.answers().filter(|answer| !answer.allow).collect();
        (!refused.is_empty()).then(|| ChoiceData::of(refused))
    }

    /// Returns whether it consents to anything, which is proved.
    #[cfg(feature = "ledger")]
    pub(crate) fn consents(&self) -> bool {
        self.consented().next().is_some()
    }

    /// Returns the purposes that it consents to.
    pub(crate) fn consented(&self) -> impl Iterator<Item = &'static PurposeDeclaration> {
        let consents = self.answers().filter(|answer| answer.allow && answer.is_consent);
        consents.map(|answer| answer.purpose)
    }

    #[cfg(any(feature = "ledger", test))]
    pub(crate) fn language(&self) -> Option<&'static str> {
        self.language
    }

    /// Returns the way of expression for the receipt.
    #[cfg(any(feature = "ledger", test))]
    pub(crate) fn expressed_by(&self) -> &'static str {
        match self.expressed_by {
            ExpressedBy::Application => "application",
            ExpressedBy::Form => "form",
            ExpressedBy::EarlierForm => "earlier_form",
        }
    }
}
