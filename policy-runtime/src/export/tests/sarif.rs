use super::Everywhere;
use crate::Policy;
use crate::declaration::SourceLocation;
use crate::export::sarif::{SarifLevel, SarifResult, SarifRule, log};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn each_row_of_the_report_is_a_result_with_its_rule() {
    let document = Everywhere::document();
    let log: Value = serde_json::from_str(&document.report_to_sarif()).unwrap();
    let run = &log["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), document.report().len());
    assert!(!results.is_empty());
    for (result, finding) in results.iter().zip(document.report()) {
        assert_eq!(result["ruleId"], finding.rule);
        assert_eq!(result["message"]["text"], finding.message);
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        let rule = &run["tool"]["driver"]["rules"][index];
        assert_eq!(rule["id"], finding.rule);
        assert!(rule["help"]["markdown"].as_str().unwrap().contains("Instead:"), "{rule}");
        assert!(rule["helpUri"].as_str().unwrap().ends_with(&format!("#{}", finding.rule)));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["region"]["startLine"], finding.source.line);
        assert_eq!(place["artifactLocation"]["uri"], "policy-runtime/src/export/tests/mod.rs");
        let item = &result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"];
        assert_eq!(item, &format!("Everywhere.{}", finding.subject));
    }
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: BTreeSet<&str> = rules.iter().filter_map(|rule| rule["id"].as_str()).collect();
    assert_eq!(ids.len(), rules.len(), "each rule once");
}

fn result(line: u32, message: &str, item: &str) -> SarifResult {
    SarifResult {
        rule: "undeclared".to_owned(),
        level: SarifLevel::Error,
        message: message.to_owned(),
        source: SourceLocation { file: "src/policy.rs", line },
        items: vec![item.to_owned()],
    }
}

#[test]
fn a_fingerprint_stays_where_lines_and_words_change() {
    let rule = SarifRule {
        id: "undeclared".to_owned(),
        text: "A cookie is declared.".to_owned(),
        help: ("Declare it.".to_owned(), "Declare it.".to_owned()),
        address: None,
    };
    let results = [result(3, "a", "_ga"), result(9, "b", "_ga"), result(3, "a", "_gid")];
    let log = log("audit", &[rule], &results);
    let fingerprint =
        |at: usize| log["runs"][0]["results"][at]["partialFingerprints"]["policyItems/v1"].clone();
    assert_eq!(fingerprint(0), fingerprint(1));
    assert_ne!(fingerprint(0), fingerprint(2));
    assert_eq!(log["runs"][0]["results"][0]["level"], "error");
    assert!(log["runs"][0]["tool"]["driver"]["rules"][0].get("helpUri").is_none());
}

#[test]
fn a_place_that_is_not_known_is_left_out() {
    let source = SourceLocation { file: "", line: 0 };
    let log = log("audit", &[], &[SarifResult { source, ..result(0, "a", "_ga") }]);
    let location = &log["runs"][0]["results"][0]["locations"][0];
    assert!(location.get("physicalLocation").is_none(), "{location}");
    assert!(log["runs"][0]["results"][0].get("ruleIndex").is_none());
}
