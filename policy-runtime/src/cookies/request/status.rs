//! Reads of the visitor's choices, for pages that show them.

use super::{Read, RequestState};
use crate::consent::decision::{Consent, NO_CONSENT};
use crate::consent::{ConsentStatus, Reason, RecordId};
use crate::declaration::PurposeDeclaration;

impl RequestState {
    pub(crate) fn status(&self, purpose: &'static PurposeDeclaration) -> ConsentStatus {
        self.note_read_of_purpose(purpose, Read { method: "status", subject: purpose.identifier });
        let is_ours = self
            .document
            .purposes
            .iter()
            .any(|ours| ours.id == purpose.id && ours.identifier == purpose.identifier);
        if !is_ours || !purpose.is_on(self.site()) {
            let status = NO_CONSENT.status(purpose, self.circumstances());
            return ConsentStatus {
                allowed: status.allowed && purpose.is_on(self.site()),
                ..status
            };
        }
        self.with_choice(|consent| consent.status(purpose, self.circumstances()))
    }

    pub(crate) fn record_id(&self) -> Option<RecordId> {
        self.note_read_of_choice(Read::by("record_id"));
        self.with_choice(|consent| consent.record.id)
    }

    /// Reads the consent chosen for this response, or else that of the request.
    fn with_choice<T>(&self, read: impl FnOnce(&Consent) -> T) -> T {
        let changes = self.changes();
        let new_consent = changes.as_ref().and_then(|changes| changes.new_consent.as_deref());
        read(new_consent.unwrap_or_else(|| self.consent()))
    }

    /// Returns whether the last choice for a purpose was a consent, even if it no longer holds.
    #[cfg(feature = "pages")]
    pub(crate) fn was_consented(&self, purpose: &'static PurposeDeclaration) -> bool {
        self.note_read_of_purpose(purpose, Read { method: "status", subject: purpose.identifier });
        self.with_choice(|consent| {
            consent.record.entry(purpose.id).is_some_and(|entry| entry.state.is_given())
        })
    }

    /// Returns whether the browser sends the `Sec-GPC` signal.
    pub(crate) fn signal(&self) -> bool {
        self.note_read_of_signal(Read::by("global_privacy_control"));
        self.facts.signal
    }

    /// Returns whether the response is framed by a page of another origin, which could lay a form under a button of its own.
    #[cfg(feature = "pages")]
    pub(crate) fn is_framed(&self) -> bool {
        self.note_read_of_frame(Read::by("embeds"));
        self.facts.is_framed
    }

    /// Returns whether the visitor enters the site with this request: no page of the site led to it.
    #[cfg(feature = "pages")]
    pub(crate) fn is_entry(&self) -> bool {
        self.note_read_of_frame(Read::by("entry_notice"));
        !self.facts.is_from_this_site
    }

    pub(crate) fn undecided(&self) -> bool {
        let read = Read::by("undecided");
        let is_asked = |purpose: &&&PurposeDeclaration| purpose.asks && purpose.is_on(self.site());
        let asking = self.document.purposes.iter().filter(is_asked);
        let mut decisions = asking.map(|purpose| {
            self.note_read_of_purpose(purpose, read);
            self.decision(purpose)
        });
        let is_open = decisions.any(|decision| {
            matches!(decision, Err(Reason::Undecided | Reason::Expired | Reason::Changed))
        });
        if is_open {
            self.note_read_of_frame(read);
        }
        is_open && !self.facts.is_framed
    }
}
