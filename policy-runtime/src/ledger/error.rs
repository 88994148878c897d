//! Errors of ledgers.

use std::error::Error;
use std::fmt;

/// A ledger could not be opened, read or written.
///
/// `Display` includes the cause and its sources, so [`source`](Error::source) returns `None`. `Debug` is `Display`: the details
/// of databases quote rows, which have record ids. A ledger of one's own wraps its errors in [`Full`](LedgerError::Full) or
/// [`Down`](LedgerError::Down).
///
/// ```
/// use policy_runtime::ledger::LedgerError;
/// use std::error::Error;
///
/// let error = LedgerError::Down("connection refused".into());
/// assert_eq!(error.to_string(), "the consent ledger is down: connection refused");
/// assert!(error.source().is_none());
/// ```
#[non_exhaustive]
pub enum LedgerError {
    /// No space is left. Consents fail with [`NotRecorded::LedgerFull`](crate::NotRecorded::LedgerFull); `Retry-After` asks the
    /// visitor's client to wait 10 minutes.
    Full(Box<dyn Error + Send + Sync>),
    /// The ledger cannot be reached, or responds with an error. Consents fail with
    /// [`NotRecorded::LedgerDown`](crate::NotRecorded::LedgerDown), as for all other errors; `Retry-After` asks the visitor's
    /// client to wait 10 seconds.
    Down(Box<dyn Error + Send + Sync>),
    /// The ledger did not respond in time: 5 seconds for a batch, 1 second for a look-up.
    TimedOut,
    /// A newer build created or migrated the ledger: this build does not know the migration of this number.
    Newer(i64),
    /// The database cannot be a ledger, and a retry does not help: it is in memory, a folder, in an encoding without all of
    /// Unicode, or migrated by another program.
    Unsuitable(Box<dyn Error + Send + Sync>),
}

/// The same as `Display`: the `Debug` output of databases quotes rows, with record ids.
impl fmt::Debug for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LedgerError({self})")
    }
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LedgerError::Full(cause) => {
                write!(f, "the consent ledger is full: {}", full_message(&**cause))
            }
            LedgerError::Down(cause) => {
                write!(f, "the consent ledger is down: {}", full_message(&**cause))
            }
            LedgerError::TimedOut => f.write_str("the consent ledger did not answer in time"),
            LedgerError::Newer(migration) => write!(
                f,
                "the consent ledger is newer than this build, which does not know its migration {migration}"
            ),
            LedgerError::Unsuitable(cause) => {
                write!(f, "this can be no consent ledger: {}", full_message(&**cause))
            }
        }
    }
}

impl Error for LedgerError {}

/// Returns the message of an error and those of its sources that it does not include itself.
fn full_message(cause: &(dyn Error + 'static)) -> String {
    let mut message = cause.to_string();
    let mut next = cause.source();
    while let Some(source) = next {
        let text = source.to_string();
        if !message.contains(&text) {
            message.push_str(": ");
            message.push_str(&text);
        }
        next = source.source();
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Said(&'static str, Option<Box<Said>>);

    impl fmt::Display for Said {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl Error for Said {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            self.1.as_deref().map(|source| source as &dyn Error)
        }
    }

    #[test]
    fn each_cause_is_said_once() {
        let refused = || Some(Box::new(Said("refused", None)));
        for (cause, expected) in [
            (Said("no server", None), "no server"),
            (Said("no server", refused()), "no server: refused"),
            (Said("no server: refused", refused()), "no server: refused"),
            (
                Said("no server", Some(Box::new(Said("no wire", refused())))),
                "no server: no wire: refused",
            ),
        ] {
            let error = LedgerError::Down(cause.into());
            assert_eq!(error.to_string(), format!("the consent ledger is down: {expected}"));
            assert!(error.source().is_none());
        }
    }
}
