//! Renders the page as Markdown (`CommonMark` with GFM tables), with every text of the policy escaped.

mod escape;

use super::page::{Cell, Fact, Item, PagePart, Party, PolicyPage, PurposePart, Table, Used};
use crate::i18n::LocalizedText;
use escape::{BareAddresses, code, escape, link};
use std::fmt::Write;

/// Renders the page as Markdown.
pub(super) fn render(page: &PolicyPage) -> String {
    let mut out = Markdown { settings: page.settings.clone(), ..Markdown::default() };
    out.heading(1, &page.title);
    out.paragraphs(page.text.iter().chain(&page.note));
    out.part(2, &page.why);
    out.part(2, &page.what);
    out.part(2, &page.kinds);
    out.used(&page.used);
    out.part(2, &page.choices);
    let rest =
        page.gpc.iter().chain([&page.responsible]).chain(&page.rights).chain(&page.complaint);
    rest.for_each(|part| out.part(2, part));
    out.text
}

/// The text written so far. Blocks are separated by a blank line; lists and tables are blocks of several lines.
#[derive(Default)]
struct Markdown {
    text: String,
    /// Address of the page with the visitor's choices.
    settings: String,
    in_lines: bool,
}

impl Markdown {
    fn block(&mut self, block: &str) {
        self.start(false);
        self.push(block);
    }

    fn line(&mut self, line: &str) {
        self.start(true);
        self.push(line);
    }

    fn start(&mut self, in_lines: bool) {
        let continues = self.in_lines && in_lines;
        if !continues && !self.text.is_empty() {
            self.text.push('\n');
        }
        self.in_lines = in_lines;
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Keeps bare addresses: the only one in a heading is that of the site, which may become a link.
    fn heading(&mut self, level: usize, title: &LocalizedText) {
        self.block(&format!("{} {}", "#".repeat(level), escape(&title.text, BareAddresses::Whole)));
    }

    fn paragraphs<'p>(&mut self, paragraphs: impl IntoIterator<Item = &'p LocalizedText>) {
        for paragraph in paragraphs {
            self.block(&plain(paragraph));
        }
    }

    fn part(&mut self, level: usize, part: &PagePart) {
        self.heading(level, &part.title);
        self.paragraphs(&part.paragraphs);
        for entry in &part.list {
            self.line(&format!("- {}", item(entry)));
        }
        self.facts(&part.facts);
        if let Some(table) = &part.table {
            self.table(table);
        }
        if let Some(words) = &part.link {
            self.block(&link(&words.text, &self.settings));
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.line(&format!("- **{}** – {}", plain(&fact.label), joined(&fact.items)));
        }
    }

    fn table(&mut self, table: &Table) {
        self.in_lines = false;
        self.row(table.columns.iter().map(plain));
        self.row(table.columns.iter().map(|_| "---".to_owned()));
        for row in &table.rows {
            self.row(row.iter().map(cell));
        }
    }

    fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<_> = cells.into_iter().collect();
        self.line(&format!("| {} |", cells.join(" | ")));
    }

    fn used(&mut self, used: &Used) {
        self.heading(2, &used.title);
        self.paragraphs([&used.intro]);
        for group in &used.groups {
            let level = match &group.title {
                Some(title) => {
                    self.block(&format!("### {}", plain(title)));
                    4
                }
                None => 3,
            };
            group.purposes.iter().for_each(|purpose| self.purpose(level, purpose));
        }
        if let Some(retired) = &used.retired {
            self.part(3, retired);
        }
    }

    fn purpose(&mut self, level: usize, purpose: &PurposePart) {
        self.block(&format!("{} {}", "#".repeat(level), plain(&purpose.title)));
        self.paragraphs(&purpose.text);
        self.facts(&purpose.facts);
        self.paragraphs(&purpose.note);
        self.paragraphs(&purpose.no_cookies);
        for table in &purpose.tables {
            self.block(&format!("**{}**", plain(&table.caption)));
            self.table(table);
        }
    }
}

/// Renders a cell, its notes in parentheses.
fn cell(cell: &Cell) -> String {
    let mut text = joined(&cell.items);
    for note in &cell.notes {
        // Writing into a string does not fail.
        let _ = write!(text, " ({})", item(note));
    }
    text
}

/// Joins items: what follows a sentence stands behind a space, and anything else behind a comma.
fn joined(items: &[Item]) -> String {
    let mut text = String::new();
    let mut previous: Option<&Item> = None;
    for next in items {
        let is_sentence =
            |item: &Item| matches!(item, Item::Text(text) if text.text.ends_with('.'));
        text.push_str(match previous {
            None => "",
            Some(previous) if is_sentence(previous) => " ",
            Some(_) => ", ",
        });
        text.push_str(&item(next));
        previous = Some(next);
    }
    text
}

fn item(item: &Item) -> String {
    match item {
        Item::Text(text) | Item::Day(text, _) => plain(text),
        Item::Code(name) => code(name),
        Item::Party(shown) => party(shown),
        Item::Link { words, url, .. } => link(&words.text, url),
    }
}

fn plain(text: &LocalizedText) -> String {
    escape(&text.text, BareAddresses::Broken)
}

fn party(party: &Party) -> String {
    let name = match party.privacy {
        Some(url) => link(party.name, url),
        None => escape(party.name, BareAddresses::Broken),
    };
    if party.remarks.is_empty() {
        return name;
    }
    let remarks: Vec<_> = party.remarks.iter().map(plain).collect();
    format!("{name} ({})", remarks.join(", "))
}
