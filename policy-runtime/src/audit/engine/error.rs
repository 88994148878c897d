//! Failures of a browser.

use std::error::Error;
use std::fmt;
use std::io;

/// A failure of the browser, or of a page that it should open.
#[derive(Debug)]
#[non_exhaustive]
pub enum EngineError {
    /// No browser was found, or it does not start.
    NotStarted(String),
    /// The browser ended, or does not answer.
    Gone(String),
    /// The address cannot be opened: no connection, an invalid certificate, a download.
    Unreachable {
        /// The address.
        address: String,
        /// The reason that the browser gives.
        reason: String,
    },
    /// The browser rejects a command, or a script throws.
    Rejected(String),
}

impl EngineError {
    /// Returns whether the browser itself failed, so that no further visit will succeed.
    ///
    /// ```
    /// use policy_runtime::audit::engine::EngineError;
    ///
    /// assert!(EngineError::Gone("the browser ended".into()).is_fatal());
    /// assert!(!EngineError::Rejected("the script throws".into()).is_fatal());
    /// ```
    pub fn is_fatal(&self) -> bool {
        matches!(self, EngineError::NotStarted(_) | EngineError::Gone(_))
    }
}

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EngineError::NotStarted(reason)
            | EngineError::Gone(reason)
            | EngineError::Rejected(reason) => f.write_str(reason),
            EngineError::Unreachable { address, reason } => {
                write!(f, "`{address}` cannot be opened: {reason}")
            }
        }
    }
}

impl Error for EngineError {}

impl From<io::Error> for EngineError {
    fn from(error: io::Error) -> EngineError {
        EngineError::Gone(format!("the connection to the browser failed: {error}"))
    }
}
