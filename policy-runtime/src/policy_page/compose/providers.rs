//! Arranges the rows of a purpose by provider: side by side in short tables, and on demand where there are many.

use crate::declaration::{Provider, PurposeDeclaration};
use crate::i18n::Localizer;
use crate::order::sort_by_key;
use crate::policy_page::page::{Item, ProviderPart, Row, Table};
use std::collections::HashMap;

/// Number of rows beyond which they are shown on demand.
pub(super) const MOST_ROWS: usize = 30;

/// Returns whether a purpose has more rows than are shown at once.
pub(super) fn is_long(purpose: &PurposeDeclaration) -> bool {
    let cookies = purpose.cookies.len() + purpose.reads.len();
    cookies + purpose.storage.len() + purpose.embeds.len() + purpose.access.len() > MOST_ROWS
}

impl Localizer<'_> {
    /// Returns the tables with the rows of each provider together; or, if they are long, the providers with their rows.
    pub(super) fn by_provider(
        &self,
        purpose: &PurposeDeclaration,
        mut tables: Vec<Table>,
    ) -> (Vec<Table>, Vec<ProviderPart>) {
        if is_long(purpose) {
            return (Vec::new(), self.provider_parts(tables));
        }
        for table in &mut tables {
            let mut order: Vec<&str> = Vec::new();
            for row in &table.rows {
                let provider = identifier(row);
                if !order.contains(&provider) {
                    order.push(provider);
                }
            }
            sort_by_key(&mut table.rows, |row| {
                let provider = identifier(row);
                order.iter().take_while(|other| **other != provider).count() as u64
            });
        }
        (tables, Vec::new())
    }

    /// Returns the provider in a row's first cell, which a long table does not have.
    pub(super) fn provider_of_row(
        &self,
        purpose: &PurposeDeclaration,
        provider: &Provider,
    ) -> Vec<Item> {
        if is_long(purpose) { Vec::new() } else { vec![Item::Party(self.party(provider))] }
    }

    /// Returns the provider's opt-out for a row; in a long table the provider has it once.
    pub(super) fn opt_out_of_row(
        &self,
        purpose: &PurposeDeclaration,
        provider: &Provider,
    ) -> Option<Item> {
        if is_long(purpose) { None } else { self.opt_out(provider) }
    }

    /// Returns the providers by name, each with its rows.
    fn provider_parts(&self, tables: Vec<Table>) -> Vec<ProviderPart> {
        let mut parts: Vec<ProviderPart> = Vec::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for Table { id, caption, columns, head, rows } in tables {
            let columns: std::rc::Rc<[_]> = columns.iter().skip(1).cloned().collect();
            for row in rows {
                let Some(provider) = row.provider else { continue };
                let at = *known.entry(provider.identifier).or_insert(parts.len());
                if at == parts.len() {
                    parts.push(self.provider_part(provider));
                }
                let Some(part) = parts.get_mut(at) else { continue };
                let row = without_provider(row);
                match part.tables.last_mut().filter(|table| table.id == id) {
                    Some(table) => table.rows.push(row),
                    None => part.tables.push(Table {
                        id,
                        caption: caption.clone(),
                        columns: columns.clone(),
                        head: head.saturating_sub(1),
                        rows: vec![row],
                    }),
                }
            }
        }
        sort_by_key(&mut parts, |part| part.party.name.to_lowercase());
        parts
    }

    fn provider_part(&self, provider: &'static Provider) -> ProviderPart {
        ProviderPart {
            identifier: provider.identifier,
            party: self.party(provider),
            opt_out: self.opt_out(provider),
            tables: Vec::new(),
        }
    }
}

fn identifier(row: &Row) -> &'static str {
    row.provider.map_or("", |provider| provider.identifier)
}

/// Removes the cell of the provider. Its notes go to the next cell.
fn without_provider(mut row: Row) -> Row {
    let provider = row.cells.remove(0);
    if let Some(first) = row.cells.first_mut() {
        first.notes.extend(provider.notes);
    }
    row
}
