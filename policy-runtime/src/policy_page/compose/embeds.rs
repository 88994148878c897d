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
            columns: columns.map(|id| self.message(id)).into(),
            head: 0,
            rows: rows.collect(),
        })
    }

    fn embed(&self, purpose: &PurposeDeclaration, embed: &EmbedDeclaration) -> Vec<Cell> {
        let opt_out = self.opt_out(embed.provider).filter(|_| embed.stored_on.is_empty());
        let because = embed.because.map(|because| Item::Text(self.message(reason(because))));
        vec![
            Cell {
                items: self.provider_of_row(purpose, embed.provider),
                notes: opt_out.into_iter().collect(),
            },
            self.sentence(embed.text, purpose).into(),
            self.hosts(embed),
            Cell {
                items: vec![Item::Text(self.message(loading_words(purpose)))],
                notes: because.into_iter().collect(),
            },
        ]
    }

    /// Lists the hosts, with notes on wildcards and on the site that stores the embed's cookies.
    fn hosts(&self, embed: &EmbedDeclaration) -> Cell {
        let hosts = hosts_of(embed);
        let has_star = hosts.iter().any(|host| host.starts_with("*."));
        let notes = self.messages_if(&[("hosts-star", has_star)]);
        let stored_on = self.stored_on("location-stores-on", embed.stored_on, embed.provider);
        Cell {
            items: hosts.into_iter().map(|host| Item::Code(host.to_owned())).collect(),
            notes: notes.into_iter().map(Item::Text).chain(stored_on).collect(),
        }
    }
}

/// Lists the hosts that an embed loads from, each once.
pub(crate) fn hosts_of(embed: &EmbedDeclaration) -> Vec<&'static str> {
    let mut hosts = Vec::new();
    for address in embed.origins.iter().flat_map(|(_, addresses)| addresses) {
        let host = host(address);
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts
}
