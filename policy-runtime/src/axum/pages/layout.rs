//! The layout around the pages.

use crate::cookies::Cookies;
use crate::html::{render, template};
use crate::i18n::TextLanguage;
use crate::pages::{Here, PrivacyLinks, stylesheet};
use crate::paths::BasePath;
use crate::policy::Policy;
use http::request::Parts;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// A page for the application's layout, the argument of the function given to
/// [`Routes::layout`](super::Routes::layout).
///
/// ```
/// use axum::response::Html;
/// use policy_runtime::pages::{Here, Page, stylesheet};
///
/// async fn layout(page: Page) -> String {
///     let here = Here::of(&page.request);
///     let (lang, dir, style) = (page.language.tag, page.language.dir, here.address(stylesheet().path()));
///     format!(
///         "<!doctype html><html lang={lang} dir={dir}><title>{}</title><link rel=stylesheet href={style}><main>{}</main>",
///         page.title.replace('&', "&amp;").replace('<', "&lt;"), // the title is text, the markup is HTML
///         page.markup,
///     )
/// }
/// ```
#[non_exhaustive]
pub struct Page {
    /// The title as unescaped text, for `<title>`.
    pub title: String,
    /// The language, for `<html lang dir>`.
    pub language: TextLanguage,
    /// The main content as HTML, with headings from `<h1>`, and with all texts escaped.
    pub markup: String,
    /// Whether the page may have the banner: not the settings, which ask for consent themselves, and no page that
    /// reports an error.
    pub has_banner: bool,
    /// The head of the request, with the extensions of the application's middleware.
    /// [`Here::of`](crate::pages::Here::of) returns the visitor's page and the base path from it.
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

type LayoutFuture = Pin<Box<dyn Future<Output = String> + Send>>;

/// The function from a page to a document.
#[derive(Clone)]
pub(super) struct Layout(Arc<dyn Fn(Page) -> LayoutFuture + Send + Sync>);

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

impl Layout {
    /// Renders the page alone, in the library's style, with the links that the visitor's region prescribes.
    pub(super) fn plain<P: Policy>() -> Layout {
        Layout::new(async |page: Page| {
            let here = Here::of(&page.request);
            let cookies = Cookies::<P>::of(&page.request.extensions).ok();
            let links = cookies
                .and_then(|cookies| PrivacyLinks::new(&cookies, page.language.tag, &here))
                .map(|links| links.to_html());
            let Page { title, language, markup, .. } = &page;
            document(title, *language, markup, links.as_deref(), here.base_path())
        })
    }
}

struct WholePage<'p> {
    title: &'p str,
    language: TextLanguage,
    markup: &'p str,
    links: Option<&'p str>,
    stylesheet: &'p str,
}

template!(WholePage, "page.html");

/// Renders a whole document with this page alone.
pub(crate) fn document(
    title: &str,
    language: TextLanguage,
    markup: &str,
    links: Option<&str>,
    base: BasePath,
) -> String {
    let stylesheet = &base.address(stylesheet().path());
    render(&WholePage { title, language, markup, links, stylesheet })
}
