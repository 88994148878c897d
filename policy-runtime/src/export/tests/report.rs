use super::{Everywhere, Hostile};
use crate::Policy;
use serde_json::Value;

#[test]
fn the_text_has_the_rule_of_each_purpose_and_the_place_of_each_row() {
    let document = Everywhere::document();
    let text = document.report_to_text();
    assert!(text.starts_with("Report on the policy Everywhere, updated 2026-11-22\n\nConsent\n  Essential: on, cannot be refused (decided by base)\n  Suggestions: off until the visitor consents (decided by "), "{text}");
    assert!(text.contains("\n    us_ca"), "by region: {text}");
    assert!(!document.report().is_empty());
    for finding in document.report() {
        assert!(finding.source.file.ends_with("src/export/tests/mod.rs"), "{}", finding.source);
        let row = format!("\n{}: {} [{}]\n", finding.source, finding.message, finding.rule);
        assert!(text.contains(&row), "{row} is not in {text}");
    }
}

#[test]
fn a_row_stands_at_the_line_of_its_subject() {
    let lines: Vec<&str> = include_str!("mod.rs").lines().collect();
    let line = |line: u32| lines[usize::try_from(line).unwrap() - 1];
    for document in [Everywhere::document(), Hostile::document()] {
        assert!(line(document.source.line).contains(&format!("policy {} {{", document.name)));
        for finding in document.report() {
            let found = line(finding.source.line);
            assert!(found.contains(finding.subject), "{finding:?}: {found}");
        }
    }
}

#[test]
fn the_json_has_what_the_text_has() {
    let document = Hostile::document();
    let report: Value = serde_json::from_str(&document.report_to_json()).unwrap();
    assert_eq!(report["policy"], "Hostile");
    let rows = report["findings"].as_array().unwrap();
    assert_eq!(rows.len(), document.report().len());
    for (row, finding) in rows.iter().zip(document.report()) {
        assert_eq!(row["rule"], finding.rule);
        assert_eq!(row["line"], finding.source.line);
        assert!(!row["says"].as_str().unwrap().is_empty(), "{row}");
    }
    let everywhere: Value = serde_json::from_str(&Everywhere::document().report_to_json()).unwrap();
    let suggestions = &everywhere["purposes"][1];
    assert_eq!(suggestions["state"], "ask");
    let regions = suggestions["by_region"].as_array().unwrap();
    assert_eq!(regions.len(), Everywhere::document().regimes().len());
}

#[test]
fn no_place_in_the_source_is_in_the_json_of_the_policy() {
    for document in [Everywhere::document(), Hostile::document()] {
        assert!(!document.to_json().contains(document.source.file), "{}", document.source);
    }
}
