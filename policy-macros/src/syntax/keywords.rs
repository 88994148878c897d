//! The words of items, and which may stand in which.

use crate::syntax::keys::Owner;

/// The words that begin an item, wherever it may stand.
pub(crate) const WORDS: &[&str] = &[
    "policy", "provider", "purpose", "cookie", "consent", "storage", "embed", "include", "retired",
    "texts",
];

/// The items that stand inside of something.
pub(crate) fn items_in(owner: Owner) -> &'static [&'static str] {
    match owner {
        Owner::Policy => &["policy", "provider", "purpose", "include", "retired", "texts"],
        Owner::Purpose => &["cookie", "consent", "storage", "embed"],
        Owner::Embed => &["cookie", "storage"],
        Owner::Retired => &["cookie"],
        Owner::Provider | Owner::Cookie | Owner::Consent | Owner::Storage => &[],
    }
}
