//! The reading of a request, for tests that have to know whether the application reads what they send: with other keys, or of
//! another hop, it decides for a visitor whom the test does not have.

use crate::cookies::request::RequestState;
use crate::declaration::{Document, Regime};
use std::sync::{Arc, Mutex, PoisonError};

/// An extension of a request, in which layers note their readings of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Probe(Arc<Mutex<Vec<Reading>>>);

/// The facts that a layer decides by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    document: &'static Document,
    pub(crate) regime: &'static Regime,
    /// Whether the consent cookie does not open, or is there twice.
    pub(crate) is_choice_unclear: bool,
}

impl Reading {
    pub(crate) fn of(state: &RequestState) -> Reading {
        Reading {
            document: state.document,
            regime: state.facts.regime,
            is_choice_unclear: state.is_choice_unclear(),
        }
    }
}

impl Probe {
    pub(super) fn note(&self, state: &RequestState) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Reading::of(state));
    }

    /// Returns the reading by the layer of a policy. `None` without such a layer, or where the host is no site.
    pub(crate) fn reading(&self, document: &'static Document) -> Option<Reading> {
        let readings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        readings.iter().find(|reading| std::ptr::eq(reading.document, document)).copied()
    }
}
