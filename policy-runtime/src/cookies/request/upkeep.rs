//! Stores what a response keeps of the visitor's decisions without a choice: a refusal by the browser's signal, and the renewal of
//! objections.

use super::RequestState;
use super::facts::RequestFacts;
use crate::consent::record::Record;
use crate::consent::transition::upkeep;
use crate::wire::SameSite;

impl RequestState {
    /// Returns the record that the response stores although no choice was made, if it stores any. Only a page that is private
    /// to its visitor does: `is_private` tells whether the response is.
    pub(crate) fn record_to_store(&self, is_private: impl FnOnce() -> bool) -> Option<Record> {
        if self.document.consent.is_none()
            || !self.config.has_regions
            || self.has_no_choice_or_signal()
        {
            return None;
        }
        if !self.shows_all_choices() || !is_private() {
            return None;
        }
        let (purposes, circumstances) = (self.document.purposes, self.circumstances());
        let current = self.consent();
        let remembered = upkeep::remember_signal(current, purposes, self.site(), circumstances);
        if let Some(record) = &remembered {
            self.dependencies().mark_signal();
            self.dependencies().mark_region();
            self.record_refusals_by_signal(record);
        }
        let mut record = remembered.or_else(|| upkeep::renew(current, purposes, circumstances))?;
        // A refusal of another tab that was answered since this request began.
        if let Some(id) = record.id {
            self.config.latest.overrule(&mut record, id);
        }
        Some(record)
    }

    /// Returns whether the request is for a page and shows the choices that the browser has: it does not if the browser withholds
    /// cookies from it, and then a record would replace refusals that the request does not show.
    fn shows_all_choices(&self) -> bool {
        let RequestFacts {
            is_prefetch,
            is_subresource,
            is_framed,
            only_reads,
            is_from_elsewhere,
            ..
        } = self.facts;
        let is_strict = || {
            let consent = self.document.consent;
            consent.is_some_and(|consent| consent.cookie.same_site == SameSite::Strict)
        };
        let is_withheld = || !only_reads || (is_from_elsewhere && is_strict());
        !is_prefetch && !is_subresource && !is_framed && (self.consent.is_some() || !is_withheld())
    }

    /// Tells other requests of the visitor, and the ledger, of refusals by the signal.
    fn record_refusals_by_signal(&self, record: &Record) {
        let before = self.record();
        let is_new = |purpose: u16| !before.entry(purpose).is_some_and(|it| it.state.is_refusal());
        let refusals: Vec<_> = record
            .entries
            .iter()
            .filter(|entry| entry.by_signal && is_new(entry.purpose))
            .copied()
            .collect();
        let ids: Vec<_> = before.id.into_iter().collect();
        let is_overtaking = self.config.latest.refuse(&ids, &refusals, None);
        #[cfg(feature = "ledger")]
        {
            let refused: Vec<u16> = refusals.iter().map(|entry| entry.purpose).collect();
            self.enqueue_signal([before, record], &refused, is_overtaking);
        }
        #[cfg(not(feature = "ledger"))]
        let _ = is_overtaking;
    }
}
