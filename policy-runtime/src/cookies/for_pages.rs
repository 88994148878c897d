//! The questions of the pages about a request: its choice, its embeds and its nonce.

use super::Cookies;
use crate::consent::{Embed, Reason, embed::item::Item};
use crate::declaration::{EmbedDeclaration, PurposeDeclaration, PurposeRule, Regime};
#[cfg(feature = "axum")]
use crate::paths::BasePath;
use crate::policy::Policy;

impl<P: Policy> Cookies<P> {
    /// Returns whether the last choice for a purpose was a consent, even if it no longer holds.
    pub(crate) fn was_consented(&self, purpose: &'static PurposeDeclaration) -> bool {
        self.request.was_consented(purpose)
    }

    /// Returns the mark of the choice made for this response, by which the next request recognises whether the browser
    /// kept it.
    pub(crate) fn mark_of_choice(&self) -> Option<String> {
        self.request.mark_of_choice()
    }

    /// Returns whether the browser kept the choice with this mark, or, for an empty mark, the choice made within the
    /// last minute.
    pub(crate) fn is_choice_kept(&self, mark: &str) -> Option<bool> {
        self.request.is_choice_kept(mark)
    }

    /// Sets the path below which the application stands, where the layer has none.
    #[cfg(feature = "axum")]
    pub(crate) fn locate(&self, base_path: BasePath) {
        self.request.locate(base_path);
    }

    /// Returns the rules of the visitor's region.
    pub(crate) fn regime(&self) -> &'static Regime {
        self.request.regime()
    }

    /// Returns the rule of a purpose in the visitor's region.
    pub(crate) fn rule(&self, purpose: &PurposeDeclaration) -> PurposeRule {
        purpose.rule(self.regime())
    }

    /// Returns whether the visitor may be asked to allow a purpose: not while a refusal is recent, where the region wants it so.
    pub(crate) fn may_ask(&self, purpose: &'static PurposeDeclaration) -> bool {
        self.request.may_ask(purpose)
    }

    /// Returns the purposes that the site of the request has.
    pub(crate) fn purposes(
        &self,
    ) -> impl Iterator<Item = &'static PurposeDeclaration> + use<'_, P> {
        let purposes = P::document().purposes.iter().copied();
        purposes.filter(|purpose| purpose.is_on(self.site()))
    }

    /// Returns whether the visitor enters the site with this request.
    pub(crate) fn is_entry(&self) -> bool {
        self.request.is_entry()
    }

    /// Returns whether the response is framed by a page of another origin.
    pub(crate) fn is_framed(&self) -> bool {
        self.request.is_framed()
    }

    /// Returns the nonce for markup of this crate, if it needs one.
    pub(crate) fn nonce_of_markup(&self) -> Option<&str> {
        self.request.nonce_of_markup()
    }

    /// Returns whether the layer adds a `Content-Security-Policy`.
    pub(crate) fn has_csp(&self) -> bool {
        self.request.has_csp()
    }

    /// Seals an item of an embed for the form of its placeholder.
    pub(crate) fn embed_item(&self, embed: &Embed<'_>) -> Option<String> {
        self.request.embed_item(embed)
    }

    /// Opens an item of a form.
    pub(crate) fn open_embed_item(&self, item: &str) -> Option<Item> {
        self.request.open_embed_item(item)
    }

    /// Lets this response load one item of an embed, without a consent to its purpose.
    pub(crate) fn load_once(&self, embed: &'static EmbedDeclaration) {
        self.request.load_once(embed);
    }

    /// Decides about a purpose of the policy, by its declaration.
    pub(crate) fn decide_on(&self, purpose: &'static PurposeDeclaration) -> Result<(), Reason> {
        self.request.decide_by("embeds", purpose)
    }
}
