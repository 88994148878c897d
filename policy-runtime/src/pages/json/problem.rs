//! The problem of a choice that was not recorded, as JSON (RFC 9457).

use super::Choices;
use crate::consent::NotRecorded;
use crate::i18n::LocalizedText;
use crate::pages::ConfirmationPage;
use crate::serialize::serialize_fields;
use http::StatusCode;

/// The media type of a [`ChoiceProblem`].
pub const PROBLEM_MEDIA_TYPE: &str = "application/problem+json";

/// The page on which each problem has its heading.
const TYPES: &str =
    "https://docs.rs/policy-runtime/latest/policy_runtime/guide/single_page/index.html";

/// The reason why a choice was not recorded, or not all of it: a problem document (RFC 9457), whose `type` leads to
/// [its explanation](crate::guide::single_page#problems).
///
/// ```
/// use policy_runtime::pages::{ChoiceOutcome, NextPage};
///
/// fn code(outcome: &ChoiceOutcome) -> Option<&'static str> {
///     if let NextPage::Problem(problem) = &outcome.next { Some(problem.code) } else { None }
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChoiceProblem {
    /// The address that identifies the problem, and explains it.
    pub address: String,
    /// The problem in English, for developers.
    pub title: &'static str,
    /// The status of the response.
    pub status: u16,
    /// The problem in the visitor's language.
    pub detail: String,
    /// The word at the end of the address, by which scripts distinguish problems.
    pub code: &'static str,
    /// Seconds after which sending the choice again can help.
    pub retry_after: Option<u32>,
    /// The choice as it is now, with new hidden fields to ask again; none for a request of another site.
    pub choices: Option<Box<Choices>>,
    /// The second step of a consent after an opt-out, whose hidden fields are the choice that confirms.
    pub confirmation: Option<Box<ConfirmationPage>>,
}

serialize_fields! {
    ChoiceProblem { address as "type", title, status, detail, code }
    optional { retry_after, choices, confirmation }
}

/// The kinds of problems, with their word, their status and their title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) enum ProblemKind {
    ForeignOrigin,
    TooLong,
    MediaType,
    Malformed,
    NoChoice,
    AnotherPolicy,
    NotRecorded(NotRecorded),
}

impl ProblemKind {
    /// All kinds with words of their own.
    #[cfg(test)]
    const ALL: [ProblemKind; 16] = [
        ProblemKind::ForeignOrigin,
        ProblemKind::TooLong,
        ProblemKind::MediaType,
        ProblemKind::Malformed,
        ProblemKind::NoChoice,
        ProblemKind::AnotherPolicy,
        ProblemKind::NotRecorded(NotRecorded::NothingToChoose),
        ProblemKind::NotRecorded(NotRecorded::NotShown),
        ProblemKind::NotRecorded(NotRecorded::NotConfirmed),
        ProblemKind::NotRecorded(NotRecorded::Superseded),
        ProblemKind::NotRecorded(NotRecorded::Prefetch),
        ProblemKind::NotRecorded(NotRecorded::TooLate),
        ProblemKind::NotRecorded(NotRecorded::NoRandomness),
        ProblemKind::NotRecorded(NotRecorded::Busy),
        ProblemKind::NotRecorded(NotRecorded::LedgerDown),
        ProblemKind::NotRecorded(NotRecorded::LedgerFull),
    ];

    pub(in crate::pages) fn code(self) -> &'static str {
        match self {
            ProblemKind::ForeignOrigin => "foreign-origin",
            ProblemKind::TooLong => "too-long",
            ProblemKind::MediaType => "media-type",
            ProblemKind::Malformed => "malformed",
            ProblemKind::NoChoice | ProblemKind::NotRecorded(NotRecorded::NothingChosen) => {
                "no-choice"
            }
            ProblemKind::AnotherPolicy => "another-policy",
            ProblemKind::NotRecorded(reason) => match reason {
                NotRecorded::NothingToChoose | NotRecorded::NothingChosen => "nothing-to-choose",
                NotRecorded::NotShown => "not-shown",
                NotRecorded::NotConfirmed => "not-confirmed",
                NotRecorded::Superseded => "superseded",
                NotRecorded::Prefetch => "prefetch",
                NotRecorded::TooLate => "too-late",
                NotRecorded::NoRandomness => "no-randomness",
                NotRecorded::Busy => "busy",
                NotRecorded::LedgerDown => "ledger-down",
                NotRecorded::LedgerFull => "ledger-full",
            },
        }
    }

    fn title(self) -> &'static str {
        match self {
            ProblemKind::ForeignOrigin => "the choice was not sent from a page of this site",
            ProblemKind::TooLong => "the body is too long, or broke off",
            ProblemKind::MediaType => "the body is neither JSON nor a form",
            ProblemKind::Malformed => "the body is not the JSON of a choice",
            ProblemKind::NoChoice => {
                "neither `all` nor a purpose has the answer `allow` or `refuse`"
            }
            ProblemKind::AnotherPolicy => "the hidden fields show another policy",
            ProblemKind::NotRecorded(reason) => title_of(reason),
        }
    }
}

/// Returns the reason in words that do not vary.
fn title_of(reason: NotRecorded) -> &'static str {
    match reason {
        NotRecorded::Prefetch => "the request is a prefetch",
        NotRecorded::NothingToChoose => "the policy has nothing to choose",
        NotRecorded::NothingChosen => "the choice mentions no purpose",
        NotRecorded::NotShown => {
            "the choice allows a purpose that the hidden fields do not show as it is now"
        }
        NotRecorded::NotConfirmed => {
            "the choice allows what the visitor has opted out of, and is to be confirmed"
        }
        NotRecorded::TooLate => "the response has left already",
        NotRecorded::NoRandomness => "the operating system gives no random bytes",
        NotRecorded::Superseded => "the visitor refused meanwhile",
        NotRecorded::Busy => "too many consents are being recorded",
        NotRecorded::LedgerDown => "the ledger is down",
        NotRecorded::LedgerFull => "the ledger is full",
    }
}

impl ChoiceProblem {
    pub(in crate::pages) fn new(
        kind: ProblemKind,
        status: StatusCode,
        sentences: &[LocalizedText],
    ) -> ChoiceProblem {
        let code = kind.code();
        let sentences = sentences.iter().map(|sentence| sentence.text.as_str());
        ChoiceProblem {
            address: format!("{TYPES}#{code}"),
            title: kind.title(),
            status: status.as_u16(),
            detail: sentences.collect::<Vec<_>>().join(" "),
            code,
            retry_after: None,
            choices: None,
            confirmation: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ProblemKind;
    use std::collections::BTreeSet;

    #[test]
    fn every_problem_has_its_heading_in_the_guide() {
        let page = include_str!("../../../docs/single_page.md");
        let (_, problems) = page.split_once("\n## Problems\n").unwrap();
        let headings = problems.lines().filter_map(|line| line.strip_prefix("### "));
        let codes = ProblemKind::ALL.iter().map(|kind| kind.code());
        assert_eq!(headings.collect::<BTreeSet<_>>(), codes.collect());
    }
}
