//! The table of a purpose's entries in the browser's storage, with the columns of the cookie table.

use super::cookies::NAME;
use crate::declaration::{PurposeDeclaration, StorageArea, StorageDeclaration};
use crate::i18n::{LocalizedText, Localizer};
use crate::policy_page::page::{Cell, Item, Row, Table};
use crate::policy_page::phrasing::reason;

impl Localizer<'_> {
    pub(super) fn storage(&self, purpose: &PurposeDeclaration) -> Option<Table> {
        let columns = [
            "column-provider",
            "column-location",
            "column-entry",
            "column-purpose",
            "column-kept",
            "column-readers",
        ];
        let rows = purpose.storage.iter();
        let rows = rows.map(|entry| Row::of(entry.provider, self.entry(purpose, entry)));
        (!purpose.storage.is_empty()).then(|| Table {
            id: "storage",
            caption: self.message("purpose-storage"),
            columns: self.messages(&columns),
            head: NAME,
            rows: rows.collect(),
        })
    }

    /// Describes how long the browser keeps an entry, or the program if that is declared.
    pub(crate) fn kept_text(&self, entry: &StorageDeclaration) -> LocalizedText {
        match (entry.lifetime, entry.area) {
            (Some(lifetime), _) => self.lifetime_text(lifetime),
            (None, StorageArea::Session) => self.message("kept-session"),
            (None, StorageArea::Local | StorageArea::IndexedDb | StorageArea::Cache) => {
                self.message("kept-local")
            }
        }
    }

    /// Describes how long an entry is kept, and where unless that is the usual storage.
    fn kept(&self, entry: &StorageDeclaration) -> Cell {
        let (until, note) = match entry.area {
            StorageArea::Session => ("kept-session", "kept-session-note"),
            StorageArea::Local | StorageArea::IndexedDb | StorageArea::Cache => {
                ("kept-local", "kept-local-note")
            }
        };
        let area = match entry.area {
            StorageArea::Local | StorageArea::Session => None,
            StorageArea::IndexedDb => Some("IndexedDB"),
            StorageArea::Cache => Some("Cache API"),
        };
        let is_tab = entry.area == StorageArea::Session;
        let mut texts = vec![self.kept_text(entry)];
        texts.extend(entry.lifetime.filter(|_| is_tab).map(|_| self.message(until)));
        let note = if entry.lifetime.is_some() && !is_tab { "kept-scripts-note" } else { note };
        let mut notes = vec![Item::Text(self.message(note))];
        notes.extend(area.map(|area| Item::Code(area.to_owned())));
        Cell { items: texts.into_iter().map(Item::Text).collect(), notes }
    }

    fn entry(&self, purpose: &PurposeDeclaration, entry: &StorageDeclaration) -> Vec<Cell> {
        let written_by = entry.embed.map(|_| Item::Text(self.message("set-by-embed")));
        let location = match (entry.because, entry.embed) {
            (Some(because), _) => self.message(reason(because)),
            (None, Some(_)) => self.message_with("location-embed", "provider", entry.provider.name),
            (None, None) => self.message("location-all"),
        };
        // An embed that stores its cookies on another site may store its entries there, where this site's scripts cannot read.
        let is_elsewhere = purpose
            .embeds
            .iter()
            .any(|embed| Some(embed.identifier) == entry.embed && !embed.stored_on.is_empty());
        vec![
            Cell {
                items: self.provider_of_row(purpose, entry.provider),
                notes: written_by
                    .into_iter()
                    .chain(self.opt_out_of_row(purpose, entry.provider))
                    .collect(),
            },
            location.into(),
            self.name(entry.name),
            self.sentence(entry.text, purpose).into(),
            self.kept(entry),
            self.readers(entry.provider, &[], !is_elsewhere),
        ]
    }
}
