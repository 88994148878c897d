//! Reasons for which there is no report.

use super::engine::EngineError;
use std::error::Error;
use std::fmt;

/// A reason for which an audit has no report. Faults of the site are in the report; this is a fault of the audit's input, or of the
/// browser.
#[derive(Debug)]
#[non_exhaustive]
pub enum AuditError {
    /// The policy cannot be read.
    InvalidPolicy(String),
    /// The address is not that of a site, or leads to another one.
    Address(String),
    /// The policy has no rules of its own for a jurisdiction.
    Jurisdiction(String),
    /// The steps by which consent is given cannot be read.
    Consent(String),
    /// The browser does not start, or ended.
    Engine(EngineError),
}

impl fmt::Display for AuditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AuditError::InvalidPolicy(reason)
            | AuditError::Address(reason)
            | AuditError::Jurisdiction(reason)
            | AuditError::Consent(reason) => f.write_str(reason),
            AuditError::Engine(error) => error.fmt(f),
        }
    }
}

impl Error for AuditError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            AuditError::Engine(error) => Some(error),
            _ => None,
        }
    }
}

impl From<EngineError> for AuditError {
    fn from(error: EngineError) -> AuditError {
        AuditError::Engine(error)
    }
}
