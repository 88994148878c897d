//! Exports of receipts: JSON-LD of the Data Privacy Vocabulary, and CSV.

use super::{ConsentNotice, ConsentReceipt, PurposeState};
use crate::clock::DAY;
use crate::wire::date::civil;
use serde_json::{Value, json};

impl ConsentReceipt {
    /// Returns the receipt as a consent record in JSON-LD, in the terms of the [Data Privacy Vocabulary](https://w3id.org/dpv)
    /// for ISO/IEC TS 27560.
    ///
    /// `notice` is the one that the [content](super::ConsentContent::notice) refers to; controller, jurisdictions, titles and
    /// recipients come from it. Fields that it does not have are left out, as `null` would assert that there is no value.
    /// Categories of personal data and the visitor's name are left out too, as no cookie policy declares them. A notice that is
    /// not JSON is logged, and gives a record without those fields.
    ///
    /// | field of the record | from |
    /// |---|---|
    /// | `dct:identifier`, `dpv:hasDataSubject` | the record id |
    /// | `dct:created` | [`chosen_at`](ConsentReceipt::chosen_at), in RFC 3339 |
    /// | `dpv:hasNotice` | fingerprint and language |
    /// | `dpv:hasProcess` | one per purpose: title, recipients, and the status with its duration |
    /// | `dpv:hasStorageCondition` | time from choice to [`kept_until`](ConsentReceipt::kept_until), as an ISO 8601 duration |
    ///
    /// ```
    /// use policy_runtime::consent::RecordId;
    /// use policy_runtime::ledger::{ConsentContent, ConsentNotice, ConsentReceipt};
    ///
    /// let notice = ConsentNotice::new("4f53cda1", "en", r#"{"controller":{"name":"Kettle & Cup"}}"#);
    /// let content = ConsentContent::new("Shop", "shop.example", &notice, Vec::new());
    /// let receipt = ConsentReceipt::new(RecordId::from_bytes([7; 16]), content, 1_795_348_800, 1_905_348_800);
    ///
    /// let record: serde_json::Value = serde_json::from_str(&receipt.to_dpv(&notice))?;
    /// assert_eq!(record["@type"], "dpv:ConsentRecord");
    /// assert_eq!(record["dct:created"], "2026-11-22T12:00:00Z");
    /// assert_eq!(record["dpv:hasDataController"]["dpv:hasName"], "Kettle & Cup");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn to_dpv(&self, notice: &ConsentNotice) -> String {
        let policy = serde_json::from_str(&notice.texts).unwrap_or_else(|error| {
            tracing::error!(notice = notice.fingerprint, %error, "the texts of a notice cannot be read, so a record is exported without them");
            Value::Null
        });
        let at = rfc3339(self.chosen_at);
        let processes = self.content.states.iter().map(|state| self.process(state, &policy, &at));
        let record = json!({
            "@context": {
                "dpv": "https://w3id.org/dpv#",
                "dct": "http://purl.org/dc/terms/",
                "schema": "https://schema.org/",
            },
            "@type": "dpv:ConsentRecord",
            "dct:identifier": self.record_id.to_string(),
            "dct:hasVersion": self.content.schema_version,
            "dct:created": at,
            "dct:title": self.content.policy,
            "schema:url": self.content.site,
            "dpv:hasDataSubject": { "@type": "dpv:User", "dct:identifier": self.record_id.to_string() },
            "dpv:hasDataController": {
                "@type": "dpv:DataController",
                "dpv:hasName": policy["controller"]["name"],
                "dpv:hasContact": policy["contact"],
                "schema:url": policy["controller"]["privacy"],
            },
            "dpv:hasJurisdiction": policy["jurisdictions"],
            "dpv:hasNotice": {
                "@type": "dpv:ConsentNotice",
                "dct:identifier": self.content.notice,
                "dct:language": self.content.language,
            },
            "dpv:hasProcess": processes.collect::<Vec<_>>(),
            "dpv:hasStorageCondition": {
                "@type": "dpv:StorageDuration",
                "dpv:hasDuration": format!("PT{}S", self.kept_until.saturating_sub(self.chosen_at)),
            },
        });
        without_nulls(record).to_string()
    }

    /// Returns the `dpv:Process` of one purpose.
    fn process(&self, state: &PurposeState, policy: &Value, at: &str) -> Value {
        let purposes = policy["purposes"].as_array().into_iter().flatten();
        let purpose = purposes
            .into_iter()
            .find(|purpose| purpose["identifier"] == state.purpose.as_str())
            .unwrap_or(&Value::Null);
        let named = ["cookies", "storage", "embeds"].into_iter();
        let named = named.flat_map(|kind| purpose[kind].as_array().into_iter().flatten());
        let providers = named.map(|thing| &thing["provider"]["name"]);
        let others = purpose["recipients"].as_array().into_iter().flatten();
        let mut recipients: Vec<&Value> = Vec::new();
        for recipient in providers.chain(others.map(|recipient| &recipient["name"])) {
            if !recipients.contains(&recipient) {
                recipients.push(recipient);
            }
        }
        json!({
            "@type": "dpv:Process",
            "dpv:hasPurpose": {
                "@type": "dpv:Purpose",
                "dct:identifier": state.purpose,
                "dct:title": purpose["title"],
                "dct:description": purpose["text"],
                "dct:hasVersion": state.fingerprint,
            },
            "dpv:hasRecipient": recipients,
            "dpv:hasConsentStatus": {
                "@type": format!("dpv:{}", state.state.term()),
                "dpv:isIndicatedAtTime": at,
                "dpv:isIndicatedBy": "dpv:DataSubject",
                "dpv:hasIndicationMethod": self.content.expressed_by,
                "dpv:hasDuration": format!("PT{}S", self.content.holds_for),
            },
        })
    }

    /// The header line of [`to_csv`](ConsentReceipt::to_csv), with its CRLF (RFC 4180).
    ///
    /// | column | value |
    /// |---|---|
    /// | `record_id` | 32 hexadecimal digits |
    /// | `schema_version` | [`ConsentContent::schema_version`](super::ConsentContent::schema_version) |
    /// | `policy`, `site` | name of the policy, host of the site |
    /// | `notice`, `language` | fingerprint of the [notice](ConsentNotice), BCP 47 tag |
    /// | `purpose` | identifier of the purpose |
    /// | `state` | `ConsentGiven`, `ConsentRefused` or `ConsentWithdrawn` |
    /// | `fingerprint` | of the purpose, 8 hexadecimal digits |
    /// | `under_signal` | `true` if given while Global Privacy Control refused it |
    /// | `expressed_by` | `form`, `earlier_form` or `application` |
    /// | `chosen_at`, `kept_until` | times in RFC 3339, UTC |
    /// | `holds_for` | seconds |
    pub const CSV_HEADER: &'static str = "record_id,schema_version,policy,site,notice,language,purpose,state,fingerprint,under_signal,expressed_by,chosen_at,holds_for,kept_until\r\n";

    /// Returns the receipt as lines of CSV (RFC 4180), one per purpose and none without a purpose, in the columns of
    /// [`CSV_HEADER`](ConsentReceipt::CSV_HEADER).
    ///
    /// Times are in RFC 3339, `holds_for` is in seconds. All cells are quoted; one that a spreadsheet would take for a formula
    /// begins with an apostrophe.
    ///
    /// ```
    /// use policy_runtime::consent::RecordId;
    /// use policy_runtime::ledger::{ConsentContent, ConsentNotice, ConsentReceipt, ConsentState, PurposeState};
    ///
    /// let notice = ConsentNotice::new("4f53cda1", "en", "{}");
    /// let state = PurposeState::new("Suggestions", ConsentState::Given, "89eed54a");
    /// let content = ConsentContent::new("Shop", "=1+1", &notice, vec![state]);
    /// let receipt = ConsentReceipt::new(RecordId::from_bytes([7; 16]), content, 1_795_348_800, 1_905_348_800);
    ///
    /// let line = receipt.to_csv();
    /// assert!(line.starts_with(r#""07070707070707070707070707070707","1","Shop","'=1+1","4f53cda1","en","Suggestions""#));
    /// assert!(line.contains(r#""2026-11-22T12:00:00Z""#) && line.ends_with("\r\n"));
    /// ```
    pub fn to_csv(&self) -> String {
        let line = |state: &PurposeState| {
            let cells = [
                self.record_id.to_string(),
                self.content.schema_version.clone(),
                self.content.policy.clone(),
                self.content.site.clone(),
                self.content.notice.clone(),
                self.content.language.clone(),
                state.purpose.clone(),
                state.state.term().to_owned(),
                state.fingerprint.clone(),
                state.under_signal.to_string(),
                self.content.expressed_by.clone(),
                rfc3339(self.chosen_at),
                self.content.holds_for.to_string(),
                rfc3339(self.kept_until),
            ];
            cells.map(|cell| quoted(&cell)).join(",") + "\r\n"
        };
        self.content.states.iter().map(line).collect()
    }
}

/// Removes all fields and elements that are `null`.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let known = fields.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(known.map(|(name, value)| (name, without_nulls(value))).collect())
        }
        Value::Array(items) => {
            let known = items.into_iter().filter(|item| !item.is_null());
            Value::Array(known.map(without_nulls).collect())
        }
        value => value,
    }
}

/// Quotes a cell, and defuses formulas (OWASP, "CSV injection").
fn quoted(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '|', '%']);
    format!("\"{}{}\"", if is_formula { "'" } else { "" }, cell.replace('"', "\"\""))
}

/// Formats a time (RFC 3339). After the year 9999, where that has no form, it is the number of seconds.
fn rfc3339(chosen_at: u64) -> String {
    let day = i64::try_from(chosen_at / u64::from(DAY)).ok().and_then(civil);
    let Some((year, month, day)) = day else { return chosen_at.to_string() };
    let (hour, minute) = (chosen_at / 3600 % 24, chosen_at / 60 % 60);
    let (month, second) = (month + 1, chosen_at % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::RecordId;
    use crate::ledger::{ConsentContent, ConsentState};
    use std::sync::Arc;

    fn receipt(site: &str) -> ConsentReceipt {
        ConsentReceipt {
            record_id: RecordId::from_bytes([0xab; 16]),
            content: Arc::new(content(site)),
            chosen_at: 951_782_400 + 3_661,
            kept_until: 1_795_348_800,
        }
    }

    fn content(site: &str) -> ConsentContent {
        ConsentContent {
            schema_version: "1".to_owned(),
            policy: "Shop".to_owned(),
            site: site.to_owned(),
            notice: "f".repeat(64),
            language: "fr".to_owned(),
            states: vec![PurposeState {
                purpose: "Sharing".to_owned(),
                state: ConsentState::Withdrawn,
                fingerprint: "0badcafe".to_owned(),
                under_signal: false,
            }],
            expressed_by: "form".to_owned(),
            holds_for: 60,
        }
    }

    #[test]
    fn times_are_of_the_calendar() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_799, "2000-02-29T23:59:59Z"),
            (1_795_348_800, "2026-11-22T12:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(rfc3339(seconds), expected);
        }
        assert_eq!(rfc3339(u64::MAX), u64::MAX.to_string());
    }

    #[test]
    fn no_time_is_too_late_to_be_compared() {
        let last = ConsentReceipt { chosen_at: u64::MAX, ..receipt("shop.example") };
        assert!(receipt("shop.example").is_duplicate_of(&last));
    }

    #[test]
    fn no_cell_is_a_formula_or_ends_early() {
        for (site, cell) in [
            ("shop.example", r#""shop.example""#),
            ("=HYPERLINK(\"x\")", r#""'=HYPERLINK(""x"")""#),
            ("@SUM(1)", r#""'@SUM(1)""#),
            ("-1+1", r#""'-1+1""#),
            ("a,b\r\n=1", "\"a,b\r\n=1\""),
        ] {
            let line = receipt(site).to_csv();
            assert_eq!(line.split("\"Shop\",").nth(1).unwrap().split(",\"ffff").next(), Some(cell));
        }
    }

    #[test]
    fn a_receipt_is_a_consent_record() {
        let texts = json!({
            "controller": { "name": "Kettle", "privacy": "https://kettle.example" },
            "contact": "a@b.example",
            "jurisdictions": ["fr"],
            "purposes": [{
                "identifier": "Sharing",
                "title": "Partage",
                "cookies": [{ "provider": { "name": "Kettle" } }, { "provider": { "name": "Ads" } }],
                "recipients": [{ "name": "Ads" }, { "name": "Bank" }],
            }],
        });
        let notice = ConsentNotice {
            fingerprint: "f".repeat(64),
            language: "fr".to_owned(),
            texts: texts.to_string(),
        };
        let record: Value = serde_json::from_str(&receipt("shop.example").to_dpv(&notice)).unwrap();
        assert_eq!(record["@type"], "dpv:ConsentRecord");
        assert_eq!(record["dct:identifier"], "ab".repeat(16));
        assert_eq!(record["dpv:hasDataController"]["dpv:hasName"], "Kettle");
        assert_eq!(record["dpv:hasNotice"]["dct:language"], "fr");
        let process = &record["dpv:hasProcess"][0];
        assert_eq!(process["dpv:hasPurpose"]["dct:title"], "Partage");
        assert_eq!(process["dpv:hasRecipient"], json!(["Kettle", "Ads", "Bank"]));
        let status = &process["dpv:hasConsentStatus"];
        assert_eq!(status["@type"], "dpv:ConsentWithdrawn");
        assert_eq!(status["dpv:isIndicatedAtTime"], "2000-02-29T01:01:01Z");
    }

    #[test]
    fn a_notice_that_is_no_json_gives_a_record_all_the_same() {
        let notice = ConsentNotice {
            fingerprint: String::new(),
            language: String::new(),
            texts: "{".to_owned(),
        };
        let record = receipt("").to_dpv(&notice);
        assert!(record.contains("dpv:ConsentRecord") && !record.contains("null"), "{record}");
    }
}
