//! Messages of rustc, in the form in which `trybuild` records them.

use super::corpus::workspace;
use serde_json::Value;
use std::path::Path;

/// Returns the messages of a run, with an empty line between two.
pub(crate) fn rendered(stderr: &[u8]) -> String {
    let mut messages: Vec<String> = Vec::new();
    for line in String::from_utf8_lossy(stderr).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            // A panic of the compiler, for instance.
            messages.push(line.to_owned());
            continue;
        };
        let Some(text) = message["rendered"].as_str() else { continue };
        let is_note = message["level"] == "failure-note";
        if !is_note && !messages.iter().any(|known| known == text) {
            messages.push(text.to_owned());
        }
    }
    let kept: Vec<String> = messages.iter().map(|text| without_summaries(text)).collect();
    let kept: Vec<&str> =
        kept.iter().map(|text| text.trim_end()).filter(|text| !text.is_empty()).collect();
    kept.join("\n\n")
}

/// Removes lines that count errors or name ways to read more.
fn without_summaries(text: &str) -> String {
    let is_summary = |line: &&str| {
        [
            "error: aborting due to ",
            "For more information about ",
            "Some errors have detailed explanations:",
        ]
        .iter()
        .any(|start| line.starts_with(start))
    };
    text.lines().filter(|line| !is_summary(line)).collect::<Vec<_>>().join("\n")
}

/// Prepares messages for a comparison. All of the text counts but the width of the margin and the lines of other files,
/// which change with those files. Applied to recorded messages, which have no such lines, only the margin changes.
pub(crate) fn comparable(text: &str, case: &Path) -> String {
    let case = case.display().to_string();
    let mut lines = Vec::new();
    let mut is_other_file = false;
    for line in text.lines() {
        let start = line.trim_start();
        if let Some(place) = start.strip_prefix("--> ").or_else(|| start.strip_prefix("::: ")) {
            let place = from_root(place);
            is_other_file = !place.starts_with(&case);
            let place = if is_other_file { without_position(&place) } else { &place };
            lines.push(format!("{} {place}", start.get(..3).unwrap_or_default()));
            continue;
        }
        let is_code = start.starts_with(|c: char| c.is_ascii_digit() || "|.".contains(c));
        is_other_file &= is_code;
        lines.push(without_margin(line, is_other_file));
    }
    lines.join("\n")
}

/// Names a file of this crate from its root, and one of another member from the folder of the workspace.
fn from_root(place: &str) -> String {
    if place.starts_with("compile-fail/") || place.starts_with('$') {
        return place.to_owned();
    }
    let place = place.strip_prefix(&format!("{}/", workspace().display())).unwrap_or(place);
    match place.strip_prefix("tests/") {
        Some(place) => place.to_owned(),
        None if place.starts_with('/') => place.to_owned(),
        None => format!("$WORKSPACE/{place}"),
    }
}

/// `main.rs:22:29` is `main.rs`.
fn without_position(place: &str) -> &str {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let cut = |text| match str::rsplit_once(text, ':') {
        Some((before, number)) if is_number(number) => before,
        _ => text,
    };
    cut(cut(place))
}

/// Cuts the spaces of the margin, whose width depends on the highest number of a line.
fn without_margin(line: &str, is_other_file: bool) -> String {
    let start = line.trim_start();
    let number_end = start.find(|c: char| !c.is_ascii_digit()).unwrap_or(start.len());
    let (number, rest) = start.split_at(number_end);
    let rest = rest.trim_start();
    if let Some(behind) = rest.strip_prefix("...") {
        return format!("... {}", behind.trim_start()).trim().to_owned();
    }
    let is_margin = ["|", "=", "+", "-", "~"].iter().any(|sign| rest.starts_with(sign));
    // A list below a note.
    let is_deep = line.len() - start.len() > 7;
    match (is_margin, is_other_file) {
        (true, true) => rest.trim_end().to_owned(),
        (true, false) => format!("{number} {rest}").trim().to_owned(),
        (false, _) if is_deep => start.trim_end().to_owned(),
        (false, _) => line.trim_end().to_owned(),
    }
}

#[test]
fn comparable_messages_have_no_margin_and_no_foreign_lines() {
    let text = "error: wrong\n   --> compile-fail/a.rs:14:9\n    |\n 14 |     x\n    |     ^\n   ::: other/src/b.rs:7:1\n    |\n7   | fn f()\n    | ------ here\n    = note: n\n     indented";
    let expected = "error: wrong\n--> compile-fail/a.rs:14:9\n|\n14 |     x\n|     ^\n::: $WORKSPACE/other/src/b.rs\n|\n| fn f()\n| ------ here\n= note: n\n     indented";
    assert_eq!(comparable(text, Path::new("compile-fail/a.rs")), expected);
    assert_eq!(comparable(expected, Path::new("compile-fail/a.rs")), expected);
}
