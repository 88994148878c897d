//! Short pages that say why something was not done.

use super::preferences::not_recorded;
use super::{PolicySource, paths};
use crate::consent::{NotRecorded, Refused};
use crate::declaration::Document;
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::paths::{BasePath, SETTINGS};
use crate::policy_page::rendered;
use askama::Template;
use serde::Serialize;

/// Why something was not done, and where the visitor can change that.
#[derive(Debug, Clone, Serialize, Template)]
#[template(path = "explanation.html")]
#[non_exhaustive]
pub struct Explanation {
    /// The language of whatever says no other.
    pub language: TextLanguage,
    /// The heading.
    pub title: LocalizedText,
    /// Why.
    pub sentences: Vec<LocalizedText>,
    /// The words of the link to the settings.
    pub link: LocalizedText,
    /// The address of the settings.
    pub address: String,
}

impl Explanation {
    /// What is asked for needs a consent. `here` is the path and query that the visitor is at, to come back to: those of
    /// [`Here`](super::Here). Where it is empty, the link is to the settings as a whole.
    pub fn refused(
        document: &Document,
        refused: &Refused,
        language: &str,
        here: &str,
    ) -> Explanation {
        let localizer = Localizer::new(document, language);
        let purpose = refused.declaration();
        let title = localizer.purpose_title(purpose).text;
        Explanation {
            language: localizer.language,
            title: localizer.message("refused"),
            sentences: vec![localizer.message_with("refused-text", "purpose", &title)],
            link: localizer.message("placeholder-link"),
            address: match here {
                "" => refused.base_path().address(SETTINGS).into_owned(),
                here => paths::settings_of(refused.base_path(), purpose.identifier, here),
            },
        }
    }

    /// A consent was not recorded. `policy` is the cookies of the request, or the policy's document.
    pub fn not_recorded(
        policy: &impl PolicySource,
        reason: NotRecorded,
        language: &str,
    ) -> Explanation {
        let localizer = Localizer::new(policy.document(), language);
        let sentences = not_recorded(&localizer, reason);
        Explanation::of_settings(&localizer, sentences, policy.base_path())
    }

    /// A form came from another site. Nothing that it held is shown again. `policy` is as for
    /// [`not_recorded`](Explanation::not_recorded).
    pub fn foreign_form(policy: &impl PolicySource, language: &str) -> Explanation {
        let localizer = Localizer::new(policy.document(), language);
        let sentences = vec![localizer.message("foreign-form")];
        Explanation::of_settings(&localizer, sentences, policy.base_path())
    }

    /// A form shows another policy than that of this site's settings. Nothing that it held is shown again. `policy` is as for
    /// [`not_recorded`](Explanation::not_recorded).
    pub fn form_of_another_policy(policy: &impl PolicySource, language: &str) -> Explanation {
        let localizer = Localizer::new(policy.document(), language);
        let sentences = vec![localizer.message("form-of-another-policy")];
        Explanation::of_settings(&localizer, sentences, policy.base_path())
    }

    fn of_settings(
        localizer: &Localizer<'_>,
        sentences: Vec<LocalizedText>,
        base: BasePath,
    ) -> Explanation {
        Explanation {
            language: localizer.language,
            title: localizer.message("settings"),
            sentences,
            link: localizer.message("settings-link"),
            address: base.address(SETTINGS).into_owned(),
        }
    }

    /// The explanation as a fragment of HTML: one `<div>`, with an `<h1>`, every text of it escaped.
    pub fn to_html(&self) -> String {
        rendered(self)
    }
}
