//! The error of a form without a choice.

use std::fmt;

/// The error of [`Choice::from_form`](crate::Choice::from_form): the fields of a form make no choice.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Choice;
///
/// let error = Choice::<Shop>::from_form([("Suggestions", "maybe")]).unwrap_err();
/// assert_eq!(error.to_string(), "the field `Suggestions` is neither `allow` nor `refuse`");
/// assert!(!error.is_of_another_policy());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseChoiceError {
    cause: Cause,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Cause {
    /// The field of this name has a value other than `allow` and `refuse`.
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

    /// Returns whether the form shows another policy, for instance that of a second application on the host.
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
