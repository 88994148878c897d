//! The program `cargo-policy` itself: files, pipes and exit statuses.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/import");

fn cargo_policy(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-policy"));
    command.arg("policy").args(arguments);
    command
}

fn text(octets: &[u8]) -> String {
    String::from_utf8(octets.to_vec()).unwrap()
}

fn with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = cargo_policy(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn an_import_is_written_to_standard_output_and_counted_on_standard_error() {
    let source = format!("{SOURCES}/klaro.js");
    let output = cargo_policy(&["import", &source]).output().unwrap();
    assert!(output.status.success());
    assert!(
        text(&output.stdout)
            .contains("include policy_runtime::kits::matomo::Matomo { Statistics: Analytics }")
    );
    assert_eq!(
        text(&output.stderr),
        "imported as klaro: 28 questions to answer, 9 guesses to check\n"
    );
    let piped = with_input(&["import", "-", "--from", "klaro"], &std::fs::read(&source).unwrap());
    assert_eq!(text(&piped.stdout), text(&output.stdout));
}

#[test]
fn what_is_not_understood_ends_with_status_2() {
    for arguments in
        [&["import"][..], &["explain", "nothing"], &["frobnicate"], &["import", "/", "--from", "x"]]
    {
        let output = cargo_policy(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).starts_with("error: "), "{arguments:?}");
    }
    let output = cargo_policy(&["import", "/no/such/file"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("error: `/no/such/file` cannot be read: "));
}

/// Every code that a message or the report can carry has an explanation.
#[test]
fn codes_are_explained() {
    for code in ["prefix-host", "key-value", "kind-missing", "[gpc-unmapped]"] {
        let output = cargo_policy(&["explain", code]).output().unwrap();
        assert!(
            output.status.success() && text(&output.stdout).contains(code.trim_matches(['[', ']'])),
            "{code}"
        );
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let source = format!("{SOURCES}/open-cookie-database.csv");
    let mut command = cargo_policy(&["import", &source]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
}
