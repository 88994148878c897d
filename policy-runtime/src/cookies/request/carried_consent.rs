//! The consent that a request carries, and its confirmation by the ledger.

use super::facts::RequestFacts;
use super::{RequestState, binding};
use crate::consent::decision::{Consent, TooManyCopies};
#[cfg(feature = "ledger")]
use crate::consent::latest::{ConfirmationRequest, ConfirmationStatus};
use crate::cookies::config::LayerConfig;
use crate::cookies::limits::TooManyCookies;
use crate::cookies::report;
use crate::declaration::{ConsentCookie, Document};
use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;
#[cfg(feature = "ledger")]
use std::sync::OnceLock;
use std::task::{Context, Poll};

/// The choices in the consent cookie of a request.
#[derive(Debug)]
pub(super) struct CarriedConsent {
    read: Consent,
    /// The choices that still stand, once the ledger has answered.
    #[cfg(feature = "ledger")]
    confirmed: OnceLock<Consent>,
}

impl CarriedConsent {
    /// Opens the consent cookies of a request, if it has any. Boxed, as moving them takes longer.
    pub(super) fn open(
        config: &LayerConfig,
        document: &'static Document,
        facts: &RequestFacts,
    ) -> Result<Option<Box<CarriedConsent>>, TooManyCookies> {
        let (Some(ConsentCookie { cookie, .. }), Some(search)) =
            (document.consent, config.search_for_consent())
        else {
            return Ok(None);
        };
        let values = || facts.cookies.values(Cow::Borrowed(search));
        let mut carried = values();
        let Some(first) = carried.next() else { return Ok(None) };
        let binding = binding(document, &facts.site, cookie, cookie.name);
        let read = Consent::open(first, &mut carried, config.keys_of(facts), binding)
            .map_err(|TooManyCopies| TooManyCookies::OF_CONSENT)?;
        if read.unclear && values().nth(1).is_some() {
            report::choice_doubled(document, cookie);
        }
        Ok(Some(Box::new(CarriedConsent {
            read,
            #[cfg(feature = "ledger")]
            confirmed: OnceLock::new(),
        })))
    }

    /// Removes the consents that the visitor refused since. Returns what to wait for, if the ledger has to be asked first; a
    /// safe method can wait longer. Runs before anything else reads a consent.
    pub(super) fn settle(
        &mut self,
        config: &LayerConfig,
        facts: &RequestFacts,
    ) -> Option<Confirmation> {
        let record = &mut self.read.record;
        let id = record.id?;
        // A record without a consent grants nothing anyway.
        record.entries.iter().find(|entry| !entry.state.is_refusal())?;
        #[cfg(feature = "ledger")]
        if let Some(ledger) = &config.ledger {
            let (now, only_reads) = (facts.now.seconds(), facts.only_reads);
            let status = ledger.confirm(record, ConfirmationRequest { id, now, only_reads });
            self.read.unconfirmed = !status.is_confirmed();
            return match status {
                ConfirmationStatus::Pending(answer) => Some(Confirmation(answer)),
                ConfirmationStatus::Confirmed | ConfirmationStatus::Unknown => None,
            };
        }
        #[cfg(not(feature = "ledger"))]
        let _ = facts;
        config.latest.overrule(record, id);
        None
    }

    #[inline]
    pub(super) fn consent(&self) -> &Consent {
        #[cfg(feature = "ledger")]
        if let Some(confirmed) = self.confirmed.get() {
            return confirmed;
        }
        &self.read
    }
}

/// Resolves when the ledger has answered, or did not in time. It is uninhabited without a ledger.
#[derive(Debug)]
pub(crate) struct Confirmation(
    #[cfg(feature = "ledger")] tokio::sync::oneshot::Receiver<()>,
    #[cfg(not(feature = "ledger"))] std::convert::Infallible,
);

impl Future for Confirmation {
    type Output = ();

    #[cfg(feature = "ledger")]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.0).poll(context).map(drop)
    }

    #[cfg(not(feature = "ledger"))]
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        match self.0 {}
    }
}

impl RequestState {
    /// Applies the ledger's answer: the consents of the request count, those refused since excepted.
    pub(crate) fn confirm(&self) {
        #[cfg(feature = "ledger")]
        if let Some(carried) = self.consent.as_deref()
            && let Some(id) = carried.read.record.id
        {
            let (latest, mut record) = (&self.config.latest, carried.read.record.clone());
            latest.overrule(&mut record, id);
            let unconfirmed = !latest.is_answered(id);
            let consent = Consent { unconfirmed, ..Consent::from(record) };
            let _ = carried.confirmed.set(consent); // the first answer counts
        }
    }
}
