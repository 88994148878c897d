//! Reads of the visitor's choices, for pages that show them.

use super::{Read, RequestState};
use crate::consent::choice::hidden_fields;
use crate::consent::decision::{Consent, NO_CONSENT};
use crate::consent::{ConsentStatus, Reason, RecordId, transition};
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
        // Also of purposes that ask in other regions alone: there the answer would be another one.
        let asks = |purpose: &&&PurposeDeclaration| purpose.asks && purpose.is_on(self.site());
        let asking = self.document.purposes.iter().filter(asks);
        let mut states = asking.map(|purpose| {
            self.note_read_of_purpose(purpose, read);
            self.circumstances().asks(purpose)
                && matches!(
                    self.decision(purpose),
                    Err(Reason::Undecided | Reason::Expired | Reason::Changed)
                )
                && self.may_ask(purpose)
        });
        let is_open = states.any(|is_open| is_open);
        if is_open {
            self.note_read_of_frame(read);
        }
        is_open && !self.facts.is_framed
    }

    /// Returns whether the visitor may be asked to allow a purpose: in a region where allowing it after an opt-out is an opt-in,
    /// nothing that gives data to others may be asked for while the refusal of such a purpose is recent.
    pub(crate) fn may_ask(&self, purpose: &'static PurposeDeclaration) -> bool {
        let circumstances = self.circumstances();
        if !(purpose.sells && purpose.rule(circumstances.regime).opt_in) {
            return true;
        }
        let selling = self.document.purposes.iter().copied().filter(|purpose| purpose.sells);
        self.with_choice(|consent| !consent.refuses_within_wait(selling, circumstances))
    }

    /// Returns whether allowing a purpose now would be a consent.
    pub(crate) fn would_consent(&self, purpose: &'static PurposeDeclaration) -> bool {
        let circumstances = self.circumstances();
        self.with_choice(|consent| {
            let is_unread = consent.unclear && !circumstances.asks(purpose);
            let entry = consent.record.entry(purpose.id);
            let opts_in = is_unread && purpose.rule(circumstances.regime).opt_in;
            opts_in || transition::is_consent(purpose, entry, circumstances)
        })
    }

    /// Returns the hidden fields of a form that shows these purposes to this visitor.
    pub(crate) fn shown_fields(
        &self,
        language: &str,
        purposes: impl IntoIterator<Item = &'static PurposeDeclaration>,
    ) -> Vec<(&'static str, String)> {
        let asks = |purpose: &'static PurposeDeclaration| {
            if !self.config.has_regions {
                return purpose.asks;
            }
            self.note_read_of_purpose(
                purpose,
                Read { method: "shown_fields", subject: purpose.identifier },
            );
            self.would_consent(purpose)
        };
        hidden_fields(self.document, language, purposes, asks)
    }

    /// Returns whether the visitor has opted out of a purpose that gives data to others, by a stored refusal or by the signal.
    pub(crate) fn opted_out(&self) -> bool {
        let read = Read::by("opted_out");
        let selling = self.document.purposes.iter().copied();
        let mut selling =
            selling.filter(|it| it.sells && it.can_be_refused() && it.is_on(self.site()));
        selling.any(|purpose| {
            self.note_read_of_purpose(purpose, read);
            let circumstances = self.circumstances();
            self.with_choice(|consent| consent.is_opted_out(purpose, circumstances))
        })
    }
}
