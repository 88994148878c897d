//! The value of the header for one set of allowed purposes.

use super::config::Place;
use super::directive::Directive;
use super::policy::{ContentSecurityPolicy, Reports};
use super::source::origin_of;
use super::{REPORTS, TRUSTED_TYPES};
use crate::declaration::EmbedDeclaration;
use crate::paths::BasePath;
use http::HeaderValue;
use std::fmt::Write;

/// The name of the endpoint for reports.
const ENDPOINT: &str = "cookie-policy";

/// The value of the header, prepared except for the nonces.
#[derive(Debug)]
pub(crate) struct PreparedValue {
    /// The parts of the value, between which the nonces stand.
    parts: Vec<Box<str>>,
    /// The value without nonces.
    whole: Option<HeaderValue>,
    length: usize,
}

impl PreparedValue {
    pub(super) fn of(
        policy: &ContentSecurityPolicy,
        embeds: &[&'static EmbedDeclaration],
        place: Place,
    ) -> PreparedValue {
        let mut value = Value::default();
        value.text.push_str("default-src 'self'");
        for directive in Directive::OF_EMBEDS {
            value.directive(policy, embeds, directive);
        }
        for directive in Directive::OTHERS {
            value.directive(policy, &[], directive);
        }
        if policy.restricts_inline_scripts {
            value.text.push_str("; object-src 'none'; base-uri 'self'");
        }
        if let Some(names) = &policy.trusted_types {
            value.text.push_str("; require-trusted-types-for 'script'; trusted-types");
            for name in TRUSTED_TYPES.iter().copied().chain(names.iter().map(AsRef::as_ref)) {
                value.source(name);
            }
        }
        if let Some(address) = report_address(policy, place.base_path) {
            let _ = write!(value.text, "; report-uri {address}");
            // Beside it, browsers ignore `report-uri`.
            if !place.is_plain_http {
                let _ = write!(value.text, "; report-to {ENDPOINT}");
            }
        }
        value.end_part();
        let length = value.parts.iter().map(|part| part.len()).sum();
        let whole = HeaderValue::try_from(value.parts.concat()).ok();
        PreparedValue { parts: value.parts, whole, length }
    }

    /// Returns the value without nonces. `None` never happens, as every part is checked.
    #[inline]
    pub(crate) fn without_nonces(&self) -> Option<HeaderValue> {
        self.whole.clone()
    }

    /// Returns the value with these nonces, in an allocation of its own.
    pub(crate) fn with_nonces(&self, nonces: &[&[u8]]) -> Option<HeaderValue> {
        let nonces = nonces.iter().filter(|nonce| !nonce.is_empty());
        let octets = nonces.clone().map(|nonce| nonce.len() + " 'nonce-'".len()).sum::<usize>();
        let [first, others @ ..] = self.parts.as_slice() else { return None };
        if octets == 0 || others.is_empty() {
            return self.without_nonces();
        }
        let mut value = Vec::with_capacity(self.length + octets * others.len());
        value.extend_from_slice(first.as_bytes());
        for part in others {
            for nonce in nonces.clone() {
                value.extend_from_slice(b" 'nonce-");
                value.extend_from_slice(nonce);
                value.push(b'\'');
            }
            value.extend_from_slice(part.as_bytes());
        }
        HeaderValue::try_from(value).ok()
    }

    /// Returns the length of the value without nonces, in octets.
    pub(super) fn length(&self) -> usize {
        self.length
    }
}

/// Returns the address for reports, as it stands in a directive.
fn report_address(policy: &ContentSecurityPolicy, base_path: BasePath) -> Option<String> {
    match &policy.reports {
        Reports::None => None,
        // Both characters end a directive, and a path may have them.
        Reports::Here => Some(base_path.address(REPORTS).replace(';', "%3B").replace(',', "%2C")),
        Reports::Elsewhere(address) => Some(address.as_str().to_owned()),
    }
}

/// Returns the value of `Reporting-Endpoints`, which browsers take over TLS alone.
pub(super) fn endpoints(policy: &ContentSecurityPolicy, place: Place) -> Option<HeaderValue> {
    let address = report_address(policy, place.base_path).filter(|_| !place.is_plain_http)?;
    HeaderValue::try_from(format!("{ENDPOINT}=\"{address}\"")).ok()
}

/// A value that is being written.
#[derive(Default)]
struct Value {
    text: String,
    parts: Vec<Box<str>>,
}

impl Value {
    /// Writes a directive, unless it would equal its fallback.
    fn directive(
        &mut self,
        policy: &ContentSecurityPolicy,
        embeds: &[&'static EmbedDeclaration],
        directive: Directive,
    ) {
        let base = base_sources(policy, directive);
        let also = policy.also.iter().filter(|(other, _)| *other == directive);
        let origins = embeds.iter().flat_map(|embed| {
            embed.origins.iter().filter(|(key, _)| Directive::of_key(key) == Some(directive))
        });
        let origins = origins
            .flat_map(|(_, addresses)| addresses.iter().filter_map(|address| origin_of(address)));
        let mut sources: Vec<&str> = base.to_vec();
        for source in also.map(|(_, source)| source.as_str()).chain(origins) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        // Beside others, browsers ignore it.
        if sources.len() > 1 {
            sources.retain(|source| *source != "'none'");
        }
        let has_nonce = match directive {
            Directive::Script => policy.restricts_inline_scripts,
            Directive::Style => policy.restricts_inline_styles,
            _ => false,
        };
        if sources.is_empty()
            || (sources == ["'self'"] && directive.fallbacks().len() > 1 && !has_nonce)
        {
            return;
        }
        self.text.push_str("; ");
        self.text.push_str(directive.name());
        for (index, source) in sources.into_iter().enumerate() {
            self.source(source);
            if index == 0 && has_nonce {
                self.end_part();
            }
        }
    }

    fn source(&mut self, source: &str) {
        self.text.push(' ');
        self.text.push_str(source);
    }

    fn end_part(&mut self) {
        self.parts.push(std::mem::take(&mut self.text).into_boxed_str());
    }
}

/// Returns the sources that a directive has whatever is allowed.
fn base_sources(policy: &ContentSecurityPolicy, directive: Directive) -> &'static [&'static str] {
    match directive {
        Directive::Script if policy.restricts_inline_scripts => &["'self'"],
        Directive::Script => &["'self'", "'unsafe-inline'", "'unsafe-eval'"],
        Directive::Style if policy.restricts_inline_styles => &["'self'"],
        Directive::Style => &["'self'", "'unsafe-inline'"],
        Directive::Image | Directive::Media => &["'self'", "data:", "blob:"],
        Directive::Font => &["'self'", "data:"],
        Directive::Connect | Directive::Frame => &["'self'"],
        Directive::Worker if !policy.restricts_inline_scripts => &["'self'", "blob:"],
        Directive::Worker
        | Directive::Manifest
        | Directive::FormAction
        | Directive::FrameAncestors => &[],
    }
}
