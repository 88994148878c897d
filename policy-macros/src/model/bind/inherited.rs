//! Inheritance: a cookie has the provider, the reason and the text of the item that it stands in, unless it has its own.

use crate::model::texts::Text;
use crate::syntax;
use crate::syntax::keys::Key;
use proc_macro2::Ident;

/// The provider and the embed of the item around a cookie or an entry of the storage.
#[derive(Clone, Copy)]
pub(super) struct Inherited<'s> {
    pub(super) provider: Option<usize>,
    pub(super) embed: Option<(&'s syntax::Embed, &'s Text)>,
}

impl Inherited<'_> {
    /// Returns the embed's reason, for which all that it stores is necessary.
    pub(super) fn because(&self) -> Option<Ident> {
        self.embed.and_then(|(embed, _)| embed.keys.word(Key::BECAUSE).cloned())
    }

    /// Returns the name of the embed.
    pub(super) fn embed_name(&self) -> Option<Ident> {
        self.embed.map(|(embed, _)| embed.name.clone())
    }
}
