//! What was shown to those who chose.

use crate::declaration::Document;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The texts of a policy as they were shown in one language, so that a receipt can be replayed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// SHA-256 of the texts, hexadecimal.
    pub fingerprint: String,
    /// A BCP 47 tag; `und` if the application did not say in which language it showed them: then all are here.
    pub language: String,
    /// The policy as JSON, as [`Document`] serialises, with one text where it has one for each language.
    pub texts: String,
}

impl Notice {
    /// The language of a notice of which it is not known.
    pub const UNDETERMINED: &'static str = "und";

    /// A notice as it was kept.
    pub fn new(fingerprint: &str, language: &str, texts: &str) -> Notice {
        Notice {
            fingerprint: fingerprint.to_owned(),
            language: language.to_owned(),
            texts: texts.to_owned(),
        }
    }

    /// What notices of a policy are made of: the policy as JSON. None if it cannot be written so, which is reported.
    pub(crate) fn texts(document: &Document) -> Option<Value> {
        let texts = serde_json::to_value(document).inspect_err(|error| {
            tracing::error!(policy = document.name, %error, "the texts of the policy cannot be kept, so no consent to them can be proved: every consent is turned away");
        });
        texts.ok()
    }

    /// What a policy shows in one of its languages.
    pub(crate) fn of(
        document: &Document,
        texts: Option<&Value>,
        language: Option<&'static str>,
    ) -> Notice {
        let texts = texts.map_or_else(String::new, |texts| {
            let mut texts = texts.clone();
            if let Some(language) = language {
                choose_language(&mut texts, document.languages, language);
            }
            texts.to_string()
        });
        let mut fingerprint = String::with_capacity(64);
        for byte in Sha256::digest(texts.as_bytes()) {
            let _ = write!(fingerprint, "{byte:02x}"); // a String takes everything
        }
        Notice { fingerprint, language: language.unwrap_or(Notice::UNDETERMINED).to_owned(), texts }
    }
}

/// Puts one text where there is one for each language: an object whose fields are languages of the policy.
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
