#![doc = include_str!("../../../docs/values.md")]
#![cfg_attr(feature = "json", doc = "\n\n[json]: crate::Json")]
#![cfg_attr(not(feature = "json"), doc = "\n\n[json]: crate#features")]

#[cfg(feature = "json")]
mod json;
mod octets;
mod spelled;
mod text;

#[cfg(test)]
mod tests;

#[cfg(feature = "json")]
pub use json::Json;
#[cfg(test)]
pub(crate) use octets::to_octets;
pub(crate) use octets::{Octets, from_octets};

use crate::declaration::ValueForm;
use std::borrow::Cow;
use std::fmt;

/// A type that can be the value of a cookie.
///
/// The value is a text of any characters: bytes that a cookie cannot carry are percent-encoded on the wire and decoded when read,
/// so a value cannot inject attributes, and the round trip is exact. [The module](crate::policy::value) lists the implementing
/// types with their texts. Enums without data and structs with one field derive it.
///
/// ```
/// # use policy_runtime::CookieValue;
/// # use std::borrow::Cow;
/// /// A place on the earth, in whole degrees.
/// #[derive(Debug, PartialEq)]
/// struct Place { north: i8, east: i16 }
///
/// impl CookieValue for Place {
///     fn to_text(&self) -> Cow<'_, str> {
///         format!("{}.{}", self.north, self.east).into()
///     }
///     fn from_text(text: &str) -> Option<Place> {
///         let (north, east) = text.split_once('.')?;
///         Some(Place { north: i8::from_text(north)?, east: i16::from_text(east)? })
///     }
/// }
/// let bergen = Place { north: 60, east: 5 };
/// assert_eq!(bergen.to_text(), "60.5");
/// assert_eq!(Place::from_text("60.5"), Some(bergen));
/// assert_eq!(Place::from_text("60.5.5"), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a cookie [value-type]",
    label = "has no one text that always reads back as the same value",
    note = "help: text is a `String`, a number an integer such as `u64`; for an enum without data or a struct of one value write `#[derive(policy_runtime::CookieValue)]` above it",
    note = "help: other data is `policy_runtime::Json<..>`, with the feature `json`; for a form of your own implement `policy_runtime::CookieValue`"
)]
pub trait CookieValue: Sized {
    /// The form of its texts, for scripts that read or write the cookie. The default is any text.
    const FORM: ValueForm = ValueForm::Text;

    /// Returns the value as text.
    fn to_text(&self) -> Cow<'_, str>;

    /// Parses the text of a request's cookie. `None` if it is not the text of a value; visitors can send anything.
    ///
    /// Accept only texts that [`to_text`](CookieValue::to_text) returns. A second spelling of a value would evade every comparison
    /// of texts.
    fn from_text(text: &str) -> Option<Self>;

    /// Returns the value as text, for types with values that have none. [`Cookies::set`](crate::Cookies::set) calls it; on an error
    /// it logs the reason and sends nothing.
    ///
    /// # Errors
    /// [`EncodeError`] if this value has no text. The default implementation always returns [`to_text`](CookieValue::to_text).
    fn try_to_text(&self) -> Result<Cow<'_, str>, EncodeError> {
        Ok(self.to_text())
    }
}

/// A value that cannot be encoded as the text of a cookie. Displays the reason, never the value.
///
/// ```
/// use policy_runtime::policy::value::EncodeError;
///
/// let error = EncodeError::new("it cannot be serialised");
/// assert_eq!(error.to_string(), "it cannot be serialised");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EncodeError(&'static str);

impl EncodeError {
    /// Creates an error with a reason that begins with "it", as in "it cannot be serialised".
    pub const fn new(reason: &'static str) -> EncodeError {
        EncodeError(reason)
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for EncodeError {}
