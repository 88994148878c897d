//! The page before it is markup: what it says, in which order. Both renderers read it.

use crate::i18n::{LocalizedText, TextLanguage};

/// The whole page, part by part.
pub(super) struct Page {
    /// The language of whatever says no other.
    pub(super) language: TextLanguage,
    pub(super) title: LocalizedText,
    pub(super) text: Option<LocalizedText>,
    pub(super) why: Part,
    pub(super) what: Part,
    pub(super) kinds: Part,
    pub(super) used: Used,
    pub(super) choices: Part,
    /// The address of the choices.
    pub(super) settings: String,
    pub(super) gpc: Option<Part>,
    pub(super) responsible: Part,
    pub(super) complaint: Option<Part>,
}

/// A heading with what is said under it, in the order of the fields.
pub(super) struct Part {
    pub(super) title: LocalizedText,
    pub(super) paragraphs: Vec<LocalizedText>,
    pub(super) list: Vec<Item>,
    pub(super) facts: Vec<Fact>,
    pub(super) table: Option<Table>,
    /// The words of a link to the choices.
    pub(super) link: Option<LocalizedText>,
}

impl Part {
    pub(super) fn new(title: LocalizedText, paragraphs: Vec<LocalizedText>) -> Part {
        Part { title, paragraphs, list: Vec::new(), facts: Vec::new(), table: None, link: None }
    }
}

/// What this site uses: the purposes, and what it used before.
pub(super) struct Used {
    pub(super) title: LocalizedText,
    pub(super) intro: LocalizedText,
    pub(super) groups: Vec<Group>,
    pub(super) retired: Option<Part>,
}

/// Purposes under a heading that they share, or one without.
pub(super) struct Group {
    pub(super) title: Option<LocalizedText>,
    pub(super) purposes: Vec<PurposePart>,
}

pub(super) struct PurposePart {
    pub(super) identifier: &'static str,
    pub(super) title: LocalizedText,
    pub(super) text: Option<LocalizedText>,
    pub(super) facts: Vec<Fact>,
    /// Said of a purpose without cookies.
    pub(super) no_cookies: Option<LocalizedText>,
    /// Its cookies, its entries in the browser's storage, what is put into the pages for it.
    pub(super) tables: Vec<Table>,
}

/// A label with what it stands for.
pub(super) struct Fact {
    pub(super) label: LocalizedText,
    pub(super) items: Vec<Item>,
}

pub(super) struct Table {
    /// Tells the tables of one purpose apart.
    pub(super) id: &'static str,
    pub(super) caption: LocalizedText,
    pub(super) columns: Vec<LocalizedText>,
    /// The column that names the row.
    pub(super) head: usize,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// What stands in a row of a table, and what is said beside it.
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

/// The smallest things that are shown.
pub(super) enum Item {
    Text(LocalizedText),
    /// A name for machines: of a cookie, of a host.
    Code(String),
    Party(Party),
    Link {
        words: LocalizedText,
        url: String,
        is_external: bool,
    },
    /// A day in words and as `YYYY-MM-DD`.
    Day(LocalizedText, &'static str),
}

impl Item {
    /// A link to another site.
    pub(super) fn external(words: LocalizedText, url: &str) -> Item {
        Item::Link { words, url: url.to_owned(), is_external: true }
    }
}

/// A provider as it is shown.
pub(super) struct Party {
    pub(super) name: &'static str,
    pub(super) privacy: Option<&'static str>,
    /// Its country, what it is to the controller.
    pub(super) remarks: Vec<LocalizedText>,
}
