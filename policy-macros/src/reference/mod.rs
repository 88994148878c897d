//! The reference pages of the documentation, from the tables that the compiler itself reads.

mod jurisdictions;
mod law;
mod rule_book;

pub(crate) use law::{jurisdictions, regions};
pub(crate) use rule_book::rule_book;

use crate::check::codes::CODES;
use crate::check::undecided;
use crate::check::{RULES, Rule};
use crate::syntax::keys::{Item, KEYS};
use crate::syntax::meanings::{ACCESS, AREA, KIND, MEANINGS};
use std::fmt::Write;

/// Renders the keys of every item, as Markdown tables.
pub(crate) fn keys() -> String {
    let mut page = String::new();
    for item in Item::ALL {
        let _ = write!(page, "\n## Keys of {}\n\n| key | says |\n|---|---|\n", item.with_article());
        for rule in item.keys() {
            let required = if rule.required.contains(&item) { " Required." } else { "" };
            let _ = writeln!(page, "| `{}` | {}.{required} |", rule.usage(), rule.says);
        }
    }
    page.push_str("\n# Words to choose from\n");
    section(&mut page, "Kinds of a purpose", KIND);
    section(&mut page, "Areas of the browser's storage, behind `in`", AREA);
    section(&mut page, "What is read without storing, behind `access`", ACCESS);
    for rule in KEYS {
        section(&mut page, &format!("Values of `{}`", rule.key), rule.key.as_str());
    }
    page.push_str(&jurisdictions::page());
    page
}

/// Renders the words that stand in one place, with their meanings.
fn section(page: &mut String, title: &str, of: &str) {
    let mut meanings = MEANINGS.iter().filter(|meaning| meaning.of == of).peekable();
    if meanings.peek().is_none() {
        return;
    }
    let _ = write!(page, "\n## {title}\n\n| word | says |\n|---|---|\n");
    for meaning in meanings {
        let _ = writeln!(page, "| `{}` | {}. |", meaning.word, meaning.says);
    }
}

/// Renders every code that a message or the report can carry, with reason, source, example and remedy.
pub(crate) fn rules() -> String {
    let mut page = String::from("\n# Rules\n");
    for rule in RULES.iter().copied().flatten() {
        let Rule { code, source, says, example, remedy, .. } = rule;
        let _ = write!(
            page,
            "\n## `{code}`\n\n{says}\n\nSource: {source}.\n\n```text\n{example}\n```\n\nInstead:\n\n```text\n{remedy}\n```\n"
        );
    }
    page.push_str("\n# Language\n");
    for code in CODES {
        let _ = write!(page, "\n## `{}`\n\n{} Instead: {}.\n", code.code, code.says, code.remedy);
    }
    page.push_str("\n# Not decided by the compiler\n\n| rule | why |\n|---|---|\n");
    for rule in undecided::RULES {
        let _ = writeln!(page, "| `{}` | {} |", rule.code, rule.why.replace('|', "\\|"));
    }
    page
}
