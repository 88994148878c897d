//! The report of a policy as a log.

use super::{SarifLevel, SarifResult, SarifRule, log};
use crate::declaration::Document;
use crate::export::RuleExplanation;
use serde_json::Value;

pub(in crate::export) fn report(document: &'static Document) -> Value {
    let mut rules: Vec<SarifRule> = Vec::new();
    let mut results = Vec::new();
    for finding in document.report() {
        if rules.iter().all(|rule| rule.id != finding.rule) {
            rules.push(rule(finding.rule));
        }
        let items = finding.subjects.iter().map(|subject| format!("{}.{subject}", document.name));
        results.push(SarifResult {
            rule: finding.rule.to_owned(),
            level: SarifLevel::Warning,
            message: finding.message.to_owned(),
            source: finding.source,
            items: items.collect(),
        });
    }
    log("policy-runtime", &rules, &results)
}

/// Returns the rule with a code. Each code of the report is in the rule book.
fn rule(code: &str) -> SarifRule {
    let Some(rule) = RuleExplanation::of(code) else {
        let text = code.to_owned();
        return SarifRule {
            id: text.clone(),
            text: text.clone(),
            help: (text.clone(), text),
            address: None,
        };
    };
    SarifRule {
        id: code.to_owned(),
        text: rule.says.to_owned(),
        help: (rule.to_string(), rule.to_markdown()),
        address: Some(rule.address()),
    }
}
