//! Choices: a refusal takes effect at once, a consent once it is proved.

use super::Exchange;
use crate::consent::record::Record;
use crate::consent::state::Consent;
use crate::consent::{Choice, NotRecorded, Receipt, RecordId};
use crate::cookies::pending::Pending;
#[cfg(feature = "ledger")]
use crate::ledger::{Circumstances, Queue};
use crate::policy::Policy;
use std::sync::atomic::Ordering;

/// A record before and after a choice.
struct Change {
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "for receipts alone"))]
    before: Record,
    after: Record,
    /// Whether the id was drawn for this choice, so that no ledger can have it.
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "for receipts alone"))]
    is_new_record: bool,
}

impl Exchange {
    /// Records a choice on top of those made before.
    #[cfg_attr(
        not(feature = "ledger"),
        allow(clippy::unused_async, reason = "without a ledger nothing is waited for")
    )]
    pub(crate) async fn choose<P: Policy>(
        &self,
        choice: &Choice<P>,
    ) -> Result<Receipt, NotRecorded> {
        #[cfg(feature = "ledger")]
        if let Some(ledger) = &self.ledger {
            return self.choose_with_proof(choice, ledger).await;
        }
        self.take_effect(choice).map(|change| Receipt::new(&change.after))
    }

    /// What the choice refuses takes effect before anything is waited for, so no ledger can stop it.
    #[cfg(feature = "ledger")]
    async fn choose_with_proof<P: Policy>(
        &self,
        choice: &Choice<P>,
        ledger: &Queue,
    ) -> Result<Receipt, NotRecorded> {
        let circumstances = Circumstances {
            site: &self.site,
            language: choice.language(),
            expressed_by: choice.expressed_by(),
            now: self.now(),
        };
        let note = |Change { before, after, is_new_record }: &Change| {
            if before != after {
                ledger.note(ledger.entry([before, after], *is_new_record, circumstances));
            }
        };
        if !choice.allows_any() {
            let change = self.take_effect(choice)?;
            note(&change);
            return Ok(Receipt::new(&change.after));
        }
        let Change { before, after: wanted, is_new_record } =
            self.change(&self.pending(), choice)?;
        let refusals = choice.refusals();
        let refused = refusals.as_ref().map(|refusals| self.take_effect(refusals)).transpose()?;
        let refused_so_far = self.pending().refused.len();
        if let Err(reason) =
            ledger.prove(ledger.entry([&before, &wanted], is_new_record, circumstances)).await
        {
            refused.iter().for_each(note);
            return Err(reason);
        }
        self.grant(choice, &wanted, refused_so_far)
    }

    /// Lets a proved consent take effect, on top of what else was chosen for this response meanwhile.
    #[cfg(feature = "ledger")]
    fn grant<P: Policy>(
        &self,
        choice: &Choice<P>,
        wanted: &Record,
        refused_so_far: usize,
    ) -> Result<Receipt, NotRecorded> {
        let mut pending = self.pending();
        if pending.closed {
            return Err(NotRecorded::TooLate);
        }
        let mut record = pending.chosen.as_ref().unwrap_or_else(|| self.consent()).record.clone();
        let refused_since = pending.refused.get(refused_so_far..).unwrap_or_default();
        choice
            .purposes()
            .filter(|(purpose, allow)| *allow && !refused_since.contains(&purpose.id))
            .filter_map(|(purpose, _)| wanted.entry(purpose.id))
            .for_each(|entry| record.put(*entry));
        record.time = wanted.time;
        record.id = record.id.or(wanted.id);
        record.anonymise_refusals();
        let receipt = Receipt::new(&record);
        pending.chosen = Some(Consent { record, unclear: false });
        Ok(receipt)
    }

    /// Lets a choice count for this response from now on.
    fn take_effect<P: Policy>(&self, choice: &Choice<P>) -> Result<Change, NotRecorded> {
        let mut pending = self.pending();
        let change = self.change(&pending, choice)?;
        let refused = choice.purposes().filter(|(_, allow)| !allow);
        pending.refused.extend(refused.map(|(purpose, _)| purpose.id));
        pending.chosen = Some(Consent { record: change.after.clone(), unclear: false });
        Ok(change)
    }

    /// What a choice makes of the record.
    fn change<P: Policy>(
        &self,
        pending: &Pending,
        choice: &Choice<P>,
    ) -> Result<Change, NotRecorded> {
        if self.is_prefetch {
            return Err(NotRecorded::Prefetch);
        }
        if self.document.consent.is_none() {
            return Err(NotRecorded::NothingToChoose);
        }
        self.touched.cookies();
        self.touched.choice.store(true, Ordering::Relaxed);
        if self.document.purposes.iter().any(|purpose| purpose.refused_by_gpc) {
            self.touched.signal.store(true, Ordering::Relaxed);
        }
        if pending.closed {
            return Err(NotRecorded::TooLate);
        }
        let before = pending.chosen.as_ref().unwrap_or_else(|| self.consent()).record.clone();
        let mut after = before.clone();
        choice.apply(&mut after, self.now(), self.signal);
        let reserved = choice.token().and_then(|token| self.record_of_token(token));
        let is_new_record = after.id.is_none() && reserved.is_none();
        if after.id.is_none() {
            after.id = reserved.or_else(RecordId::random);
        }
        if after.id.is_none() {
            return Err(NotRecorded::NoRandomness);
        }
        after.anonymise_refusals();
        Ok(Change { before, after, is_new_record })
    }
}
