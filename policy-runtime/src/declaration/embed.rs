//! Embeds and entries of the browser's storage.

use super::{ConsentApi, Exemption, Lifetime, Provider, Text};
use crate::serialize::{serialize_fields, serialize_names};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// Content of a provider within the site's pages, such as a video player.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// let player = Shop::document().purposes[2].embeds[0];
/// assert_eq!((player.identifier, player.provider.name), ("player", "Tube"));
/// assert_eq!(player.origins.of("frame"), ["https://www.tube.example/embed/{film}"]);
/// ```
#[derive(Debug)]
pub struct EmbedDeclaration {
    /// Identifier in the source.
    pub identifier: &'static str,
    /// Description for visitors.
    pub text: Text,
    /// Reason for which it is necessary. `None` in purposes of other kinds.
    pub because: Option<Exemption>,
    /// Party that provides it.
    pub provider: &'static Provider,
    /// Addresses that it loads from.
    pub origins: Origins,
    /// Other sites on which it stores its cookies, where this site cannot delete them.
    pub stored_on: &'static [&'static str],
    /// Identifier of the embed whose content loads it. `None` if the pages load it.
    pub loaded_by: Option<&'static str>,
    /// Interface by which its scripts learn of the visitor's consent, if it has one.
    pub consent_api: Option<ConsentApi>,
}

serialize_fields! {
    EmbedDeclaration {
        identifier,
        text,
        because,
        provider,
        origins,
        stored_on,
        loaded_by,
        consent_api,
    }
}

/// Addresses that an embed loads from, by key of the declaration: `script`, `frame`, `image`, `connect`, `style`, `font` or
/// `media`. `{name}` within an address is a parameter of the embed.
///
/// Serialises as a map from key to addresses.
#[derive(Debug, Clone, Copy)]
pub struct Origins(#[doc(hidden)] pub &'static [(&'static str, &'static [&'static str])]);

impl Origins {
    /// Returns the addresses of one key. Empty if the embed loads nothing of that type.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let origins = Shop::document().purposes[2].embeds[0].origins;
    /// assert_eq!(origins.of("frame").len(), 1);
    /// assert!(origins.of("script").is_empty());
    /// ```
    pub fn of(&self, key: &str) -> &'static [&'static str] {
        self.0.iter().find(|(found, _)| *found == key).map_or(&[], |(_, addresses)| addresses)
    }

    /// Iterates over the keys with their addresses, in a fixed order. Useful for a `Content-Security-Policy`:
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let origins = Shop::document().purposes[2].embeds[0].origins;
    /// let sources: Vec<_> = origins.iter().map(|(key, urls)| format!("{key}-src {}", urls.join(" "))).collect();
    /// assert_eq!(sources, ["frame-src https://www.tube.example/embed/{film}"]);
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
        self.0.iter().copied()
    }
}

impl Serialize for Origins {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, addresses) in self.0 {
            map.serialize_entry(key, addresses)?;
        }
        map.end()
    }
}

/// An entry of the browser's storage (HTML, Web Storage; IndexedDB; Service Workers, Cache).
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::{Policy, declaration::StorageArea};
///
/// let theme = &Shop::document().purposes[0].storage[0];
/// assert_eq!((theme.name, theme.area), ("shop.theme", StorageArea::Local));
/// ```
#[derive(Debug)]
pub struct StorageDeclaration {
    /// Key of the entry. `{name}` within it is a part that varies.
    pub name: &'static str,
    /// Identifier in the source.
    pub identifier: &'static str,
    /// Storage that holds it.
    pub area: StorageArea,
    /// Time after which the scripts that write it delete it, if they promise one. Browsers give entries no lifetime.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let theme = &Shop::document().purposes[0].storage[0];
    /// assert_eq!(theme.lifetime, None); // stays until it is deleted
    /// ```
    pub lifetime: Option<Lifetime>,
    /// Description for visitors.
    pub text: Text,
    /// Reason for which it is necessary. `None` in purposes of other kinds.
    pub because: Option<Exemption>,
    /// Party that writes it.
    pub provider: &'static Provider,
    /// Identifier of the embed that writes it.
    pub embed: Option<&'static str>,
}

serialize_fields! {
    StorageDeclaration {
        name,
        identifier,
        area,
        lifetime,
        text,
        because,
        provider,
        embed,
    }
}

/// A storage of the browser: the word behind `in`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageArea {
    /// `localStorage`, which keeps entries until they are deleted.
    Local,
    /// `sessionStorage`, which ends with the tab.
    Session,
    /// IndexedDB, a database, which keeps entries until they are deleted.
    IndexedDb,
    /// The Cache API, which keeps responses until they are deleted.
    Cache,
}

serialize_names! {
    StorageArea {
        Local = "local",
        Session = "session",
        IndexedDb = "indexed_db",
        Cache = "cache",
    }
}
