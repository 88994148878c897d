//! The table of a purpose's embeds: origins, and when they are loaded.

use crate::declaration::{EmbedDeclaration, PurposeDeclaration};
use crate::i18n::Localizer;
use crate::policy_page::addresses::host;
use crate::policy_page::page::{Cell, Item, Table};
use crate::policy_page::phrasing::{loading_words, reason};

impl Localizer<'_> {
    pub(super) fn embeds(&self, purpose: &PurposeDeclaration) -> Option<Table> {
        let columns = ["column-provider", "column-purpose", "column-hosts", "column-loaded"];
        let rows = purpose.embeds.iter().map(|embed| self.embed(purpose, embed));
        (!purpose.embeds.is_empty()).then(|| Table {
            id: "embeds",
            caption: self.message("purpose-embeds"),
            columns: columns.map(|id| self.message(id)).into(),
            head: 0,
            rows: rows.collect(),
        })
    }

    fn embed(&self, purpose: &PurposeDeclaration, embed: &EmbedDeclaration) -> Vec<Cell> {
        let opt_out = self.opt_out(embed.provider).filter(|_| embed.stored_on.is_none());
        let because = embed.because.map(|because| Item::Text(self.message(reason(because))));
        vec![
            Cell {
                items: vec![Item::Party(self.party(embed.provider))],
                notes: opt_out.into_iter().chain(self.particulars(embed.provider)).collect(),
            },
            self.sentence(embed.text, purpose).into(),
            self.hosts(embed),
            Cell {
                items: vec![Item::Text(self.message(loading_words(purpose)))],
                notes: because.into_iter().collect(),
            },
        ]
    }

    /// Lists each host once, with notes on wildcards and on the site that stores the embed's cookies.
    fn hosts(&self, embed: &EmbedDeclaration) -> Cell {
        let mut hosts: Vec<&str> = Vec::new();
        for address in embed.origins.iter().flat_map(|(_, addresses)| addresses) {
            let host = host(address);
            if !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        let has_star = hosts.iter().any(|host| host.starts_with("*."));
        let notes = self.messages_if(&[("hosts-star", has_star)]);
        let stored_on = embed.stored_on.into_iter();
        let stored_on =
            stored_on.flat_map(|site| self.stored_on("location-stores-on", site, embed.provider));
        Cell {
            items: hosts.into_iter().map(|host| Item::Code(host.to_owned())).collect(),
            notes: notes.into_iter().map(Item::Text).chain(stored_on).collect(),
        }
    }
}
