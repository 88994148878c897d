//! The form of a cookie's value, for code in other languages.

/// The form of the texts of a value: the numbers or words that they spell.
///
/// [`CookieValue::FORM`](crate::CookieValue::FORM) states it for a type, and
/// [`CookieDeclaration::value`](super::CookieDeclaration::value) for a cookie that scripts can read.
///
/// ```
/// use policy_runtime::CookieValue;
/// use policy_runtime::declaration::ValueForm;
///
/// assert_eq!(u8::FORM, ValueForm::Integer { least: 0, greatest: 255 });
/// assert_eq!(String::FORM, ValueForm::Text);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueForm {
    /// Any text, or one whose form is not known.
    Text,
    /// Decimal numbers without leading zeros.
    Integer {
        /// Least number.
        least: i128,
        /// Greatest number.
        greatest: u128,
    },
    /// Decimal numbers without leading zeros, and without 0: `NonZero` of a signed type.
    NonZeroInteger {
        /// Least number.
        least: i128,
        /// Greatest number.
        greatest: u128,
    },
    /// `true` or `false`.
    Bool,
    /// Words. Each list is one value: the word that is written, and behind it those that are read too.
    Words(&'static [&'static [&'static str]]),
    /// JSON in base64url without padding.
    EncodedJson,
}
