//! The controller and the supervisory authority.

use crate::declaration::Document;
use crate::i18n::{Date, Localizer};
use crate::policy_page::addresses::{contact_link, linked_text, web_address};
use crate::policy_page::page::{Fact, Item, PagePart, Party};

impl Localizer<'_> {
    pub(super) fn responsible(&self) -> PagePart {
        let Document { controller, contact, .. } = *self.document;
        let unlinked = Party { privacy: None, ..self.party(controller) };
        let privacy = web_address(controller.privacy);
        let contact = match contact_link(contact) {
            Some(url) => Item::Link { words: self.verbatim(contact), url, is_external: false },
            None => Item::Text(self.verbatim(contact)),
        };
        let facts = [
            ("responsible-controller", Some(Item::Party(unlinked))),
            ("responsible-privacy", privacy.map(|url| Item::external(self.verbatim(url), url))),
            ("responsible-contact", Some(contact)),
            ("responsible-updated", Some(self.updated())),
        ];
        let facts = facts.into_iter().filter_map(|(label, item)| {
            Some(Fact { label: self.message(label), items: vec![item?] })
        });
        let facts = facts.collect();
        PagePart { facts, ..PagePart::new(self.message("responsible"), Vec::new()) }
    }

    /// Shows the day of the last change, verbatim if it is not a date.
    fn updated(&self) -> Item {
        let updated = self.document.updated;
        match Date::parse(updated) {
            Some(date) => Item::Day(self.date(date), updated),
            None => Item::Text(self.verbatim(updated)),
        }
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
