//! The report of an audit: as text, JSON, SARIF and HTML.

mod html;
mod sarif;
mod text;
mod timeline;

pub(super) use text::printable;
pub use timeline::{Event, Timeline};

use super::compare::{Finding, Inventory, Item, Level};
use super::observe::StateObservation;
use super::policy::AuditedPolicy;
use super::site::Site;
use crate::serialize::serialize_fields;
use std::time::Duration;

/// The report of an audit. It displays as text; serde writes it as JSON.
///
/// | field of the JSON | what |
/// |---|---|
/// | `format`, `version` | `policy-audit` and `1` |
/// | `policy`, `address`, `browser`, `started`, `took` | what was audited, by which browser, when (Unix seconds), and for how long (milliseconds) |
/// | `states`, `pages` | names of the states, addresses of the pages |
/// | `findings` | what is wrong, each a [`Finding`] |
/// | `items` | everything that was seen, each an [`Item`] with one cell for each state |
/// | `timelines` | for each state what happened when |
///
/// ```no_run
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::audit::{Audit, AuditError, Level};
///
/// # async fn audit() -> Result<(), AuditError> {
/// let report = Audit::of::<Shop>("https://shop.example")?.run().await?;
/// println!("{} pages in {} states", report.pages.len(), report.states.len());
/// println!("{} errors, {} warnings", report.count(Level::Error), report.count(Level::Warning));
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Identifier of the policy.
    pub policy: String,
    /// Origin of the site.
    pub address: String,
    /// Name and version of the browser.
    pub browser: String,
    /// When the audit began, in Unix seconds.
    pub started: u64,
    /// How long it took, in milliseconds.
    pub took: u64,
    /// Names of the states of consent, in their order.
    pub states: Vec<String>,
    /// Addresses of the pages.
    pub pages: Vec<String>,
    /// What is wrong, the worst first.
    pub findings: Vec<Finding>,
    /// Everything that was seen.
    pub items: Vec<Item>,
    /// What happened when, for each state.
    pub timelines: Vec<Timeline>,
    format: &'static str,
    version: u32,
}

serialize_fields! {
    Report {
        format,
        version,
        policy,
        address,
        browser,
        started,
        took,
        states,
        pages,
        findings,
        items,
        timelines,
    }
}

impl Report {
    pub(super) fn new(
        policy: &AuditedPolicy,
        site: &Site,
        browser: String,
        pages: Vec<String>,
        observations: &[StateObservation],
        inventory: Inventory,
    ) -> Report {
        let (states, items, findings) = inventory.into_parts();
        let timelines = timeline::timelines(site, &states, &items, observations);
        Report {
            policy: policy.name.clone(),
            address: site.origin.clone(),
            browser,
            started: 0,
            took: 0,
            states,
            pages,
            findings,
            items,
            timelines,
            format: "policy-audit",
            version: 1,
        }
    }

    /// Sets when the audit was.
    pub(super) fn at(self, started: u64, took: Duration) -> Report {
        Report { started, took: u64::try_from(took.as_millis()).unwrap_or(u64::MAX), ..self }
    }

    /// Returns the report as JSON, in the format of this type's table.
    ///
    /// ```no_run
    /// # fn write(report: &policy_runtime::audit::Report) -> std::io::Result<()> {
    /// std::fs::write("audit.json", report.to_json())?;
    /// # Ok(()) }
    /// ```
    pub fn to_json(&self) -> String {
        // Maps of this report have texts as keys, so that writing does not fail.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Returns whether the site broke a rule whose level is [`Level::Error`].
    ///
    /// ```no_run
    /// # fn judge(report: &policy_runtime::audit::Report) {
    /// assert!(!report.has_errors(), "{report}");
    /// # }
    /// ```
    pub fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// Returns the number of findings of a level.
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.level == level).count()
    }
}
