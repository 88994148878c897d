//! Why a ledger did not do what it was asked.

use std::error::Error;
use std::fmt;

/// A ledger could not read or write.
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
}

/// As `Display` says it: what databases add for programmers has whole rows, and the ids of records in them.
impl fmt::Debug for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LedgerError({self})")
    }
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LedgerError::Full(cause) => write!(f, "the consent ledger is full: {cause}"),
            LedgerError::Down(cause) => write!(f, "the consent ledger is down: {cause}"),
            LedgerError::Newer(migration) => write!(
                f,
                "the consent ledger is newer than this build, which does not know its migration {migration}"
            ),
            LedgerError::TimedOut => f.write_str("the consent ledger did not answer in time"),
        }
    }
}

impl Error for LedgerError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            LedgerError::Full(cause) | LedgerError::Down(cause) => Some(&**cause),
            LedgerError::TimedOut | LedgerError::Newer(_) => None,
        }
    }
}
