//! Names of cookies and providers as the page shows them.

use crate::declaration::Provider;
use crate::i18n::Localizer;
use crate::i18n::names::readable;
use crate::policy_page::addresses::web_address;
use crate::policy_page::page::{Cell, Item, Party};

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
            Some("controller") => Some(self.message("role-controller")),
            _ => None,
        };
        let mut party = self.named(provider);
        party.remarks.extend(role);
        party
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
