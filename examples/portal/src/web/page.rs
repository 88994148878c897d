//! Pages: templates within one frame.

use super::problem::Problem;
use crate::store::Account;
use crate::tenant::Tenant;
use crate::texts::Texts;
use crate::values::Language;
use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};

/// What stands around every page.
pub(super) struct Frame {
    pub(super) language: Language,
    pub(super) texts: &'static Texts,
    /// None on the page that says that a host is no tenant's.
    pub(super) tenant: Option<Tenant>,
    /// Where the forms of the frame lead back to.
    pub(super) here: String,
    pub(super) account: Option<Account>,
    /// The library's markup, where something is still to be asked.
    pub(super) banner: Option<String>,
    /// The visitor's choice for the scripts, as the library writes it.
    pub(super) choices: String,
    /// The library's markup.
    pub(super) settings_link: String,
}

impl Frame {
    /// The frame for those who are at no site.
    pub(super) fn for_stranger(language: Language) -> Frame {
        Frame {
            language,
            texts: language.texts(),
            tenant: None,
            here: "/".to_owned(),
            account: None,
            banner: None,
            choices: String::new(),
            settings_link: String::new(),
        }
    }

    /// The same without the banner, where the page itself asks or only says what went wrong.
    pub(super) fn without_banner(mut self) -> Frame {
        self.banner = None;
        self
    }

    pub(super) fn site_title(&self) -> &'static str {
        self.tenant.map_or(self.texts.platform, Tenant::title)
    }
}

/// A page as a response.
pub(super) fn page<T: Template>(
    status: StatusCode,
    language: Language,
    template: &T,
) -> Result<Response, Problem> {
    let html = template.render().map_err(|error| {
        tracing::error!(%error, "a page could not be written");
        Problem::Broken
    })?;
    let headers = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CONTENT_LANGUAGE, language.tag()),
        (VARY, "Accept-Language"),
    ];
    Ok((status, headers, html).into_response())
}
