//! Records choices with a ledger: a consent waits for its receipt, a refusal waits for nothing.

use super::RequestState;
use super::choose::RecordChange;
use crate::consent::choice::ChoiceData;
use crate::consent::decision::Consent;
use crate::consent::latest::Watch;
use crate::consent::record::{EntryState, Record};
use crate::consent::transition::{Grant, Meanwhile};
use crate::consent::{NotRecorded, Receipt, transition};
use crate::ledger::{ChoiceContext, LedgerEntry, Queue};
use std::sync::Arc;

impl RequestState {
    /// Records a choice. Its refusals take effect before anything is waited for, so no ledger can stop them.
    pub(super) async fn choose_with_proof(
        &self,
        choice: &ChoiceData,
        ledger: &Queue,
    ) -> Result<Receipt, NotRecorded> {
        let refused = choice.purposes().filter(|(_, allow)| !allow);
        let refused: Vec<u16> = refused.map(|(purpose, _)| purpose.id).collect();
        let context = ChoiceContext {
            site: &self.facts.site,
            language: choice.language(),
            expressed_by: choice.expressed_by(),
            regime: self.facts.regime,
            refused: &refused,
            now: self.now(),
        };
        let enqueue_receipt = |change: &RecordChange| enqueue_receipt(ledger, change, context);
        if !choice.consents() {
            let change = self.take_effect(choice)?;
            enqueue_receipt(&change);
            return Ok(Receipt::new(&change.after));
        }
        let wanted = self.change(&mut self.pending(), choice)?;
        let refusals = choice.refusals();
        let refused = refusals.as_ref().map(|refusals| self.take_effect(refusals)).transpose()?;
        let refused_so_far = self.pending().refused.len();
        let entry = ledger.entry([&wanted.before, &wanted.after], wanted.is_new_record, context);
        let refused_elsewhere = match self.prove(ledger, &wanted, entry).await {
            Ok(refused_elsewhere) => refused_elsewhere,
            Err(reason) => {
                self.give_up(choice);
                refused.iter().for_each(enqueue_receipt);
                return Err(reason);
            }
        };
        let granted = self.grant(choice, &wanted, refused_so_far, &refused_elsewhere)?;
        if !ledger.are_equivalent([&wanted.after, &granted.record]) {
            // The proved record is not the one that holds, so a further receipt corrects it. Its refusals are counted already.
            let record = Record { id: wanted.after.id, ..granted.record };
            let context = ChoiceContext { refused: &[], ..context };
            ledger.enqueue(ledger.entry([&record, &record], false, context));
        }
        granted.outcome
    }

    /// Waits until the receipt of a consent is durable. Returns the ids of the purposes that other processes refused
    /// meanwhile, as the ledger has them by then.
    async fn prove(
        &self,
        ledger: &Queue,
        wanted: &RecordChange,
        entry: LedgerEntry,
    ) -> Result<Vec<u16>, NotRecorded> {
        ledger.prove(entry.clone()).await?;
        let (Some(id), latest) = (wanted.after.id, &self.config.latest) else {
            return Ok(Vec::new());
        };
        if wanted.is_new_record {
            latest.is_new(id);
            return Ok(Vec::new());
        }
        let recorded = ledger.read_back(id, &wanted.before, &entry).await?;
        latest.learn(id, &recorded.latest);
        let refused_elsewhere = recorded.by_others.iter().map(|decision| decision.entry);
        let refused = refused_elsewhere.filter(|entry| entry.refuses_since(self.now()));
        Ok(refused.map(|entry| entry.purpose).collect())
    }

    /// Applies a proved consent, on top of the other choices for this response, except for purposes refused meanwhile,
    /// in this process or `refused_elsewhere`.
    fn grant(
        &self,
        choice: &ChoiceData,
        wanted: &RecordChange,
        refused_so_far: usize,
        refused_elsewhere: &[u16],
    ) -> Result<GrantOutcome, NotRecorded> {
        let mut pending = self.pending();
        if pending.closed {
            return Err(NotRecorded::TooLate);
        }
        let mut by_others = pending.watch.as_ref().map(Watch::refused).unwrap_or_default();
        by_others.extend(refused_elsewhere);
        let by_request = pending.refused.get(refused_so_far..).unwrap_or_default();
        let mut record = self.remaining_record(&pending, &wanted.ids);
        if let Some(watch) = &pending.watch {
            watch.overrule(&mut record);
        }
        let meanwhile = Meanwhile { by_others: &by_others, by_request };
        let grant = transition::grant(choice, &wanted.after, record, meanwhile);
        let Grant { record, allowed, is_superseded } = grant;
        if is_superseded {
            return Ok(GrantOutcome { record, outcome: Err(NotRecorded::Superseded) });
        }
        if !wanted.is_new_record
            && let Some(id) = record.id
        {
            self.config.latest.allow(id, allowed.into_iter(), self.base());
        }
        let receipt = Receipt::new(&record);
        pending.new_consent = Some(Arc::new(Consent::from(record.clone())));
        Ok(GrantOutcome { record, outcome: Ok(receipt) })
    }

    /// Records refusals by the browser's signal that the response stores, in a record that changes from `before` to `after`. It
    /// waits for nothing.
    pub(super) fn enqueue_signal(
        &self,
        [before, after]: [&Record; 2],
        refused: &[u16],
        is_overtaking: bool,
    ) {
        let Some(ledger) = &self.config.ledger else { return };
        let context = ChoiceContext {
            site: &self.facts.site,
            language: None,
            expressed_by: "signal",
            regime: self.facts.regime,
            refused,
            now: self.now(),
        };
        ledger.enqueue_signal(ledger.entry([before, after], is_overtaking, context));
    }

    /// Ends the watch over purposes whose consent was not proved.
    fn give_up(&self, choice: &ChoiceData) {
        let allowed = choice.purposes().filter(|(_, allow)| *allow);
        let allowed: Vec<u16> = allowed.map(|(purpose, _)| purpose.id).collect();
        if let Some(watch) = &self.pending().watch {
            watch.give_up(&allowed);
        }
    }
}

/// The outcome of a proved consent.
struct GrantOutcome {
    /// The record that holds.
    record: Record,
    outcome: Result<Receipt, NotRecorded>,
}

/// Queues the receipt of a refusal, or counts it.
fn enqueue_receipt(ledger: &Queue, change: &RecordChange, context: ChoiceContext<'_>) {
    let RecordChange { before, after, is_new_record, is_overtaking, .. } = change;
    let is_answer = after.entries.iter().any(|entry| entry.state != EntryState::NotObjected);
    if is_answer && (before != after || *is_overtaking) {
        // The receipt of a consent may stand between it and an equal earlier one.
        let repeats_nothing = *is_new_record || *is_overtaking;
        ledger.enqueue(ledger.entry([before, after], repeats_nothing, context));
    }
}
