//! The words of items, and which may stand in which.

use crate::syntax::keys::Item;

/// The words that begin an item, wherever it may stand.
pub(crate) const ITEM_KEYWORDS: &[&str] = &[
    "policy", "provider", "purpose", "cookie", "consent", "storage", "embed", "include", "retired",
    "texts",
];

/// The items that stand inside of something.
pub(crate) fn items_in(item: Item) -> &'static [&'static str] {
    match item {
        Item::Policy => &["policy", "provider", "purpose", "include", "retired", "texts"],
        Item::Purpose => &["cookie", "consent", "storage", "embed"],
        Item::Embed => &["cookie", "storage"],
        Item::Retired => &["cookie"],
        Item::Provider | Item::Cookie | Item::Consent | Item::Storage => &[],
    }
}
