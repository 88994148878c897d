//! The policy as a record of processing activities (GDPR art. 30(1)), with what the policy does not state marked as missing.

mod activity;
mod controller;
mod markdown;
mod measures;

use crate::csv;
use crate::declaration::{Document, Site};
use crate::i18n::Localizer;

/// A record of processing activities as far as the policy states it: one activity per purpose.
///
/// [`Document::to_records_of_processing`] returns it. The labels are in English, with the points (a) to (g) of GDPR art. 30(1);
/// titles and texts of purposes are in the language that was asked for. A point that the policy does not state, such as the
/// categories of data of a purpose without `data`, is marked as missing, with the key that would state it; nothing is concluded
/// from the rest.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// let record = Shop::document().to_records_of_processing("en", "");
/// assert!(record.to_csv().starts_with("policy,updated,activity,(a) controller,"));
/// let markdown = record.to_markdown();
/// assert!(markdown.contains("| (b) purposes | Suggestions: Suggests what you might like. |"), "{markdown}");
/// assert!(markdown.contains("**Missing:** categories of personal data"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordsOfProcessing {
    policy: &'static str,
    updated: &'static str,
    /// Point (a), the same for all activities.
    controller: Vec<Point>,
    activities: Vec<Activity>,
}

/// A processing activity: a purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Activity {
    identifier: &'static str,
    title: String,
    points: Vec<Point>,
}

/// A point of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Point {
    label: &'static str,
    entries: Vec<Entry>,
}

/// A statement, or what is not stated.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Stated(String),
    Missing(&'static str),
}

impl Point {
    fn new(label: &'static str, entries: Vec<Entry>) -> Point {
        Point { label, entries }
    }

    /// Renders the entries as one cell of plain text.
    fn text(&self) -> String {
        let entries = self.entries.iter().map(|entry| match entry {
            Entry::Stated(text) => text.clone(),
            Entry::Missing(what) => format!("MISSING: {what}"),
        });
        entries.collect::<Vec<_>>().join("; ")
    }
}

/// Returns a statement, or that it is missing.
fn stated_or(statement: Option<impl Into<String>>, missing: &'static str) -> Entry {
    statement.map_or(Entry::Missing(missing), |text| Entry::Stated(text.into()))
}

impl RecordsOfProcessing {
    pub(super) fn new(
        document: &'static Document,
        localizer: &Localizer<'_>,
        site: Option<&Site>,
    ) -> RecordsOfProcessing {
        let activities =
            localizer.purposes().map(|purpose| activity::of(document, localizer, site, purpose));
        RecordsOfProcessing {
            policy: document.name,
            updated: document.updated,
            controller: controller::points(document),
            activities: activities.collect(),
        }
    }

    /// Renders the record as CSV (RFC 4180), a line for each purpose below a header. All cells but those of the header are quoted;
    /// one that a spreadsheet would take for a formula begins with an apostrophe.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let Some(first) = self.activities.first() else { return String::new() };
        let labels = self.controller.iter().chain(&first.points).map(|point| point.label);
        let mut text = String::from("policy,updated,activity");
        for label in labels {
            text.push(',');
            text.push_str(label);
        }
        text.push_str("\r\n");
        for activity in &self.activities {
            let head = [self.policy, self.updated, activity.identifier].map(str::to_owned);
            let points = self.controller.iter().chain(&activity.points).map(Point::text);
            text.push_str(&csv::line(head.into_iter().chain(points)));
        }
        text
    }

    /// Renders the record as Markdown: a table about the controller, and one for each purpose. Texts are escaped.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::render(self)
    }
}
