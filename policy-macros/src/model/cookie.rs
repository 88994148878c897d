//! A cookie with its defaults.

use super::family::Family;
use super::items::SourceText;
use super::site::Site;
use super::texts::Text;
use crate::diagnostics::span_range::SpanRange;
use crate::syntax::keys::Key;
use crate::syntax::lifetime::Lifetime;
use crate::syntax::name::Name;
use crate::syntax::reported::Reported;
use proc_macro2::{Ident, Span};
use syn::Type;

pub(crate) struct Cookie {
    pub(crate) name: Name,
    /// `None` for a cookie of one name.
    pub(crate) family: Option<Family>,
    /// The embed that sets it.
    pub(crate) embed: Option<Ident>,
    /// The sites that have it; all of its purpose's if empty.
    pub(crate) sites: Vec<Site>,
    /// The hosts of other sites, where this one can neither set nor delete it.
    pub(crate) stored_on: Vec<SourceText>,
    /// Those hosts stand in the embed around it.
    pub(crate) inherits_stored_on: bool,
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
    /// The other purposes that use it.
    pub(crate) also_used_by: Vec<usize>,
    /// The keys that say how the site sets, sends and reads it, with their places.
    pub(crate) attributes: Vec<(Key, SpanRange)>,
    /// An earlier item has the same identifier, which was reported.
    pub(crate) is_duplicate: bool,
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

impl Cookie {
    /// Returns whether the cookie is there for this reason.
    pub(crate) fn is_for(&self, reason: &str) -> bool {
        self.because.as_ref().is_some_and(|because| because == reason)
    }

    /// Returns the place of a key of its attributes. A missing key has the place of the cookie's name.
    pub(crate) fn place(&self, key: Key) -> SpanRange {
        let written = self.attributes.iter().find(|(attribute, _)| *attribute == key);
        written.map_or(self.name.identifier.span().into(), |(_, place)| *place)
    }

    /// Returns whether the cookie is stored on this site, where it can be set and deleted.
    pub(crate) fn is_stored_here(&self) -> bool {
        self.stored_on.is_empty()
    }

    /// Returns whether this program sets the cookie, so that the policy has a constructor for it.
    pub(crate) fn has_constructor(&self) -> bool {
        self.writer == Writer::Application && self.is_stored_here()
    }

    /// Returns whether its lifetime is declared as `unknown`.
    pub(crate) fn has_unknown_lifetime(&self) -> bool {
        self.lifetime.is_some_and(|lifetime| lifetime.is_unknown)
    }

    /// Returns whether a type names the cookie. A cookie of this program has one, even if the type of its value is missing.
    pub(crate) fn has_type(&self) -> bool {
        self.value.is_some() && self.writer != Writer::Consent || self.has_constructor()
    }

    /// Returns whether the author wrote the identifier: `sid`, or `"__Host-sid" as sid`.
    pub(crate) fn is_named(&self) -> bool {
        self.name.is_named
    }

    /// Returns whether the site sets the cookie, by this program, a middleware or a script. The rules of browsers are errors
    /// then, and remarks otherwise.
    pub(crate) fn is_set_by_site(&self) -> bool {
        !matches!(self.writer, Writer::Proxy | Writer::Embed) && self.is_stored_here()
    }
}

/// A cookie by its purpose among all, and its place in that purpose.
#[derive(Clone, Copy)]
pub(crate) struct CookieIndex {
    pub(crate) purpose: usize,
    pub(crate) cookie: usize,
    /// The place at which it is listed.
    pub(crate) span: Span,
}
