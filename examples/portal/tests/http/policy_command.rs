//! The program's subcommand `policy`.

use serde_json::Value;
use std::fs;
use std::io::Read;
use std::process::{Command, Output, Stdio};

fn policy(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal"));
    command.arg("policy").args(arguments).env_remove("PORTAL_DATA");
    command
}

/// What the program writes, and nothing else.
fn written(arguments: &[&str]) -> String {
    let Output { status, stdout, stderr } = policy(arguments).output().unwrap();
    let stderr = String::from_utf8(stderr).unwrap();
    assert!(status.success() && stderr.is_empty(), "{arguments:?}: {status} {stderr}");
    String::from_utf8(stdout).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&written(arguments)).unwrap()
}

#[test]
fn the_page_is_written_for_readers() {
    let markdown = written(&[]);
    assert!(markdown.starts_with("# Cookie policy"), "{markdown}");
    assert!(markdown.contains("Cookies used on https://bfortune.opendatasoft.com"), "{markdown}");
    let french = written(&["--format", "md", "--lang", "fr", "--site", "demo.localhost"]);
    assert!(french.contains("https://demo.localhost") && french.contains("Vous garde connecté"));
    let html = written(&["--format", "html", "--site", "http://fpassaniti.localhost:3000"]);
    assert!(html.starts_with("<!doctype html>") && html.contains("fpassaniti.localhost:3000"));
}

#[test]
fn the_policy_is_written_for_programs() {
    let policy = json(&["--format", "json"]);
    assert_eq!(policy["name"], "DataPortal");
    assert_eq!(json(&["--format", "schema"])["title"], "Cookie policy");
    let file = json(&["--format", "iab", "--site", "bfortune.opendatasoft.com"]);
    let identifiers: Vec<_> =
        file["disclosures"].as_array().unwrap().iter().map(|item| &item["identifier"]).collect();
    assert_eq!(
        identifiers,
        [
            "sessionid",
            "django_language",
            "csrftoken",
            "cookies_preferences",
            "visit",
            "recent",
            "searches",
            "viewer"
        ]
    );
    let table = written(&["--format", "csv", "--lang", "fr"]);
    assert_eq!(table.lines().count(), 9, "{table}");
    assert!(
        table.contains("\"Retient les derniers jeux de données ouverts.\",\"30 jours\""),
        "{table}"
    );
}

#[test]
fn the_policy_is_written_for_reviewers() {
    let report = written(&["--format", "report"]);
    assert!(report.contains("Suggestions: off until the visitor consents"), "{report}");
    let log = json(&["--format", "sarif"]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert!(!results.is_empty());
    let source = include_str!("../../src/policy.rs").lines().collect::<Vec<_>>();
    for result in results {
        let place = &result["locations"][0];
        let physical = &place["physicalLocation"];
        assert_eq!(physical["artifactLocation"]["uri"], "examples/portal/src/policy.rs");
        let line = usize::try_from(physical["region"]["startLine"].as_u64().unwrap()).unwrap();
        let name = place["logicalLocations"][0]["fullyQualifiedName"].as_str().unwrap();
        let subject = name.strip_prefix("DataPortal.").unwrap();
        assert!(source[line - 1].contains(subject), "{result}");
    }
    let record = written(&["--format", "ropa"]);
    assert!(record.contains("**Missing:** categories of personal data"), "{record}");
    assert_eq!(written(&["--format", "ropa-csv"]).lines().count(), 5);
    assert!(written(&["explain", "prefix-host"]).starts_with("prefix-host\n"));
}

#[test]
fn a_file_is_written_and_standard_output_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cookies.csv");
    let nothing = written(&["--format", "csv", "--output", file.to_str().unwrap()]);
    assert!(nothing.is_empty(), "{nothing}");
    assert_eq!(fs::read_to_string(file).unwrap(), written(&["--format", "csv"]));
}

#[test]
fn mistakes_have_a_message_and_a_status() {
    let missing = "/no/such/folder/cookies.csv";
    for (arguments, status, message) in [
        (&["--format", "pdf"][..], 2, "error: `pdf` is no format of a policy"),
        (&["--site", "evil.example"], 2, "error: `evil.example` is no site of the policy"),
        (&["-o", missing], 1, "error: `/no/such/folder/cookies.csv` cannot be written: "),
    ] {
        let output = policy(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(status), "{arguments:?}");
        assert!(output.stdout.is_empty());
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.starts_with(message) && stderr.lines().count() == 1, "{stderr}");
    }
}

#[test]
fn a_reader_that_stops_early_sees_no_panic() {
    let mut child = policy(&["--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Closed before anything is written, or while it is.
    drop(child.stdout.take());
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert!(child.wait().unwrap().success() && stderr.is_empty(), "{stderr}");
}
