//! An embed in a page: the provider's content, or a placeholder.

use super::Placeholder;
use super::form::FormFieldsHtml;
use crate::consent::Embed;
use crate::cookies::Cookies;
use crate::declaration::{Document, Loading};
use crate::html::{Html, render, template};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::policy::Policy;
use crate::serialize::serialize_fields;

/// The content of an embed in a page: its frames, scripts, images and style sheets if the visitor allows it, otherwise
/// a placeholder that names the content and its provider, with a form that allows it.
///
/// Frames are sandboxed: unless the policy says otherwise, they may run scripts, send forms and open windows, but not
/// navigate the page. An address of the policy that is a bare origin (`https://cdn.tube.example`, without a `/` behind
/// it), or has a star, says where scripts of the embed load from, and is no element of the page.
///
/// The script that [initialises](crate::declaration::InitScript) an embed stands before its other scripts, and pixels for
/// browsers without JavaScript within `<noscript>`.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Media, Shop};
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::{Embedded, Here};
///
/// fn film(cookies: &Cookies<Shop>, here: &Here) -> String {
///     let player = declared::player(cookies.consent(Media), "kettle-42");
///     Embedded::of(cookies, &player, "en", here).to_html()
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Embedded {
    /// The identifier of the embed.
    pub identifier: &'static str,
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The title of its frames and of its placeholder: that of the policy, or else the description of the content.
    pub title: LocalizedText,
    /// The script that initialises it; `None` while the visitor does not allow it, like all addresses.
    pub init: Option<String>,
    /// The attributes of its script elements, each with its value, if it has one.
    pub attributes: Vec<(&'static str, Option<String>)>,
    /// The addresses of its frames; empty while the visitor does not allow it, like all addresses.
    pub frames: Vec<String>,
    /// The addresses of its scripts.
    pub scripts: Vec<String>,
    /// The addresses of its images.
    pub images: Vec<String>,
    /// The addresses of its style sheets.
    pub styles: Vec<String>,
    /// The addresses of its images for browsers without JavaScript.
    pub pixels: Vec<String>,
    /// The width and the height of its frames, in CSS pixels.
    pub size: Option<(u32, u32)>,
    /// The attribute `loading` of its frames.
    pub loading: &'static str,
    /// The attribute `allow` of its frames; empty if they have none.
    pub allow: String,
    /// The attribute `sandbox` of its frames.
    pub sandbox: String,
    /// The nonce of its scripts and style sheets in this response's `Content-Security-Policy`.
    pub nonce: Option<String>,
    /// The placeholder while the visitor does not allow it.
    pub placeholder: Option<Placeholder>,
    /// The sealed item, by which the [script of embeds](super::embed_script) puts the content in its place. `None` without the
    /// cookies of the request, and where the content is loaded.
    pub item: Option<String>,
    /// Whether the page has a `Content-Security-Policy` of the layer, which admits only what is allowed already: the content
    /// comes with the next page then.
    pub needs_new_page: bool,
}

serialize_fields! {
    Embedded {
        identifier, language, title, init, attributes, frames, scripts, images, styles, pixels,
        size, loading, allow, sandbox, nonce, placeholder, item, needs_new_page,
    }
}

template!(pub Embedded, "embed.html");

impl Embedded {
    /// Creates the content for this request. `language` is a BCP 47 tag, `here` the path and query of the page: those
    /// of [`Here`](super::Here). The placeholder has a form that allows the purpose and one that loads this item once; both come
    /// back to `here`, and work without JavaScript.
    ///
    /// Scripts have the [nonce](Cookies::nonce) of the response where it is in use, or where the layer's
    /// [`Content-Security-Policy`](crate::PolicyLayer::content_security_policy) asks for it.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Media, Shop};
    /// use policy_runtime::Cookies;
    /// use policy_runtime::pages::{Embedded, Here};
    ///
    /// fn films(cookies: &Cookies<Shop>, here: &Here, films: &[&str]) -> String {
    ///     let player = |film| declared::player(cookies.consent(Media), film);
    ///     films.iter().map(|film| Embedded::of(cookies, &player(film), "en", here).to_html()).collect()
    /// }
    /// ```
    pub fn of<P: Policy>(
        cookies: &Cookies<P>,
        embed: &Embed<'_>,
        language: &str,
        here: &str,
    ) -> Embedded {
        let localizer = Localizer::new(P::document(), language);
        let mut embedded = Embedded::without_placeholders(embed, &localizer);
        if let Some(refused) = embed.refused() {
            embedded.item = cookies.embed_item(embed);
            embedded.needs_new_page = cookies.has_csp();
            let can_be_shown = Self::has_something_to_show(embed);
            let item = embedded.item.as_ref().filter(|_| can_be_shown);
            let placeholder = Placeholder::new(&localizer, embed, refused, here);
            let placeholder = placeholder.with_forms(cookies, &localizer, refused, item, here);
            embedded.placeholder = Some(placeholder);
        } else if embedded.init.is_some()
            || !embedded.scripts.is_empty()
            || !embedded.styles.is_empty()
        {
            embedded.nonce = cookies.nonce_of_markup().map(str::to_owned);
        }
        embedded
    }

    /// Creates the content like [`of`](Embedded::of), without the cookies of the request: the placeholder has a link to the
    /// settings and no form, and scripts have no nonce but that of [`with_nonce`](Embedded::with_nonce).
    pub fn new(embed: &Embed<'_>, document: &Document, language: &str, here: &str) -> Embedded {
        let localizer = Localizer::new(document, language);
        let placeholder =
            embed.refused().map(|refused| Placeholder::new(&localizer, embed, refused, here));
        Embedded { placeholder, ..Embedded::without_placeholders(embed, &localizer) }
    }

    fn without_placeholders(embed: &Embed<'_>, localizer: &Localizer<'_>) -> Embedded {
        let declaration = embed.declaration();
        let addresses = |key| {
            let mut addresses = embed.addresses(key);
            addresses.retain(|address| is_loaded_by_pages(address));
            addresses
        };
        let title = declaration.title.and_then(|title| localizer.policy_text(title));
        Embedded {
            identifier: declaration.identifier,
            language: localizer.language,
            title: title.unwrap_or_else(|| {
                localizer.message_with("placeholder", "provider", declaration.provider.name)
            }),
            init: embed.init_script(),
            attributes: embed.script_attributes(),
            frames: addresses("frame"),
            scripts: addresses("script"),
            images: addresses("image"),
            styles: addresses("style"),
            pixels: addresses("pixel"),
            size: declaration.size,
            loading: match declaration.loading {
                Loading::Lazy => "lazy",
                Loading::Eager => "eager",
            },
            allow: declaration.allow.join("; "),
            sandbox: declaration.sandbox.join(" "),
            nonce: None,
            placeholder: None,
            item: None,
            needs_new_page: false,
        }
    }

    /// Returns whether a visitor sees something of the embed without the page around it.
    fn has_something_to_show(embed: &Embed<'_>) -> bool {
        let origins = &embed.declaration().origins;
        let mut shown = ["frame", "image"].into_iter().flat_map(|key| origins.of(key));
        shown.any(|address| is_loaded_by_pages(address))
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
        render(self)
    }

    /// Returns the attribute `nonce` of scripts and style sheets, with a space before it.
    fn nonce_attribute(&self) -> NonceHtml<'_> {
        NonceHtml(self.nonce.as_deref().filter(|nonce| !nonce.is_empty()))
    }
}

/// Returns whether the page itself loads from an address. A bare origin or a star says where scripts load from.
fn is_loaded_by_pages(address: &str) -> bool {
    let behind = address.split_once("://").map_or(address, |(_, behind)| behind);
    !behind.starts_with("*.") && behind.contains(['/', '?', '#'])
}

/// The attribute `nonce`, or nothing.
struct NonceHtml<'n>(Option<&'n str>);

impl Html for NonceHtml<'_> {
    fn write_html(&self, html: &mut String) {
        if let Some(nonce) = self.0 {
            html.push_str(" nonce=\"");
            nonce.write_html(html);
            html.push('"');
        }
    }
}
