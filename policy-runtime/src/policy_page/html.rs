//! The page as HTML: a fragment, every text escaped.
//!
//! Each part is a template of its own. Within one template, a macro's markup is compiled again at each of its calls, and
//! what calls such a macro many times is a function of thousands of lines.

use super::page::{Cell, Fact, Item, Page, Part, PurposePart, Table};
use super::rendered;
use crate::i18n::TextHtml;
use askama::Template;
use askama::filters::HtmlSafe;

/// The page as an `<article>`.
pub(super) fn render(page: &Page) -> String {
    rendered(&PageHtml { page, choices: &page.settings })
}

#[derive(Template)]
#[template(path = "policy.html")]
struct PageHtml<'p> {
    page: &'p Page,
    choices: &'p str,
}

impl<'p> PageHtml<'p> {
    fn section(&self, name: &'p str, part: &'p Part) -> SectionHtml<'p> {
        SectionHtml { name, part, choices: self.choices }
    }
}

/// A part of the page under its heading.
#[derive(Template)]
#[template(path = "policy/section.html")]
struct SectionHtml<'p> {
    name: &'p str,
    part: &'p Part,
    choices: &'p str,
}

/// The content under a heading.
#[derive(Template)]
#[template(path = "policy/part.html")]
struct PartHtml<'p> {
    part: &'p Part,
    choices: &'p str,
}

impl<'p> PartHtml<'p> {
    fn new(part: &'p Part, choices: &'p str) -> PartHtml<'p> {
        PartHtml { part, choices }
    }
}

/// A purpose; its heading is an `h3`, or an `h4` under a group.
#[derive(Template)]
#[template(path = "policy/purpose.html")]
struct PurposeHtml<'p> {
    purpose: &'p PurposePart,
    heading: &'static str,
}

impl<'p> PurposeHtml<'p> {
    fn new(purpose: &'p PurposePart, heading: &'static str) -> PurposeHtml<'p> {
        PurposeHtml { purpose, heading }
    }
}

/// A table; its caption ends with the purpose that it belongs to. What scrolls is the element around it, as browsers take a
/// table that is none of CSS's tables for none at all. It has the caption's name, and the keyboard reaches it.
#[derive(Template)]
#[template(path = "policy/table.html")]
struct TableHtml<'p> {
    table: &'p Table,
    of: Option<&'p PurposePart>,
    /// The caption is known by it.
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

impl HtmlSafe for SectionHtml<'_> {}
impl HtmlSafe for PartHtml<'_> {}
impl HtmlSafe for PurposeHtml<'_> {}
impl HtmlSafe for TableHtml<'_> {}
impl HtmlSafe for CellHtml<'_> {}
impl HtmlSafe for FactsHtml<'_> {}
impl HtmlSafe for ItemHtml<'_> {}
