//! Where the rules come from: a row for each source.

use crate::declaration::{Jurisdiction, SourceGrade};
use crate::i18n::{Date, Localizer};
use crate::policy_page::page::{Cell, Item, PagePart, Table};

impl Localizer<'_> {
    /// Composes the table of sources. `None` without rules.
    pub(in crate::policy_page::compose) fn sources(&self) -> Option<PagePart> {
        if self.document.law().is_empty() || !self.has_rules() {
            return None;
        }
        let mut rows: Vec<Vec<&Jurisdiction>> = Vec::new();
        for row in self.document.law() {
            let is_same =
                |first: &&Jurisdiction| Jurisdiction { code: row.code, ..**first } == *row;
            match rows.iter_mut().find(|rows| rows.first().is_some_and(is_same)) {
                Some(rows) => rows.push(row),
                None => rows.push(vec![row]),
            }
        }
        let columns = ["rules-region", "sources-source", "sources-grade", "sources-day"];
        let table = Table {
            id: "sources",
            caption: self.message("sources"),
            columns: self.messages(&columns),
            head: 0,
            rows: rows.iter().filter_map(|rows| Some(self.source(rows)?.into())).collect(),
        };
        let intro = vec![self.message("sources-text")];
        Some(PagePart { table: Some(table), ..PagePart::new(self.message("sources"), intro) })
    }

    /// Composes the row of the jurisdictions with one source.
    fn source(&self, rows: &[&Jurisdiction]) -> Option<Vec<Cell>> {
        let Jurisdiction { source, grade, as_of, .. } = **rows.first()?;
        let codes: Vec<_> = rows.iter().map(|row| row.code).collect();
        let names = self.jurisdictions(&codes).into_iter().map(Item::Text).collect();
        let day = match Date::parse(as_of) {
            Some(day) => Item::Day(self.date(day), as_of),
            None => Item::Text(self.verbatim(as_of)),
        };
        Some(vec![
            Cell { items: names, notes: Vec::new() },
            self.in_english(source).into(),
            self.message(grade_words(grade)).into(),
            day.into(),
        ])
    }
}

fn grade_words(grade: SourceGrade) -> &'static str {
    match grade {
        SourceGrade::Primary => "grade-primary",
        SourceGrade::PrimaryOld => "grade-primary-old",
        SourceGrade::Secondary => "grade-secondary",
        SourceGrade::Unverified => "grade-unverified",
    }
}
