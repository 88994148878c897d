//! Short pages that say why something was not done.

use super::paths;
use super::preferences::not_recorded;
use crate::consent::{NotRecorded, Refused};
use crate::declaration::Document;
use crate::wording::{Phrase, PhraseHtml, Speaker, Tongue};
use askama::Template;
use serde::Serialize;

/// Why something was not done, and where the visitor can change that.
#[derive(Debug, Clone, Serialize, Template)]
#[template(path = "explanation.html")]
#[non_exhaustive]
pub struct Explanation {
    /// The language of whatever says no other.
    pub tongue: Tongue,
    /// The heading.
    pub title: Phrase,
    /// Why.
    pub sentences: Vec<Phrase>,
    /// The words of the link to the settings.
    pub link: Phrase,
    /// The address of the settings.
    pub address: String,
}

impl Explanation {
    /// What is asked for needs a consent. `here` is the path and query that the visitor is at, to come back to; where it is
    /// empty, the link is to the settings as a whole.
    pub fn refused(
        document: &Document,
        refused: &Refused,
        language: &str,
        here: &str,
    ) -> Explanation {
        let speaker = Speaker::new(document, language);
        let purpose = refused.declaration();
        let title = speaker.purpose_title(purpose).text;
        Explanation {
            tongue: speaker.tongue,
            title: speaker.fixed("refused"),
            sentences: vec![speaker.fixed_with("refused-text", "purpose", &title)],
            link: speaker.fixed("placeholder-link"),
            address: match here {
                "" => paths::SETTINGS.to_owned(),
                here => paths::settings_of(purpose.identifier, here),
            },
        }
    }

    /// A consent was not recorded.
    pub fn not_recorded(document: &Document, reason: NotRecorded, language: &str) -> Explanation {
        let speaker = Speaker::new(document, language);
        Explanation::of_settings(&speaker, not_recorded(&speaker, reason))
    }

    /// A form came from another site. Nothing that it held is shown again.
    pub fn foreign_form(document: &Document, language: &str) -> Explanation {
        let speaker = Speaker::new(document, language);
        Explanation::of_settings(&speaker, vec![speaker.fixed("foreign-form")])
    }

    /// A form shows another policy than that of this site's settings. Nothing that it held is shown again.
    pub fn form_of_another_policy(document: &Document, language: &str) -> Explanation {
        let speaker = Speaker::new(document, language);
        Explanation::of_settings(&speaker, vec![speaker.fixed("form-of-another-policy")])
    }

    fn of_settings(speaker: &Speaker<'_>, sentences: Vec<Phrase>) -> Explanation {
        Explanation {
            tongue: speaker.tongue,
            title: speaker.fixed("settings"),
            sentences,
            link: speaker.fixed("settings-link"),
            address: paths::SETTINGS.to_owned(),
        }
    }

    /// The explanation as a fragment of HTML: one `<div>`, with an `<h1>`, every text of it escaped.
    pub fn to_html(&self) -> String {
        // Writing into a string does not fail.
        self.render().unwrap_or_default()
    }
}
