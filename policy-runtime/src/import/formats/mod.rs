//! The formats of sources, each with its reader.

mod audit;
mod c15t;
mod census;
mod cookieconsent;
mod cookies_json;
mod cookies_txt;
mod device_storage;
mod fields;
mod har;
mod klaro;
mod open_cookie_database;
mod service;
mod tarteaucitron;

use super::draft::Draft;
use super::error::ImportError;
use super::format::Format;

/// What the readers know beside the source.
pub(super) struct Context {
    /// The host of the site, if the author names it.
    pub(super) site: Option<String>,
    /// Time of the import, in Unix seconds.
    pub(super) now: i64,
}

/// Reads a source.
pub(super) fn read(format: Format, text: &str, context: &Context) -> Result<Draft, ImportError> {
    let mut draft = match format {
        Format::Audit => audit::read(text, context)?,
        Format::Har => har::read(text, context)?,
        Format::CookiesTxt => cookies_txt::read(text, context)?,
        Format::CookiesJson => cookies_json::read(text, context)?,
        Format::Census => census::read(text, context)?,
        Format::DeviceStorage => device_storage::read(text, context)?,
        Format::OpenCookieDatabase => open_cookie_database::read(text, context)?,
        Format::Klaro => klaro::read(text)?,
        Format::CookieConsent => cookieconsent::read(text)?,
        Format::Tarteaucitron => tarteaucitron::read(text)?,
        Format::C15t => c15t::read(text)?,
    };
    if let Some(site) = context.site.as_ref().filter(|_| draft.sites.value().is_none()) {
        draft.sites = super::assemble::sites(super::draft::Answer::Known(site.clone()), false);
    }
    Ok(draft)
}
