//! Renders the sections of the settings and their purposes as HTML, with a template each, see `policy_page/html.rs`.

use super::{CompanyLine, CookieLine, PurposeChoice, Section};
use crate::html::template;
use crate::i18n::TextHtml;
use crate::policy_page::CompanyNameHtml;

/// A section: the necessary purposes, those that ask for consent, or those that do not.
pub(super) struct SettingsSectionHtml<'p> {
    name: &'static str,
    section: &'p Section,
}

template!(SettingsSectionHtml, "settings/section.html");

impl<'p> SettingsSectionHtml<'p> {
    pub(super) fn new(name: &'static str, section: &'p Section) -> SettingsSectionHtml<'p> {
        SettingsSectionHtml { name, section }
    }
}

/// A purpose with its two answers; its heading is an `h3`, or an `h4` under a group.
pub(super) struct SettingsPurposeHtml<'p> {
    choice: &'p PurposeChoice,
    heading: &'static str,
}

template!(SettingsPurposeHtml, "settings/purpose.html");

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
struct PurposeDetailsHtml<'p> {
    choice: &'p PurposeChoice,
}

template!(PurposeDetailsHtml, "settings/details.html");

/// A cookie or a storage entry.
struct CookieLineHtml<'p>(&'p CookieLine);

template!(CookieLineHtml, "settings/cookie.html");

/// A company.
struct CompanyLineHtml<'p>(&'p CompanyLine);

template!(CompanyLineHtml, "settings/company.html");

impl CompanyLineHtml<'_> {
    fn name(&self) -> CompanyNameHtml {
        CompanyNameHtml::new(self.0.name, self.0.privacy)
    }
}
