//! Exports of receipts: JSON-LD of the Data Privacy Vocabulary (`dpv.rs`), and CSV.

mod dpv;

use super::{ConsentReceipt, PurposeState};
use crate::clock::DAY;
use crate::wire::date::civil;

impl ConsentReceipt {
    /// The header line of [`to_csv`](ConsentReceipt::to_csv), with its CRLF (RFC 4180).
    ///
    /// | column | value |
    /// |---|---|
    /// | `record_id` | 32 hexadecimal digits |
    /// | `schema_version` | [`ConsentContent::schema_version`](super::ConsentContent::schema_version) |
    /// | `policy`, `site` | name of the policy, host of the site |
    /// | `notice`, `language` | fingerprint of the [notice](super::ConsentNotice), BCP 47 tag |
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
pub(super) mod tests {
    use super::*;
    use crate::consent::RecordId;
    use crate::ledger::{ConsentContent, ConsentState};
    use std::sync::Arc;

    pub(super) fn receipt(site: &str) -> ConsentReceipt {
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
}
