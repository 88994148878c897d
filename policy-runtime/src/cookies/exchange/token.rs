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

use super::{Exchange, Read};
use crate::base64url;
use crate::consent::RecordId;
use crate::seal::{Binding, Keys, TAG_LENGTH};

/// Seconds for which a token counts. A copy of the form that comes later, from a cache or a history, begins a record of its own.
const LIFETIME: u32 = 3_600;
const LENGTH: usize = 16 + 4 + TAG_LENGTH;

impl Exchange {
    /// A new token; none if the system gives no random bytes. The page that shows it is this visitor's alone, so there is none
    /// after the head has left without saying so.
    pub(crate) fn choice_token(&self) -> Option<String> {
        let is_told = self.touched.gave_token();
        self.look_at_choice(Read::by("choice_token"));
        if self.is_late() && !is_told {
            return None;
        }
        self.touched.token();
        let id = RecordId::random()?;
        Some(seal(id, self.now(), self.keys(), self.token_binding()))
    }

    /// The record id in a token, if it is one of ours for this policy and site, and not too old.
    pub(super) fn record_of_token(&self, token: &str) -> Option<RecordId> {
        open(token, self.now(), self.keys(), self.token_binding())
    }

    pub(super) fn token_binding(&self) -> Binding<'_> {
        let subdomains = self.document.consent.is_some_and(|consent| consent.cookie.subdomains);
        // No cookie has a space in its name.
        let cookie = "choice token";
        Binding { policy: self.document.name, site: self.site.seal_scope(subdomains), cookie }
    }
}

fn seal(id: RecordId, now: u32, keys: &Keys, binding: Binding<'_>) -> String {
    let mut bytes = id.as_bytes().to_vec();
    bytes.extend(now.to_be_bytes());
    let tag = keys.tag(binding, &bytes);
    bytes.extend(tag);
    base64url::encode(bytes)
}

fn open(token: &str, now: u32, keys: &Keys, binding: Binding<'_>) -> Option<RecordId> {
    let mut bytes = [0; LENGTH];
    if !base64url::decode_into(token.as_bytes(), &mut bytes) {
        return None;
    }
    let (content, tag) = bytes.split_last_chunk::<TAG_LENGTH>()?;
    let (id, made) = content.split_first_chunk()?;
    let made = u32::from_be_bytes(made.try_into().ok()?);
    let is_ours = keys.is_tag(binding, content, tag);
    let is_recent = now.saturating_sub(made) < LIFETIME;
    (is_ours && is_recent).then(|| RecordId::from_bytes(*id))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Binding<'static> =
        Binding { policy: "Shop", site: "a.example", cookie: "choice token" };
    const ID: RecordId = RecordId::from_bytes([7; 16]);
    const NOON: u32 = 1_795_392_000;

    #[test]
    fn a_token_is_good_for_an_hour() {
        let keys = Keys::generate();
        let token = seal(ID, NOON, &keys, HERE);
        assert_eq!(token.len(), 70);
        for (now, expected) in [
            (NOON, Some(ID)),
            (NOON - 2, Some(ID)), // of another machine, whose clock differs
            (NOON + LIFETIME - 1, Some(ID)),
            (NOON + LIFETIME, None),
            (u32::MAX, None),
        ] {
            assert_eq!(open(&token, now, &keys, HERE), expected, "{now}");
        }
    }

    #[test]
    fn no_forged_or_foreign_token_opens() {
        let keys = Keys::generate();
        let token = seal(ID, NOON, &keys, HERE);
        assert_eq!(open(&token, NOON, &Keys::generate(), HERE), None);
        for elsewhere in [
            Binding { policy: "Other", ..HERE },
            Binding { site: "b.example", ..HERE },
            Binding { cookie: "choice", ..HERE },
        ] {
            assert_eq!(open(&token, NOON, &keys, elsewhere), None);
        }
        for index in 0..token.len() {
            let mut forged = token.clone().into_bytes();
            forged[index] = if forged[index] == b'A' { b'B' } else { b'A' };
            assert_eq!(open(&String::from_utf8(forged).unwrap(), NOON, &keys, HERE), None);
        }
        for hostile in ["", "=", "\0", &"A".repeat(70), &"A".repeat(100_000), &token[..69]] {
            assert_eq!(open(hostile, NOON, &keys, HERE), None);
        }
    }
}
