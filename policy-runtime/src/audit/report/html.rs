//! The report as one HTML file without scripts.

use super::timeline::noun;
use super::{Event, Finding, Item, Level, Report, Timeline};
use crate::audit::compare::Cell;
use crate::audit::suggest;
use crate::html::{render, template};

struct ReportHtml<'r> {
    report: &'r Report,
}

template!(ReportHtml, "audit/report.html");

/// A finding, within the report.
struct FindingHtml<'r> {
    finding: &'r Finding,
    /// Number of all states.
    states: usize,
}

template!(FindingHtml, "audit/finding.html");

/// A sentence whose words in backticks are code.
struct Words<'r>(&'r String);

template!(Words, "audit/words.html");

impl Words<'_> {
    fn parts(&self) -> impl Iterator<Item = (bool, &str)> {
        self.0.split('`').enumerate().map(|(index, text)| (index % 2 == 1, text))
    }
}

impl Report {
    /// Returns the report as one HTML file: the findings, a table of everything that was seen with a column for each state, and a
    /// timeline of each state. It needs no script and loads nothing.
    ///
    /// ```no_run
    /// # fn write(report: &policy_runtime::audit::Report) -> std::io::Result<()> {
    /// std::fs::write("audit.html", report.to_html())?;
    /// # Ok(()) }
    /// ```
    pub fn to_html(&self) -> String {
        render(&ReportHtml { report: self })
    }
}

impl<'r> ReportHtml<'r> {
    fn finding(&self, finding: &'r Finding) -> FindingHtml<'r> {
        FindingHtml { finding, states: self.report.states.len() }
    }

    fn loud(&self) -> impl Iterator<Item = &'r Finding> {
        self.report.findings.iter().filter(|finding| finding.level != Level::Note)
    }

    fn notes(&self) -> impl Iterator<Item = &'r Finding> {
        self.report.findings.iter().filter(|finding| finding.level == Level::Note)
    }

    fn levels(&self) -> [(&'static str, usize); 3] {
        [("errors", Level::Error), ("warnings", Level::Warning), ("notes", Level::Note)]
            .map(|(word, level)| (word, self.report.count(level)))
    }

    fn day(&self) -> String {
        let date = i64::try_from(self.report.started).ok().and_then(crate::wire::imf_fixdate);
        date.map(|date| String::from_utf8_lossy(&date).into_owned()).unwrap_or_default()
    }

    fn seconds(&self) -> String {
        tenths(self.report.took)
    }
}

/// Formats milliseconds as seconds.
fn tenths(milliseconds: u64) -> String {
    format!("{}.{}", milliseconds / 1000, milliseconds % 1000 / 100)
}

impl Finding {
    fn class(&self) -> &'static str {
        match self.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        }
    }
}

impl Item {
    fn noun(&self) -> &'static str {
        noun(self.kind)
    }

    /// Returns how long a cookie lives.
    fn lifetime(&self) -> String {
        let lifetime = self.cookie.as_ref().map(|cookie| cookie.lifetime);
        #[allow(clippy::cast_precision_loss, reason = "lifetimes are far below 2^52 seconds")]
        let words = lifetime.map(|lifetime| match lifetime {
            Some(seconds) => suggest::lifetime(seconds as f64),
            None => "session".to_owned(),
        });
        words.unwrap_or_default()
    }

    fn has_fault(&self) -> bool {
        self.cells.iter().any(|cell| cell.fault)
    }
}

impl Cell {
    fn class(&self) -> &'static str {
        match (self.seen, self.fault) {
            (_, true) => "fault",
            (true, false) => "seen",
            (false, false) => "absent",
        }
    }

    fn word(&self) -> &'static str {
        match (self.seen, self.fault) {
            (_, true) => "fault",
            (true, false) => "yes",
            (false, false) => "–",
        }
    }

    fn title(&self) -> String {
        match (&self.page, self.at) {
            (Some(page), Some(at)) => format!("first on {page} after {} s", tenths(at)),
            _ => String::new(),
        }
    }
}

impl Timeline {
    fn seconds(&self) -> String {
        tenths(self.took)
    }

    /// Returns the place of an event on the line, in percent of the state's time.
    fn place(&self, event: &Event) -> u64 {
        (event.at * 100 / self.took.max(1)).min(100)
    }
}

impl Event {
    fn seconds(&self) -> String {
        tenths(self.at)
    }

    fn class(&self) -> &'static str {
        match (self.fault, self.is_item, &self.page) {
            (true, ..) => "fault",
            (false, true, _) => "seen",
            (false, false, Some(_)) => "page",
            (false, false, None) => "answer",
        }
    }
}
