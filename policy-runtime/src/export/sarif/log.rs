//! The parts of a log that this crate writes.

use super::uri::artifact_location;
use crate::declaration::SourceLocation;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The schema that a log names.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The severity of a result (3.27.10).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SarifLevel {
    Warning,
    #[allow(dead_code, reason = "rows of the report are warnings; other reports have errors")]
    Error,
}

/// A rule (3.49). Texts are in English.
pub(crate) struct SarifRule {
    pub(crate) id: String,
    /// Reason for the rule, in a sentence or two.
    pub(crate) text: String,
    /// Explanation and remedy, as text and as Markdown.
    pub(crate) help: (String, String),
    /// Address of the rule's explanation.
    pub(crate) address: Option<String>,
}

/// A result (3.27).
pub(crate) struct SarifResult {
    /// Id of one of the log's rules.
    pub(crate) rule: String,
    pub(crate) level: SarifLevel,
    pub(crate) message: String,
    pub(crate) source: SourceLocation,
    /// Names of the items that it is about, such as `Shop.recent`.
    pub(crate) items: Vec<String>,
}

/// Renders a log of one run of a tool.
pub(crate) fn log(tool: &str, rules: &[SarifRule], results: &[SarifResult]) -> Value {
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": tool,
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules.iter().map(rule).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.iter().map(|result| of_result(result, rules)).collect::<Vec<_>>(),
        }],
    })
}

fn rule(rule: &SarifRule) -> Value {
    let mut value = json!({
        "id": rule.id,
        "shortDescription": { "text": rule.text },
        "fullDescription": { "text": rule.text },
        "help": { "text": rule.help.0, "markdown": rule.help.1 },
        "defaultConfiguration": { "level": "warning" },
    });
    if let (Some(address), Some(object)) = (&rule.address, value.as_object_mut()) {
        object.insert("helpUri".to_owned(), json!(address));
    }
    value
}

fn of_result(result: &SarifResult, rules: &[SarifRule]) -> Value {
    let level = match result.level {
        SarifLevel::Warning => "warning",
        SarifLevel::Error => "error",
    };
    let mut value = json!({
        "ruleId": result.rule,
        "level": level,
        "message": { "text": result.message },
        "partialFingerprints": { "policyItems/v1": fingerprint(result) },
    });
    let Some(object) = value.as_object_mut() else { return value };
    if let Some(index) = rules.iter().position(|rule| rule.id == result.rule) {
        object.insert("ruleIndex".to_owned(), json!(index));
    }
    object.insert("locations".to_owned(), json!([location(result)]));
    value
}

fn location(result: &SarifResult) -> Value {
    let items = result.items.iter().map(|item| json!({ "fullyQualifiedName": item }));
    let mut location = json!({ "logicalLocations": items.collect::<Vec<_>>() });
    let SourceLocation { file, line } = result.source;
    if let (false, Some(object)) = (file.is_empty(), location.as_object_mut()) {
        let mut physical = json!({ "artifactLocation": artifact_location(file) });
        if let (1.., Some(physical)) = (line, physical.as_object_mut()) {
            physical.insert("region".to_owned(), json!({ "startLine": line }));
        }
        object.insert("physicalLocation".to_owned(), physical);
    }
    location
}

/// Returns what stays equal while the source around a result changes: 64 bits of a hash of its rule and items.
fn fingerprint(result: &SarifResult) -> String {
    let mut hash = Sha256::new();
    for part in std::iter::once(&result.rule).chain(&result.items) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let number =
        hash.finalize().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}")
}
