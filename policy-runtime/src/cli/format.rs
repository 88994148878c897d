//! The formats that the subcommand writes.

use super::page;
use crate::declaration::Document;

/// A format of the policy. [`NAMES`](Format::NAMES) has its name on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Markdown,
    Html,
    Json,
    Csv,
    DeviceStorage,
    RecordsOfProcessing,
    RecordsOfProcessingCsv,
    Report,
    ReportJson,
    Sarif,
    Schema,
    TypeScript,
}

impl Format {
    /// Names, in the order of the help.
    pub(super) const NAMES: &[(&str, Format)] = &[
        ("md", Format::Markdown),
        ("html", Format::Html),
        ("json", Format::Json),
        ("csv", Format::Csv),
        ("iab", Format::DeviceStorage),
        ("ropa", Format::RecordsOfProcessing),
        ("ropa-csv", Format::RecordsOfProcessingCsv),
        ("report", Format::Report),
        ("report-json", Format::ReportJson),
        ("sarif", Format::Sarif),
        ("schema", Format::Schema),
        ("ts", Format::TypeScript),
    ];

    /// Finds a format by its name.
    pub(super) fn named(name: &str) -> Option<Format> {
        Format::NAMES.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }

    /// Returns whether it is the page of one site, whose address stands in it.
    pub(super) fn names_its_site(self) -> bool {
        matches!(self, Format::Markdown | Format::Html)
    }
}

/// A format with its language and its site.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) format: Format,
    pub(super) language: String,
    /// Site, as `to_html` reads it. Empty for all sites.
    pub(super) site: String,
}

impl Request {
    pub(super) fn render(&self, document: &'static Document) -> String {
        let (language, site) = (self.language.as_str(), self.site.as_str());
        match self.format {
            Format::Markdown => document.to_markdown(language, site),
            Format::Html => page::render(document, language, site),
            Format::Json => document.to_json(),
            Format::Csv => document.to_csv(language, site),
            Format::DeviceStorage => document.to_device_storage(language, site),
            Format::RecordsOfProcessing => {
                document.to_records_of_processing(language, site).to_markdown()
            }
            Format::RecordsOfProcessingCsv => {
                document.to_records_of_processing(language, site).to_csv()
            }
            Format::Report => document.report_to_text(),
            Format::ReportJson => document.report_to_json(),
            Format::Sarif => document.report_to_sarif(),
            Format::Schema => Document::JSON_SCHEMA.to_owned(),
            Format::TypeScript => document.to_typescript(),
        }
    }
}
