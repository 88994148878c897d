//! Renders the page as a fragment of HTML in which every text is escaped.
//!
//! Each part is a template of its own. askama compiles a macro's markup anew at each of its calls, so one template with many
//! calls would become a function of thousands of lines.

use super::page::{
    Cell, Companies, Fact, Item, PagePart, Party, PolicyPage, ProviderPart, PurposePart, Row, Table,
};
use super::rendered::rendered_within;
use crate::i18n::{LocalizedText, TextHtml};
use askama::Template;
use askama::filters::HtmlSafe;

/// Octets of a row, about.
const ROW: usize = 1024;

/// Renders the page as an `<article>`.
pub(super) fn render(page: &PolicyPage) -> String {
    let rows: usize = page.used.purposes().map(PurposePart::rows).sum();
    rendered_within(&PageHtml { page, choices: &page.settings }, rows * ROW)
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

    fn contents(&self, title: &'p LocalizedText) -> PolicyContentsHtml<'p> {
        PolicyContentsHtml { page: self.page, title }
    }

    fn companies(&self, companies: &'p Companies) -> CompaniesHtml<'p> {
        CompaniesHtml { companies, choices: self.choices }
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

    fn provider(&self, part: &'p ProviderPart) -> ProviderPartHtml<'p> {
        ProviderPartHtml { part, purpose: self.purpose.identifier }
    }
}

/// The links to the purposes, the companies and the choices.
#[derive(Template)]
#[template(path = "policy/contents.html")]
struct PolicyContentsHtml<'p> {
    page: &'p PolicyPage,
    title: &'p LocalizedText,
}

/// A link to a purpose in the contents.
#[derive(Template)]
#[template(path = "policy/purpose-link.html")]
struct PurposeLinkHtml<'p>(&'p PurposePart);

/// All companies: in a table, or by initial in tables that are shown on demand.
#[derive(Template)]
#[template(path = "policy/companies.html")]
struct CompaniesHtml<'p> {
    companies: &'p Companies,
    choices: &'p str,
}

/// The rows of a provider within a purpose, shown on demand.
///
/// The id stands within the `<details>`: browsers open it for a link to an element inside of it (HTML, ancestor details
/// revealing algorithm), as they do for what is found in the page.
#[derive(Template)]
#[template(path = "policy/provider.html")]
struct ProviderPartHtml<'p> {
    part: &'p ProviderPart,
    purpose: &'p str,
}

/// A table whose caption ends with the purpose or provider that it belongs to.
///
/// The element around it scrolls: browsers drop the table semantics of a `<table>` that is not displayed as one. That element is
/// named by the caption and can be focused with the keyboard. It is a landmark, unless it is one of many on demand.
#[derive(Template)]
#[template(path = "policy/table.html")]
struct TableHtml<'p> {
    table: &'p Table,
    of: Of<'p>,
    role: &'static str,
    /// HTML id of the caption.
    id: String,
}

/// End of a table's caption.
enum Of<'p> {
    Nothing,
    Purpose(&'p LocalizedText),
    Name(&'p str),
}

impl<'p> TableHtml<'p> {
    fn of_page(table: &'p Table) -> TableHtml<'p> {
        TableHtml { table, of: Of::Nothing, role: "region", id: table.id.to_owned() }
    }

    fn of_purpose(table: &'p Table, purpose: &'p PurposePart) -> TableHtml<'p> {
        let id = format!("{}-{}", purpose.identifier, table.id);
        TableHtml { table, of: Of::Purpose(&purpose.title), role: "region", id }
    }

    /// A table on demand; `name` and `within` make its id unique.
    fn folded(table: &'p Table, name: &'p str, within: &str, key: &str) -> TableHtml<'p> {
        let id = format!("{within}.{key}-{}", table.id);
        TableHtml { table, of: Of::Name(name), role: "group", id }
    }

    fn row(&self, row: &'p Row) -> RowHtml<'p> {
        RowHtml { row, head: self.table.head }
    }
}

/// A row of a table.
#[derive(Template)]
#[template(path = "policy/row.html")]
struct RowHtml<'p> {
    row: &'p Row,
    head: usize,
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

/// A company, with a link to its privacy notice, and remarks.
#[derive(Template)]
#[template(path = "policy/party.html")]
struct PartyHtml<'p>(&'p Party);

impl HtmlSafe for PolicySectionHtml<'_> {}
impl HtmlSafe for PolicyContentsHtml<'_> {}
impl HtmlSafe for PurposeLinkHtml<'_> {}
impl HtmlSafe for CompaniesHtml<'_> {}
impl HtmlSafe for ProviderPartHtml<'_> {}
impl HtmlSafe for RowHtml<'_> {}
impl HtmlSafe for PartyHtml<'_> {}
impl HtmlSafe for PartHtml<'_> {}
impl HtmlSafe for PolicyPurposeHtml<'_> {}
impl HtmlSafe for TableHtml<'_> {}
impl HtmlSafe for CellHtml<'_> {}
impl HtmlSafe for FactsHtml<'_> {}
impl HtmlSafe for ItemHtml<'_> {}
