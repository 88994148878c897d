//! An embed in a page: what the provider shows, or what stands in its place.

use super::paths;
use crate::consent::Embed;
use crate::declaration::Document;
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::policy_page::rendered;
use askama::Template;
use serde::Serialize;

/// What an embed puts into a page: its frames, scripts, images and style sheets where the visitor allows it, else a
/// placeholder that says what would be loaded, from whom, and where to allow it.
///
/// Frames are sandboxed: they may run their own scripts and forms and open windows, but not lead this page elsewhere.
#[derive(Debug, Clone, Serialize, Template)]
#[template(path = "embed.html")]
#[non_exhaustive]
pub struct Embedded {
    /// The identifier of the embed.
    pub identifier: &'static str,
    /// The language of whatever says no other.
    pub language: TextLanguage,
    /// What the content is: the title of its frames.
    pub title: LocalizedText,
    /// The addresses of its frames.
    pub frames: Vec<String>,
    /// The addresses of its scripts.
    pub scripts: Vec<String>,
    /// The addresses of its images.
    pub images: Vec<String>,
    /// The addresses of its style sheets.
    pub styles: Vec<String>,
    /// The nonce of its scripts and style sheets in this response's `Content-Security-Policy`.
    pub nonce: Option<String>,
    /// What stands in its place while the visitor does not allow it.
    pub placeholder: Option<Placeholder>,
}

/// What is said where the content would be.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Placeholder {
    /// On what condition it is loaded, and that the browser then connects to the provider.
    pub text: LocalizedText,
    /// The words of the link to the settings.
    pub link: LocalizedText,
    /// The address of the purpose in the settings, with the way back.
    pub address: String,
}

impl Embedded {
    /// The embed as the page of this request shows it. `language` is a BCP 47 tag, `here` the path and query that the
    /// visitor is at: those of [`Here`](super::Here).
    pub fn new(embed: &Embed<'_>, document: &Document, language: &str, here: &str) -> Embedded {
        let localizer = Localizer::new(document, language);
        let declaration = embed.declaration();
        let provider = declaration.provider.name;
        let placeholder = embed.refused().map(|refused| {
            let purpose = refused.declaration();
            let title = localizer.purpose_title(purpose).text;
            Placeholder {
                text: localizer.message_around(
                    "placeholder-text",
                    [("purpose", &title), ("provider", provider)],
                ),
                link: localizer.message("placeholder-link"),
                address: paths::settings_of(refused.base_path(), purpose.identifier, here),
            }
        });
        Embedded {
            identifier: declaration.identifier,
            language: localizer.language,
            title: localizer.message_with("placeholder", "provider", provider),
            frames: embed.addresses("frame"),
            scripts: embed.addresses("script"),
            images: embed.addresses("image"),
            styles: embed.addresses("style"),
            nonce: None,
            placeholder,
        }
    }

    /// Gives its scripts and style sheets the nonce of this response's `Content-Security-Policy`.
    #[must_use]
    pub fn with_nonce(self, nonce: &str) -> Embedded {
        Embedded { nonce: Some(nonce.to_owned()), ..self }
    }

    /// Puts nothing in its place while the visitor does not allow it: for what nobody would see anyway.
    #[must_use]
    pub fn without_placeholder(self) -> Embedded {
        Embedded { placeholder: None, ..self }
    }

    /// The embed as a fragment of HTML.
    pub fn to_html(&self) -> String {
        rendered(self)
    }
}
