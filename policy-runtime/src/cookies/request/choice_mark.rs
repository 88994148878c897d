//! The mark of a choice: by it, the request after the choice tells whether the browser kept it, or sends an earlier one.
//!
//! | bytes | what |
//! |---|---|
//! | 4 | when the choice was made, in Unix seconds, big-endian |
//! | 32 | the signature over these and the record that the consent cookie holds |
//!
//! All of it is base64url: 48 characters. Without the cookie it says when something was chosen, and no more.

use super::RequestState;
use crate::base64url;
use crate::clock::DAY;
use crate::consent::record::Record;
use crate::seal::{Binding, TAG_LENGTH};

/// Seconds for which a page says what became of a choice. What is asked for later is an address from a history.
const LIFETIME: u32 = 600;
/// Seconds within which a record is that of the choice before, where no mark says which it is.
const RECENT: u32 = 60;
const LENGTH: usize = 4 + TAG_LENGTH;

impl RequestState {
    /// The mark of what was chosen for this response. None if nothing was, or the browser sent no choice before or the same one:
    /// then whatever comes back is this one.
    pub(crate) fn mark_of_choice(&self) -> Option<String> {
        let chosen = self.changes()?.chosen.clone()?;
        let before = self.consent.as_deref()?.consent();
        if !before.unclear && before.record.encode() == chosen.record.encode() {
            return None;
        }
        let made = self.now().to_be_bytes();
        let tag = self.keys().tag(self.mark_binding(), &signed(made, &chosen.record));
        Some(base64url::encode([&made[..], &tag].concat()))
    }

    /// Whether the browser kept the choice that has this mark; none where that cannot be told. Where the mark is empty, what the
    /// browser sends is taken for the choice before if it was made a moment ago.
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
                // A record of a later choice, in another tab, says nothing of this one.
                if is_this { Some(true) } else { (!is_since(record, made)).then_some(false) }
            }
        }
    }

    fn mark_binding(&self) -> Binding<'_> {
        // No cookie has a space in its name.
        Binding { cookie: "choice mark", ..self.token_binding() }
    }
}

/// A mark as it came. Who made it is known only where the record is at hand.
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

/// Whether a record was made at this time or later, as far as it knows: a plain refusal knows the day alone.
fn is_since(record: &Record, time: u32) -> bool {
    let known = if record.id.is_some() { time } else { time - time % DAY };
    record.time >= known
}
