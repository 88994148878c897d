//! Records choices: a refusal takes effect at once, a consent once its receipt is durable.

use super::pending::Pending;
use super::{Read, RequestState};
use crate::consent::choice::ChoiceData;
use crate::consent::decision::Consent;
use crate::consent::latest::{Base, Watch};
use crate::consent::record::{Entry, Record};
use crate::consent::transition::Division;
use crate::consent::{NotRecorded, Receipt, RecordId, transition};
use crate::cookies::report;
use std::sync::Arc;

/// A record before and after a choice.
pub(super) struct RecordChange {
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "for receipts alone"))]
    pub(super) before: Record,
    pub(super) after: Record,
    /// The ids under which other requests of the visitor may have the record: that of the cookie, and that of the
    /// form's token.
    pub(super) ids: Vec<RecordId>,
    /// Whether the id was drawn for this choice, so that no ledger has it.
    pub(super) is_new_record: bool,
    /// Whether it refuses a consent that another request is still proving.
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "for receipts alone"))]
    pub(super) is_overtaking: bool,
}

impl RequestState {
    /// Records a choice on top of those made before. It allows nothing that this site does not have, or that the visitor's region
    /// turns off or demands another act for.
    pub(crate) async fn choose(&self, choice: &ChoiceData) -> Result<Receipt, NotRecorded> {
        let shown = choice.shown_on(self.site());
        let Division { choice, lacks_confirmation, allows_unasked } =
            self.divide(shown.as_ref().unwrap_or(choice));
        match self.record_choice(&choice).await {
            Ok(_) | Err(NotRecorded::NothingChosen) if allows_unasked => Err(NotRecorded::NotShown),
            Ok(_) | Err(NotRecorded::NothingChosen) if lacks_confirmation => {
                Err(NotRecorded::NotConfirmed)
            }
            outcome => outcome,
        }
    }

    /// Divides a choice by the rules of the visitor's region, and by the decisions that are known by now.
    fn divide(&self, choice: &ChoiceData) -> Division {
        let pending = self.pending();
        let current = pending.new_consent.as_deref().unwrap_or_else(|| self.consent());
        let token = choice.token().and_then(|token| self.token(token));
        let ids: Vec<RecordId> =
            current.record.id.into_iter().chain(token.map(|token| token.id)).collect();
        let record = self.remaining_record(&pending, &ids);
        transition::divide(choice, &record, self.circumstances())
    }

    /// Records a divided choice.
    #[cfg_attr(
        not(feature = "ledger"),
        allow(clippy::unused_async, reason = "without a ledger nothing is waited for")
    )]
    async fn record_choice(&self, choice: &ChoiceData) -> Result<Receipt, NotRecorded> {
        #[cfg(feature = "ledger")]
        if let Some(ledger) = &self.config.ledger {
            return self.choose_with_proof(choice, ledger).await;
        }
        self.take_effect(choice).map(|change| Receipt::new(&change.after))
    }

    /// Applies a choice to this response from now on.
    pub(super) fn take_effect(&self, choice: &ChoiceData) -> Result<RecordChange, NotRecorded> {
        let mut pending = self.pending();
        let mut change = self.change(&mut pending, choice)?;
        let refused = choice.purposes().filter(|(_, allow)| !allow);
        let refused: Vec<u16> = refused.map(|(purpose, _)| purpose.id).collect();
        let is_refused = |entry: &&Entry| refused.contains(&entry.purpose);
        let after = &change.after;
        let (refusals, others): (Vec<&Entry>, Vec<_>) = after.entries.iter().partition(is_refused);
        let refusals: Vec<Entry> = refusals.into_iter().copied().collect();
        let latest = &self.config.latest;
        change.is_overtaking = latest.refuse(&change.ids, &refusals, pending.watch.as_ref());
        if !change.is_new_record
            && let Some(id) = after.id
        {
            let is_chosen = |purpose: u16| choice.purposes().any(|(known, _)| known.id == purpose);
            let allowed = others.into_iter().filter(|entry| is_chosen(entry.purpose));
            latest.allow(id, allowed.copied(), self.base());
        }
        pending.refused.extend(refused);
        let unconfirmed = self.consent().unconfirmed;
        let consent = Consent { unconfirmed, ..Consent::from(change.after.clone()) };
        pending.new_consent = Some(Arc::new(consent));
        Ok(change)
    }

    /// Returns the record as the choice changes it. From now on the response is watched for refusals by other
    /// requests.
    pub(super) fn change(
        &self,
        pending: &mut Pending,
        choice: &ChoiceData,
    ) -> Result<RecordChange, NotRecorded> {
        if self.facts.is_prefetch {
            return Err(NotRecorded::Prefetch);
        }
        if self.document.consent.is_none() {
            return Err(NotRecorded::NothingToChoose);
        }
        if choice.purposes().next().is_none() {
            return Err(NotRecorded::NothingChosen);
        }
        let read = Read::by("choose");
        self.document.purposes.iter().for_each(|purpose| self.note_read_of_purpose(purpose, read));
        if pending.closed {
            return Err(NotRecorded::TooLate);
        }
        let token = choice.token().and_then(|token| self.token(token));
        if token.is_some_and(|token| self.has_changed_since(token)) && pending.new_consent.is_none()
        {
            report::choice_changed(self.document);
            pending.new_consent = Some(Arc::new(self.consent().refusals()));
            pending.is_planted = true;
        }
        let before =
            pending.new_consent.as_deref().unwrap_or_else(|| self.consent()).record.clone();
        let reserved = token.map(|token| token.id);
        let ids: Vec<RecordId> =
            before.id.into_iter().chain(reserved.filter(|id| before.id != Some(*id))).collect();
        self.watch(pending, choice, &ids);
        let mut after = self.remaining_record(pending, &ids);
        transition::apply(choice, &mut after, self.circumstances());
        let latest = &self.config.latest;
        transition::withdraw(choice, &mut after, |purpose| latest.is_given(&ids, purpose.id));
        let is_new_record = after.id.is_none() && reserved.is_none();
        if !transition::identify(&mut after, || reserved.or_else(RecordId::random)) {
            return Err(NotRecorded::NoRandomness);
        }
        Ok(RecordChange { before, after, ids, is_new_record, is_overtaking: false })
    }

    /// Watches for refusals under the given ids. Without any id, no other request can refuse anything.
    fn watch(&self, pending: &mut Pending, choice: &ChoiceData, ids: &[RecordId]) {
        if !ids.is_empty() {
            let allowed = choice.purposes().filter(|(_, allow)| *allow);
            let allowed: Vec<u16> = allowed.map(|(purpose, _)| purpose.id).collect();
            let consented = choice.consented().map(|purpose| purpose.id);
            let begin = || Watch::begin(&self.config.latest);
            let watch = pending.watch.get_or_insert_with(begin);
            watch.choose(ids, &allowed, consented);
        }
    }

    /// Returns the record of earlier choices that a new one builds upon: of this request, and of others under the same
    /// ids.
    pub(super) fn remaining_record(&self, pending: &Pending, ids: &[RecordId]) -> Record {
        let current = pending.new_consent.as_deref().unwrap_or_else(|| self.consent());
        let mut record = transition::keep(current, self.document.purposes, self.circumstances());
        self.config.latest.merge_into(&mut record, ids, self.base());
        record
    }

    /// Returns the record of the request as the base that other requests may share.
    pub(super) fn base(&self) -> Option<Base> {
        Base::of(&self.consent().record)
    }
}
