//! Embeds and entries of the browser's storage.

use super::nested::Nested;
use super::{ConsentApi, Exemption, Lifetime, Provider, Text, ValueForm};
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
    /// Title of its frames and of its placeholder.
    pub title: Option<Text>,
    /// Script that initialises it.
    pub init: Option<InitScript>,
    /// Attributes of its script elements, such as `defer` or `data-id={id}`, in which `{id}` is a parameter.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let player = Shop::document().purposes[2].embeds[0];
    /// assert_eq!(player.attributes, ["async"]); // of every embed that says nothing about them
    /// ```
    pub attributes: &'static [&'static str],
    /// Width and height of its frames, in CSS pixels.
    pub size: Option<(u32, u32)>,
    /// Time at which its frames are loaded.
    pub loading: Loading,
    /// Features of Permissions Policy that its frames may use, such as `camera`.
    pub allow: &'static [&'static str],
    /// Tokens of the attribute `sandbox` of its frames, such as `allow-scripts`.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let player = Shop::document().purposes[2].embeds[0];
    /// assert!(player.sandbox.contains(&"allow-scripts") && !player.sandbox.contains(&"allow-top-navigation"));
    /// ```
    pub sandbox: &'static [&'static str],
}

/// The script that initialises an embed, in the pages before its other scripts.
///
/// The parameters of the embed are variables of it, whose values are JSON. So no value becomes code.
///
/// ```
/// mod declared {
///     policy_runtime::cookie_policy! {
///         /// How the shop uses cookies.
///         pub policy Shop { controller: kettle, contact: "privacy@kettle.example", updated: "2026-11-22", languages: [en] }
///         provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
///         provider counts { name: "Counts", privacy: "https://counts.example/privacy" }
///         /// The shop cannot work without these.
///         purpose Essential: necessary {
///             title: "Necessary",
///             /// Remembers what you chose here.
///             consent cookie choice {}
///         }
///         /// Counts visits.
///         purpose Audience: internal {
///             title: "Audience",
///             /// Counts visits.
///             embed count(id: &str) {
///                 provider: counts,
///                 script: ["https://cdn.counts.example/count.js"],
///                 init: "window.counts = window.counts || []; counts.push(['id', id]);",
///             }
///         }
///     }
/// }
/// use policy_runtime::Policy;
///
/// let init = declared::Shop::document().purposes[1].embeds[0].init.unwrap();
/// assert_eq!(init.variables, ["id"]);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct InitScript {
    /// Parameters of the embed that it uses, in the order of its arguments.
    pub variables: &'static [&'static str],
    /// The script.
    pub text: &'static str,
}

serialize_fields! {
    InitScript {
        variables,
        text,
    }
}

/// Time at which frames are loaded (HTML 2.5.7).
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::{Policy, declaration::Loading};
///
/// assert_eq!(Shop::document().purposes[2].embeds[0].loading, Loading::Lazy);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loading {
    /// When they come near the visible part of the page.
    Lazy,
    /// With the page.
    Eager,
}

serialize_names! {
    Loading {
        Lazy = "lazy",
        Eager = "eager",
    }
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
        title,
        init,
        attributes,
        size,
        loading,
        allow,
        sandbox,
    }
}

/// Addresses that an embed loads from, by key of the declaration: `script`, `frame`, `image`, `connect`, `style`, `font`,
/// `media` or `pixel`. `{name}` within an address is a parameter of the embed.
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

    /// Iterates over the addresses of all keys.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &'static str> {
        Nested::new(self.0, |(_, addresses)| addresses).map(|(_, address)| *address)
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
    /// Form of its text, if its type is declared: `storage theme: Theme in local`.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let theme = &Shop::document().purposes[0].storage[0];
    /// assert_eq!(theme.value, None); // any text
    /// ```
    pub value: Option<ValueForm>,
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
    } without { value }
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
