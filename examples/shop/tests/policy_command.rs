//! The program's subcommand `policy`.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use std::process::{Command, Output};

fn written(format: &str) -> String {
    let program = env!("CARGO_BIN_EXE_shop");
    let output = Command::new(program).args(["policy", "--format", format]).output().unwrap();
    let Output { status, stdout, stderr } = output;
    assert!(status.success() && stderr.is_empty(), "{format}: {status}");
    String::from_utf8(stdout).unwrap()
}

#[test]
fn every_format_is_written() {
    for (format, part) in [
        ("md", "# Cookie policy"),
        ("html", "<!doctype html>"),
        ("json", "\"name\": \"Shop\""),
        ("csv", "ID,Platform,Category,"),
        ("iab", "\"disclosures\""),
        ("ropa", "## Controller"),
        ("ropa-csv", "(a) controller"),
        ("report", "Report on the policy Shop"),
        ("report-json", "\"policy\": \"Shop\""),
        ("sarif", "examples/shop/src/policy.rs"),
        ("schema", "\"title\": \"Cookie policy\""),
        ("ts", "export "),
    ] {
        let text = written(format);
        assert!(text.contains(part), "{format}: {text}");
    }
}
