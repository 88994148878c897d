//! The policy page that visitors read, made from the constants that the program is held to.
//!
//! With the feature `pages`, [the `Document` of a policy](crate::declaration::Document) has `to_html` and `to_markdown`. Both have
//! the same content in the same order: reasons for using cookies, an explanation of cookies, their kinds, the cookies of this site
//! by purpose, then the visitor's choices and rights.
//!
//! The page is in a language of the policy. The sentences around the policy's own texts come from the library, which has them in
//! the 24 official languages of the European Union and in Norwegian Bokmål, Ukrainian, Turkish, Arabic, Catalan and Basque. For
//! any other language they are in the policy's first language, else in English, and marked with their `lang`.
//!
//! The page begins with links to the purposes, the companies and the choices. Where the policy names other companies than the
//! controller, a list of all of them has their countries, roles, purposes and opt-outs. Each has an address on the page:
//! `#cookie-policy-Suggestions` is a purpose, `#cookie-company-tube` a company.
//!
//! A purpose has up to four tables: its cookies, its entries in the browser's storage, what it reads without storing, its embeds.
//! Purposes with the same `group` stand under one heading. The rows of a provider stand together. A purpose with more than thirty
//! rows, counted over all sites, shows them on demand, provider by provider (in Markdown under headings).
//! `#cookie-policy-Ads.tube` leads to the rows of one, and browsers open them for the link and for what is found in the page,
//! without JavaScript too. A cookie that is `stored_on` another site is shown as out of reach, with a link to the provider's
//! opt-out or privacy notice.
//!
//! The page claims nothing that was not declared: analytics appear only with a statistical purpose, consent only with a purpose
//! that asks. How data are `anonymised` appears in the report alone. The page is no legal advice.
//!
//! Every CSS class begins with `cookie-policy`; `pages::stylesheet` has a style for them.

#[cfg(feature = "pages")]
mod addresses;
#[cfg(feature = "pages")]
mod compose;
mod gpc;
#[cfg(feature = "pages")]
mod groups;
#[cfg(feature = "pages")]
mod html;
#[cfg(feature = "pages")]
mod markdown;
#[cfg(feature = "pages")]
mod page;
#[cfg(feature = "pages")]
mod phrasing;
#[cfg(feature = "pages")]
#[cfg(test)]
#[cfg(feature = "pages")]
mod tests;

#[cfg(feature = "pages")]
#[cfg(feature = "pages")]
use crate::declaration::Document;
#[cfg(feature = "export")]
pub(crate) use addresses::host;
#[cfg(feature = "pages")]
pub(crate) use compose::hosts_of;
pub use gpc::GpcSupport;
#[cfg(feature = "pages")]
pub(crate) use html::CompanyNameHtml;
#[cfg(feature = "export")]
pub(crate) use markdown::markdown_text;
#[cfg(feature = "pages")]
pub(crate) use phrasing::access_words;
#[cfg(feature = "export")]
pub(crate) use phrasing::data_words;

#[cfg(feature = "pages")]
impl Document {
    /// Returns the policy page as a fragment of HTML: one `<article>`, with headings from `<h1>`.
    ///
    /// `language` is a BCP 47 tag: `fr-CA` finds `fr`, and a language that the policy lacks finds its first one. `site` is the
    /// visited site: a host, or an address such as `http://shop.localhost:3000`. An address with a path, such as
    /// `https://shop.example/shop`, puts that path before the link to the choices. Every text is escaped, and a text in another
    /// language than the page is marked with its `lang`.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let page = Shop::document().to_html("en-GB", "shop.example");
    /// assert!(page.starts_with(r#"<article class="cookie-policy" lang="en" dir="ltr">"#));
    /// assert!(page.contains("Cookies used on https://shop.example"));
    /// assert!(page.contains("Kettle &#38; Cup"));
    /// ```
    pub fn to_html(&self, language: &str, site: &str) -> String {
        html::render(&page::PolicyPage::new(self, language, site))
    }

    /// Returns the policy page as Markdown with GFM tables. Arguments and content are those of [`to_html`](Self::to_html).
    ///
    /// Characters that Markdown would read as markup are escaped.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let page = Shop::document().to_markdown("en", "shop.example");
    /// assert!(page.starts_with("# Cookie policy"), "{page}");
    /// assert!(page.contains("| `recent` |"));
    /// ```
    pub fn to_markdown(&self, language: &str, site: &str) -> String {
        markdown::render(&page::PolicyPage::new(self, language, site))
    }
}
