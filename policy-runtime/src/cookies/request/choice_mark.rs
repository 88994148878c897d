//! The mark of a choice, by which the next request recognises whether the browser kept the choice or sends an earlier
//! one.
//!
//! | bytes | what |
//! |---|---|
//! | 4 | when the choice was made, in Unix seconds, big-endian |
//! | 32 | the signature over these and the record that the consent cookie holds |
//!
//! All of it is base64url, 48 characters. Without the cookie the mark reveals the time of a choice alone.

use super::RequestState;
use crate::base64url;
use crate::clock::DAY;
use crate::consent::record::Record;
use crate::seal::{Binding, TAG_LENGTH};

/// Seconds after a choice for which a page reports its outcome. A later request comes from an address in a history.
const LIFETIME: u32 = 600;
/// Maximum age in seconds of a record taken for the choice just made, where the address has no mark.
const RECENT: u32 = 60;
const LENGTH: usize = 4 + TAG_LENGTH;

impl RequestState {
    /// Returns the mark of the choice made for this response. None without a choice, and where the browser sent no
    /// choice before or the same one: then whatever it sends next is this one.
    pub(crate) fn mark_of_choice(&self) -> Option<String> {
        let new_consent = self.changes()?.new_consent.clone()?;
        let before = self.consent.as_deref()?.consent();
        if !before.unclear && before.record.encode() == new_consent.record.encode() {
            return None;
        }
        let made = self.now().to_be_bytes();
        let tag = self.keys().tag(self.mark_binding(), &signed(made, &new_consent.record));
        Some(base64url::encode([&made[..], &tag].concat()))
    }

    /// Returns whether the browser kept the choice with this mark; none where that is unknown. With an empty mark, a
    /// record made within the last minute counts as this choice.
    pub(crate) fn is_choice_kept(&self, mark: &str) -> Option<bool> {
        self.document.consent?;
        self.dependencies.mark_choice();
        let known = Mark::read(mark);
        if known.as_ref().is_some_and(|mark| self.now().saturating_sub(mark.made) > LIFETIME) {
            return None;
        }
        let Some(carried) = self.consent.as_deref() else { return Some(false) };
        let consent = carried.consent();
        if consent.unclear {
            return None;
        }
        let record = &consent.record;
        match known {
            None if mark.is_empty() => {
                is_since(record, self.now().saturating_sub(RECENT)).then_some(true)
            }
            None => None,
            Some(Mark { made, tag }) => {
                let message = signed(made.to_be_bytes(), record);
                let is_this = self.keys().is_tag(self.mark_binding(), &message, &tag);
                // A record of a later choice, in another tab, proves nothing about this one.
                if is_this { Some(true) } else { (!is_since(record, made)).then_some(false) }
            }
        }
    }

    fn mark_binding(&self) -> Binding<'_> {
        // No cookie has a space in its name.
        Binding { cookie: "choice mark", ..self.token_binding() }
    }
}

/// A mark in its decoded form. Its signature is checked against a record only.
struct Mark {
    made: u32,
    tag: [u8; TAG_LENGTH],
}

impl Mark {
    fn read(text: &str) -> Option<Mark> {
        let mut bytes = [0; LENGTH];
        let is_read = base64url::decode_into(text.as_bytes(), &mut bytes);
        let (made, tag) = bytes.split_first_chunk().filter(|_| is_read)?;
        Some(Mark { made: u32::from_be_bytes(*made), tag: tag.try_into().ok()? })
    }
}

fn signed(made: [u8; 4], record: &Record) -> Vec<u8> {
    [&made[..], &record.encode()].concat()
}

/// Returns whether a record was made at this time or later, as far as its precision goes: a plain refusal has only the
/// day.
fn is_since(record: &Record, time: u32) -> bool {
    let known = if record.id.is_some() { time } else { time - time % DAY };
    record.time >= known
}
