//! What other companies receive and for which purposes, where a listed jurisdiction wants that list: Japan (Telecommunications
//! Business Act, art. 27-12).

use super::parties::linked;
use crate::declaration::{Provider, PurposeDeclaration};
use crate::i18n::Localizer;
use crate::policy_page::page::{Cell, Item, PagePart, Row, Table};
use crate::policy_page::phrasing::data_words;

/// Code of Japan.
const JAPAN: &str = "jp";

impl Localizer<'_> {
    /// Composes the list, a row for each company and purpose. `None` where Japan is not listed or no other party receives data.
    pub(super) fn sent(&self) -> Option<PagePart> {
        if !self.document.jurisdictions.contains(&JAPAN) {
            return None;
        }
        let of_purpose = |purpose: &'static PurposeDeclaration| {
            let recipients = self.others(self.providers_of(purpose)).into_iter();
            recipients.map(|recipient| self.sent_to(recipient, purpose)).collect::<Vec<_>>()
        };
        let rows: Vec<Row> = self.purposes().flat_map(of_purpose).collect();
        if rows.is_empty() {
            return None;
        }
        let columns = ["sent-recipient", "purpose-data", "column-purposes"];
        let table = Table {
            id: "sent",
            caption: self.message("sent"),
            columns: self.messages(&columns),
            head: 0,
            rows,
        };
        let intro = vec![self.message("sent-text")];
        Some(PagePart { table: Some(table), ..PagePart::new(self.message("sent"), intro) })
    }

    fn sent_to(&self, recipient: &Provider, purpose: &'static PurposeDeclaration) -> Row {
        let data = purpose.data.iter().map(|category| data_words(*category));
        let mut data: Vec<_> = data.map(|id| Item::Shared(self.shared(id))).collect();
        if data.is_empty() {
            data.push(Item::Shared(self.shared("sent-unlisted")));
        }
        let link = Item::Purpose {
            title: self.purpose_title(purpose),
            purpose: purpose.identifier,
            provider: None,
        };
        let cells = vec![
            Item::Party(linked(recipient)).into(),
            Cell { items: data, notes: Vec::new() },
            Cell {
                items: vec![link],
                notes: self.policy_text(purpose.text).map(Item::Text).into_iter().collect(),
            },
        ];
        cells.into()
    }
}
