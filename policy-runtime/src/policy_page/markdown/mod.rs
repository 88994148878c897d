//! Renders the page as Markdown (`CommonMark` with GFM tables), with every text of the policy escaped.

mod anchors;
mod escape;

use super::page::{
    Cell, Companies, Fact, Item, PagePart, Party, PolicyPage, ProviderPart, PurposePart, Table,
    Used,
};
use crate::i18n::LocalizedText;
use anchors::{Anchors, Place};
use escape::{BareAddresses, code, escape, escape_into, link};
use std::fmt::Write;

/// Renders the page as Markdown.
pub(super) fn render(page: &PolicyPage) -> String {
    let mut out = Markdown { settings: page.settings.clone(), ..Markdown::default() };
    out.heading(1, &page.title);
    out.paragraphs(
        page.text.iter().chain(&page.note).chain(&page.sensitive_sale).chain(&page.contents),
    );
    // The contents link to headings, which are written first.
    let head = std::mem::take(&mut out.text);
    out.part(2, &page.why);
    out.part(2, &page.what);
    out.part(2, &page.kinds);
    out.used(&page.used);
    if let Some(companies) = &page.companies {
        out.companies(companies);
    }
    let by_region = page.sent.iter().chain(&page.rules);
    let rest = by_region
        .chain([&page.choices])
        .chain(&page.gpc)
        .chain([&page.responsible])
        .chain(&page.rights)
        .chain(&page.complaint)
        .chain(&page.sources);
    rest.for_each(|part| out.part(2, part));
    let contents = page.contents.as_ref().map(|_| out.contents(page)).unwrap_or_default();
    head + &contents + "\n" + &out.text
}

/// Escapes a text for a line or a cell of Markdown.
#[cfg(feature = "export")]
pub(crate) fn markdown_text(text: &str) -> String {
    escape(text, BareAddresses::Broken)
}

/// The text written so far. Blocks are separated by a blank line; lists and tables are blocks of several lines.
#[derive(Default)]
struct Markdown {
    text: String,
    /// Address of the page with the visitor's choices.
    settings: String,
    in_lines: bool,
    anchors: Anchors,
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
        let text = escape(&title.text, BareAddresses::Whole);
        self.titled(level, &title.text, &text, None);
    }

    /// Writes a heading, and keeps its anchor for links to a purpose, or to a provider within it.
    fn titled(&mut self, level: usize, plain: &str, escaped: &str, of: Option<Place>) {
        self.anchors.add(plain, of);
        self.start(false);
        self.text.extend(std::iter::repeat_n('#', level));
        self.text.push(' ');
        self.push(escaped);
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
            self.start(true);
            self.text.push_str("- ");
            item(&mut self.text, entry, &self.anchors);
            self.push("");
        }
        self.facts(&part.facts);
        if let Some(table) = &part.table {
            self.table(table);
        }
        if let Some(words) = &part.link {
            self.start(false);
            link(&mut self.text, &words.text, &self.settings);
            self.push("");
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.start(true);
            // Writing into a string does not fail.
            let _ = write!(self.text, "- **{}** – ", plain(&fact.label));
            joined(&mut self.text, &fact.items, &self.anchors);
            self.push("");
        }
    }

    fn table(&mut self, table: &Table) {
        self.in_lines = false;
        self.row(table.columns.iter().map(plain));
        self.row(table.columns.iter().map(|_| "---".to_owned()));
        for row in &table.rows {
            self.start(true);
            for content in &row.cells {
                self.text.push_str("| ");
                cell(&mut self.text, content, &self.anchors);
                self.text.push(' ');
            }
            self.push("|");
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
                    self.titled(3, &title.text, &plain(title), None);
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
        let place = (purpose.identifier, None);
        self.titled(level, &purpose.title.text, &plain(&purpose.title), Some(place));
        self.paragraphs(&purpose.text);
        self.facts(&purpose.facts);
        self.paragraphs(&purpose.note);
        self.paragraphs(&purpose.no_cookies);
        for table in &purpose.tables {
            self.block(&format!("**{}**", plain(&table.caption)));
            self.table(table);
        }
        for part in &purpose.providers {
            let name = escape(part.party.name, BareAddresses::Broken);
            let place = (purpose.identifier, Some(part.identifier));
            self.titled(level + 1, part.party.name, &name, Some(place));
            self.provider(part);
        }
    }

    fn provider(&mut self, part: &ProviderPart) {
        let mut line = String::new();
        party(&mut line, &part.party);
        if let Some(opt_out) = &part.opt_out {
            line.push_str(" · ");
            item(&mut line, opt_out, &self.anchors);
        }
        self.block(&line);
        for table in &part.tables {
            self.block(&format!("**{}**", plain(&table.caption)));
            self.table(table);
        }
    }

    fn companies(&mut self, companies: &Companies) {
        self.part(2, &companies.part);
        for (initial, table) in &companies.initials {
            self.titled(3, initial, &escape(initial, BareAddresses::Broken), None);
            self.table(table);
        }
    }

    /// Lists links to the purposes, the companies and the choices.
    fn contents(&self, page: &PolicyPage) -> String {
        let mut out = String::from("\n");
        for group in &page.used.groups {
            let indent = if let Some(title) = &group.title {
                // Writing into a string does not fail.
                let _ = writeln!(out, "- {}", plain(title));
                "  "
            } else {
                ""
            };
            for purpose in &group.purposes {
                let anchor = self.anchors.of((purpose.identifier, None));
                let _ = write!(out, "{indent}- ");
                link(&mut out, &purpose.title.text, anchor);
                out.push('\n');
            }
        }
        let companies = page.companies.as_ref().map(|companies| &companies.part.title);
        let rules = page.rules.as_ref().map(|rules| &rules.title);
        for title in companies.into_iter().chain(rules).chain([&page.choices.title]) {
            let anchor = self.anchors.of_title(&title.text);
            out.push_str("- ");
            link(&mut out, &title.text, &anchor);
            out.push('\n');
        }
        out
    }
}

/// Writes a cell, its notes in parentheses.
fn cell(out: &mut String, cell: &Cell, anchors: &Anchors) {
    joined(out, &cell.items, anchors);
    for note in &cell.notes {
        out.push_str(" (");
        item(out, note, anchors);
        out.push(')');
    }
}

/// Joins items: what follows a sentence stands behind a space, and anything else behind a comma.
fn joined(out: &mut String, items: &[Item], anchors: &Anchors) {
    let ends_sentence = |item: &Item| match item {
        Item::Text(text) => text.text.ends_with('.'),
        Item::Shared(text) => text.text.ends_with('.'),
        _ => false,
    };
    let mut previous: Option<&Item> = None;
    for one in items {
        out.push_str(match previous {
            None => "",
            Some(previous) if ends_sentence(previous) => " ",
            Some(_) => ", ",
        });
        item(out, one, anchors);
        previous = Some(one);
    }
}

fn item(out: &mut String, item: &Item, anchors: &Anchors) {
    match item {
        Item::Text(text) | Item::Day(text, _) => {
            escape_into(out, &text.text, BareAddresses::Broken);
        }
        Item::Shared(text) => escape_into(out, &text.text, BareAddresses::Broken),
        Item::Code(name) => code(out, name),
        Item::Party(shown) => party(out, shown),
        Item::Link { words, url, .. } => link(out, &words.text, url),
        Item::Purpose { title, purpose, provider } => {
            link(out, &title.text, anchors.of((purpose, *provider)));
        }
    }
}

fn plain(text: &LocalizedText) -> String {
    escape(&text.text, BareAddresses::Broken)
}

fn party(out: &mut String, party: &Party) {
    match party.privacy {
        Some(url) => link(out, party.name, url),
        None => escape_into(out, party.name, BareAddresses::Broken),
    }
    for (index, remark) in party.remarks.iter().enumerate() {
        out.push_str(if index == 0 { " (" } else { ", " });
        escape_into(out, &remark.text, BareAddresses::Broken);
    }
    if !party.remarks.is_empty() {
        out.push(')');
    }
}
