//! The table of a purpose's embeds: origins, and when they are loaded.

use crate::declaration::{EmbedDeclaration, PurposeDeclaration};
use crate::i18n::Localizer;
use crate::policy_page::addresses::host;
use crate::policy_page::page::{Cell, Item, Row, Table};
use crate::policy_page::phrasing::{loading_words, reason};

impl Localizer<'_> {
    pub(super) fn embeds(&self, purpose: &PurposeDeclaration) -> Option<Table> {
        let columns = ["column-provider", "column-purpose", "column-hosts", "column-loaded"];
        let rows = purpose.embeds.iter();
        let rows = rows.map(|embed| Row::of(embed.provider, self.embed(purpose, embed)));
        (!purpose.embeds.is_empty()).then(|| Table {
            id: "embeds",
            caption: self.message("purpose-embeds"),
            columns: self.messages(&columns),
            head: 0,
            rows: rows.collect(),
        })
    }

    fn embed(&self, purpose: &PurposeDeclaration, embed: &EmbedDeclaration) -> Vec<Cell> {
        let opt_out = self.opt_out_of_row(purpose, embed.provider);
        let opt_out = opt_out.filter(|_| embed.stored_on.is_empty());
        // Without hosts of its own, its loader stands in their place.
        let has_hosts = embed.origins.iter().next().is_some();
        let loaded_by = self.loaded_by(embed).filter(|_| has_hosts);
        let because = embed.because.map(|because| Item::Text(self.message(reason(because))));
        let passed_on = embed.consent_api.map(|_| Item::Text(self.message("choices-passed-on")));
        vec![
            Cell {
                items: self.provider_of_row(purpose, embed.provider),
                notes: opt_out.into_iter().collect(),
            },
            self.sentence(embed.text, purpose).into(),
            self.hosts(embed),
            Cell {
                items: vec![Item::Text(self.message(self.loading(purpose)))],
                notes: because.into_iter().chain(loaded_by).chain(passed_on).collect(),
            },
        ]
    }

    /// Returns the message that says when embeds of a purpose are loaded, everywhere or by region.
    fn loading(&self, purpose: &PurposeDeclaration) -> &'static str {
        if self.is_regional(purpose) {
            "loaded-region"
        } else if self.is_off(purpose) {
            "rule-off"
        } else {
            loading_words(purpose, self.asks_somewhere(purpose))
        }
    }

    /// Names the party whose content loads the embed.
    fn loaded_by(&self, embed: &EmbedDeclaration) -> Option<Item> {
        let loader = embed.loaded_by?;
        let (_, loader) = self.document.embeds().find(|(_, embed)| embed.identifier == loader)?;
        Some(Item::Text(self.message_with("loaded-by", "provider", loader.provider.name)))
    }

    /// Lists the hosts, with notes on wildcards, on what frames may use of the browser, and on the site that stores the embed's cookies.
    fn hosts(&self, embed: &EmbedDeclaration) -> Cell {
        let hosts = hosts_of(embed);
        let has_star = hosts.iter().any(|host| host.starts_with("*."));
        let notes = self.messages_if(&[("hosts-star", has_star)]);
        let features = embed.allow.join(", ");
        let features = (!embed.allow.is_empty())
            .then(|| self.message_with("hosts-features", "features", &features));
        let stored_on = self.stored_on("location-stores-on", embed.stored_on, embed.provider);
        let loader = self.loaded_by(embed).filter(|_| hosts.is_empty());
        let hosts = hosts.into_iter().map(|host| Item::Code(host.to_owned()));
        Cell {
            items: hosts.chain(loader).collect(),
            notes: notes.into_iter().chain(features).map(Item::Text).chain(stored_on).collect(),
        }
    }
}

/// Lists the hosts that an embed loads from, each once.
pub(crate) fn hosts_of(embed: &EmbedDeclaration) -> Vec<&'static str> {
    let mut hosts = Vec::new();
    for address in embed.origins.addresses() {
        let host = host(address);
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts
}
