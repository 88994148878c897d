//! Names of cookies and providers as the page shows them.

use crate::declaration::{Provider, Transfer};
use crate::i18n::names::readable;
use crate::i18n::{LocalizedText, Localizer};
use crate::policy_page::addresses::web_address;
use crate::policy_page::page::{Cell, Item, Party};
use crate::policy_page::phrasing::safeguard_words;

impl Localizer<'_> {
    /// Shows a name on the wire or a storage key, with its placeholders made readable.
    pub(super) fn name(&self, name: &str) -> Cell {
        let (shown, varies) = readable(name);
        let notes = varies.map(|varies| Item::Text(self.message(varies)));
        Cell { items: vec![Item::Code(shown)], notes: notes.into_iter().collect() }
    }

    /// Shows a provider with its declared country: the country's name, or its code if the texts have no name for it.
    pub(super) fn named(&self, provider: &Provider) -> Party {
        let code = provider.country.map(str::to_ascii_uppercase);
        let country = code.map(|code| self.message_with("country", "code", &code));
        Party {
            name: provider.name,
            privacy: web_address(provider.privacy),
            remarks: country.into_iter().collect(),
        }
    }

    /// Shows a provider with its country and its role towards the controller, as far as they are declared.
    pub(super) fn party(&self, provider: &Provider) -> Party {
        let role = match provider.role {
            _ if self.is_controller(provider) => None,
            Some("processor") => {
                let controller = self.document.controller.name;
                Some(self.message_with("role-processor", "controller", controller))
            }
            Some("joint") => {
                let controller = self.document.controller.name;
                Some(self.message_with("role-joint", "controller", controller))
            }
            Some("controller") => Some(self.message("role-controller")),
            _ => None,
        };
        let mut party = self.named(provider);
        party.remarks.extend(role);
        party.remarks.extend(provider.transfers.iter().map(|transfer| self.transfer(transfer)));
        party
    }

    fn transfer(&self, transfer: &Transfer) -> LocalizedText {
        let country = self.message_with("country", "code", &transfer.country.to_ascii_uppercase());
        self.message_with(safeguard_words(transfer.safeguard), "country", &country.text)
    }

    /// Lists where a visitor turns to a provider beside its privacy notice and its opt-out: further notices, postal address,
    /// data protection officer.
    pub(super) fn particulars(&self, provider: &Provider) -> Vec<Item> {
        let notices = provider.notices.iter().filter_map(|notice| web_address(notice));
        let notices = notices.map(|url| Item::external(self.message("provider-privacy"), url));
        // Those of the controller stand under "Who is responsible".
        let is_other = !self.is_controller(provider);
        let address = provider.address.filter(|_| is_other);
        let dpo = provider.dpo.filter(|_| is_other);
        let address = address.map(|address| Item::Text(self.verbatim(address)));
        let dpo = dpo.map(|dpo| {
            let label = self.message("responsible-dpo").text;
            Item::Text(self.verbatim(&format!("{label}: {dpo}")))
        });
        notices.filter(|_| is_other).chain(address).chain(dpo).collect()
    }

    pub(super) fn opt_out(&self, provider: &Provider) -> Option<Item> {
        Some(Item::external(self.message("opt-out"), provider.opt_out.and_then(web_address)?))
    }

    /// Returns the providers other than the controller, each once.
    pub(super) fn others<'o>(
        &self,
        providers: impl IntoIterator<Item = &'o Provider>,
    ) -> Vec<&'o Provider> {
        let mut others: Vec<&Provider> = Vec::new();
        for provider in providers {
            let is_listed = others.iter().any(|other| other.identifier == provider.identifier);
            if !self.is_controller(provider) && !is_listed {
                others.push(provider);
            }
        }
        others
    }

    fn is_controller(&self, provider: &Provider) -> bool {
        provider.identifier == self.document.controller.identifier
    }
}
