//! The report of a policy as text and as data: its rows, and the rule of consent of each purpose.

use super::RuleExplanation;
use crate::declaration::{Document, Finding, PurposeDeclaration, PurposeState};
use serde::Serialize;
use std::fmt::Write;

/// The report as data.
#[derive(Serialize)]
pub(super) struct ReportData {
    policy: &'static str,
    updated: &'static str,
    purposes: Vec<ConsentRule>,
    findings: Vec<Row>,
}

/// The rule of consent of a purpose.
#[derive(Serialize)]
struct ConsentRule {
    purpose: &'static str,
    #[serde(flatten)]
    state: StateOfPurpose,
    /// State in each group of jurisdictions, of a policy whose rules depend on the visitor's region.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    by_region: Vec<RegionalRule>,
}

#[derive(Serialize)]
struct RegionalRule {
    jurisdictions: &'static [&'static str],
    #[serde(flatten)]
    state: StateOfPurpose,
}

#[derive(Serialize)]
struct StateOfPurpose {
    state: PurposeState,
    decided_by: &'static str,
}

/// A row of the report, with its place in the source.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    finding: &'static Finding,
    file: &'static str,
    line: u32,
    says: Option<&'static str>,
    remedy: Option<&'static str>,
}

impl ReportData {
    pub(super) fn new(document: &'static Document) -> ReportData {
        let rows = document.report().iter().map(|finding| {
            let rule = RuleExplanation::of(finding.rule);
            Row {
                finding,
                file: finding.source.file,
                line: finding.source.line,
                says: rule.map(|rule| rule.says),
                remedy: rule.and_then(|rule| rule.remedy),
            }
        });
        ReportData {
            policy: document.name,
            updated: document.updated,
            purposes: document.purposes.iter().map(|purpose| rule(document, purpose)).collect(),
            findings: rows.collect(),
        }
    }
}

fn rule(document: &'static Document, purpose: &'static PurposeDeclaration) -> ConsentRule {
    let of = |regime| {
        let rule = purpose.rule(regime);
        StateOfPurpose { state: rule.state, decided_by: rule.decided_by }
    };
    let by_region = document
        .regimes()
        .iter()
        .filter(|_| purpose.can_be_refused())
        .map(|regime| RegionalRule { jurisdictions: regime.jurisdictions, state: of(regime) });
    ConsentRule {
        purpose: purpose.identifier,
        state: of(document.strictest_regime()),
        by_region: by_region.collect(),
    }
}

/// Renders the report as text.
pub(super) fn text(document: &'static Document) -> String {
    let data = ReportData::new(document);
    let mut text =
        format!("Report on the policy {}, updated {}\n\nConsent\n", data.policy, data.updated);
    for rule in &data.purposes {
        // Writing into a string does not fail.
        let _ = writeln!(text, "  {}: {}", rule.purpose, state(&rule.state));
        for regional in &rule.by_region {
            let jurisdictions = regional.jurisdictions.join(", ");
            let _ = writeln!(text, "    {jurisdictions}: {}", state(&regional.state));
        }
    }
    let count = data.findings.len();
    let rows = if count == 1 { "row" } else { "rows" };
    let _ = writeln!(text, "\nGood practice: {count} {rows}");
    for row in &data.findings {
        let Finding { rule, subjects, message, decided_by, source, .. } = row.finding;
        let _ = writeln!(text, "\n{source}: {message} [{rule}]");
        let _ = writeln!(text, "  about {}; decided by {decided_by}", subjects.join(", "));
        if let Some(says) = row.says {
            let _ = writeln!(text, "  {says}");
        }
    }
    text
}

fn state(rule: &StateOfPurpose) -> String {
    let state = match rule.state {
        PurposeState::None => "on, cannot be refused",
        PurposeState::Inform => "on, visitors are informed",
        PurposeState::Object => "on until the visitor objects",
        PurposeState::Ask => "off until the visitor consents",
        PurposeState::Off => "off, whatever the visitor says",
    };
    format!("{state} (decided by {})", rule.decided_by)
}
