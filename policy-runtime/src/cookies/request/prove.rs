//! Choices with a ledger: a consent waits for its receipt, a refusal for nothing.

use super::RequestState;
use super::choose::RecordChange;
use crate::consent::choice::ChoiceData;
use crate::consent::latest::Watch;
use crate::consent::record::{Record, State};
use crate::consent::state::Consent;
use crate::consent::transition::{Grant, Meanwhile};
use crate::consent::{NotRecorded, Receipt, transition};
use crate::ledger::{ChoiceContext, LedgerEntry, Queue};
use std::sync::Arc;

impl RequestState {
    /// What the choice refuses takes effect before anything is waited for, so no ledger can stop it.
    pub(super) async fn choose_with_proof(
        &self,
        choice: &ChoiceData,
        ledger: &Queue,
    ) -> Result<Receipt, NotRecorded> {
        let context = ChoiceContext {
            site: &self.facts.site,
            language: choice.language(),
            expressed_by: choice.expressed_by(),
            now: self.now(),
        };
        let note = |change: &RecordChange| note(ledger, change, context);
        if !choice.consents(self.facts.signal) {
            let change = self.take_effect(choice)?;
            note(&change);
            return Ok(Receipt::new(&change.after));
        }
        let wanted = self.change(&mut self.pending(), choice)?;
        let refusals = choice.refusals();
        let refused = refusals.as_ref().map(|refusals| self.take_effect(refusals)).transpose()?;
        let refused_so_far = self.pending().refused.len();
        let entry = ledger.entry([&wanted.before, &wanted.after], wanted.is_new_record, context);
        let elsewhere = match self.prove(ledger, &wanted, entry).await {
            Ok(elsewhere) => elsewhere,
            Err(reason) => {
                self.give_up(choice);
                refused.iter().for_each(note);
                return Err(reason);
            }
        };
        let granted = self.grant(choice, &wanted, refused_so_far, &elsewhere)?;
        if !ledger.are_equivalent([&wanted.after, &granted.record]) {
            // What is proved is not what holds, so the last receipt would say too much.
            let record = Record { id: wanted.after.id, ..granted.record };
            ledger.enqueue(ledger.entry([&record, &record], false, context));
        }
        granted.outcome
    }

    /// Waits until a consent is durable. Then the ledger knows what other processes refused meanwhile: the ids of the purposes
    /// that are not to be granted.
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
        let elsewhere = recorded.by_others.iter().map(|decision| decision.entry);
        let refused = elsewhere.filter(|entry| entry.refuses_since(self.now()));
        Ok(refused.map(|entry| entry.purpose).collect())
    }

    /// Lets a proved consent take effect, on top of what else was chosen for this response meanwhile, and but for what was
    /// refused meanwhile, here or `elsewhere`.
    fn grant(
        &self,
        choice: &ChoiceData,
        wanted: &RecordChange,
        refused_so_far: usize,
        elsewhere: &[u16],
    ) -> Result<Granted, NotRecorded> {
        let mut pending = self.pending();
        if pending.closed {
            return Err(NotRecorded::TooLate);
        }
        let mut by_others = pending.watch.as_ref().map(Watch::refused).unwrap_or_default();
        by_others.extend(elsewhere);
        let by_request = pending.refused.get(refused_so_far..).unwrap_or_default();
        let mut record = self.kept(&pending, &wanted.ids);
        if let Some(watch) = &pending.watch {
            watch.overrule(&mut record);
        }
        let meanwhile = Meanwhile { by_others: &by_others, by_request };
        let grant = transition::grant(choice, &wanted.after, record, meanwhile);
        let Grant { record, allowed, is_superseded } = grant;
        if is_superseded {
            return Ok(Granted { record, outcome: Err(NotRecorded::Superseded) });
        }
        if !wanted.is_new_record
            && let Some(id) = record.id
        {
            self.config.latest.allow(id, allowed.into_iter(), self.base());
        }
        let receipt = Receipt::new(&record);
        pending.chosen = Some(Arc::new(Consent::from(record.clone())));
        Ok(Granted { record, outcome: Ok(receipt) })
    }

    /// What was to be consented to is not.
    fn give_up(&self, choice: &ChoiceData) {
        let allowed = choice.purposes().filter(|(_, allow)| *allow);
        let allowed: Vec<u16> = allowed.map(|(purpose, _)| purpose.id).collect();
        if let Some(watch) = &self.pending().watch {
            watch.give_up(&allowed);
        }
    }
}

/// What became of a consent that was proved.
struct Granted {
    /// The record that holds.
    record: Record,
    outcome: Result<Receipt, NotRecorded>,
}

/// Hands the receipt of a refusal to the ledger.
fn note(ledger: &Queue, change: &RecordChange, context: ChoiceContext<'_>) {
    let RecordChange { before, after, is_new_record, is_overtaking, .. } = change;
    let is_answer = after.entries.iter().any(|entry| entry.state != State::NotObjected);
    if is_answer && (before != after || *is_overtaking) {
        // The receipt of a consent may stand between it and one that says the same.
        let repeats_nothing = *is_new_record || *is_overtaking;
        ledger.enqueue(ledger.entry([before, after], repeats_nothing, context));
    }
}
