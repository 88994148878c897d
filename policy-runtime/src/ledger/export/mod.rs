//! Exports of receipts and counts: JSON-LD of the Data Privacy Vocabulary (`dpv.rs`), and CSV.

mod dpv;

use super::{ConsentContent, ConsentReceipt, PurposeState, RefusalCount};
use crate::clock::DAY;
use crate::csv;
use crate::wire::date::civil;

impl ConsentReceipt {
    /// The header line of [`to_csv`](ConsentReceipt::to_csv), with its CRLF (RFC 4180).
    ///
    /// | column | value |
    /// |---|---|
    /// | `record_id` | 32 hexadecimal digits |
    /// | `schema_version` | [`ConsentContent::schema_version`] |
    /// | `policy`, `site` | name of the policy, host of the site |
    /// | `notice`, `language` | fingerprint of the [notice](super::ConsentNotice), BCP 47 tag |
    /// | `jurisdictions` | [`ConsentContent::jurisdictions`], separated by spaces |
    /// | `purpose` | identifier of the purpose |
    /// | `state` | `ConsentGiven`, `ConsentRefused` or `ConsentWithdrawn` |
    /// | `fingerprint` | of the purpose, 8 hexadecimal digits |
    /// | `act` | `all`, `single` or `confirmed`: the act by which it was given |
    /// | `under_signal` | `true` if given while Global Privacy Control refused it |
    /// | `by_signal` | `true` if Global Privacy Control refused or withdrew it |
    /// | `expressed_by` | `form`, `earlier_form`, `application` or `signal` |
    /// | `chosen_at`, `kept_until` | times in RFC 3339, UTC |
    /// | `holds_for` | seconds |
    pub const CSV_HEADER: &'static str = "record_id,schema_version,policy,site,notice,language,jurisdictions,purpose,state,fingerprint,act,under_signal,by_signal,expressed_by,chosen_at,holds_for,kept_until\r\n";

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
    /// assert!(line.starts_with(r#""07070707070707070707070707070707","2","Shop","'=1+1","4f53cda1","en","","Suggestions""#));
    /// assert!(line.contains(r#""2026-11-22T12:00:00Z""#) && line.ends_with("\r\n"));
    /// ```
    pub fn to_csv(&self) -> String {
        let ConsentContent { policy, site, notice, language, jurisdictions, .. } = &*self.content;
        let line = |state: &PurposeState| {
            csv::line([
                self.record_id.to_string(),
                self.content.schema_version.clone(),
                policy.clone(),
                site.clone(),
                notice.clone(),
                language.clone(),
                jurisdictions.join(" "),
                state.purpose.clone(),
                state.state.term().to_owned(),
                state.fingerprint.clone(),
                state.act.name().to_owned(),
                state.under_signal.to_string(),
                state.by_signal.to_string(),
                self.content.expressed_by.clone(),
                rfc3339(self.chosen_at),
                self.content.holds_for.to_string(),
                rfc3339(self.kept_until),
            ])
        };
        self.content.states.iter().map(line).collect()
    }
}

impl RefusalCount {
    /// The header line of [`to_csv`](RefusalCount::to_csv), with its CRLF (RFC 4180).
    ///
    /// The columns are those of [`ConsentReceipt::CSV_HEADER`], with the `day` of the refusals (ISO 8601) and their number,
    /// `refusals`.
    pub const CSV_HEADER: &'static str = "day,policy,site,notice,language,jurisdictions,purpose,state,fingerprint,by_signal,expressed_by,refusals,kept_until\r\n";

    /// Returns the count as lines of CSV (RFC 4180), one per purpose that was refused, in the columns of
    /// [`CSV_HEADER`](RefusalCount::CSV_HEADER). Cells are quoted as in [`ConsentReceipt::to_csv`].
    ///
    /// One refusal of several purposes gives several lines, so `refusals` is a sum per purpose.
    ///
    /// ```
    /// use policy_runtime::ledger::{ConsentContent, ConsentNotice, ConsentState, PurposeState, RefusalCount};
    ///
    /// let notice = ConsentNotice::new("4f53cda1", "en", "{}");
    /// let state = PurposeState::new("Advertising", ConsentState::Refused, "89eed54a");
    /// let content = ConsentContent {
    ///     jurisdictions: vec!["us_ca".to_owned(), "us".to_owned()],
    ///     expressed_by: "signal".to_owned(),
    ///     ..ConsentContent::new("Shop", "shop.example", &notice, vec![state])
    /// };
    /// let count = RefusalCount::new(&content, 1_795_305_600, 7, 1_905_348_800);
    /// let line = count.to_csv();
    /// assert!(line.starts_with(r#""2026-11-22","Shop","shop.example","4f53cda1","en","us_ca us","Advertising","ConsentRefused""#));
    /// assert!(line.contains(r#","signal","7","#));
    /// ```
    pub fn to_csv(&self) -> String {
        let line = |state: &PurposeState| {
            csv::line([
                day(self.day),
                self.policy.clone(),
                self.site.clone(),
                self.notice.clone(),
                self.language.clone(),
                self.jurisdictions.join(" "),
                state.purpose.clone(),
                state.state.term().to_owned(),
                state.fingerprint.clone(),
                state.by_signal.to_string(),
                self.expressed_by.clone(),
                self.refusals.to_string(),
                rfc3339(self.kept_until),
            ])
        };
        self.states.iter().map(line).collect()
    }
}

/// Formats a time (RFC 3339). After the year 9999, where that has no form, it is the number of seconds.
fn rfc3339(seconds: u64) -> String {
    let Some(date) = date(seconds) else { return seconds.to_string() };
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{date}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Formats the day of a time (ISO 8601), as [`rfc3339`].
fn day(seconds: u64) -> String {
    date(seconds).unwrap_or_else(|| seconds.to_string())
}

fn date(seconds: u64) -> Option<String> {
    let (year, month, day) = i64::try_from(seconds / u64::from(DAY)).ok().and_then(civil)?;
    let month = month + 1;
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::consent::RecordId;
    use crate::ledger::{Act, ConsentState};
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
            schema_version: "2".to_owned(),
            policy: "Shop".to_owned(),
            site: site.to_owned(),
            notice: "f".repeat(64),
            language: "fr".to_owned(),
            jurisdictions: Vec::new(),
            states: vec![PurposeState {
                purpose: "Sharing".to_owned(),
                state: ConsentState::Withdrawn,
                fingerprint: "0badcafe".to_owned(),
                under_signal: false,
                act: Act::All,
                by_signal: false,
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
    fn each_line_has_the_cells_of_its_header() {
        let receipt = receipt("shop.example");
        let count = RefusalCount::new(&receipt.content, 0, 2, 9);
        for (header, line) in [
            (ConsentReceipt::CSV_HEADER, receipt.to_csv()),
            (RefusalCount::CSV_HEADER, count.to_csv()),
        ] {
            assert_eq!(header.split(',').count(), line.split(',').count(), "{header} {line}");
        }
    }

    #[test]
    fn jurisdictions_and_acts_are_exported() {
        let plain = receipt("shop.example");
        let state = PurposeState {
            act: Act::Confirmed,
            by_signal: true,
            ..plain.content.states.first().unwrap().clone()
        };
        let jurisdictions = vec!["us_ca".to_owned(), "us".to_owned()];
        let content =
            ConsentContent { jurisdictions, states: vec![state], ..content("shop.example") };
        let line = ConsentReceipt { content: Arc::new(content), ..plain }.to_csv();
        assert!(line.contains(r#","fr","us_ca us","Sharing","#), "{line}");
        assert!(line.contains(r#","0badcafe","confirmed","false","true","form","#), "{line}");
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
