//! Items of embeds that a page of this site shows placeholders for.

use super::RequestState;
use crate::consent::Embed;
use crate::consent::embed::item::{self, Item};
use crate::declaration::EmbedDeclaration;
use crate::seal::Binding;

impl RequestState {
    /// Seals an item for a form.
    pub(crate) fn embed_item(&self, embed: &Embed<'_>) -> Option<String> {
        embed.item(self.now(), self.keys(), self.item_binding())
    }

    /// Opens an item of a form.
    pub(crate) fn open_embed_item(&self, item: &str) -> Option<Item> {
        let opened = item::open(item, self.now(), self.document, self.keys(), self.item_binding());
        opened.filter(|item| item.purpose.is_on(self.site()))
    }

    /// Notes that the visitor asked for one item of an embed, without a consent to its purpose. It holds for this response.
    pub(crate) fn load_once(&self, embed: &'static EmbedDeclaration) {
        let _ = self.loaded_once.set(embed);
    }

    /// Returns the embed of which this response loads one item, though its purpose is not allowed.
    pub(crate) fn loaded_once(&self) -> Option<&'static EmbedDeclaration> {
        self.loaded_once.get().copied()
    }

    /// Returns whether the response gets a policy of the layer that names what is allowed.
    pub(crate) fn has_csp(&self) -> bool {
        self.config.csp.is_some()
    }

    fn item_binding(&self) -> Binding<'_> {
        // No cookie has a space in its name.
        let site = self.site().seal_scope(false);
        Binding { policy: self.document.name, site, cookie: "embed item" }
    }
}
