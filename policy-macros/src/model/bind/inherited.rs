//! What cookies and entries of the storage take over from the purpose or the embed that they stand in.

use crate::model::texts::Text;
use crate::syntax;
use crate::syntax::keys::Key;
use proc_macro2::Ident;

/// The provider and the embed that a cookie or an entry of the storage has from the item around it.
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
