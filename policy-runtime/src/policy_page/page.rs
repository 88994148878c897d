//! The content of the page, before it is markup. The HTML and the Markdown renderer both read it.

use crate::i18n::{LocalizedText, TextLanguage};

/// The whole page, part by part.
pub(super) struct PolicyPage {
    /// Language of every text that is not marked with another.
    pub(super) language: TextLanguage,
    pub(super) title: LocalizedText,
    pub(super) text: Option<LocalizedText>,
    /// Paragraphs behind the introduction.
    pub(super) note: Vec<LocalizedText>,
    pub(super) why: PagePart,
    pub(super) what: PagePart,
    pub(super) kinds: PagePart,
    pub(super) used: Used,
    pub(super) choices: PagePart,
    /// Address of the page with the visitor's choices.
    pub(super) settings: String,
    pub(super) gpc: Option<PagePart>,
    pub(super) responsible: PagePart,
    pub(super) rights: Option<PagePart>,
    pub(super) complaint: Option<PagePart>,
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
    /// Its cookies, its storage entries and its embeds, as far as it has any.
    pub(super) tables: Vec<Table>,
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
    pub(super) columns: Vec<LocalizedText>,
    /// Index of the column that is the row's header.
    pub(super) head: usize,
    pub(super) rows: Vec<Vec<Cell>>,
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
    /// A technical name, such as that of a cookie or a host.
    Code(String),
    Party(Party),
    Link {
        words: LocalizedText,
        url: String,
        is_external: bool,
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
pub(super) struct Party {
    pub(super) name: &'static str,
    pub(super) privacy: Option<&'static str>,
    /// Country, and role towards the controller.
    pub(super) remarks: Vec<LocalizedText>,
}
