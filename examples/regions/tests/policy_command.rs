//! The program's subcommand `policy`.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use std::process::{Command, Output};

fn written(format: &str) -> String {
    let program = env!("CARGO_BIN_EXE_regions");
    let output = Command::new(program).args(["policy", "--format", format]).output().unwrap();
    let Output { status, stdout, stderr } = output;
    assert!(status.success() && stderr.is_empty(), "{format}: {status}");
    String::from_utf8(stdout).unwrap()
}

#[test]
fn the_report_has_the_rule_of_each_region() {
    let report = written("report");
    for line in [
        "  Essential: on, cannot be refused (decided by base)",
        "  Suggestions: off until the visitor consents (decided by base)",
        "    us: on until the visitor objects (decided by us)",
    ] {
        assert!(report.lines().any(|found| found == line), "{line} is not in {report}");
    }
}

#[test]
fn the_log_has_the_rows_of_the_report() {
    let log: serde_json::Value = serde_json::from_str(&written("sarif")).unwrap();
    let report: serde_json::Value = serde_json::from_str(&written("report-json")).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), report["findings"].as_array().unwrap().len());
}
