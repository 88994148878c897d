//! The link to the settings, for every page.

use super::PolicySource;
use crate::html::{render, template};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::paths::SETTINGS;
use crate::serialize::serialize_fields;
use std::borrow::Cow;

/// A link to the settings, for the footer of every page: withdrawing consent is as easy as giving it (GDPR art. 7(3)).
///
/// It is the same for all visitors, so a page with no more than it can be cached.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Policy;
/// use policy_runtime::pages::SettingsLink;
///
/// let link = SettingsLink::new(Shop::document(), "en").to_html();
/// assert!(link.contains("href=\"/cookies\""));
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SettingsLink {
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The text of the link.
    pub words: LocalizedText,
    /// The address of the settings.
    pub address: Cow<'static, str>,
}

serialize_fields! { SettingsLink { language, words, address } }

template!(pub SettingsLink, "link.html");

impl SettingsLink {
    /// Creates the link to the settings of a policy. `language` is a BCP 47 tag. `policy` is the
    /// [`Cookies`](crate::Cookies) of the request, with the path below which the application stands, or the policy's
    /// document, at the root of the host.
    pub fn new(policy: &impl PolicySource, language: &str) -> SettingsLink {
        let localizer = Localizer::new(policy.document(), language);
        SettingsLink {
            language: localizer.language,
            words: localizer.message("settings-link"),
            address: policy.base_path().address(SETTINGS),
        }
    }

    /// Renders the link as HTML: one `<a>`.
    pub fn to_html(&self) -> String {
        render(self)
    }
}
