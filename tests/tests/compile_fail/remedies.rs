//! Every case as it is after its message was followed to the letter: all of them compile.
//!
//! The last lines of a case say how it is repaired, each by one edit:
//!
//! ```text
//! // remedy: lifetime: 2 years => lifetime: 400 days
//! ```
//!
//! The text on the left stands in the case once, and the one on the right takes its place; a line of which nothing is left
//! is removed. `\n` is the end of a line, with the indentation of the next one; `…` on the left is any text.

use super::corpus::{Case, cases, files, root};
use super::form::ours;
use super::output::rendered;
use super::rustc::{check, clippy, rustc};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Maximum number of lines that a remedy changes.
const MAX_CHANGED_LINES: usize = 6;

/// The program that all repaired cases are modules of, with the lints of this workspace.
const HEAD: &str = "\
//! All cases, repaired.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unreachable_pub, rust_2018_idioms, clippy::pedantic)]
#![allow(dead_code, reason = \"each module is a program of its own\")]
#![allow(clippy::duplicate_mod, reason = \"... and declares the policy that it uses\")]
#![allow(clippy::needless_pass_by_value, reason = \"handlers take what the framework gives\")]
#![allow(clippy::must_use_candidate, clippy::missing_errors_doc, clippy::module_name_repetitions)]
fn main() {}
";

#[test]
fn every_remedy_compiles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("repaired");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let beside = ["declared.rs", "kit.rs"]
        .map(|file| Path::new("compile-fail").join(file))
        .into_iter()
        .chain(files("ftl"));
    for file in beside {
        let copy = folder.join(file.strip_prefix("compile-fail").unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(root().join(&file), copy).unwrap();
    }
    let mut main = HEAD.to_owned();
    for case in &cases() {
        let place = case.place();
        let file = folder.join(&place).with_extension("rs");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, repaired(case)).unwrap();
        writeln!(main, "#[path = \"{place}.rs\"]\nmod {};", place.replace('/', "_")).unwrap();
    }
    let file = folder.join("main.rs");
    fs::write(&file, main).unwrap();
    let output = check(clippy().as_deref().unwrap_or(rustc()), &file, "repaired");
    assert!(output.status.success(), "{}", rendered(&output.stderr));
}

/// A help that is followed to the letter compiles, and changes little. So does what rustc says; no case is exempt.
#[test]
fn every_case_has_its_remedy() {
    let mut missing = Vec::new();
    for case in cases() {
        if case.remedy.is_empty() {
            missing.push(case.place());
            continue;
        }
        let repaired = repaired(&case);
        let changed = changed_lines(&case.source, &repaired);
        assert!(
            changed <= MAX_CHANGED_LINES && repaired != case.source,
            "the remedy of {} changes {changed} lines",
            case.place()
        );
    }
    assert!(missing.is_empty(), "cases without a remedy: {missing:#?}");
}

/// Where the help says what to write, the remedy has it.
#[test]
fn remedies_are_what_the_help_says() {
    let mut others = Vec::new();
    for case in cases().into_iter().filter(|case| !case.remedy.is_empty()) {
        let remedy = repaired(&case);
        for message in ours(&case.stderr).into_iter().filter(|ours| ours.is_of_policy) {
            let Some(help) = message.help.filter(|help| help.starts_with("write `")) else {
                continue;
            };
            let is_there = |snippet: &str| {
                let mut parts = snippet.split("..").map(|part| part.trim_matches([' ', '{', '}']));
                parts.all(|part| remedy.contains(part))
            };
            if !help.split('`').skip(1).step_by(2).any(is_there) {
                others.push((case.place(), help.to_owned()));
            }
        }
    }
    assert!(others.is_empty(), "remedies of another kind: {others:#?}");
}

/// The case after its remedy.
fn repaired(case: &Case) -> String {
    let mut source = case.source.clone();
    for edit in &case.remedy {
        let edited = edited(&source, edit);
        assert!(edited.is_ok(), "{}: {edited:?}: {edit}", case.place());
        source = edited.unwrap();
    }
    source
}

/// Applies one edit, `left => right`.
fn edited(source: &str, edit: &str) -> Result<String, String> {
    let (left, right) = edit
        .split_once(" => ")
        .or_else(|| Some((edit.strip_suffix(" =>")?, "")))
        .ok_or("a remedy without ` => `")?;
    let starts: Vec<(usize, usize)> = source
        .char_indices()
        .filter_map(|(start, _)| Some((start, end_of(source.get(start..)?, left)? + start)))
        .collect();
    let [(start, end)] = starts[..] else {
        return Err(format!("{} places in place of one", starts.len()));
    };
    let line = source[..start].rfind('\n').map_or(0, |end| end + 1);
    let indentation: String = source[line..].chars().take_while(|c| *c == ' ').collect();
    let right = right.replace("\\n", &format!("\n{indentation}"));
    let edited = format!("{}{right}{}", &source[..start], &source[end..]);
    let line_end = edited[line..].find('\n').map_or(edited.len(), |end| line + end + 1);
    if right.is_empty() && edited[line..line_end].trim().is_empty() {
        return Ok(format!("{}{}", &edited[..line], &edited[line_end..]));
    }
    Ok(edited)
}

/// The end of a pattern that begins where the text does.
fn end_of(text: &str, pattern: &str) -> Option<usize> {
    if let Some((before, behind)) = pattern.split_once('…') {
        let end = end_of(text, before)?;
        return text[end..].char_indices().find_map(|(skipped, _)| {
            Some(end + skipped + end_of(&text[end + skipped..], behind)?)
        });
    }
    let mut end = 0;
    for (index, part) in pattern.split("\\n").enumerate() {
        if index > 0 {
            let rest = text[end..].strip_prefix('\n')?;
            end = text.len() - rest.trim_start_matches(' ').len();
        }
        end += text[end..].strip_prefix(part).map(|_| part.len())?;
    }
    Some(end)
}

/// How many lines were removed or added, whichever is more; a line that moved is neither.
fn changed_lines(before: &str, after: &str) -> usize {
    let (mut removed, mut added): (Vec<&str>, Vec<&str>) = (Vec::new(), after.lines().collect());
    for line in before.lines() {
        match added.iter().position(|other| *other == line) {
            Some(index) => drop(added.remove(index)),
            None => removed.push(line),
        }
    }
    removed.len().max(added.len())
}

#[test]
fn an_edit_stands_once_and_keeps_the_indentation() {
    let source = "a {\n    b: 1,\n    c: 1\n}\n";
    for (edit, expected) in [
        ("b: 1 => b: 2", Ok("a {\n    b: 2,\n    c: 1\n}\n")),
        ("b: 1, =>", Ok("a {\n    c: 1\n}\n")),
        ("b: 1,\\nc: 1 => b: 1,\\nd", Ok("a {\n    b: 1,\n    d\n}\n")),
        ("b: 1, => b: 1,\\nd: 1,", Ok("a {\n    b: 1,\n    d: 1,\n    c: 1\n}\n")),
        ("{…c => {\\nd", Ok("a {\nd: 1\n}\n")),
        (": 1 => : 2", Err("2 places in place of one")),
        ("e => f", Err("0 places in place of one")),
        ("b: 1", Err("a remedy without ` => `")),
    ] {
        assert_eq!(edited(source, edit).as_deref().map_err(String::as_str), expected, "{edit}");
    }
}
