//! Why the fields of a form are no choice.

use std::fmt;

/// The fields of a form are no choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseChoiceError {
    cause: Cause,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Cause {
    /// The field of this name has a value that is no answer.
    Unreadable(&'static str),
    Nothing,
    OfAnotherPolicy,
}

impl ParseChoiceError {
    pub(super) const NOTHING: ParseChoiceError = ParseChoiceError { cause: Cause::Nothing };
    pub(super) const OF_ANOTHER_POLICY: ParseChoiceError =
        ParseChoiceError { cause: Cause::OfAnotherPolicy };

    pub(super) fn unreadable(field: &'static str) -> ParseChoiceError {
        ParseChoiceError { cause: Cause::Unreadable(field) }
    }

    /// Whether the form shows another policy than the one that was asked for its choice: that of another application on the
    /// same host, say.
    pub fn is_of_another_policy(&self) -> bool {
        self.cause == Cause::OfAnotherPolicy
    }
}

impl fmt::Display for ParseChoiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.cause {
            Cause::Unreadable(field) => {
                write!(f, "the field `{field}` is neither `allow` nor `refuse`")
            }
            Cause::Nothing => {
                f.write_str("the form has no choice: neither `all` nor a purpose is a field of it")
            }
            Cause::OfAnotherPolicy => f.write_str("the form shows another policy"),
        }
    }
}

impl std::error::Error for ParseChoiceError {}
