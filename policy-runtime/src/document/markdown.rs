//! The page as Markdown (`CommonMark` with the tables of GFM): no text of the policy becomes markup.

use super::page::{CHOICES, Page, Party, Phrase, PurposePart, Used};
use std::fmt::Write;

/// The page as Markdown.
pub(super) fn render(page: &Page) -> String {
    let mut out = Markdown::default();
    out.heading("#", &page.title);
    out.paragraphs(&page.text);

    out.heading("##", &page.why.title);
    out.paragraphs([&page.why.intro]);
    out.list(&page.why.reasons);

    out.heading("##", &page.what.title);
    out.paragraphs(&page.what.paragraphs);

    out.heading("##", &page.kinds.title);
    out.paragraphs([&page.kinds.intro]);
    out.table_head(&page.kinds.columns);
    for kind in &page.kinds.rows {
        out.table_row([&kind.name, &kind.what, &kind.rule, &kind.used].map(plain));
    }

    out.heading("##", &page.used.title);
    out.paragraphs([&page.used.intro]);
    for purpose in &page.used.purposes {
        out.purpose(&page.used, purpose);
    }

    out.heading("##", &page.choices.title);
    out.paragraphs(&page.choices.paragraphs);
    if let Some(words) = &page.choices.link {
        out.block(&link(&words.text, CHOICES));
    }

    if let Some(gpc) = &page.gpc {
        out.heading("##", &gpc.title);
        out.paragraphs([&gpc.text]);
        out.list(&gpc.purposes);
    }

    let responsible = &page.responsible;
    out.heading("##", &responsible.title);
    out.fact(&responsible.controller_label, &unlinked(&responsible.controller));
    if let Some(url) = responsible.controller.privacy {
        out.fact(&responsible.privacy_label, &link(url, url));
    }
    let contact = match &responsible.contact_link {
        Some(url) => link(responsible.contact, url),
        None => escape(responsible.contact, BareAddresses::Broken),
    };
    out.fact(&responsible.contact_label, &contact);
    out.fact(&responsible.updated_label, &plain(&responsible.updated));

    if let Some(complaint) = &page.complaint {
        out.heading("##", &complaint.title);
        out.paragraphs(&complaint.paragraphs);
    }
    out.text
}

/// What was written so far. Blocks stand one blank line apart; lists and tables are blocks of several lines.
#[derive(Default)]
struct Markdown {
    text: String,
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

    /// The only bare address in a heading is that of the site, which may be a link.
    fn heading(&mut self, level: &str, title: &Phrase) {
        self.block(&format!("{level} {}", escape(&title.text, BareAddresses::Whole)));
    }

    fn paragraphs<'p>(&mut self, paragraphs: impl IntoIterator<Item = &'p Phrase>) {
        for paragraph in paragraphs {
            self.block(&plain(paragraph));
        }
    }

    fn list(&mut self, items: &[Phrase]) {
        for item in items {
            self.line(&format!("- {}", plain(item)));
        }
    }

    fn fact(&mut self, label: &Phrase, fact: &str) {
        self.line(&format!("- **{}** – {fact}", plain(label)));
    }

    fn table_head(&mut self, columns: &[Phrase]) {
        self.in_lines = false;
        self.table_row(columns.iter().map(plain));
        self.table_row(columns.iter().map(|_| "---".to_owned()));
    }

    fn table_row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<_> = cells.into_iter().collect();
        self.line(&format!("| {} |", cells.join(" | ")));
    }

    fn purpose(&mut self, used: &Used, purpose: &PurposePart) {
        self.block(&format!("### {}", plain(&purpose.title)));
        self.paragraphs(&purpose.text);
        self.fact(&used.labels.kind, &plain(&purpose.kind));
        self.fact(&used.labels.consent, &plain(&purpose.consent));
        if purpose.cookies.is_empty() {
            self.paragraphs([&used.labels.no_cookies]);
            return;
        }
        self.table_head(&used.labels.columns);
        for cookie in &purpose.cookies {
            let opt_out = cookie.provider.opt_out.map(|url| link(&used.labels.opt_out.text, url));
            let readers: Vec<_> = cookie.readers.iter().map(linked).collect();
            let readers =
                if readers.is_empty() { plain(&cookie.no_readers) } else { readers.join(", ") };
            self.table_row([
                noted(linked(&cookie.provider), cookie.set_by.iter().map(plain).chain(opt_out)),
                noted(plain(&cookie.location), cookie.subdomains.iter().map(plain)),
                code(cookie.name),
                plain(&cookie.text),
                noted(plain(&cookie.lifetime), cookie.lifetime_notes.iter().map(plain)),
                noted(readers, cookie.scripts.iter().map(plain)),
            ]);
        }
    }
}

/// A cell with remarks.
fn noted(mut cell: String, notes: impl IntoIterator<Item = String>) -> String {
    for note in notes {
        // Writing into a string does not fail.
        let _ = write!(cell, " ({note})");
    }
    cell
}

fn plain(phrase: &Phrase) -> String {
    escape(&phrase.text, BareAddresses::Broken)
}

fn linked(party: &Party) -> String {
    match party.privacy {
        Some(url) => noted(link(party.name, url), country(party)),
        None => unlinked(party),
    }
}

fn unlinked(party: &Party) -> String {
    noted(escape(party.name, BareAddresses::Broken), country(party))
}

fn country(party: &Party) -> Option<String> {
    party.country.as_deref().map(|country| escape(country, BareAddresses::Broken))
}

/// Links do not nest, so an address among the words stays text.
fn link(words: &str, url: &str) -> String {
    format!("[{}](<{}>)", escape(words, BareAddresses::Whole), destination(url))
}

/// A name as code; with a character that ends code or a cell, as text.
fn code(name: &str) -> String {
    if name.contains(|c: char| "`|\\".contains(c) || c.is_control()) {
        escape(name, BareAddresses::Broken)
    } else {
        format!("`{name}`")
    }
}

/// An address as it can stand in `<>` and in a table: everything that ends either is percent-encoded.
fn destination(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            b'&' => out.push_str("\\&"),
            b'!'..=b'~' if !b"<>|\\`\"".contains(&byte) => out.push(char::from(byte)),
            _ => {
                // Writing into a string does not fail.
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// What becomes of `https://` and `www.` in a text: GFM makes links of them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum BareAddresses {
    /// Escaped, so that they stay text.
    Broken,
    /// As they are.
    Whole,
}

/// A text as itself, in one line.
fn escape(text: &str, addresses: BareAddresses) -> String {
    let words: Vec<_> = text.split_ascii_whitespace().collect();
    let line = words.join(" ");
    let mut out = String::with_capacity(line.len());
    for (index, character) in line.char_indices() {
        let (before, after) = (&line[..index], &line[index + character.len_utf8()..]);
        let is_markup = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$' => true,
            '-' | '+' | '=' => index == 0,
            ':' => addresses == BareAddresses::Broken && after.starts_with("//"),
            '.' if addresses == BareAddresses::Broken && ends_with_www(before) => true,
            '.' | ')' => index > 0 && before.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

fn ends_with_www(text: &str) -> bool {
    text.len()
        .checked_sub(3)
        .and_then(|start| text.get(start..))
        .is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        for (text, expected) in [
            ("plain, (text) – déjà vu!", "plain, (text) – déjà vu!"),
            ("a|b", r"a\|b"),
            ("# heading #", r"\# heading \#"),
            ("- item", r"\- item"),
            ("+ item", r"\+ item"),
            ("* item", r"\* item"),
            ("=====", r"\====="),
            ("---", r"\---"),
            ("1. item", r"1\. item"),
            ("23) item", r"23\) item"),
            ("in 2026. Then", "in 2026. Then"),
            ("> quote", r"\> quote"),
            ("    code", "code"),
            ("two\nlines\r\n\n# here", r"two lines \# here"),
            ("snake_case `code` ~gone~", r"snake\_case \`code\` \~gone\~"),
            ("[words](https://evil.example)", r"\[words\](https\://evil.example)"),
            ("![i](x)", r"!\[i\](x)"),
            ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
            ("&lt;b&gt;", r"\&lt;b\&gt;"),
            (r"back\slash \| \[", r"back\\slash \\\| \\\["),
            ("see WWW.evil.example", r"see WWW\.evil.example"),
            ("$x$", r"\$x\$"),
            ("a\u{a0}: b", "a\u{a0}: b"),
            ("", ""),
        ] {
            assert_eq!(escape(text, BareAddresses::Broken), expected, "{text:?}");
        }
    }

    #[test]
    fn names_are_code_unless_that_would_end() {
        assert_eq!(code("__Host-sid"), "`__Host-sid`");
        assert_eq!(code("a|b`c"), r"a\|b\`c");
    }

    #[test]
    fn addresses_end_neither_the_link_nor_the_cell() {
        assert_eq!(
            link("a]b", "https://x/?a=1&amp;b=|>\\ é"),
            r"[a\]b](<https://x/?a=1\&amp;b=%7C%3E%5C%20%C3%A9>)"
        );
    }
}
