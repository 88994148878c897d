//! What providers put into our pages, and what is kept in the browser's storage.

use super::{Exemption, Provider, Text};
use crate::serialize::{serialize_fields, serialize_names};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// What a provider puts into our pages.
#[derive(Debug)]
pub struct EmbedDeclaration {
    /// The identifier in the source.
    pub identifier: &'static str,
    /// What it does.
    pub text: Text,
    /// Why it is necessary; embeds of other kinds have no such reason.
    pub because: Option<Exemption>,
    /// Whose it is.
    pub provider: &'static Provider,
    /// Where it loads what from.
    pub origins: Origins,
    /// The other site on which it stores its cookies, where we cannot delete them.
    pub stored_on: Option<&'static str>,
}

serialize_fields! {
    EmbedDeclaration {
        identifier,
        text,
        because,
        provider,
        origins,
        stored_on,
    }
}

/// Where an embed loads what from: the key of the declaration (`script`, `frame`, `image`, `connect`, `style`, `font`,
/// `media`) and its addresses, in which `{name}` stands for a parameter.
#[derive(Debug, Clone, Copy)]
pub struct Origins(#[doc(hidden)] pub &'static [(&'static str, &'static [&'static str])]);

impl Origins {
    /// The addresses of one key; none if the embed loads nothing of that kind.
    pub fn of(&self, key: &str) -> &'static [&'static str] {
        self.0.iter().find(|(found, _)| *found == key).map_or(&[], |(_, addresses)| addresses)
    }

    /// Every key with its addresses, in a fixed order.
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

/// An entry of the browser's storage.
#[derive(Debug)]
pub struct StorageDeclaration {
    /// The key in the browser's storage, in which `{name}` stands for a part that varies.
    pub name: &'static str,
    /// The identifier in the source.
    pub identifier: &'static str,
    /// Where it is kept.
    pub area: StorageArea,
    /// What it does.
    pub text: Text,
    /// Why it is necessary; entries of other kinds have no such reason.
    pub because: Option<Exemption>,
    /// Who writes it.
    pub provider: &'static Provider,
    /// The identifier of the embed that writes it.
    pub embed: Option<&'static str>,
}

serialize_fields! {
    StorageDeclaration {
        name,
        identifier,
        area,
        text,
        because,
        provider,
        embed,
    }
}

/// The storages of a browser (HTML, Web Storage).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageArea {
    /// `localStorage`: stays until it is deleted.
    Local,
    /// `sessionStorage`: ends with the tab.
    Session,
}

serialize_names! {
    StorageArea {
        Local = "local",
        Session = "session",
    }
}
