//! A difference between a policy and the one that was reviewed.

use super::phrase::Phrase;

/// The consequence of a difference, in the order in which a review lists them.
///
/// ```
/// use policy_runtime::review::DifferenceKind;
///
/// assert_eq!(DifferenceKind::LongerLifetime.heading(), "Lives longer");
/// assert!(DifferenceKind::AskedAgain < DifferenceKind::Reworded);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// Visitors are asked for consent again, or for the first time.
    AskedAgain,
    /// A cookie stays in browsers, as no response deletes it.
    LeftInBrowsers,
    /// A purpose, a provider, a cookie or another item is new, or data are collected that were not before.
    New,
    /// A cookie, an entry of the storage or collected data are kept longer.
    LongerLifetime,
    /// More parties, more code or more sites learn of something.
    WiderAccess,
    /// An item is gone.
    Removed,
    /// Anything else that is no text.
    Changed,
    /// A translation is of an earlier text.
    StaleTranslation,
    /// A text reads differently. No visitor is asked again.
    Reworded,
}

impl DifferenceKind {
    /// Returns the heading of the differences of this kind.
    #[must_use]
    pub const fn heading(self) -> &'static str {
        match self {
            DifferenceKind::AskedAgain => "Visitors are asked again",
            DifferenceKind::LeftInBrowsers => "Stays in browsers",
            DifferenceKind::New => "New",
            DifferenceKind::LongerLifetime => "Lives longer",
            DifferenceKind::WiderAccess => "More can read it",
            DifferenceKind::Removed => "Removed",
            DifferenceKind::Changed => "Changed",
            DifferenceKind::StaleTranslation => "Translations of an earlier text",
            DifferenceKind::Reworded => "Only reworded",
        }
    }
}

/// A difference between a policy and the one that was reviewed: an entry of [`Review::differences`](super::Review::differences).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    kind: DifferenceKind,
    message: Phrase,
    reasons: Vec<Phrase>,
}

impl Difference {
    pub(super) fn new(kind: DifferenceKind, message: Phrase) -> Difference {
        Difference { kind, message, reasons: Vec::new() }
    }

    pub(super) fn because(self, reasons: Vec<Phrase>) -> Difference {
        Difference { reasons, ..self }
    }

    /// Returns the consequence.
    #[must_use]
    pub fn kind(&self) -> DifferenceKind {
        self.kind
    }

    /// Returns the difference in the words of the policy, on one line, with names between backticks.
    #[must_use]
    pub fn message(&self) -> String {
        self.message.to_string()
    }

    /// Iterates over the reasons for which visitors are asked again. Other differences have none.
    pub fn reasons(&self) -> impl Iterator<Item = String> {
        self.reasons.iter().map(ToString::to_string)
    }

    pub(super) fn phrases(&self) -> (&Phrase, &[Phrase]) {
        (&self.message, &self.reasons)
    }
}
