//! Values of any type that serde can (de)serialise.

use super::{CookieValue, EncodeError};
use crate::base64url;
use crate::declaration::ValueForm;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

/// Maximum length of a text that is decoded, in octets. Browsers drop longer cookies (RFC 6265bis 5.6), so no longer text is genuine.
const MAX_OCTETS: usize = crate::wire::MAX_NAME_AND_VALUE;

/// A value of any type that serde can serialise and deserialise, as JSON in base64url without padding.
///
/// Meant for a few small fields, as browsers send the cookie with every request. A cookie has at most 4096 octets with its name,
/// which is about 3000 bytes of JSON; a longer one is reported and not set, and a longer text is not read. A value whose JSON
/// cannot be read again is not set either, such as a map with keys that are not text, or a `NaN`.
///
/// ```
/// use policy_runtime::{CookieValue, Json};
///
/// #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
/// struct Columns { shown: Vec<String>, widths: Vec<u16> }
///
/// let columns = Json(Columns { shown: vec!["name".into(), "price".into()], widths: vec![120, 80] });
/// let text = columns.to_text().into_owned();
/// assert!(!text.contains(['{', '"', ',', '=']));
/// assert_eq!(Json::from_text(&text), Some(columns));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its one field")]
pub struct Json<T>(pub T);

impl<T: Serialize + DeserializeOwned> CookieValue for Json<T> {
    const FORM: ValueForm = ValueForm::EncodedJson;

    /// Returns an empty text, which reads as no value, where [`try_to_text`](CookieValue::try_to_text) is an error.
    fn to_text(&self) -> Cow<'_, str> {
        self.try_to_text().unwrap_or_default()
    }

    fn from_text(text: &str) -> Option<Json<T>> {
        if text.len() > MAX_OCTETS {
            return None;
        }
        let json = base64url::decode(text)?;
        serde_json::from_slice(&json).ok().map(Json)
    }

    fn try_to_text(&self) -> Result<Cow<'_, str>, EncodeError> {
        let json = serde_json::to_vec(&self.0)
            .map_err(|_| EncodeError::new("it cannot be written as JSON"))?;
        // Otherwise the value would be lost silently at the next request.
        serde_json::from_slice::<T>(&json)
            .map_err(|_| EncodeError::new("its JSON cannot be read again"))?;
        Ok(base64url::encode(json).into())
    }
}

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Json<T> {
        Json(value)
    }
}

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
