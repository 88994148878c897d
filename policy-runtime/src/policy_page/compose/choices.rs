//! The visitor's choices.

use crate::declaration::{Duty, PurposeDeclaration, Regime, Writer};
use crate::i18n::{LocalizedText, Localizer};
use crate::policy_page::addresses::opt_out;
use crate::policy_page::page::{Item, PagePart};

impl Localizer<'_> {
    pub(super) fn choices(&self, site: &str) -> PagePart {
        let object = self.is_any_purpose(&|purpose| self.is_on_somewhere(purpose));
        let asks = self.is_any_purpose(&|purpose| self.asks_somewhere(purpose));
        let choose = object || asks;
        let elsewhere = self.is_any_purpose(&|purpose| {
            let embeds = purpose.embeds.iter().any(|embed| !embed.stored_on.is_empty());
            embeds || purpose.cookies.iter().any(|cookie| !cookie.is_stored_here())
        });
        // An embed may store more on its own site than the policy can list.
        let embeds = self.is_any_purpose(&|purpose| {
            let by_embed = purpose.cookies.iter().any(|cookie| cookie.writer == Writer::Embed);
            purpose.can_be_refused() && (by_embed || !purpose.embeds.is_empty())
        });
        let storage = self.is_any_purpose(&|purpose| !purpose.storage.is_empty());
        let refusable_storage = self.is_any_purpose(&|purpose| {
            purpose.can_be_refused() && !purpose.storage.is_empty() && !purpose.clears_storage
        });
        let partitions = self.is_any_purpose(&|purpose| {
            purpose.can_be_refused() && purpose.cookies.iter().any(|cookie| cookie.partitioned)
        });
        let mut paragraphs = self.messages_if(&[
            ("choices-consent", asks),
            ("choices-objection", object),
            ("choices-deletion", choose),
            ("choices-partitions", partitions),
            ("choices-storage", refusable_storage),
        ]);
        let clearing = self.purposes().filter(|purpose| purpose.can_be_refused());
        let clearing = clearing.filter(|purpose| purpose.clears_storage);
        paragraphs.extend(clearing.map(|purpose| self.cleared_storage(purpose)));
        paragraphs.extend(self.messages_if(&[
            ("choices-elsewhere", elsewhere || embeds),
            ("choices-none", !choose && self.purposes().next().is_some()),
            ("choices-browser", !storage),
            ("choices-browser-storage", storage),
        ]));
        let link = choose.then(|| self.message("choices-link"));
        let list = self.opt_out_of_sale(site).into_iter().collect();
        PagePart { list, link, ..PagePart::new(self.message("choices"), paragraphs) }
    }

    /// Describes that a withdrawal of a purpose clears the storage of the site.
    pub(crate) fn cleared_storage(&self, purpose: &PurposeDeclaration) -> LocalizedText {
        let title = self.purpose_title(purpose).text;
        self.message_with("choices-storage-cleared", "purpose", &title)
    }

    /// Links to the page that opts out of sale and sharing, where some region prescribes that.
    fn opt_out_of_sale(&self, site: &str) -> Option<Item> {
        let links = [Duty::SaleLink, Duty::PrivacyChoicesLink, Duty::AdvertisingLink];
        let is_due = |regime: &Regime| links.iter().any(|link| regime.has(*link));
        self.document.regimes().iter().any(is_due).then(|| Item::Link {
            words: self.message("advertising-link"),
            url: opt_out(site),
            is_external: false,
        })
    }

    /// Lists the purposes that Global Privacy Control refuses.
    pub(super) fn gpc(&self) -> Option<PagePart> {
        let refused = self.purposes().filter(|purpose| purpose.refused_by_gpc);
        let list: Vec<_> = refused.map(|purpose| Item::Text(self.purpose_title(purpose))).collect();
        let is_on =
            |purpose: &PurposeDeclaration| purpose.refused_by_gpc && self.is_on_somewhere(purpose);
        let is_remembered = !self.document.regimes().is_empty() && self.is_any_purpose(&is_on);
        let paragraphs = self.messages_if(&[("gpc-text", true), ("gpc-remembered", is_remembered)]);
        let part = PagePart::new(self.message("gpc"), paragraphs);
        (!list.is_empty()).then_some(PagePart { list, ..part })
    }
}
