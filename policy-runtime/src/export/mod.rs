//! The policy in the formats of others: spreadsheets, privacy officers, registries, code-review tools.
//!
//! The feature `export` adds these methods to [the `Document` of a policy](crate::declaration::Document), beside `to_html` and
//! `to_markdown` of `pages`:
//!
//! | method | format | for |
//! |---|---|---|
//! | `to_json` | JSON by a [JSON Schema](crate::declaration::Document::JSON_SCHEMA) | programs |
//! | `to_csv` | CSV in the columns of the [Open Cookie Database](https://github.com/jkwakman/Open-Cookie-Database) | spreadsheets |
//! | `to_device_storage` | `deviceStorage.json` of the IAB's Transparency and Consent Framework | its registry and consent platforms |
//! | `to_records_of_processing` | [`RecordsOfProcessing`] as Markdown or CSV | the record of GDPR art. 30 |
//! | `report_to_text`, `report_to_json` | the report | reviewers |
//! | `report_to_sarif` | the report as SARIF 2.1.0 | code-review tools |
//!
//! [`RuleExplanation`] has the reason, source and remedy of each code. With the feature `cli`, any application has a subcommand that
//! writes all of them: `policy_runtime::cli`.
//!
//! No format states more than the policy: what it does not declare is left empty, or marked as missing.

mod cookie_table;
mod device_storage;
mod records_of_processing;
mod report;
mod rule_explanation;
pub(crate) mod sarif;
mod stored_item;

#[cfg(test)]
mod tests;

pub use records_of_processing::RecordsOfProcessing;
pub use rule_explanation::RuleExplanation;

use crate::declaration::{Document, Site, host_of};
use crate::i18n::Localizer;
use crate::policy_page::host;
use device_storage::DeviceStorage;
use report::ReportData;
use serde::Serialize;

impl Document {
    /// The JSON Schema (draft 2020-12) of [`to_json`](Self::to_json), and of the policy as any serialiser of serde writes it.
    ///
    /// The file is `policy-runtime/schema/policy.schema.json`. A member that is added to the policy is added to the schema in the
    /// same version, which admits no other.
    ///
    /// ```
    /// use policy_runtime::Document;
    ///
    /// let schema: serde_json::Value = serde_json::from_str(Document::JSON_SCHEMA)?;
    /// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub const JSON_SCHEMA: &'static str = include_str!("../../schema/policy.schema.json");

    /// Returns the policy as JSON, with line breaks, by the [schema](Self::JSON_SCHEMA).
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// assert!(Shop::document().to_json().starts_with("{\n  \"name\": \"Shop\","));
    /// ```
    pub fn to_json(&self) -> String {
        json(self)
    }

    /// Returns the cookies and storage entries as CSV (RFC 4180), in the columns of the Open Cookie Database.
    ///
    /// `language` is a BCP 47 tag, as in `to_html`; `site` is a host of the policy, whose cookies are listed. With any other text,
    /// such as an empty one, those of all sites are.
    ///
    /// | column | value |
    /// |---|---|
    /// | `ID` | a UUID that does not change with texts and attributes |
    /// | `Platform` | the provider |
    /// | `Category` | the title of the purpose |
    /// | `Cookie / Data Key name` | the name; of a family the start that its names share, else with `*` for each part that varies |
    /// | `Domain` | the hosts that have it: `shop.example`, `*.shop.example`, or `*` for any |
    /// | `Description` | the text for visitors |
    /// | `Retention period` | the lifetime in words |
    /// | `Data Controller` | the controllers by the declared `role` of the provider; empty if it is not declared |
    /// | `User Privacy & GDPR Rights Portals` | the provider's privacy notice |
    /// | `Wildcard match` | `1` for a family, else `0` |
    ///
    /// All cells are quoted; one that a spreadsheet would take for a formula begins with an apostrophe.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let table = Shop::document().to_csv("en", "");
    /// let row = table.lines().find(|row| row.contains("\"recent\"")).unwrap();
    /// assert!(row.contains(r#""Suggestions","recent","*","Remembers what you looked at.","30 days","Kettle & Cup""#), "{row}");
    /// ```
    pub fn to_csv(&self, language: &str, site: &str) -> String {
        let (localizer, site) = self.shown(language, site);
        cookie_table::render(self, &localizer, site.as_ref())
    }

    /// Returns the cookies, storage entries and hosts as the `deviceStorage.json` of the IAB (Vendor Device Storage & Operational
    /// Disclosures 1.1). Arguments are those of [`to_csv`](Self::to_csv); the specification suggests English.
    ///
    /// An item that asks has the framework's purpose 1, by which its storage needs consent; its other purposes and the special ones are not
    /// known from a policy, and have to be added. A lifetime that the provider does not state is `null`, where the specification
    /// demands a number. The consent cookie alone is marked with `optOut`, and has the longest of its lifetimes: that of a consent or of a
    /// refusal.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let file: serde_json::Value = serde_json::from_str(&Shop::document().to_device_storage("en", "shop.example"))?;
    /// let recent = file["disclosures"].as_array().unwrap().iter().find(|item| item["identifier"] == "recent").unwrap();
    /// assert_eq!(recent["maxAgeSeconds"], 2_592_000);
    /// assert_eq!(recent["purposes"], serde_json::json!([1]));
    /// assert_eq!(recent["domains"], serde_json::json!(["shop.example"]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn to_device_storage(&self, language: &str, site: &str) -> String {
        let (localizer, site) = self.shown(language, site);
        json(&DeviceStorage::new(self, &localizer, site.as_ref()))
    }

    /// Returns the record of processing activities (GDPR art. 30(1)), as far as the policy states it. Arguments are those of
    /// [`to_csv`](Self::to_csv).
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// println!("{}", Shop::document().to_records_of_processing("en", "").to_markdown());
    /// ```
    pub fn to_records_of_processing(
        &'static self,
        language: &str,
        site: &str,
    ) -> RecordsOfProcessing {
        let (localizer, site) = self.shown(language, site);
        RecordsOfProcessing::new(self, &localizer, site.as_ref())
    }

    /// Returns the [report](Self::report) as text: the rule of consent of each purpose, by region where it depends on it, and the
    /// rows, each with its place in the source and the reason of its rule.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let report = Shop::document().report_to_text();
    /// assert!(report.contains("Suggestions: off until the visitor consents (decided by base)"), "{report}");
    /// ```
    pub fn report_to_text(&'static self) -> String {
        report::text(self)
    }

    /// Returns the [report](Self::report) as JSON, with the content of [`report_to_text`](Self::report_to_text).
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let report: serde_json::Value = serde_json::from_str(&Shop::document().report_to_json())?;
    /// assert_eq!(report["purposes"][1]["purpose"], "Suggestions");
    /// assert_eq!(report["purposes"][1]["state"], "ask");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn report_to_json(&'static self) -> String {
        json(&ReportData::new(self))
    }

    /// Returns the [report](Self::report) as SARIF 2.1.0, in which code-review tools read it: each row is a warning at its place in
    /// the source, with the explanation of its rule as help.
    ///
    /// Paths are relative to the root of the workspace, as the compiler names them.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let log: serde_json::Value = serde_json::from_str(&Shop::document().report_to_sarif())?;
    /// assert_eq!(log["version"], "2.1.0");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn report_to_sarif(&'static self) -> String {
        json(&sarif::report(self))
    }

    /// Returns the texts for a reader, and the site whose cookies are shown if the policy holds on it.
    fn shown<'d>(&'d self, language: &'d str, site: &str) -> (Localizer<'d>, Option<Site>) {
        let localizer = Localizer::new(self, language);
        let site = host_of(host(site)).and_then(|host| Site::admit(self.sites, &host));
        match &site {
            Some(site) => (localizer.on(site.host()), Some(site.clone())),
            None => (localizer, None),
        }
    }
}

/// Renders a value with line breaks, and one at the end.
pub(crate) fn json(value: &impl Serialize) -> String {
    // No map here has a key that is not a text, and no type an error of its own, which are all that can fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
