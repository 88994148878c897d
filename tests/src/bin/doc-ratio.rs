//! Prints documentation lines per 100 lines of code, for each top module of `policy-runtime`:
//! `cargo run -p policy-tests --bin doc-ratio`.
//!
//! It walks the module tree from `src/lib.rs` by its `mod` lines, and reads files as rustfmt writes them. Modules and items under
//! `#[cfg(test)]`, and modules under `#[doc(hidden)]`, do not enter.
//!
//! - *docs*: `///` lines of items that begin with `pub `, of implementations, and of the members of a public enum or trait; the `//!`
//!   lines of modules whose whole path is public. The lint `unreachable_pub` restricts `pub` to items that users can name. Blank lines, and lines of
//!   examples that rustdoc hides (`# ..`), do not count.
//! - *pages*: lines, counted in the same way, of the Markdown files that `doc = include_str!(..)` makes documentation.
//! - *code*: lines that are neither blank, comment nor test, of the files that have public items, private functions included.
//! - *ratio*: docs per 100 lines of code, without the pages; *with pages*: the same with them.

#![allow(clippy::print_stdout, reason = "a table is its result")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io, iter};

#[derive(Default)]
struct Counts {
    docs: usize,
    pages: usize,
    code: usize,
}

/// A line of a file without its indentation.
struct Line<'t> {
    text: &'t str,
    indent: usize,
}

fn main() -> io::Result<()> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policy-runtime/src");
    let mut modules = BTreeMap::new();
    read(&source.join("lib.rs"), &source, true, &mut Vec::new(), &mut modules)?;
    println!(
        "{:<16}{:>6}{:>7}{:>7}{:>7}{:>12}",
        "module", "docs", "pages", "code", "ratio", "with pages"
    );
    let mut all = Counts::default();
    for (name, counts) in &modules {
        print(name, counts);
        all.docs += counts.docs;
        all.pages += counts.pages;
        all.code += counts.code;
    }
    print("all", &all);
    Ok(())
}

fn print(name: &str, Counts { docs, pages, code }: &Counts) {
    let ratio = |lines: usize| {
        let tenths = lines * 1000 / code;
        format!("{}.{}", tenths / 10, tenths % 10)
    };
    if *code > 0 {
        let (alone, all) = (ratio(*docs), ratio(docs + pages));
        println!("{name:<16}{docs:>6}{pages:>7}{code:>7}{alone:>7}{all:>12}");
    }
}

/// Counts a file and the modules that it declares, whose files are in `folder`.
fn read(
    file: &Path,
    folder: &Path,
    is_public: bool,
    path: &mut Vec<String>,
    modules: &mut BTreeMap<String, Counts>,
) -> io::Result<()> {
    let text = fs::read_to_string(file)?;
    let lines: Vec<Line<'_>> = text.lines().map(line).collect();
    let top = path.first().map_or("lib", String::as_str).to_owned();
    count(&lines, file, is_public, modules.entry(top).or_default())?;
    for (index, line) in lines.iter().enumerate() {
        let (is_visible, rest) = match line.text.strip_prefix("pub ") {
            Some(rest) => (true, rest),
            None => (false, line.text.split_once(") ").map_or(line.text, |(_, rest)| rest)),
        };
        let Some(name) = rest.strip_prefix("mod ").and_then(|name| name.strip_suffix(';')) else {
            continue;
        };
        let is = |attribute: &str| attributes(&lines, index).any(|line| line.text == attribute);
        if line.indent > 0 || is("#[cfg(test)]") || is("#[doc(hidden)]") {
            continue;
        }
        let within: PathBuf = folder.join(name);
        let alone = within.with_extension("rs");
        let file = if alone.exists() { alone } else { within.join("mod.rs") };
        path.push(name.to_owned());
        read(&file, &within, is_public && is_visible, path, modules)?;
        path.pop();
    }
    Ok(())
}

fn line(line: &str) -> Line<'_> {
    let text = line.trim_start();
    Line { text: text.trim_end(), indent: line.len() - text.len() }
}

/// The lines of attributes and documentation above a line.
fn attributes<'l, 't>(lines: &'l [Line<'t>], index: usize) -> impl Iterator<Item = &'l Line<'t>> {
    lines[..index]
        .iter()
        .rev()
        .take_while(|line| line.text.starts_with("#[") || line.text.starts_with("///"))
}

fn count(lines: &[Line<'_>], file: &Path, is_public: bool, counts: &mut Counts) -> io::Result<()> {
    let (mut code, mut docs, mut waiting) = (0, 0, 0);
    let (mut module, mut item) = (Docs::default(), Docs::default());
    let mut has_public = false;
    // The indentation of the public enum or trait that the line stands in.
    let mut within: Option<usize> = None;
    let mut is_hidden = false;
    let mut lines = lines.iter().peekable();
    while let Some(line) = lines.next() {
        if let Some(doc) = line.text.strip_prefix("//!") {
            docs += usize::from(module.shows(doc) && is_public);
        } else if let Some(doc) = line.text.strip_prefix("///") {
            waiting += usize::from(item.shows(doc));
        } else if let Some((_, page)) = line.text.split_once("[doc = include_str!(\"") {
            let page = page.split('"').next().unwrap_or_default();
            let text = fs::read_to_string(file.with_file_name(page))?;
            counts.pages += text.lines().filter(|line| module.shows(line)).count();
        } else if line.text.is_empty() || line.text.starts_with("//") {
        } else if line.text == "#[cfg(test)]" {
            waiting = 0;
            skip_item(&mut lines, line.indent);
        } else if line.text.starts_with("#[") {
            code += 1;
            is_hidden |= line.text == "#[doc(hidden)]";
            // An attribute of several lines ends at its own indentation.
            if line.text.ends_with('(') {
                code += end(&mut lines, line.indent);
            }
        } else {
            code += 1;
            let begins = line.text.starts_with("pub ");
            let is_shown = begins || within.is_some() || line.text.starts_with("impl");
            if is_shown && !is_hidden {
                docs += waiting;
            }
            has_public |= begins && !is_hidden;
            (waiting, is_hidden) = (0, false);
            if within == Some(line.indent) && line.text == "}" {
                within = None;
            }
            let is_enclosing =
                ["pub enum ", "pub trait "].iter().any(|start| line.text.starts_with(start));
            if is_enclosing && !line.text.ends_with('}') {
                within = Some(line.indent);
            }
        }
    }
    if has_public || is_public {
        counts.docs += docs;
        counts.code += code;
    }
    Ok(())
}

/// The documentation of an item or a module, line by line.
#[derive(Default)]
struct Docs {
    in_example: bool,
}

impl Docs {
    /// Whether rustdoc shows the next line, and it is not blank.
    fn shows(&mut self, line: &str) -> bool {
        let line = line.trim();
        if line.starts_with("```") {
            self.in_example = !self.in_example;
        }
        let is_hidden = self.in_example && (line == "#" || line.starts_with("# "));
        !line.is_empty() && !is_hidden
    }
}

/// Passes over the item behind its attributes.
fn skip_item<'l, 't: 'l>(
    lines: &mut iter::Peekable<impl Iterator<Item = &'l Line<'t>>>,
    indent: usize,
) {
    for line in lines.by_ref() {
        let is_end = line.indent == indent && line.text.ends_with(['}', ';']);
        if is_end && !line.text.starts_with("#[") {
            return;
        }
    }
}

/// Passes over the lines up to the one with this indentation, and counts them.
fn end<'l, 't: 'l>(
    lines: &mut iter::Peekable<impl Iterator<Item = &'l Line<'t>>>,
    indent: usize,
) -> usize {
    let mut count = 0;
    for line in lines.by_ref() {
        count += 1;
        if line.indent == indent {
            break;
        }
    }
    count
}
