//! An embed in a page: the provider's content, or a placeholder.

use super::paths;
use crate::consent::Embed;
use crate::declaration::Document;
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::policy_page::rendered;
use askama::Template;
use serde::Serialize;

/// The content of an embed in a page: its frames, scripts, images and style sheets if the visitor allows it, otherwise
/// a placeholder that names the content and its provider, and links to the settings.
///
/// Frames are sandboxed: they may run scripts, send forms and open windows, but not navigate the page.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Media, Shop};
/// use policy_runtime::pages::{Embedded, Here};
/// use policy_runtime::{Cookies, Policy};
///
/// fn film(cookies: &Cookies<Shop>, here: &Here, nonce: &str) -> String {
///     let player = declared::player(cookies.consent(Media), "kettle-42");
///     Embedded::new(&player, Shop::document(), "en", here).with_nonce(nonce).to_html()
/// }
/// ```
#[derive(Debug, Clone, Serialize, Template)]
#[template(path = "embed.html")]
#[non_exhaustive]
pub struct Embedded {
    /// The identifier of the embed.
    pub identifier: &'static str,
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The description of the content, which is the title of its frames.
    pub title: LocalizedText,
    /// The addresses of its frames; empty while the visitor does not allow it, like all addresses.
    pub frames: Vec<String>,
    /// The addresses of its scripts.
    pub scripts: Vec<String>,
    /// The addresses of its images.
    pub images: Vec<String>,
    /// The addresses of its style sheets.
    pub styles: Vec<String>,
    /// The nonce of its scripts and style sheets in this response's `Content-Security-Policy`.
    pub nonce: Option<String>,
    /// The placeholder while the visitor does not allow it.
    pub placeholder: Option<Placeholder>,
}

/// The placeholder of content that is not loaded.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Media, Shop};
/// use policy_runtime::pages::Embedded;
/// use policy_runtime::{Cookies, Policy};
///
/// /// A poster of the application's own in place of the placeholder.
/// fn film(cookies: &Cookies<Shop>) -> String {
///     let player = declared::player(cookies.consent(Media), "kettle-42");
///     let embedded = Embedded::new(&player, Shop::document(), "en", "/films");
///     match &embedded.placeholder {
///         Some(placeholder) => format!("<a href=\"{}\"><img src=/poster.png></a>", placeholder.address),
///         None => embedded.to_html(),
///     }
/// }
/// ```
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Placeholder {
    /// The condition for loading it, and that the browser then connects to the provider.
    pub text: LocalizedText,
    /// The text of the link to the settings.
    pub link: LocalizedText,
    /// The address of the purpose in the settings, with the way back in its query.
    pub address: String,
}

impl Embedded {
    /// Creates the content for this request. `language` is a BCP 47 tag, `here` the path and query of the page: those
    /// of [`Here`](super::Here).
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

    /// Sets the nonce of its scripts and style sheets, that of this response's `Content-Security-Policy`.
    #[must_use]
    pub fn with_nonce(self, nonce: &str) -> Embedded {
        Embedded { nonce: Some(nonce.to_owned()), ..self }
    }

    /// Removes the placeholder, for content without visible output such as a script.
    #[must_use]
    pub fn without_placeholder(self) -> Embedded {
        Embedded { placeholder: None, ..self }
    }

    /// Renders the embed as a fragment of HTML.
    pub fn to_html(&self) -> String {
        rendered(self)
    }
}
