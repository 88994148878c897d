//! The kits, by the names of an import.

use super::draft::Name;
use crate::declaration::Kind;

pub(super) use crate::kits::catalogue::{Kit, of_address, of_cookie, of_service};

/// Returns the word of a kind.
pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Necessary => "necessary",
        Kind::Statistical => "statistical",
        Kind::Internal => "internal",
        Kind::ThirdParty => "third_party",
    }
}

impl Kit {
    /// Returns whether the kit declares a cookie, which no policy that includes it declares again.
    pub(super) fn has_cookie(&self, name: &Name, stored_on: &[String]) -> bool {
        match (name, stored_on) {
            (Name::One(name), []) => self.cookie(name.as_bytes(), None).is_some(),
            (Name::One(name), sites) => {
                sites.iter().any(|site| self.cookie(name.as_bytes(), Some(site)).is_some())
            }
            (Name::Prefix(start), []) => self.has_cookie_from(start),
            _ => false,
        }
    }

    /// Returns whether the kit declares an entry of the browser's storage.
    pub(super) fn has_entry(&self, name: &Name) -> bool {
        matches!(name, Name::One(name) if self.has_storage(name))
    }
}
