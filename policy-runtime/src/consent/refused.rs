//! The refusal of a purpose, and its reason.

use crate::declaration::PurposeDeclaration;
use crate::paths::BasePath;
use std::fmt;

/// The error of [`Cookies::consent`](crate::Cookies::consent): the visitor does not allow a purpose, or has not
/// chosen.
///
/// As an axum response it is a 403 with a link to the choices. A handler that can do without the consent distinguishes
/// the reasons:
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Shop, Suggestions};
/// use policy_runtime::Cookies;
/// use policy_runtime::consent::Reason;
///
/// fn hint(cookies: &Cookies<Shop>) -> Option<&'static str> {
///     match cookies.consent(Suggestions).err()?.reason() {
///         Reason::Undecided | Reason::Expired | Reason::Changed => Some("Would you like suggestions?"),
///         Reason::Refused | Reason::Signal | Reason::Off => None,
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Refused {
    purpose: &'static PurposeDeclaration,
    reason: Reason,
    base_path: BasePath,
}

/// The reason why a purpose is not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "an application answers each of them")]
pub enum Reason {
    /// The visitor has not chosen yet.
    Undecided,
    /// The visitor refused, objected or withdrew.
    Refused,
    /// The browser's `Sec-GPC` signal refuses the purpose, and the visitor has not confirmed it since.
    Signal,
    /// The visitor's choice, a consent or a refusal, has exceeded its lifetime.
    Expired,
    /// The purpose has materially changed since the visitor allowed it ([`InvalidatedBy`](super::InvalidatedBy)).
    Changed,
    /// The rules of the visitor's region turn the purpose off, and no choice turns it on there.
    Off,
}

impl Refused {
    pub(crate) fn new(
        purpose: &'static PurposeDeclaration,
        reason: Reason,
        base_path: BasePath,
    ) -> Refused {
        Refused { purpose, reason, base_path }
    }

    /// Returns the identifier of the purpose.
    pub fn purpose(&self) -> &'static str {
        self.purpose.identifier
    }

    /// Returns the reason.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// Returns the path below which the application stands, which begins the address of the settings.
    pub fn base_path(&self) -> BasePath {
        self.base_path
    }

    /// Returns the declaration of the purpose, with its title and text, for a page that explains the refusal.
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
            Reason::Off => "the rules of the visitor's region turn it off",
        };
        write!(f, "the purpose `{}` is not allowed: {why}", self.purpose.identifier)
    }
}

impl std::error::Error for Refused {}
