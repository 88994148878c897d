//! Names of cookies and providers as the page shows them.

use crate::declaration::{Provider, Transfer};
use crate::i18n::names::readable;
use crate::i18n::{LocalizedText, Localizer};
use crate::policy_page::addresses::web_address;
use crate::policy_page::page::{Cell, Item, Party};
use crate::policy_page::phrasing::safeguard_words;
use std::rc::Rc;

/// Shows a provider by its name, with a link to its privacy notice.
pub(super) fn linked(provider: &Provider) -> Party {
    Party { name: provider.name, privacy: web_address(provider.privacy), remarks: Vec::new() }
}

impl Localizer<'_> {
    /// Shows a name on the wire or a storage key, with its placeholders made readable.
    pub(super) fn name(&self, name: &str) -> Cell {
        let (shown, varies) = readable(name);
        let notes = varies.map(|varies| Item::Shared(self.shared(varies)));
        Cell { items: vec![Item::Code(shown)], notes: notes.into_iter().collect() }
    }

    /// Shows a provider with its declared country: the country's name, or its code if the texts have no name for it.
    pub(super) fn named(&self, provider: &Provider) -> Party {
        Party { remarks: self.country(provider).into_iter().collect(), ..linked(provider) }
    }

    pub(super) fn country(&self, provider: &Provider) -> Option<Rc<LocalizedText>> {
        let code = provider.country?;
        Some(self.shared_as("country", code, || {
            self.message_with("country", "code", &code.to_ascii_uppercase())
        }))
    }

    /// Describes the role of a provider other than the controller, if it is declared.
    pub(super) fn role(&self, provider: &Provider) -> Option<Rc<LocalizedText>> {
        match provider.role {
            _ if self.is_controller(provider) => None,
            Some("processor") => {
                let controller = self.document.controller.name;
                Some(self.shared_with("role-processor", "controller", controller))
            }
            Some("joint") => {
                let controller = self.document.controller.name;
                Some(self.shared_with("role-joint", "controller", controller))
            }
            Some("controller") => Some(self.shared("role-controller")),
            _ => None,
        }
    }

    /// Shows a provider with its country and its role towards the controller, as far as they are declared.
    pub(crate) fn party(&self, provider: &Provider) -> Party {
        let mut party = self.named(provider);
        party.remarks.extend(self.role(provider));
        party
    }

    /// Lists the third countries to which a provider takes data.
    pub(super) fn transfers(&self, provider: &Provider) -> impl Iterator<Item = Item> {
        provider.transfers.iter().map(|transfer| Item::Text(self.transfer(transfer)))
    }

    fn transfer(&self, transfer: &Transfer) -> LocalizedText {
        let country = self.message_with("country", "code", &transfer.country.to_ascii_uppercase());
        self.message_with(safeguard_words(transfer.safeguard), "country", &country.text)
    }

    /// Lists where a visitor turns to a provider beside its privacy notice and its opt-out: further notices, postal address,
    /// data protection officer. Those of the controller stand under "Who is responsible".
    pub(super) fn particulars(&self, provider: &Provider) -> Vec<Item> {
        if self.is_controller(provider) {
            return Vec::new();
        }
        let notices = provider.notices.iter().filter_map(|notice| web_address(notice));
        let notices = notices.map(|url| Item::external(self.message("provider-privacy"), url));
        let address = provider.address.map(|address| Item::Text(self.verbatim(address)));
        let dpo = provider.dpo.map(|dpo| {
            let label = self.message("responsible-dpo").text;
            Item::Text(self.verbatim(&format!("{label}: {dpo}")))
        });
        notices.chain(address).chain(dpo).collect()
    }

    pub(super) fn opt_out(&self, provider: &Provider) -> Option<Item> {
        let (label, url) = self.opt_out_link(provider)?;
        Some(Item::external(label, url))
    }

    /// Returns the label and the address of a provider's opt-out, if a page may link to it.
    pub(crate) fn opt_out_link(
        &self,
        provider: &Provider,
    ) -> Option<(LocalizedText, &'static str)> {
        Some((self.message("opt-out"), provider.opt_out.and_then(web_address)?))
    }

    /// Returns the providers other than the controller, each once.
    pub(crate) fn others<'o>(
        &self,
        providers: impl IntoIterator<Item = &'o Provider>,
    ) -> Vec<&'o Provider> {
        let mut others: Vec<&Provider> = Vec::new();
        for provider in providers {
            let is_listed = others.iter().any(|other| other.identifier == provider.identifier);
            if !is_listed && !self.is_controller(provider) {
                others.push(provider);
            }
        }
        others
    }

    pub(super) fn is_controller(&self, provider: &Provider) -> bool {
        provider.identifier == self.document.controller.identifier
    }
}
