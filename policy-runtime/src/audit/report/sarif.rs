//! The report in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0).

use super::{Level, Report};
use crate::audit::compare::{Finding, Rule};
use serde_json::{Value, json};

impl Report {
    /// Returns the report as SARIF 2.1.0, which code-review tools show. The location of a finding is the address of a page.
    ///
    /// ```no_run
    /// # fn write(report: &policy_runtime::audit::Report) -> std::io::Result<()> {
    /// std::fs::write("audit.sarif", report.to_sarif())?;
    /// # Ok(()) }
    /// ```
    pub fn to_sarif(&self) -> String {
        let rules: Vec<Value> = Rule::ALL
            .iter()
            .map(|rule| {
                json!({
                    "id": rule.code(),
                    "shortDescription": { "text": rule.text() },
                    "defaultConfiguration": { "level": level(rule.level()) },
                })
            })
            .collect();
        let results: Vec<Value> =
            self.findings.iter().map(|finding| self.result(finding)).collect();
        let sarif = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "policy-audit",
                    "version": env!("CARGO_PKG_VERSION"),
                    "informationUri": env!("CARGO_PKG_REPOSITORY"),
                    "rules": rules,
                } },
                "results": results,
                "properties": {
                    "policy": self.policy,
                    "address": self.address,
                    "browser": self.browser,
                    "states": self.states,
                },
            }],
        });
        format!("{sarif:#}\n")
    }

    fn result(&self, finding: &Finding) -> Value {
        let pages =
            if finding.pages.is_empty() { vec![String::new()] } else { finding.pages.clone() };
        let locations: Vec<Value> = pages
            .iter()
            .map(|page| {
                let is_whole = page.contains("://");
                let address =
                    if is_whole { page.clone() } else { format!("{}{page}", self.address) };
                json!({
                    "physicalLocation": { "artifactLocation": { "uri": address } },
                    "logicalLocations": [{ "name": finding.subject }],
                })
            })
            .collect();
        let mut text = format!("{}\nhelp: {}", finding.message, finding.help);
        if let Some(declaration) = &finding.declaration {
            text.push('\n');
            text.push_str(declaration);
        }
        json!({
            "ruleId": finding.rule.code(),
            "ruleIndex": Rule::ALL.iter().position(|rule| *rule == finding.rule),
            "level": level(finding.level),
            "message": { "text": text },
            "locations": locations,
            "partialFingerprints": {
                "subject/v1": format!("{}:{}", finding.rule.code(), finding.subject),
            },
            "properties": { "states": finding.states, "purposes": finding.purposes },
        })
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
    }
}
