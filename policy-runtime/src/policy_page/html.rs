//! Renders the page as a fragment of HTML in which every text is escaped.
//!
//! Each part is a template of its own: the markup of a macro would be compiled anew at each of its calls.

use super::page::{
    Cell, Companies, Fact, Item, PagePart, Party, PolicyPage, ProviderPart, PurposePart, Row, Table,
};
use crate::html::{render_within, template};
use crate::i18n::{LocalizedText, TextHtml};

/// Octets of a row, about.
const ROW: usize = 1024;

/// Renders the page as an `<article>`.
pub(super) fn render(page: &PolicyPage) -> String {
    let rows: usize = page.used.purposes().map(PurposePart::rows).sum();
    render_within(&PageHtml { page, choices: &page.settings }, rows * ROW)
}

struct PageHtml<'p> {
    page: &'p PolicyPage,
    choices: &'p str,
}

template!(PageHtml, "policy.html");

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
struct PolicySectionHtml<'p> {
    name: &'p str,
    part: &'p PagePart,
    choices: &'p str,
}

template!(PolicySectionHtml, "policy/section.html");

/// The content under a heading.
struct PartHtml<'p> {
    part: &'p PagePart,
    choices: &'p str,
}

template!(PartHtml, "policy/part.html");

impl<'p> PartHtml<'p> {
    fn new(part: &'p PagePart, choices: &'p str) -> PartHtml<'p> {
        PartHtml { part, choices }
    }
}

/// A purpose; its heading is an `h3`, or an `h4` under a group.
struct PolicyPurposeHtml<'p> {
    purpose: &'p PurposePart,
    heading: &'static str,
}

template!(PolicyPurposeHtml, "policy/purpose.html");

impl<'p> PolicyPurposeHtml<'p> {
    fn new(purpose: &'p PurposePart, heading: &'static str) -> PolicyPurposeHtml<'p> {
        PolicyPurposeHtml { purpose, heading }
    }

    fn provider(&self, part: &'p ProviderPart) -> ProviderPartHtml<'p> {
        ProviderPartHtml { part, purpose: self.purpose.identifier }
    }
}

/// The links to the purposes, the companies and the choices.
struct PolicyContentsHtml<'p> {
    page: &'p PolicyPage,
    title: &'p LocalizedText,
}

template!(PolicyContentsHtml, "policy/contents.html");

/// A link to a purpose in the contents.
struct PurposeLinkHtml<'p>(&'p PurposePart);

template!(PurposeLinkHtml, "policy/purpose-link.html");

/// All companies: in a table, or by initial in tables that are shown on demand.
struct CompaniesHtml<'p> {
    companies: &'p Companies,
    choices: &'p str,
}

template!(CompaniesHtml, "policy/companies.html");

/// The rows of a provider within a purpose, shown on demand.
///
/// The id stands within the `<details>`: browsers open it for a link to an element inside of it (HTML, ancestor details
/// revealing algorithm), as they do for what is found in the page.
struct ProviderPartHtml<'p> {
    part: &'p ProviderPart,
    purpose: &'p str,
}

template!(ProviderPartHtml, "policy/provider.html");

/// A table whose caption ends with the purpose or provider that it belongs to.
///
/// The element around it scrolls: browsers drop the table semantics of a `<table>` that is not displayed as one. That element is
/// named by the caption and can be focused with the keyboard. It is a landmark, unless it is one of many on demand.
struct TableHtml<'p> {
    table: &'p Table,
    of: Of<'p>,
    role: &'static str,
    /// HTML id of the caption.
    id: String,
}

template!(TableHtml, "policy/table.html");

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
struct RowHtml<'p> {
    row: &'p Row,
    head: usize,
}

template!(RowHtml, "policy/row.html");

/// The items of a cell, then the notes on them.
struct CellHtml<'p>(&'p Cell);

template!(CellHtml, "policy/cell.html");

/// A list of labels with their items.
struct FactsHtml<'p>(&'p [Fact]);

template!(FactsHtml, "policy/facts.html");

/// An item: a text, a name, a company, a link or a day.
struct ItemHtml<'p>(&'p Item);

template!(ItemHtml, "policy/item.html");

/// The name of a company, a link to its privacy notice if it has one.
pub(crate) struct CompanyNameHtml {
    name: &'static str,
    privacy: Option<&'static str>,
}

template!(CompanyNameHtml, "policy/company-name.html");

impl CompanyNameHtml {
    pub(crate) fn new(name: &'static str, privacy: Option<&'static str>) -> CompanyNameHtml {
        CompanyNameHtml { name, privacy }
    }
}

/// A company, with a link to its privacy notice, and remarks.
struct PartyHtml<'p>(&'p Party);

template!(PartyHtml, "policy/party.html");

impl PartyHtml<'_> {
    fn name(&self) -> CompanyNameHtml {
        CompanyNameHtml::new(self.0.name, self.0.privacy)
    }
}
