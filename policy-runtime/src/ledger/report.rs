//! Reports of a ledger that does not write, or does not answer.

use super::LedgerError;
use crate::declaration::Document;
use crate::metrics::counters;
use crate::report::should_log;

/// Reports that a ledger did not take what was to be written.
pub(super) fn failed(document: &'static Document, error: &LedgerError) {
    if should_log(document, "ledger failed", "") {
        tracing::error!(
            policy = document.name,
            "{error}; consents are turned away until it takes them, refusals and withdrawals hold"
        );
    }
}

/// Why a ledger has no writer.
#[derive(Debug, Clone, Copy, Hash)]
pub(super) enum Absent {
    NoRuntime,
    /// The application closed it.
    Closed,
    /// Its task ended.
    Gone,
}

/// Reports that a consent or a receipt came to a ledger whose writer does not run.
pub(super) fn choice_without_writer(document: &'static Document, absent: Absent) {
    if should_log(document, ("no writer", absent), "") {
        without_writer(document, absent);
    }
}

/// Reports that nothing can be written to a ledger, as its writer does not run.
pub(super) fn without_writer(document: &'static Document, absent: Absent) {
    let (why, help) = match absent {
        Absent::NoRuntime => (
            "was given to the layer outside of a Tokio runtime",
            "call `PolicyLayer::ledger` in an async function; `PolicyLayer::try_ledger` says it as an error",
        ),
        Absent::Closed => (
            "was closed by `LedgerHandle::close`",
            "close it after the last response, as behind `axum::serve(..).with_graceful_shutdown(..)`",
        ),
        Absent::Gone => (
            "has no writer any more, as the Tokio runtime that it was started in has ended",
            "call `PolicyLayer::ledger` in the runtime that serves the application, and restart it",
        ),
    };
    tracing::error!(
        policy = document.name,
        "the consent ledger {why}, so nothing can be written to it: every consent is turned away, refusals and withdrawals hold without a receipt\nhelp: {help}"
    );
}

/// Reports that a ledger does not say whether consents still stand.
pub(super) fn silent(document: &'static Document, error: &LedgerError) {
    if should_log(document, "ledger silent", "") {
        tracing::error!(
            policy = document.name,
            "{error}; consents that it has not confirmed since this process began count for nothing until it answers, refusals hold\nhelp: `ConsentLedger::look_up` answers within a second, by an index over record ids"
        );
    }
}

/// Reports receipts of refusals and withdrawals that are in no ledger. The choices themselves took effect.
pub(super) fn receipts_dropped(document: &'static Document, count: usize) {
    counters::receipts_dropped(document, u64::try_from(count).unwrap_or(u64::MAX));
    if count > 0 && should_log(document, "receipts dropped", "") {
        tracing::error!(
            policy = document.name,
            count,
            "receipts of refusals or withdrawals were dropped, as the consent ledger does not take them; the choices hold"
        );
    }
}
