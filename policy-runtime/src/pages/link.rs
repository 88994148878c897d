//! The link to the settings, for every page.

use super::PolicySource;
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::paths::SETTINGS;
use crate::policy_page::rendered;
use askama::Template;
use serde::Serialize;
use std::borrow::Cow;

/// A link to the settings, for the footer of every page: what was given is taken back from there, in as many clicks.
///
/// It reads nothing of the request, so a page with it alone stays the same for everyone.
#[derive(Debug, Clone, Serialize, Template)]
#[template(path = "link.html")]
#[non_exhaustive]
pub struct SettingsLink {
    /// The language of whatever says no other.
    pub language: TextLanguage,
    /// What it says.
    pub words: LocalizedText,
    /// Where it leads.
    pub address: Cow<'static, str>,
}

impl SettingsLink {
    /// The link to the settings of this policy. `language` is a BCP 47 tag. `policy` is the [`Cookies`](crate::Cookies) of
    /// the request, which know below which path the application stands, or the policy's document, if that is none.
    pub fn new(policy: &impl PolicySource, language: &str) -> SettingsLink {
        let localizer = Localizer::new(policy.document(), language);
        SettingsLink {
            language: localizer.language,
            words: localizer.message("settings-link"),
            address: policy.base_path().address(SETTINGS),
        }
    }

    /// The link as HTML: one `<a>`.
    pub fn to_html(&self) -> String {
        rendered(self)
    }
}
