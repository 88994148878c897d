//! Consent notices: the texts that were shown.

use crate::declaration::Document;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The texts of a policy as they were shown in one language (`dpv:ConsentNotice`, ISO/IEC 29184): proof of what the visitor was
/// informed of (GDPR art. 4(11)).
///
/// A ledger keeps a notice once per fingerprint and language, for ever: it holds no personal data. It is written with the first
/// receipt or count that refers to it, and a policy gets a new fingerprint with any change of its texts, providers, cookies or
/// lifetimes.
///
/// ```
/// use policy_runtime::ledger::ConsentNotice;
///
/// let notice = ConsentNotice::new("4f53cda1", "en", r#"{"title":"Cookies"}"#);
/// assert_eq!(
///     serde_json::to_string(&notice)?,
///     r#"{"fingerprint":"4f53cda1","language":"en","texts":"{\"title\":\"Cookies\"}"}"#
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentNotice {
    /// SHA-256 of the bytes of `texts`: 64 hexadecimal digits, by which an auditor checks them.
    pub fingerprint: String,
    /// The language of the texts, as a BCP 47 tag. [`UNDETERMINED`](ConsentNotice::UNDETERMINED) if the application did not say
    /// in which language it showed them; the texts are then in all languages of the policy.
    pub language: String,
    /// The policy as JSON, in the form in which [`Document`] serialises, with one text wherever the document has one per
    /// language.
    pub texts: String,
}

impl ConsentNotice {
    /// The language of a notice whose language is unknown: `und` (ISO 639-2).
    pub const UNDETERMINED: &'static str = "und";

    /// Returns a notice of these fields, as a ledger reads them. The fingerprint is not computed.
    pub fn new(fingerprint: &str, language: &str, texts: &str) -> ConsentNotice {
        ConsentNotice {
            fingerprint: fingerprint.to_owned(),
            language: language.to_owned(),
            texts: texts.to_owned(),
        }
    }

    /// Returns the policy as JSON, from which its notices are made. Reports an error and returns `None` if it does not
    /// serialise.
    pub(crate) fn texts(document: &Document) -> Option<Value> {
        let texts = serde_json::to_value(document).inspect_err(|error| {
            tracing::error!(policy = document.name, %error, "the texts of the policy cannot be kept, so no consent to them can be proved: every consent is turned away");
        });
        texts.ok()
    }

    /// Returns the notice of a policy in one of its languages.
    pub(crate) fn of(
        document: &Document,
        texts: Option<&Value>,
        language: Option<&'static str>,
    ) -> ConsentNotice {
        let texts = texts.map_or_else(String::new, |texts| {
            let mut texts = texts.clone();
            if let Some(language) = language {
                choose_language(&mut texts, document.languages, language);
            }
            texts.to_string()
        });
        let mut fingerprint = String::with_capacity(64);
        for byte in Sha256::digest(texts.as_bytes()) {
            let _ = write!(fingerprint, "{byte:02x}"); // writing to a String does not fail
        }
        ConsentNotice {
            fingerprint,
            language: language.unwrap_or(ConsentNotice::UNDETERMINED).to_owned(),
            texts,
        }
    }
}

/// Replaces each object whose fields are languages of the policy by its text in `language`, or else in the first language.
fn choose_language(value: &mut Value, languages: &[&str], language: &str) {
    match value {
        Value::Object(fields) => {
            let is_text = !fields.is_empty()
                && fields
                    .iter()
                    .all(|(key, text)| languages.contains(&key.as_str()) && text.is_string());
            if is_text {
                let first = languages.first().and_then(|first| fields.get(*first));
                if let Some(text) = fields.get(language).or(first).cloned() {
                    *value = text;
                }
            } else {
                for field in fields.values_mut() {
                    choose_language(field, languages, language);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                choose_language(item, languages, language);
            }
        }
        _ => {}
    }
}
