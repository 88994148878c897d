//! What stands around the pages.

use crate::i18n::TextLanguage;
use crate::pages::{Here, stylesheet};
use crate::paths::BasePath;
use crate::policy_page::rendered;
use askama::Template;
use http::request::Parts;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// A page for the application's layout.
#[non_exhaustive]
pub struct Page {
    /// The title, as text: to be escaped, for `<title>`.
    pub title: String,
    /// The language, for `<html lang dir>`.
    pub language: TextLanguage,
    /// The main content as HTML, with headings from `<h1>`. Every text of it is escaped.
    pub markup: String,
    /// Whether the banner belongs on it, where something is to be asked: not on the settings, which ask themselves, and not
    /// where a page says what went wrong.
    pub has_banner: bool,
    /// The request, with whatever the application's middleware left in its extensions. [`Here::of`](crate::pages::Here::of) knows
    /// where the visitor is, and below which path the application stands.
    pub request: Parts,
}

impl fmt::Debug for Page {
    /// Shows neither the request, which has cookies, nor the markup, which may have a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("title", &self.title)
            .field("language", &self.language)
            .field("has_banner", &self.has_banner)
            .finish_non_exhaustive()
    }
}

type Answer = Pin<Box<dyn Future<Output = String> + Send>>;

/// From a page to a document.
#[derive(Clone)]
pub(super) struct Layout(Arc<dyn Fn(Page) -> Answer + Send + Sync>);

impl Layout {
    pub(super) fn new<F, A>(layout: F) -> Layout
    where
        F: Fn(Page) -> A + Send + Sync + 'static,
        A: Future<Output = String> + Send + 'static,
    {
        Layout(Arc::new(move |page| Box::pin(layout(page))))
    }

    pub(super) async fn apply(&self, page: Page) -> String {
        (self.0)(page).await
    }
}

impl Default for Layout {
    /// The page alone, in the library's style.
    fn default() -> Layout {
        Layout::new(async |page: Page| {
            let base = Here::of(&page.request).base_path();
            document(&page.title, page.language, &page.markup, base)
        })
    }
}

#[derive(Template)]
#[template(path = "page.html")]
struct Document<'p> {
    title: &'p str,
    language: TextLanguage,
    markup: &'p str,
    stylesheet: &'p str,
}

/// A whole document with nothing but this page.
pub(crate) fn document(
    title: &str,
    language: TextLanguage,
    markup: &str,
    base: BasePath,
) -> String {
    let stylesheet = &base.address(stylesheet().path());
    rendered(&Document { title, language, markup, stylesheet })
}
