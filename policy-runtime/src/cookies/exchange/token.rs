//! The token of a form of choices: the record id that a first consent by this form gets, so that a form that is sent twice
//! before the browser has its cookie is one record.
//!
//! | bytes | what |
//! |---|---|
//! | 16 | the record id |
//! | 4 | when the form was made, in Unix seconds, big-endian |
//! | 32 | the signature |
//!
//! All of it is base64url: 70 characters.

use super::Exchange;
use crate::base64url;
use crate::consent::RecordId;
use crate::seal::{Binding, TAG_LENGTH};
use std::sync::atomic::Ordering;

/// Seconds for which a token counts. A copy of the form that comes later, from a cache or a history, begins a record of its own.
const LIFETIME: u32 = 3_600;

impl Exchange {
    /// A new token; none if the system gives no random bytes. The page that shows it is this visitor's alone.
    pub(crate) fn choice_token(&self) -> Option<String> {
        self.touched.cookies();
        self.touched.choice.store(true, Ordering::Relaxed);
        self.touched.token.store(true, Ordering::Relaxed);
        let mut bytes = RecordId::random()?.as_bytes().to_vec();
        bytes.extend(self.now().to_be_bytes());
        let tag = self.prepared.keys.tag(self.token_binding(), &bytes);
        bytes.extend(tag);
        Some(base64url::encode(bytes))
    }

    /// The record id in a token, if it is one of ours for this policy and site, and not too old.
    pub(super) fn record_of_token(&self, token: &str) -> Option<RecordId> {
        let bytes = base64url::decode(token.as_bytes())?;
        let (content, tag) = bytes.split_last_chunk::<TAG_LENGTH>()?;
        let (id, made) = content.split_first_chunk()?;
        let made = u32::from_be_bytes(made.try_into().ok()?);
        let is_ours = self.prepared.keys.is_tag(self.token_binding(), content, *tag);
        let is_recent = self.now().saturating_sub(made) < LIFETIME;
        (is_ours && is_recent).then(|| RecordId::from_bytes(*id))
    }

    fn token_binding(&self) -> Binding<'_> {
        let subdomains = self.document.consent.is_some_and(|consent| consent.cookie.subdomains);
        // No cookie has a space in its name.
        let cookie = "choice token";
        Binding { policy: self.document.name, site: self.site.seal_scope(subdomains), cookie }
    }
}
