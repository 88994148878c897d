//! Parties by the names of their companies, as identifiers are a matter of the source.

use super::super::lock::{Facts, Items};
use super::builder::{Builder, word_of};
use crate::declaration::{Document, Provider, Transfer};

pub(super) struct Parties {
    names: Vec<(&'static Provider, String)>,
    controller: &'static Provider,
}

impl Parties {
    pub(super) fn new(document: &'static Document) -> Parties {
        let mut names: Vec<(&'static Provider, String)> = Vec::new();
        let all = document.providers.iter().copied().chain([document.controller]);
        for provider in all {
            if names.iter().any(|(known, _)| known.is_same_company(provider)) {
                continue;
            }
            let is_taken = names.iter().any(|(known, _)| known.name == provider.name);
            let name = if is_taken {
                format!("{} ({})", provider.name, provider.privacy)
            } else {
                provider.name.to_owned()
            };
            names.push((provider, name));
        }
        Parties { names, controller: document.controller }
    }

    /// Returns the name of a party.
    pub(super) fn name(&self, provider: &Provider) -> String {
        let known = self.names.iter().find(|(known, _)| known.is_same_company(provider));
        known.map_or(provider.name, |(_, name)| name).to_owned()
    }

    /// Returns the name of a party, unless it is the controller, to whom belongs what names no party.
    pub(super) fn other(&self, provider: &Provider) -> Option<String> {
        (!self.controller.is_same_company(provider)).then(|| self.name(provider))
    }

    /// Returns the facts about all parties.
    pub(super) fn facts(&self) -> Items {
        self.names.iter().map(|(provider, name)| (name.clone(), facts(provider))).collect()
    }
}

fn facts(provider: &Provider) -> Facts {
    let Provider {
        identifier: _,
        name: _,
        privacy,
        opt_out,
        country,
        role,
        notices,
        dpo,
        address,
        transfers,
    } = provider;
    let transfer =
        |Transfer { country, safeguard }: &Transfer| format!("{country} ({})", word_of(safeguard));
    Builder::default()
        .word("privacy", *privacy)
        .option("opt_out", *opt_out)
        .option("country", *country)
        .option("role", *role)
        .list("notices", notices.iter().copied())
        .option("dpo", *dpo)
        .option("address", *address)
        .list("transfer", transfers.iter().map(transfer))
        .facts()
}
