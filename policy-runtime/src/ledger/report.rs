//! Reports of a ledger that fails to write or to respond.

use super::LedgerError;
use crate::declaration::Document;
use crate::metrics::counters;
use crate::report::should_log;

/// Reports that a batch was not written.
pub(super) fn append_failed(document: &'static Document, error: &LedgerError) {
    if should_log(document, "ledger failed", "") {
        tracing::error!(
            policy = document.name,
            "{error}; consents are turned away until it takes them, refusals and withdrawals hold"
        );
    }
}

/// Why a ledger has no writer.
#[derive(Debug, Clone, Copy, Hash)]
pub(super) enum NoWriter {
    /// The layer was made outside of a Tokio runtime.
    NoRuntime,
    /// The application closed it.
    Closed,
    /// Its runtime ended.
    Ended,
}

/// Reports an entry for a ledger without a writer.
pub(super) fn entry_without_writer(document: &'static Document, no_writer: NoWriter) {
    if should_log(document, ("no writer", no_writer), "") {
        writer_missing(document, no_writer);
    }
}

/// Reports that a ledger has no writer, each time it is called.
pub(super) fn writer_missing(document: &'static Document, no_writer: NoWriter) {
    let (why, help) = match no_writer {
        NoWriter::NoRuntime => (
            "was given to the layer outside of a Tokio runtime",
            "call `PolicyLayer::ledger` in an async function; `PolicyLayer::try_ledger` says it as an error",
        ),
        NoWriter::Closed => (
            "was closed by `LedgerHandle::close`",
            "close it after the last response, as behind `axum::serve(..).with_graceful_shutdown(..)`",
        ),
        NoWriter::Ended => (
            "has no writer any more, as the Tokio runtime that it was started in has ended",
            "call `PolicyLayer::ledger` in the runtime that serves the application, and restart it",
        ),
    };
    tracing::error!(
        policy = document.name,
        "the consent ledger {why}, so nothing can be written to it: every consent is turned away, refusals and withdrawals hold without a receipt\nhelp: {help}"
    );
}

/// Reports that a look-up failed, so that its consents are unconfirmed.
pub(super) fn look_up_failed(document: &'static Document, error: &LedgerError) {
    if should_log(document, "ledger silent", "") {
        tracing::error!(
            policy = document.name,
            "{error}; consents that it has not confirmed since this process began count for nothing until it answers, refusals hold\nhelp: `ConsentLedger::look_up` answers within a second, by an index over record ids"
        );
    }
}

/// Counts and reports receipts of refusals and withdrawals that are not in the ledger. The choices themselves took effect.
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
