//! The reference pages of the documentation, from the tables that the compiler itself reads.

use crate::check::codes::CODES;
use crate::check::undecided;
use crate::check::{RULES, Rule};
use crate::syntax::keys::Item;
use std::fmt::Write;

/// Renders the keys of every item, as Markdown tables.
pub(crate) fn keys() -> String {
    let mut page = String::new();
    for item in Item::ALL {
        let _ = write!(page, "\n## Keys of a {}\n\n| key | says |\n|---|---|\n", item.noun());
        for rule in item.keys() {
            let required = if rule.required.contains(&item) { " Required." } else { "" };
            let _ = writeln!(page, "| `{}` | {}.{required} |", rule.usage(), rule.says);
        }
    }
    page
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
