//! What layers do with a request of a test, which has to know whether the application reads what it sends: with other keys, or of
//! another hop, it decides for a visitor whom the test does not have. And whether it sets or reads after the head has left.

use crate::cookies::request::RequestState;
use crate::cookies::request::late_calls::LateCalls;
use crate::declaration::{Document, Regime};
use std::sync::{Arc, Mutex, PoisonError};

/// An extension of a request, in which layers note their readings of it, and their handlers' late calls.
#[derive(Debug, Clone, Default)]
pub(crate) struct Probe {
    readings: Arc<Mutex<Vec<Reading>>>,
    late_calls: LateCalls,
}

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
        self.readings.lock().unwrap_or_else(PoisonError::into_inner).push(Reading::of(state));
        state.late_calls.get_or_init(|| self.late_calls.clone());
    }

    /// Returns the calls after the head has left, also those to come.
    pub(crate) fn late_calls(&self) -> &LateCalls {
        &self.late_calls
    }

    /// Returns the reading by the layer of a policy. `None` without such a layer, or where the host is no site.
    pub(crate) fn reading(&self, document: &'static Document) -> Option<Reading> {
        let readings = self.readings.lock().unwrap_or_else(PoisonError::into_inner);
        readings.iter().find(|reading| std::ptr::eq(reading.document, document)).copied()
    }
}
