//! The items of a policy with their defaults.

use super::family::Family;
use super::jurisdiction::Jurisdiction;
use super::language::Language;
use super::texts::Text;
use crate::diagnostics::span_range::SpanRange;
use crate::syntax::keys::Key;
use crate::syntax::lifetime::Lifetime;
use crate::syntax::name::{Name, Parameter};
use crate::syntax::reported::Reported;
use crate::syntax::vocabulary::{INTERNAL, NECESSARY, STATISTICAL, THIRD_PARTY};
use proc_macro2::{Ident, Span, TokenStream};
use syn::Type;

pub(crate) struct Policy {
    pub(crate) visibility: TokenStream,
    /// The keyword `policy`.
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    pub(crate) text: Text,
    /// In all languages, and as it is written.
    pub(crate) rights: Option<(Text, SourceText)>,
    pub(crate) note: Option<Text>,
    pub(crate) dpo: Option<SourceText>,
    pub(crate) address: Option<SourceText>,
    pub(crate) controller: Option<usize>,
    pub(crate) contact: SourceText,
    pub(crate) updated: SourceText,
    pub(crate) authority: Option<SourceText>,
    pub(crate) languages: Vec<Language>,
    pub(crate) sites: Vec<Site>,
    pub(crate) jurisdictions: Vec<(Jurisdiction, Ident)>,
    pub(crate) providers: Vec<Provider>,
    pub(crate) purposes: Vec<Purpose>,
    pub(crate) retired: Vec<Retired>,
    /// The files of texts, as the policy names them.
    pub(crate) files: Vec<syn::LitStr>,
}

/// A string with its place.
#[derive(Clone)]
pub(crate) struct SourceText {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// Stands in for a text that is missing, which was reported.
impl Default for SourceText {
    fn default() -> SourceText {
        SourceText { text: String::new(), span: Span::call_site() }
    }
}

pub(crate) enum Site {
    Any,
    Host(SourceText),
    /// All subdomains of the host behind `*.`.
    Below(SourceText),
}

pub(crate) struct Provider {
    pub(crate) identifier: Ident,
    pub(crate) name: SourceText,
    pub(crate) privacy: SourceText,
    pub(crate) opt_out: Option<SourceText>,
    pub(crate) country: Option<SourceText>,
    pub(crate) role: Option<String>,
    pub(crate) notices: Vec<SourceText>,
    pub(crate) dpo: Option<SourceText>,
    pub(crate) address: Option<SourceText>,
    pub(crate) transfers: Vec<Transfer>,
}

/// A transfer of personal data to a third country.
pub(crate) struct Transfer {
    pub(crate) safeguard: Ident,
    /// The country behind `to`, or else that of the provider, if it has one.
    pub(crate) country: Option<SourceText>,
}

pub(crate) struct Purpose {
    pub(crate) identifier: Ident,
    /// The keyword `purpose`.
    pub(crate) keyword: Ident,
    pub(crate) kind: Kind,
    pub(crate) reported: Reported,
    pub(crate) title: Text,
    pub(crate) text: Text,
    pub(crate) group: Option<Text>,
    pub(crate) note: Option<Text>,
    /// For the policy page alone.
    pub(crate) basis: Option<Ident>,
    /// Categories of personal data.
    pub(crate) data: Vec<Ident>,
    pub(crate) anonymised: Option<SourceText>,
    pub(crate) own_use: bool,
    pub(crate) no_cross_site: bool,
    pub(crate) refused_by: Vec<Ident>,
    pub(crate) consent_mode: Vec<Ident>,
    pub(crate) data_kept: Option<Lifetime>,
    pub(crate) recipients: Vec<usize>,
    /// The former identifier of the purpose.
    pub(crate) formerly: Option<Ident>,
    pub(crate) asks: bool,
    /// `base`, or the code of a jurisdiction.
    pub(crate) decided_by: &'static str,
    /// The facts that jurisdiction would not ask with, if they held and were declared.
    pub(crate) unmet: Vec<String>,
    pub(crate) id: u16,
    pub(crate) fingerprint: u32,
    /// The cookies of the purpose and of its embeds.
    pub(crate) cookies: Vec<Cookie>,
    /// The entries of the purpose and of its embeds.
    pub(crate) storage: Vec<Storage>,
    pub(crate) embeds: Vec<Embed>,
    /// The accesses of the purpose and of its embeds.
    pub(crate) accesses: Vec<Access>,
    /// An earlier purpose has the same identifier.
    pub(crate) is_duplicate: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Necessary,
    Statistical,
    Internal,
    ThirdParty,
}

/// Content of a provider in the pages of the site.
pub(crate) struct Embed {
    pub(crate) identifier: Ident,
    /// The keyword `embed`.
    pub(crate) keyword: Ident,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) text: Text,
    pub(crate) because: Option<Ident>,
    pub(crate) reported: Reported,
    pub(crate) provider: Option<usize>,
    /// The addresses of each key, such as `script`.
    pub(crate) origins: Vec<(Key, Vec<SourceText>)>,
    pub(crate) stored_on: Option<SourceText>,
    pub(crate) loader: Option<Loader>,
}

/// The embed whose content loads another one.
pub(crate) struct Loader {
    /// The identifier as it is written, or as it was repaired.
    pub(crate) identifier: Ident,
    /// The index of its purpose. `None` if there is no such embed, which was reported.
    pub(crate) purpose: Option<usize>,
    pub(crate) provider: Option<usize>,
}

/// An entry of the browser's storage.
pub(crate) struct Storage {
    pub(crate) name: Name,
    pub(crate) text: Text,
    pub(crate) is_local: bool,
    pub(crate) because: Option<Ident>,
    /// The reason stands here, not in the embed around it.
    pub(crate) has_own_reason: bool,
    pub(crate) reported: Reported,
    pub(crate) provider: Option<usize>,
    pub(crate) embed: Option<Ident>,
}

/// What is read from a device without storing anything in it.
pub(crate) struct Access {
    pub(crate) kind: Ident,
    pub(crate) identifier: Ident,
    pub(crate) text: Text,
    /// The text is its own, not that of the embed around it.
    pub(crate) has_own_text: bool,
    pub(crate) because: Option<Ident>,
    /// The reason stands here, not in the embed around it.
    pub(crate) has_own_reason: bool,
    pub(crate) reported: Reported,
    pub(crate) provider: Option<usize>,
    pub(crate) embed: Option<Ident>,
}

/// A cookie that the site no longer sets.
pub(crate) struct Retired {
    pub(crate) name: Name,
    pub(crate) family: Option<Family>,
    pub(crate) path: SourceText,
    pub(crate) subdomains: bool,
    pub(crate) partitioned: bool,
}

pub(crate) struct Cookie {
    pub(crate) name: Name,
    /// `None` for a cookie of one name.
    pub(crate) family: Option<Family>,
    /// The embed that sets it.
    pub(crate) embed: Option<Ident>,
    /// The host of another site, where this one can neither set nor delete it.
    pub(crate) stored_on: Option<SourceText>,
    /// The keyword `cookie`.
    pub(crate) keyword: Ident,
    pub(crate) value: Option<Type>,
    pub(crate) text: Text,
    pub(crate) location: Option<Text>,
    pub(crate) because: Option<Ident>,
    /// The reason stands here, not in the embed around it.
    pub(crate) has_own_reason: bool,
    pub(crate) reported: Reported,
    pub(crate) provider: Option<usize>,
    /// `None` if the policy names none, which was reported.
    pub(crate) lifetime: Option<Lifetime>,
    pub(crate) refusal: Option<Lifetime>,
    pub(crate) seal: Seal,
    pub(crate) path: SourceText,
    pub(crate) subdomains: bool,
    pub(crate) secure: bool,
    pub(crate) http_only: bool,
    pub(crate) same_site: SameSite,
    pub(crate) partitioned: bool,
    pub(crate) writer: Writer,
    pub(crate) shared_with: Vec<usize>,
    pub(crate) places: KeyPlaces,
    /// An earlier cookie has the same identifier.
    pub(crate) is_duplicate: bool,
}

/// The places of the keys that rules underline. A missing key has the place of the cookie's name.
pub(crate) struct KeyPlaces {
    pub(crate) subdomains: SpanRange,
    pub(crate) insecure: SpanRange,
    pub(crate) same_site: SpanRange,
    pub(crate) read_by: SpanRange,
    pub(crate) seal: SpanRange,
    pub(crate) set_by: SpanRange,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seal {
    Plain,
    Signed,
    Encrypted,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SameSite {
    Strict,
    Lax,
    None,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writer {
    Application,
    Consent,
    Middleware,
    Proxy,
    Scripts,
    Embed,
}

impl Kind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Kind::Necessary => NECESSARY,
            Kind::Statistical => STATISTICAL,
            Kind::Internal => INTERNAL,
            Kind::ThirdParty => THIRD_PARTY,
        }
    }
}

impl Purpose {
    /// Whether visitors are asked, who decided it, and what would change it; for hovers and the report.
    pub(crate) fn rule(&self) -> String {
        let by = self.decided_by;
        match (self.kind, self.asks) {
            (Kind::Necessary, _) => "visitors are not asked".to_owned(),
            (_, false) => format!("visitors are not asked, but can object (decided by: {by})"),
            (_, true) if self.unmet.is_empty() => format!("visitors are asked (decided by: {by})"),
            (_, true) => {
                format!(
                    "visitors are asked (decided by: {by}; add {} if that is so)",
                    self.missing()
                )
            }
        }
    }

    /// The unmet facts in a row.
    pub(crate) fn missing(&self) -> String {
        match &self.unmet[..] {
            [] => String::new(),
            [one] => one.clone(),
            [others @ .., last] => format!("{} and {last}", others.join(", ")),
        }
    }
}

impl Cookie {
    /// Returns whether the cookie is there for this reason.
    pub(crate) fn is_for(&self, reason: &str) -> bool {
        self.because.as_ref().is_some_and(|because| because == reason)
    }

    /// Returns whether this program sets the cookie, so that the policy has a constructor for it.
    pub(crate) fn has_constructor(&self) -> bool {
        self.writer == Writer::Application && self.stored_on.is_none()
    }

    /// Returns whether the site sets the cookie, by this program, a middleware or a script. The rules of browsers are errors
    /// then, and remarks otherwise.
    pub(crate) fn is_set_by_site(&self) -> bool {
        !matches!(self.writer, Writer::Proxy | Writer::Embed) && self.stored_on.is_none()
    }
}

impl Policy {
    /// Lists all cookies, each with its purpose.
    pub(crate) fn cookies(&self) -> impl Iterator<Item = (&Purpose, &Cookie)> {
        self.purposes
            .iter()
            .flat_map(|purpose| purpose.cookies.iter().map(move |cookie| (purpose, cookie)))
    }

    /// Returns the consent cookie; of several, the first.
    pub(crate) fn consent(&self) -> Option<(&Purpose, &Cookie)> {
        self.cookies().find(|(_, cookie)| cookie.writer == Writer::Consent)
    }
}
