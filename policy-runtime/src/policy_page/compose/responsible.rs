//! The controller and the supervisory authority.

use crate::declaration::Document;
use crate::i18n::{Date, Localizer};
use crate::policy_page::addresses::{contact_link, linked_text, web_address};
use crate::policy_page::page::{Fact, Item, PagePart, Party};

impl Localizer<'_> {
    pub(super) fn responsible(&self) -> PagePart {
        let Document { controller, contact, .. } = *self.document;
        let unlinked = Party { privacy: None, ..self.party(controller) };
        let notices = [controller.privacy].into_iter().chain(controller.notices.iter().copied());
        let notices = notices.filter_map(web_address);
        let address = self.document.address.or(controller.address);
        let dpo = self.document.dpo.or(controller.dpo);
        let facts = [
            (
                "responsible-controller",
                std::iter::once(Item::Party(unlinked)).chain(self.transfers(controller)).collect(),
            ),
            ("responsible-address", address.map(|text| self.plain(text)).into_iter().collect()),
            ("responsible-joint", self.joint()),
            (
                "responsible-privacy",
                notices.map(|url| Item::external(self.verbatim(url), url)).collect(),
            ),
            ("responsible-contact", vec![self.contact(contact)]),
            ("responsible-dpo", dpo.map(|dpo| self.contact(dpo)).into_iter().collect()),
            ("responsible-updated", vec![self.updated()]),
        ];
        let facts = facts.into_iter().filter(|(_, items)| !items.is_empty());
        let facts = facts.map(|(label, items)| Fact { label: self.message(label), items });
        let facts = facts.collect();
        PagePart { facts, ..PagePart::new(self.message("responsible"), Vec::new()) }
    }

    /// Lists the joint controllers (GDPR art. 26), each with its particulars.
    fn joint(&self) -> Vec<Item> {
        let providers = self.document.providers.iter().copied();
        let joint = providers.filter(|provider| provider.role == Some("joint"));
        let others = self.others(joint).into_iter();
        others
            .flat_map(|provider| {
                // The label says the role.
                let party = Item::Party(self.named(provider));
                let opt_out = self.opt_out(provider);
                std::iter::once(party).chain(opt_out).chain(self.particulars(provider))
            })
            .collect()
    }

    fn plain(&self, text: &str) -> Item {
        Item::Text(self.verbatim(text))
    }

    /// Shows a contact, with a link if it is an address.
    fn contact(&self, contact: &str) -> Item {
        match contact_link(contact) {
            Some(url) => Item::Link { words: self.verbatim(contact), url, is_external: false },
            None => self.plain(contact),
        }
    }

    /// Shows the day of the last change, verbatim if it is not a date.
    fn updated(&self) -> Item {
        let updated = self.document.updated;
        match Date::parse(updated) {
            Some(date) => Item::Day(self.date(date), updated),
            None => Item::Text(self.verbatim(updated)),
        }
    }

    /// Says how visitors exercise their rights. An address at the end of the declared text is a link below it.
    pub(super) fn rights(&self) -> Option<PagePart> {
        let mut paragraphs = self.note(self.document.rights);
        let (words, url) = paragraphs.last().map(|last| linked_text(&last.text))?;
        let list = url.map(|url| Item::external(self.verbatim(url), url)).into_iter().collect();
        let words = words.to_owned();
        if let Some(last) = paragraphs.last_mut() {
            last.text = words;
        }
        paragraphs.retain(|paragraph| !paragraph.text.is_empty());
        paragraphs.insert(0, self.message("rights-text"));
        Some(PagePart { list, ..PagePart::new(self.message("rights"), paragraphs) })
    }

    pub(super) fn complaint(&self) -> Option<PagePart> {
        let Document { authority, jurisdictions, .. } = *self.document;
        let authority = authority.filter(|authority| !authority.trim().is_empty());
        let facts = authority.map(|authority| {
            let (words, url) = linked_text(authority);
            let words = (!words.is_empty()).then(|| Item::Text(self.verbatim(words)));
            let link = url.map(|url| Item::external(self.verbatim(url), url));
            let items = words.into_iter().chain(link).collect();
            Fact { label: self.message("complaint-authority"), items }
        });
        let facts: Vec<_> = facts.into_iter().collect();
        let part = PagePart::new(self.message("complaint"), vec![self.message("complaint-text")]);
        (!jurisdictions.is_empty() || !facts.is_empty()).then_some(PagePart { facts, ..part })
    }
}
