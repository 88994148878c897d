//! What pages that show the choices ask.

use super::Exchange;
use crate::consent::state::Consent;
use crate::consent::{ConsentStatus, Reason, RecordId};
use crate::declaration::PurposeDeclaration;
use std::sync::atomic::Ordering;

impl Exchange {
    pub(crate) fn status(&self, purpose: &'static PurposeDeclaration) -> ConsentStatus {
        self.look_at(purpose);
        let is_ours = self
            .document
            .purposes
            .iter()
            .any(|ours| ours.id == purpose.id && ours.identifier == purpose.identifier);
        let (pending, nothing) = (self.pending(), Consent::default());
        let consent = match pending.chosen.as_ref() {
            _ if !is_ours => &nothing,
            Some(chosen) => chosen,
            None => self.consent(),
        };
        consent.status(purpose, self.circumstances())
    }

    pub(crate) fn record_id(&self) -> Option<RecordId> {
        self.touched.choice();
        let pending = self.pending();
        pending.chosen.as_ref().unwrap_or_else(|| self.consent()).record.id
    }

    /// Whether the last choice for a purpose was a consent, whatever became of it.
    #[cfg(feature = "pages")]
    pub(crate) fn was_consented(&self, purpose: &'static PurposeDeclaration) -> bool {
        self.look_at(purpose);
        let pending = self.pending();
        let record = &pending.chosen.as_ref().unwrap_or_else(|| self.consent()).record;
        record.entry(purpose.id).is_some_and(|entry| entry.state.is_given())
    }

    /// Whether the browser sends the `Sec-GPC` signal.
    pub(crate) fn signal(&self) -> bool {
        self.touched.cookies();
        self.touched.signal();
        self.signal
    }

    pub(crate) fn undecided(&self) -> bool {
        let asking = self.document.purposes.iter().filter(|purpose| purpose.asks);
        let is_open = asking.map(|purpose| self.decide(purpose)).any(|decision| {
            matches!(decision, Err(Reason::Undecided | Reason::Expired | Reason::Changed))
        });
        if is_open {
            self.touched.frame.store(true, Ordering::Relaxed);
        }
        is_open && !self.is_framed
    }
}
