//! Why a ledger did not do what it was asked.

use std::error::Error;
use std::fmt;

/// A ledger could not be opened, read or written.
///
/// It says its cause itself, with all that the cause says, so it has no [`source`](Error::source) that would say it again.
///
/// ```
/// use policy_runtime::ledger::LedgerError;
/// use std::error::Error;
///
/// let error = LedgerError::Down("connection refused".into());
/// assert_eq!(error.to_string(), "the consent ledger is down: connection refused");
/// assert!(error.source().is_none());
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum LedgerError {
    /// There is no room left in it.
    Full(Box<dyn Error + Send + Sync>),
    /// It cannot be reached, or answers with an error.
    Down(Box<dyn Error + Send + Sync>),
    /// It did not answer in time.
    TimedOut,
    /// A newer build made it or changed it: it has a migration that this build does not know, by its number.
    Newer(i64),
    /// What was given can be no ledger, whenever it is tried again: a database in the memory, a folder, one in an encoding that
    /// lacks letters, one that is somebody else's.
    Unsuitable(Box<dyn Error + Send + Sync>),
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LedgerError::Full(cause) => write!(f, "the consent ledger is full: {}", said(&**cause)),
            LedgerError::Down(cause) => write!(f, "the consent ledger is down: {}", said(&**cause)),
            LedgerError::TimedOut => f.write_str("the consent ledger did not answer in time"),
            LedgerError::Newer(migration) => write!(
                f,
                "the consent ledger is newer than this build, which does not know its migration {migration}"
            ),
            LedgerError::Unsuitable(cause) => {
                write!(f, "this can be no consent ledger: {}", said(&**cause))
            }
        }
    }
}

impl Error for LedgerError {}

/// What an error and its sources say. Many an error says its source itself.
fn said(cause: &(dyn Error + 'static)) -> String {
    let mut said = cause.to_string();
    let mut next = cause.source();
    while let Some(source) = next {
        let text = source.to_string();
        if !said.contains(&text) {
            said.push_str(": ");
            said.push_str(&text);
        }
        next = source.source();
    }
    said
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
