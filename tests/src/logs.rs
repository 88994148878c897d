//! What was reported while something ran on this thread.

use std::cell::{Cell, RefCell};
use std::io;
use std::sync::Once;

thread_local! {
    static WRITTEN: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static WITH_LACKS: Cell<bool> = const { Cell::new(false) };
}

/// Collects what this thread reports.
#[derive(Debug)]
#[non_exhaustive]
pub struct Logs;

impl Logs {
    /// Begins to collect. One subscriber serves all threads: those of single threads would switch each other's events off.
    pub fn collect() -> Logs {
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            tracing_subscriber::fmt().with_ansi(false).with_writer(|| ToThread).init();
        });
        WRITTEN.with_borrow_mut(Vec::clear);
        Logs
    }

    /// Collects the reports of layers without a ledger and without regions, too.
    pub fn collect_lacks() -> Logs {
        WITH_LACKS.set(true);
        Logs::collect()
    }

    /// What was reported so far.
    pub fn text(&self) -> String {
        WRITTEN.with_borrow(|written| String::from_utf8_lossy(written).into_owned())
    }
}

struct ToThread;

impl io::Write for ToThread {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Most tests have no ledger and read no region, and are about something else.
        let line = String::from_utf8_lossy(bytes);
        let is_lack = ["no-log", "reads no region"].iter().any(|words| line.contains(words));
        if !is_lack || WITH_LACKS.get() {
            WRITTEN.with_borrow_mut(|written| written.extend_from_slice(bytes));
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
