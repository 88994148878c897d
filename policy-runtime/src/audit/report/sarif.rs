//! The report in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0).

use super::{Level, Report, printable};
use crate::audit::compare::{Finding, Rule};
use serde_json::{Value, json};
use std::fmt::Write;

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
                    "physicalLocation": { "artifactLocation": { "uri": uri(&address) } },
                    "logicalLocations": [{ "name": finding.subject }],
                })
            })
            .collect();
        let mut text = format!("{}\nhelp: {}", plain(&finding.message), plain(&finding.help));
        if let Some(declaration) = &finding.declaration {
            text.push('\n');
            text.push_str(&plain(declaration));
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

/// Returns a text in which no name of a page's choice is a link of SARIF (3.11.6) or a control character.
fn plain(text: &str) -> String {
    printable(text).replace("](", "\\](")
}

/// Returns an address with only the characters of a URI. Pages that an author names may have others, and long addresses are cut.
fn uri(address: &str) -> String {
    let mut uri = String::with_capacity(address.len());
    for octet in address.bytes() {
        let is_of_uri =
            octet.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&octet);
        if is_of_uri {
            uri.push(octet.into());
        } else {
            // Writing to a string does not fail.
            let _ = write!(uri, "%{octet:02X}");
        }
    }
    uri
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_the_characters_of_a_uri() {
        for (address, expected) in [
            ("https://shop.example/a?b=c%20d#e", "https://shop.example/a?b=c%20d#e"),
            ("https://shop.example/a b", "https://shop.example/a%20b"),
            ("https://shop.example/\u{e9}\u{2026}", "https://shop.example/%C3%A9%E2%80%A6"),
            ("https://shop.example/{a}|<\"\u{1b}", "https://shop.example/%7Ba%7D%7C%3C%22%1B"),
            ("http://[::1]:80/", "http://[::1]:80/"),
        ] {
            assert_eq!(uri(address), expected);
        }
    }

    #[test]
    fn no_name_is_a_link() {
        let text = "the entry `[see here](https://evil.example)\u{202e}`";
        assert_eq!(plain(text), "the entry `[see here\\](https://evil.example)\\u{202e}`");
    }
}
