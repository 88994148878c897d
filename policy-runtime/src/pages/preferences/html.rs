//! Renders the sections of the settings and their purposes as HTML, with a template each, see `policy_page/html.rs`.

use super::{CompanyLine, CookieLine, PurposeChoice, Section};
use crate::i18n::TextHtml;
use askama::Template;
use askama::filters::HtmlSafe;

/// A section: the necessary purposes, those that ask for consent, or those that do not.
#[derive(Template)]
#[template(path = "settings/section.html")]
pub(super) struct SettingsSectionHtml<'p> {
    name: &'static str,
    section: &'p Section,
}

impl<'p> SettingsSectionHtml<'p> {
    pub(super) fn new(name: &'static str, section: &'p Section) -> SettingsSectionHtml<'p> {
        SettingsSectionHtml { name, section }
    }
}

/// A purpose with its two answers; its heading is an `h3`, or an `h4` under a group.
#[derive(Template)]
#[template(path = "settings/purpose.html")]
pub(super) struct SettingsPurposeHtml<'p> {
    choice: &'p PurposeChoice,
    heading: &'static str,
}

impl<'p> SettingsPurposeHtml<'p> {
    pub(super) fn new(choice: &'p PurposeChoice, heading: &'static str) -> SettingsPurposeHtml<'p> {
        SettingsPurposeHtml { choice, heading }
    }

    fn has_details(&self) -> bool {
        let PurposeChoice { cookies, storage, access, embeds, companies, .. } = self.choice;
        let is_empty = cookies.is_empty() && storage.is_empty() && access.is_empty();
        !(is_empty && embeds.is_empty() && companies.is_empty())
    }

    fn details(&self) -> PurposeDetailsHtml<'p> {
        PurposeDetailsHtml { choice: self.choice }
    }
}

/// The cookies, storage entries, accesses, embeds and companies of a purpose, each list on demand.
#[derive(Template)]
#[template(path = "settings/details.html")]
struct PurposeDetailsHtml<'p> {
    choice: &'p PurposeChoice,
}

/// A cookie or a storage entry.
#[derive(Template)]
#[template(path = "settings/cookie.html")]
struct CookieLineHtml<'p>(&'p CookieLine);

/// A company.
#[derive(Template)]
#[template(path = "settings/company.html")]
struct CompanyLineHtml<'p>(&'p CompanyLine);

impl HtmlSafe for SettingsSectionHtml<'_> {}
impl HtmlSafe for SettingsPurposeHtml<'_> {}
impl HtmlSafe for PurposeDetailsHtml<'_> {}
impl HtmlSafe for CookieLineHtml<'_> {}
impl HtmlSafe for CompanyLineHtml<'_> {}
