//! The token of a form of choices: the record id of a first consent by this form, so that a form that is sent twice
//! before the browser has its cookie makes one record.
//!
//! | bytes | what |
//! |---|---|
//! | 16 | the record id: random, or for a visitor who has a record 8 random bytes and 8 derived from them and that record's id |
//! | 4 | when the form was made, in Unix seconds, big-endian |
//! | 32 | the signature |
//!
//! All of it is base64url, 70 characters.
//!
//! The derived half shows whether a form was made for the record that the cookie has now. The id of the record itself
//! is on no page, where scripts could use it to recognise visitors.

use super::{Read, RequestState};
use crate::base64url;
use crate::clock::CLOCK_SKEW;
use crate::consent::RecordId;
use crate::seal::{Binding, Keys, TAG_LENGTH};

/// Seconds for which a token is valid. A copy of the form that is sent later, from a cache or a history, begins a
/// record of its own.
const LIFETIME: u32 = 3_600;
const LENGTH: usize = 16 + 4 + TAG_LENGTH;

/// The decoded token of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) id: RecordId,
    /// When the form was made, in Unix seconds.
    made: u32,
}

impl RequestState {
    /// Returns a new token; none if the operating system gives no random bytes. The page that shows it is private to
    /// this visitor, so no token is made once the head has left without a `private`.
    pub(crate) fn choice_token(&self) -> Option<String> {
        let has_token = self.dependencies.has_token();
        self.note_read_of_choice(Read::by("choice_token"));
        if self.is_late() && !has_token {
            return None;
        }
        self.dependencies.mark_token();
        let mut id = RecordId::random()?;
        if let Some(record) = self.consent().record.id {
            let tag = self.keys().tag(self.record_binding(), &linked(id, record));
            id = link(id, &tag);
        }
        Some(seal(id, self.now(), self.keys(), self.token_binding()))
    }

    /// Opens a token; none if it is forged, made for another policy or site, or too old.
    pub(super) fn token(&self, token: &str) -> Option<Token> {
        open(token, self.now(), self.keys(), self.token_binding())
    }

    /// Returns whether the request carries another record than the form was made for, whose last choice is older than
    /// the form: no choice has made it since, so it was planted. A refusal by the browser's signal is no choice.
    pub(super) fn has_changed_since(&self, token: Token) -> bool {
        let record = &self.consent().record;
        let Some(id) = record.id.filter(|id| *id != token.id) else { return false };
        let message = linked(token.id, id);
        let mut tags = self.keys().tags(self.record_binding(), &message);
        let is_made_for_it = tags.any(|tag| link(token.id, &tag) == token.id);
        let chosen = record.entries.iter().filter(|entry| !entry.by_signal).map(|it| it.decided);
        let last_choice = if record.entries.iter().any(|entry| entry.by_signal) {
            chosen.max().unwrap_or(0)
        } else {
            record.time
        };
        !is_made_for_it && last_choice.saturating_add(CLOCK_SKEW) < token.made
    }

    pub(super) fn token_binding(&self) -> Binding<'_> {
        // No cookie has a space in its name.
        self.binding_of("choice token")
    }

    fn record_binding(&self) -> Binding<'_> {
        self.binding_of("choice token of a record")
    }

    fn binding_of(&self, cookie: &'static str) -> Binding<'_> {
        let subdomains = self.document.consent.is_some_and(|consent| consent.cookie.subdomains);
        Binding { policy: self.document.name, site: self.site().seal_scope(subdomains), cookie }
    }
}

/// Concatenates the random half of a token's id and the id of a record.
fn linked(token: RecordId, record: RecordId) -> [u8; 24] {
    let mut bytes = [0; 24];
    let (random, rest) = bytes.split_at_mut(8);
    random.copy_from_slice(token.as_bytes().first_chunk::<8>().unwrap_or(&[0; 8]));
    rest.copy_from_slice(record.as_bytes());
    bytes
}

/// Returns the id of a token whose second half is the beginning of a signature.
fn link(token: RecordId, tag: &[u8; TAG_LENGTH]) -> RecordId {
    let mut bytes = *token.as_bytes();
    bytes.iter_mut().skip(8).zip(tag).for_each(|(byte, of_tag)| *byte = *of_tag);
    RecordId::from_bytes(bytes)
}

fn seal(id: RecordId, now: u32, keys: &Keys, binding: Binding<'_>) -> String {
    let mut bytes = id.as_bytes().to_vec();
    bytes.extend(now.to_be_bytes());
    let tag = keys.tag(binding, &bytes);
    bytes.extend(tag);
    base64url::encode(bytes)
}

fn open(token: &str, now: u32, keys: &Keys, binding: Binding<'_>) -> Option<Token> {
    let mut bytes = [0; LENGTH];
    if !base64url::decode_into(token.as_bytes(), &mut bytes) {
        return None;
    }
    let (content, tag) = bytes.split_last_chunk::<TAG_LENGTH>()?;
    let (id, made) = content.split_first_chunk()?;
    let made = u32::from_be_bytes(made.try_into().ok()?);
    let is_ours = keys.is_tag(binding, content, tag);
    let is_recent = now.saturating_sub(made) < LIFETIME;
    (is_ours && is_recent).then(|| Token { id: RecordId::from_bytes(*id), made })
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
            assert_eq!(open(&token, now, &keys, HERE).map(|token| token.id), expected, "{now}");
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
