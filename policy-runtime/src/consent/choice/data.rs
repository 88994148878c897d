//! A choice without the type of its policy.

use crate::declaration::{PurposeDeclaration, Site};

/// A decision per purpose, and how the visitor came to make it.
#[derive(Clone)]
pub(crate) struct ChoiceData {
    pub(super) allowed: Vec<(&'static PurposeDeclaration, bool)>,
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
    pub(super) fn of(allowed: Vec<(&'static PurposeDeclaration, bool)>) -> ChoiceData {
        ChoiceData {
            allowed,
            language: None,
            expressed_by: ExpressedBy::Application,
            allows_unshown: false,
            token: None,
        }
    }

    /// Sets the decision on a purpose, in place of an earlier one.
    pub(super) fn put(&mut self, purpose: &'static PurposeDeclaration, allow: bool) {
        self.allowed.retain(|(known, _)| known.id != purpose.id);
        self.allowed.push((purpose, allow));
    }

    /// Returns the choice without its consents to purposes that a site does not have, and so did not show. `None` if it has no such
    /// consent.
    pub(crate) fn shown_on(&self, site: &Site) -> Option<ChoiceData> {
        let is_shown =
            |(purpose, allow): &(&'static PurposeDeclaration, bool)| !allow || purpose.is_on(site);
        if self.allowed.iter().all(is_shown) {
            return None;
        }
        let allowed = self.allowed.iter().copied().filter(is_shown).collect();
        Some(ChoiceData { allowed, ..self.clone() })
    }

    /// Returns the decisions on the purposes that the choice mentions.
    pub(crate) fn purposes(&self) -> impl Iterator<Item = (&'static PurposeDeclaration, bool)> {
        self.allowed.iter().copied().filter(|(purpose, _)| purpose.can_be_refused())
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
        let refused: Vec<_> = self.purposes().filter(|(_, allow)| !allow).collect();
        (!refused.is_empty()).then(|| ChoiceData::of(refused))
    }

    /// Returns whether it consents to anything: a purpose that does not ask needs no consent, unless the browser's
    /// signal refuses it.
    #[cfg(feature = "ledger")]
    pub(crate) fn consents(&self, signal: bool) -> bool {
        self.consented(signal).next().is_some()
    }

    /// Returns the purposes that it consents to.
    pub(crate) fn consented(
        &self,
        signal: bool,
    ) -> impl Iterator<Item = &'static PurposeDeclaration> {
        self.purposes()
            .filter(move |(purpose, allow)| *allow && is_consent(purpose, signal))
            .map(|(purpose, _)| purpose)
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

/// Returns whether allowing a purpose is a consent, which is proved: a purpose that does not ask needs none, unless
/// the browser's signal refuses it.
pub(crate) fn is_consent(purpose: &PurposeDeclaration, signal: bool) -> bool {
    purpose.asks || (signal && purpose.refused_by_gpc)
}
