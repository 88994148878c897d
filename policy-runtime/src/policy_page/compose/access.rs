//! The table of what a purpose reads from the visitor's device without storing anything in it.

use crate::declaration::{AccessDeclaration, PurposeDeclaration};
use crate::i18n::Localizer;
use crate::policy_page::page::{Cell, Item, Row, Table};
use crate::policy_page::phrasing::{access_words, reason};

/// Index of the column that names what is read.
const ACCESS: usize = 1;

impl Localizer<'_> {
    pub(super) fn accesses(&self, purpose: &PurposeDeclaration) -> Option<Table> {
        let columns = ["column-provider", "column-access", "column-purpose"];
        let rows = purpose.access.iter().map(|access| self.access(purpose, access));
        (!purpose.access.is_empty()).then(|| Table {
            id: "access",
            caption: self.message("purpose-access"),
            columns: self.messages(&columns),
            head: ACCESS,
            rows: rows.collect(),
        })
    }

    fn access(&self, purpose: &PurposeDeclaration, access: &'static AccessDeclaration) -> Row {
        let provider = access.provider;
        let note = match (access.because, access.embed) {
            (Some(because), _) => Some(self.message(reason(because))),
            (None, Some(_)) => Some(self.message_with("location-embed", "provider", provider.name)),
            (None, None) => None,
        };
        let cells = vec![
            Cell {
                items: self.provider_of_row(purpose, provider),
                notes: self.opt_out_of_row(purpose, provider).into_iter().collect(),
            },
            Cell {
                items: vec![Item::Text(self.message(access_words(access.kind)))],
                notes: note.map(Item::Text).into_iter().collect(),
            },
            self.sentence(access.text, purpose).into(),
        ];
        Row::of(provider, cells)
    }
}
