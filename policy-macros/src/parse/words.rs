//! The words of items.

/// The words that begin an item, wherever it may stand.
pub(super) const WORDS: &[&str] = &[
    "policy", "provider", "purpose", "cookie", "consent", "storage", "embed", "include", "retired",
    "texts",
];
