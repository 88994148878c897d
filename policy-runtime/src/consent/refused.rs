//! That a purpose is not allowed, and why.

use crate::declaration::PurposeDeclaration;
use crate::paths::BasePath;
use std::fmt;

/// The visitor does not allow a purpose, or has not said so.
///
/// As an axum response it is a 403 with a link to the choices.
#[derive(Debug, Clone, Copy)]
pub struct Refused {
    purpose: &'static PurposeDeclaration,
    reason: Reason,
    base_path: BasePath,
}

/// Why a purpose is not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The visitor has not chosen yet.
    Undecided,
    /// The visitor refused, objected or withdrew.
    Refused,
    /// The browser's `Sec-GPC` signal refuses it, and the visitor has not confirmed it since.
    Signal,
    /// What the visitor chose, a consent or a refusal, is longer ago than it holds.
    Expired,
    /// The visitor allowed something else: the purpose has materially changed since.
    Changed,
}

impl Refused {
    pub(crate) fn new(
        purpose: &'static PurposeDeclaration,
        reason: Reason,
        base_path: BasePath,
    ) -> Refused {
        Refused { purpose, reason, base_path }
    }

    /// The identifier of the purpose.
    pub fn purpose(&self) -> &'static str {
        self.purpose.identifier
    }

    /// Why it is not allowed.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The path below which the application stands, with the pages on which it can be allowed.
    pub fn base_path(&self) -> BasePath {
        self.base_path
    }

    /// The declaration of the purpose, for a page that says what is missing.
    pub fn declaration(&self) -> &'static PurposeDeclaration {
        self.purpose
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.reason {
            Reason::Undecided => "the visitor has not chosen yet",
            Reason::Refused => "the visitor refused it",
            Reason::Signal => "the browser's privacy signal refuses it",
            Reason::Expired => "the visitor's choice has expired",
            Reason::Changed => "it has changed since the visitor consented",
        };
        write!(f, "the purpose `{}` is not allowed: {why}", self.purpose.identifier)
    }
}

impl std::error::Error for Refused {}
