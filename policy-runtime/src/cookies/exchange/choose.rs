//! Choices: a refusal takes effect at once, a consent once it is proved.

use super::{Exchange, Read};
use crate::consent::record::Record;
#[cfg(feature = "ledger")]
use crate::consent::record::State;
use crate::consent::state::{Consent, is_from_the_future};
use crate::consent::{Choice, NotRecorded, Receipt, RecordId};
use crate::cookies::pending::Pending;
#[cfg(feature = "ledger")]
use crate::ledger::{Circumstances, Queue};
use crate::policy::Policy;
use std::sync::Arc;

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
        if let Some(ledger) = &self.prepared.ledger {
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
            let is_answer = after.entries.iter().any(|entry| entry.state != State::NotObjected);
            if before != after && is_answer {
                ledger.note(ledger.entry([before, after], *is_new_record, circumstances));
            }
        };
        if !choice.consents(self.signal) {
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
        let mut record = self.kept(&pending);
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
        pending.chosen = Some(Arc::new(Consent { record, unclear: false }));
        Ok(receipt)
    }

    /// What stays of earlier choices, for the next one to be written into. What is not asked stays objected to where the
    /// request left it unclear; what this build does not know stays for as long as it may be of use to another. A consent from
    /// the future, which does not hold, would by its new record's time become one that does.
    fn kept(&self, pending: &Pending) -> Record {
        let current = pending.chosen.as_deref().unwrap_or_else(|| self.consent());
        let (mut record, now) = (current.record.clone(), self.now());
        let (circumstances, purposes) = (self.circumstances(), self.document.purposes);
        record.entries.retain(|entry| {
            let is_known = || purposes.iter().any(|purpose| purpose.id == entry.purpose);
            !is_from_the_future(entry, circumstances)
                && (is_known()
                    || now.saturating_sub(entry.decided) <= circumstances.longest_lifetime())
        });
        if current.unclear {
            let unasked =
                purposes.iter().filter(|purpose| purpose.can_be_refused() && !purpose.asks);
            unasked.for_each(|purpose| record.object(purpose, now));
        }
        record
    }

    /// Lets a choice count for this response from now on.
    fn take_effect<P: Policy>(&self, choice: &Choice<P>) -> Result<Change, NotRecorded> {
        let mut pending = self.pending();
        let change = self.change(&pending, choice)?;
        let refused = choice.purposes().filter(|(_, allow)| !allow);
        pending.refused.extend(refused.map(|(purpose, _)| purpose.id));
        pending.chosen = Some(Arc::new(Consent { record: change.after.clone(), unclear: false }));
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
        if choice.purposes().next().is_none() {
            return Err(NotRecorded::NothingChosen);
        }
        let read = Read::by("choose");
        self.document.purposes.iter().for_each(|purpose| self.look_at_purpose(purpose, read));
        if pending.closed {
            return Err(NotRecorded::TooLate);
        }
        let before = pending.chosen.as_deref().unwrap_or_else(|| self.consent()).record.clone();
        let mut after = self.kept(pending);
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
