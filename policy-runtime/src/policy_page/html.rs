//! Renders the page as a fragment of HTML in which every text is escaped.
//!
//! Each part is a template of its own. askama compiles a macro's markup anew at each of its calls, so one template with many
//! calls would become a function of thousands of lines.

use super::page::{Cell, Fact, Item, PagePart, PolicyPage, PurposePart, Table};
use super::rendered;
use crate::i18n::TextHtml;
use askama::Template;
use askama::filters::HtmlSafe;

/// Renders the page as an `<article>`.
pub(super) fn render(page: &PolicyPage) -> String {
    rendered(&PageHtml { page, choices: &page.settings })
}

#[derive(Template)]
#[template(path = "policy.html")]
struct PageHtml<'p> {
    page: &'p PolicyPage,
    choices: &'p str,
}

impl<'p> PageHtml<'p> {
    fn section(&self, name: &'p str, part: &'p PagePart) -> PolicySectionHtml<'p> {
        PolicySectionHtml { name, part, choices: self.choices }
    }
}

/// A part of the page under its heading.
#[derive(Template)]
#[template(path = "policy/section.html")]
struct PolicySectionHtml<'p> {
    name: &'p str,
    part: &'p PagePart,
    choices: &'p str,
}

/// The content under a heading.
#[derive(Template)]
#[template(path = "policy/part.html")]
struct PartHtml<'p> {
    part: &'p PagePart,
    choices: &'p str,
}

impl<'p> PartHtml<'p> {
    fn new(part: &'p PagePart, choices: &'p str) -> PartHtml<'p> {
        PartHtml { part, choices }
    }
}

/// A purpose; its heading is an `h3`, or an `h4` under a group.
#[derive(Template)]
#[template(path = "policy/purpose.html")]
struct PolicyPurposeHtml<'p> {
    purpose: &'p PurposePart,
    heading: &'static str,
}

impl<'p> PolicyPurposeHtml<'p> {
    fn new(purpose: &'p PurposePart, heading: &'static str) -> PolicyPurposeHtml<'p> {
        PolicyPurposeHtml { purpose, heading }
    }
}

/// A table whose caption ends with the purpose that it belongs to.
///
/// The element around it scrolls: browsers drop the table semantics of a `<table>` that is not displayed as one. That element is
/// named by the caption and can be focused with the keyboard.
#[derive(Template)]
#[template(path = "policy/table.html")]
struct TableHtml<'p> {
    table: &'p Table,
    of: Option<&'p PurposePart>,
    /// HTML id of the caption.
    id: String,
}

impl<'p> TableHtml<'p> {
    fn new(table: &'p Table, of: Option<&'p PurposePart>) -> TableHtml<'p> {
        let id = match of {
            Some(purpose) => format!("{}-{}", purpose.identifier, table.id),
            None => table.id.to_owned(),
        };
        TableHtml { table, of, id }
    }
}

/// The items of a cell, then the notes on them.
#[derive(Template)]
#[template(path = "policy/cell.html")]
struct CellHtml<'p>(&'p Cell);

/// A list of labels with their items.
#[derive(Template)]
#[template(path = "policy/facts.html")]
struct FactsHtml<'p>(&'p [Fact]);

/// An item: a text, a name, a company, a link or a day.
#[derive(Template)]
#[template(path = "policy/item.html")]
struct ItemHtml<'p>(&'p Item);

impl HtmlSafe for PolicySectionHtml<'_> {}
impl HtmlSafe for PartHtml<'_> {}
impl HtmlSafe for PolicyPurposeHtml<'_> {}
impl HtmlSafe for TableHtml<'_> {}
impl HtmlSafe for CellHtml<'_> {}
impl HtmlSafe for FactsHtml<'_> {}
impl HtmlSafe for ItemHtml<'_> {}
