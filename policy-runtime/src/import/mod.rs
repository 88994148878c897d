//! A first policy from what a site has today: recordings of a browser, lists of cookies, configurations of consent tools.
//!
//! | format | is |
//! |---|---|
//! | [`Format::Har`] | a recording of a browser's developer tools, with their content |
//! | [`Format::CookiesTxt`], [`Format::CookiesJson`] | cookies of a browser, as extensions, curl and test drivers export them |
//! | [`Format::Audit`] | the JSON of an audit: what the audited policy does not declare |
//! | [`Format::Census`] | the JSON of [`Census::undeclared_cookies`](crate::Census::undeclared_cookies) |
//! | [`Format::DeviceStorage`] | a vendor's `deviceStorage.json` (IAB TCF, Vendor Device Storage & Operational Disclosures 1.1) |
//! | [`Format::OpenCookieDatabase`] | a table with the columns of the Open Cookie Database, as a policy's own export writes it |
//! | [`Format::Klaro`], [`Format::CookieConsent`], [`Format::Tarteaucitron`], [`Format::C15t`] | the configuration of that consent tool, in JavaScript, TypeScript, JSON or a page |
//!
//! The policy compiles once its questions are answered. What the source says stands in it. What was concluded, such as the vendor
//! of a cookie by its name, stands below a comment that begins with `guess:`. What the source does not say is a `?`, which the
//! compiler asks, below a comment with the question. Nothing legal is concluded: no exemption, no basis, no jurisdiction.
//!
//! Cookies of vendors that the [kits](crate::kits) have are included from there. No value of a cookie is taken over.
//!
//! The configuration of a tool is parsed and never executed. What is code in it is listed in the head of the policy.
//!
//! ```
//! use policy_runtime::import::{ImportOptions, import};
//!
//! let configuration = r#"
//!     var klaroConfig = {
//!         services: [{ name: 'chat', title: 'Chat', purposes: ['support'], cookies: ['chat_id'] }],
//!     };
//! "#;
//! let policy = import(configuration.as_bytes(), &ImportOptions::default()).unwrap();
//! assert!(policy.text.contains(r#"cookie "chat_id" as chat_id { lifetime: ?"#), "{}", policy.text);
//! assert!(policy.questions > 0);
//! ```

mod assemble;
mod catalogue;
mod categories;
mod draft;
mod error;
mod format;
mod formats;
mod hosts;
mod script;
mod time;

#[cfg(test)]
mod tests;

pub(crate) use draft::text::quoted;
pub use error::ImportError;
pub use format::Format;
pub(crate) use time::day;

use std::time::{SystemTime, UNIX_EPOCH};

/// Maximum size of a source, in octets: a recording of a long visit with the content of its responses.
pub const MAX_SOURCE_OCTETS: usize = 256 << 20;

/// Settings of an import.
///
/// ```
/// use policy_runtime::import::{Format, ImportOptions};
///
/// let mut options = ImportOptions::default();
/// options.format = Some(Format::Har);
/// options.site = Some("shop.example".to_owned());
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ImportOptions {
    /// Format of the source. `None` to conclude it from the content.
    pub format: Option<Format>,
    /// Host of the site, for sources that show several. `None` to conclude it.
    pub site: Option<String>,
    /// Name of the policy. `Site` if `None`.
    pub name: Option<String>,
    /// Time of the import, for `updated` and for lifetimes of which a rest is left. `None` for the present.
    pub now: Option<SystemTime>,
}

/// A policy with questions.
///
/// ```
/// use policy_runtime::import::{Format, ImportOptions, import};
///
/// let cookies = "# Netscape HTTP Cookie File\nshop.example\tFALSE\t/\tTRUE\t0\tbasket\t17\n";
/// let policy = import(cookies.as_bytes(), &ImportOptions::default()).unwrap();
/// assert_eq!(policy.format, Format::CookiesTxt);
/// assert!(policy.text.contains(r#"sites: ["shop.example"]"#));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportedPolicy {
    /// Source of the policy: a `cookie_policy!`.
    pub text: String,
    /// Format of what it was imported from.
    pub format: Format,
    /// Number of questions, each a `?`.
    pub questions: usize,
    /// Number of conclusions, each behind `guess:`.
    pub guesses: usize,
}

/// Makes a first policy from a source.
///
/// The same source gives the same policy, but for the day of `updated`.
///
/// ```
/// use policy_runtime::import::{ImportOptions, import};
///
/// let error = import(b"<!doctype html><p>Hello", &ImportOptions::default()).unwrap_err();
/// assert!(error.to_string().starts_with("the format of the source is unknown"), "{error}");
/// ```
pub fn import(source: &[u8], options: &ImportOptions) -> Result<ImportedPolicy, ImportError> {
    if source.len() > MAX_SOURCE_OCTETS {
        return Err(ImportError::too_long(source.len() as u64));
    }
    let text = format::text(source)?;
    if matches!(text.trim(), "" | "[]" | "{}") && options.format.is_none() {
        return Err(ImportError::empty());
    }
    let format = match options.format {
        Some(format) => format,
        None => Format::of(text).ok_or_else(ImportError::unknown_format)?,
    };
    let now = options.now.unwrap_or_else(SystemTime::now);
    let now = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let now = i64::try_from(now).unwrap_or(i64::MAX);
    let mut draft = formats::read(format, text, &formats::Context { site: site(options)?, now })?;
    draft.remark_emptiness();
    let written = draft.write(options.name.as_deref().unwrap_or("Site"), &time::day(now));
    Ok(ImportedPolicy {
        text: written.text,
        format,
        questions: written.questions,
        guesses: written.guesses,
    })
}

/// Returns the host of the site in lower case.
fn site(options: &ImportOptions) -> Result<Option<String>, ImportError> {
    let Some(site) = &options.site else { return Ok(None) };
    match hosts::host(site) {
        Some(host) => Ok(Some(host)),
        None => Err(ImportError::new(format!(
            "`{}` is no host\nhelp: write it as it stands in the address, such as `shop.example`",
            draft::text::cleaned(site)
        ))),
    }
}
