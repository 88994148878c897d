//! The policy as a page: the document that visitors read, from the constants that the program is held to.
//!
//! With the feature `pages`, a [`Document`](crate::declaration::Document) has `to_html` and `to_markdown`. They say the same thing in
//! the same order: why cookies are used, what a cookie is, the kinds of cookies, which ones this site uses and what for,
//! then the visitor's choices and rights. They speak the languages of the policy. The sentences around its texts come
//! from the library, which has them in the 24 official languages of the European Union and in Norwegian Bokmål, Ukrainian,
//! Turkish, Arabic, Catalan and Basque; for other languages they are in the policy's first language, else in English, and
//! marked so.
//!
//! A purpose has a table of its cookies, one of its entries in the browser's storage and one of what is embedded for it,
//! each only if it has any. Purposes of one `group` stand under its heading. What is `stored_on` another site is said to
//! be out of reach, with the provider's opt-out or privacy notice beside it.
//!
//! The page says what was declared and no more: of analytics only where a purpose is statistical, of consent to be given
//! only where a purpose asks. How data are `anonymised` is said in the report alone.
//!
//! Every class begins with `cookie-policy`; `pages::stylesheet` has a style for them. It is no legal advice.

#[cfg(feature = "pages")]
mod addresses;
#[cfg(feature = "pages")]
mod compose;
mod gpc;
#[cfg(feature = "pages")]
mod html;
#[cfg(feature = "pages")]
mod markdown;
#[cfg(feature = "pages")]
mod page;
#[cfg(feature = "pages")]
mod phrasing;
#[cfg(feature = "pages")]
mod rendered;

#[cfg(test)]
#[cfg(feature = "pages")]
mod tests;

pub use gpc::GpcSupport;
#[cfg(feature = "pages")]
pub(crate) use rendered::rendered;

#[cfg(feature = "pages")]
use crate::declaration::Document;

#[cfg(feature = "pages")]
impl Document {
    /// The policy page as a fragment of HTML: one `<article>`, with headings from `<h1>`.
    ///
    /// `language` is a BCP 47 tag: `fr-CA` finds `fr`, a language that the policy lacks finds its first one. `site` is
    /// where the visitor is: a host, or an address such as `http://shop.localhost:3000`. With the path below which the
    /// application stands, as in `https://shop.example/shop`, the link to the choices begins with it. Every text is escaped, and what
    /// stands in another language than the page is marked with its `lang`.
    ///
    /// ```
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     policy Shop {
    /// #         controller: kettle,
    /// #         contact: "privacy@kettle.example",
    /// #         updated: "2026-11-22",
    /// #         languages: [en],
    /// #     }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// # }
    /// use policy_runtime::Policy;
    ///
    /// let page = Shop::document().to_html("en-GB", "shop.example");
    /// assert!(page.starts_with(r#"<article class="cookie-policy" lang="en" dir="ltr">"#));
    /// assert!(page.contains("Cookies used on https://shop.example"));
    /// assert!(page.contains("Kettle &#38; Cup"));
    /// ```
    pub fn to_html(&self, language: &str, site: &str) -> String {
        html::render(&page::Page::new(self, language, site))
    }

    /// The policy page as Markdown, with the tables of GFM. It takes the same arguments as [`to_html`](Self::to_html)
    /// and says the same.
    ///
    /// No text of the policy becomes markup: what Markdown would read as such is escaped.
    pub fn to_markdown(&self, language: &str, site: &str) -> String {
        markdown::render(&page::Page::new(self, language, site))
    }
}
