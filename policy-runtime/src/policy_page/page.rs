//! The content of the page, before it is markup. The HTML and the Markdown renderer both read it.

use crate::declaration::Provider;
use crate::i18n::{LocalizedText, TextLanguage};
use std::rc::Rc;

/// The whole page, part by part.
pub(super) struct PolicyPage {
    /// Language of every text that is not marked with another.
    pub(super) language: TextLanguage,
    pub(super) title: LocalizedText,
    pub(super) text: Option<LocalizedText>,
    /// Paragraphs behind the introduction.
    pub(super) note: Vec<LocalizedText>,
    /// The prescribed notice about the sale of sensitive data.
    pub(super) sensitive_sale: Option<LocalizedText>,
    /// Heading of the list of links into the page. `None` if there is nothing to list.
    pub(super) contents: Option<LocalizedText>,
    pub(super) why: PagePart,
    pub(super) what: PagePart,
    pub(super) kinds: PagePart,
    pub(super) used: Used,
    pub(super) companies: Option<Companies>,
    /// What each company receives, and what for.
    pub(super) sent: Option<PagePart>,
    /// The rules of the visitors' regions.
    pub(super) rules: Option<PagePart>,
    pub(super) choices: PagePart,
    /// Address of the page with the visitor's choices.
    pub(super) settings: String,
    pub(super) gpc: Option<PagePart>,
    pub(super) responsible: PagePart,
    pub(super) rights: Option<PagePart>,
    pub(super) complaint: Option<PagePart>,
    /// Where the rules of the regions come from.
    pub(super) sources: Option<PagePart>,
}

/// A heading and its content, in the order of the fields.
pub(super) struct PagePart {
    pub(super) title: LocalizedText,
    pub(super) paragraphs: Vec<LocalizedText>,
    pub(super) list: Vec<Item>,
    pub(super) facts: Vec<Fact>,
    pub(super) table: Option<Table>,
    /// Text of the link to the choices.
    pub(super) link: Option<LocalizedText>,
}

impl PagePart {
    pub(super) fn new(title: LocalizedText, paragraphs: Vec<LocalizedText>) -> PagePart {
        PagePart { title, paragraphs, list: Vec::new(), facts: Vec::new(), table: None, link: None }
    }
}

/// The cookies of the site by purpose, and the retired ones.
pub(super) struct Used {
    pub(super) title: LocalizedText,
    pub(super) intro: LocalizedText,
    pub(super) groups: Vec<PurposeGroup>,
    pub(super) retired: Option<PagePart>,
}

/// Purposes under a shared heading, or a single purpose without one.
pub(super) struct PurposeGroup {
    pub(super) title: Option<LocalizedText>,
    pub(super) purposes: Vec<PurposePart>,
}

pub(super) struct PurposePart {
    pub(super) identifier: &'static str,
    pub(super) title: LocalizedText,
    pub(super) text: Option<LocalizedText>,
    pub(super) facts: Vec<Fact>,
    /// Paragraphs behind the facts.
    pub(super) note: Vec<LocalizedText>,
    /// Note on a purpose that has no cookies.
    pub(super) no_cookies: Option<LocalizedText>,
    /// Its cookies, its storage entries and its embeds, as far as it has any, each with the rows of a provider together.
    pub(super) tables: Vec<Table>,
    /// The same provider by provider, in place of `tables`, if they are long.
    pub(super) providers: Vec<ProviderPart>,
}

impl Used {
    pub(super) fn purposes(&self) -> impl Iterator<Item = &PurposePart> {
        self.groups.iter().flat_map(|group| &group.purposes)
    }
}

impl PurposePart {
    /// Returns the number of rows of its tables.
    pub(super) fn rows(&self) -> usize {
        let of_providers = self.providers.iter().flat_map(|part| &part.tables);
        self.tables.iter().chain(of_providers).map(|table| table.rows.len()).sum()
    }
}

/// The rows of one provider within a purpose, which are shown on demand.
pub(super) struct ProviderPart {
    pub(super) identifier: &'static str,
    pub(super) party: Party,
    pub(super) opt_out: Option<Item>,
    /// Its tables without the column of the provider.
    pub(super) tables: Vec<Table>,
}

/// All companies that the policy names.
pub(super) struct Companies {
    /// The heading; with the table, if it is short.
    pub(super) part: PagePart,
    /// A long table in parts, each with the companies whose names have one initial.
    pub(super) initials: Vec<(String, Table)>,
}

/// A label with its values.
pub(super) struct Fact {
    pub(super) label: LocalizedText,
    pub(super) items: Vec<Item>,
}

pub(super) struct Table {
    /// Distinguishes the tables of one purpose in HTML ids.
    pub(super) id: &'static str,
    pub(super) caption: LocalizedText,
    pub(super) columns: Rc<[LocalizedText]>,
    /// Index of the column that is the row's header.
    pub(super) head: usize,
    pub(super) rows: Vec<Row>,
}

pub(super) struct Row {
    /// HTML id, by which links find it.
    pub(super) id: Option<String>,
    /// The provider in the row's first cell, by which rows are grouped.
    pub(super) provider: Option<&'static Provider>,
    pub(super) cells: Vec<Cell>,
}

impl Row {
    pub(super) fn of(provider: &'static Provider, cells: Vec<Cell>) -> Row {
        Row { id: None, provider: Some(provider), cells }
    }
}

impl From<Vec<Cell>> for Row {
    fn from(cells: Vec<Cell>) -> Row {
        Row { id: None, provider: None, cells }
    }
}

/// A cell of a table: its items, then notes on them.
pub(super) struct Cell {
    pub(super) items: Vec<Item>,
    pub(super) notes: Vec<Item>,
}

impl From<Item> for Cell {
    fn from(item: Item) -> Cell {
        Cell { items: vec![item], notes: Vec::new() }
    }
}

impl From<LocalizedText> for Cell {
    fn from(text: LocalizedText) -> Cell {
        Item::Text(text).into()
    }
}

/// A piece of content that has its own markup.
pub(super) enum Item {
    Text(LocalizedText),
    /// A text that many rows have.
    Shared(Rc<LocalizedText>),
    /// A technical name, such as that of a cookie or a host.
    Code(String),
    Party(Party),
    Link {
        words: LocalizedText,
        url: String,
        is_external: bool,
    },
    /// A link to a purpose on this page, or to the rows of one provider within it.
    Purpose {
        title: LocalizedText,
        purpose: &'static str,
        provider: Option<&'static str>,
    },
    /// A day, in words and as `YYYY-MM-DD`.
    Day(LocalizedText, &'static str),
}

impl Item {
    /// A link to another site.
    pub(super) fn external(words: LocalizedText, url: &str) -> Item {
        Item::Link { words, url: url.to_owned(), is_external: true }
    }
}

/// A provider as the page shows it.
pub(crate) struct Party {
    pub(crate) name: &'static str,
    pub(crate) privacy: Option<&'static str>,
    /// Country, and role towards the controller.
    pub(crate) remarks: Vec<Rc<LocalizedText>>,
}
