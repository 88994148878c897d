//! Renders the sections of the settings and their purposes as HTML, with a template each, see `policy_page/html.rs`.

use super::{PurposeChoice, Section};
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
struct SettingsPurposeHtml<'p> {
    choice: &'p PurposeChoice,
    heading: &'static str,
}

impl<'p> SettingsPurposeHtml<'p> {
    fn new(choice: &'p PurposeChoice, heading: &'static str) -> SettingsPurposeHtml<'p> {
        SettingsPurposeHtml { choice, heading }
    }
}

impl HtmlSafe for SettingsSectionHtml<'_> {}
impl HtmlSafe for SettingsPurposeHtml<'_> {}
