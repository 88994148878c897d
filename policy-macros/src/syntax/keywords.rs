//! Keywords: the words that begin an item, and which item may stand in which.

use super::keys::Item;

/// A word that begins an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Keyword {
    Policy,
    Provider,
    Purpose,
    Cookie,
    /// The first word of `consent cookie`.
    Consent,
    Storage,
    Embed,
    Access,
    Include,
    Retired,
    Texts,
}

use Keyword::{
    Access, Consent, Cookie, Embed, Include, Policy, Provider, Purpose, Retired, Storage, Texts,
};

impl Keyword {
    const ALL: [Keyword; 11] = [
        Policy, Provider, Purpose, Cookie, Consent, Storage, Embed, Access, Include, Retired, Texts,
    ];

    /// Finds the keyword, wherever its item may stand.
    pub(crate) fn of(word: &str) -> Option<Keyword> {
        Keyword::ALL.into_iter().find(|keyword| keyword.as_str() == word)
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Policy => "policy",
            Provider => "provider",
            Purpose => "purpose",
            Cookie => "cookie",
            Consent => "consent",
            Storage => "storage",
            Embed => "embed",
            Access => "access",
            Include => "include",
            Retired => "retired",
            Texts => "texts",
        }
    }
}

/// Returns whether a word begins an item.
pub(crate) fn is_keyword(word: &str) -> bool {
    Keyword::of(word).is_some()
}

/// Lists the keywords of the items that can stand in an item.
pub(crate) fn items_in(item: Item) -> &'static [Keyword] {
    match item {
        Item::Policy => &[Policy, Provider, Purpose, Include, Retired, Texts],
        Item::Purpose => &[Cookie, Consent, Storage, Embed, Access],
        Item::Embed => &[Cookie, Storage, Access],
        Item::Retired => &[Cookie],
        Item::Library
        | Item::Provider
        | Item::Cookie
        | Item::Consent
        | Item::Storage
        | Item::Access => &[],
    }
}
