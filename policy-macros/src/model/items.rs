//! The items of a policy with their defaults.

use super::cookie::{Cookie, CookieIndex, Writer};
use super::embed::Embed;
use super::family::Family;
use super::fingerprint;
use super::jurisdiction::{Jurisdiction, Regimes};
use super::language::Language;
use super::site::Site;
use super::texts::Text;
use crate::diagnostics::span_range::SpanRange;
use crate::syntax::keys::Key;
use crate::syntax::lifetime::Lifetime;
use crate::syntax::name::Name;
use crate::syntax::reported::Reported;
use crate::syntax::vocabulary::{INTERNAL, NECESSARY, STATISTICAL, THIRD_PARTY};
use proc_macro2::{Ident, Span, TokenStream};
use syn::{Path, Type};

pub(crate) struct Policy {
    pub(crate) visibility: TokenStream,
    /// The keyword `policy`.
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    /// It is a library, which other policies include.
    pub(crate) is_library: bool,
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
    /// Something was reported about `sites`, so that those that are meant are not known.
    pub(crate) has_lost_sites: bool,
    pub(crate) jurisdictions: Vec<(Jurisdiction, Ident)>,
    /// The rules of the visitors' regions. Empty if every region has the same.
    pub(crate) regimes: Regimes,
    /// The rule in countries whose law is not known: a word of [`ELSEWHERE`](crate::syntax::vocabulary::ELSEWHERE).
    pub(crate) elsewhere: Option<Ident>,
    /// Whose rules hold abroad: a word of [`ABROAD`](crate::syntax::vocabulary::ABROAD).
    pub(crate) abroad: Option<Ident>,
    /// Visitors to whom the sites are directed: a word of [`AUDIENCES`](crate::syntax::vocabulary::AUDIENCES).
    pub(crate) audience: Option<Ident>,
    pub(crate) providers: Vec<Provider>,
    pub(crate) purposes: Vec<Purpose>,
    pub(crate) includes: Vec<Include>,
    /// A consent cookie stands in what parsing gave up.
    pub(crate) has_lost_consent: bool,
    pub(crate) retired: Vec<Retired>,
    /// The files of texts, as the policy names them.
    pub(crate) files: Vec<syn::LitStr>,
}

/// A library that the policy includes.
pub(crate) struct Include {
    pub(crate) path: Path,
    /// The path as messages name it.
    pub(crate) called: String,
    pub(crate) purposes: Vec<Mapping>,
    /// Purposes of the library that stand in the source, but have no purpose here.
    pub(crate) broken: Vec<Ident>,
    /// A mapping was given up, so that one may be missing.
    pub(crate) is_cut: bool,
}

/// A purpose of a library, and the one of this policy that takes its cookies.
pub(crate) struct Mapping {
    pub(crate) theirs: Ident,
    /// The word as it is written.
    pub(crate) written: Ident,
    /// The index of the purpose.
    pub(crate) ours: usize,
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
    pub(crate) reported: Reported,
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
    pub(crate) ip_masked: bool,
    pub(crate) not_matched: bool,
    pub(crate) sensitive: bool,
    /// A withdrawal clears the whole storage of the site.
    pub(crate) clears_storage: bool,
    pub(crate) refused_by: Vec<Ident>,
    pub(crate) consent_mode: Vec<Ident>,
    pub(crate) data_kept: Option<Lifetime>,
    pub(crate) recipients: Vec<usize>,
    /// The sites that have it; all of the policy's if empty.
    pub(crate) sites: Vec<Site>,
    /// The cookies of other purposes that it uses too.
    pub(crate) reads: Vec<CookieIndex>,
    /// Keys that a purpose of a library leaves to the policy that includes it, with their places.
    pub(crate) of_includer: Vec<(Key, SpanRange)>,
    /// The former identifier of the purpose.
    pub(crate) formerly: Option<Ident>,
    pub(crate) asks: bool,
    /// `base`, or the code of a jurisdiction.
    pub(crate) decided_by: &'static str,
    /// The facts that jurisdiction would not ask with, if they held and were declared.
    pub(crate) unmet: Vec<String>,
    /// The same for each listed jurisdiction in which it asks for want of them.
    pub(crate) unmet_in: Vec<(&'static str, Vec<String>)>,
    /// It gives data to a party that is neither the controller nor a processor.
    pub(crate) sells: bool,
    pub(crate) id: u16,
    /// The sum of all that a consent agrees to, before it is folded to the fingerprint.
    pub(crate) terms: u64,
    /// The cookies of the purpose and of its embeds.
    pub(crate) cookies: Vec<Cookie>,
    /// The entries of the purpose and of its embeds.
    pub(crate) storage: Vec<Storage>,
    pub(crate) embeds: Vec<Embed>,
    /// The accesses of the purpose and of its embeds.
    pub(crate) accesses: Vec<Access>,
    /// An earlier item has the same identifier, which was reported.
    pub(crate) is_duplicate: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Necessary,
    Statistical,
    Internal,
    ThirdParty,
}

/// An entry of the browser's storage.
pub(crate) struct Storage {
    pub(crate) name: Name,
    /// The type of its text, for scripts.
    pub(crate) value: Option<Type>,
    pub(crate) text: Text,
    /// A word of [`AREAS`](crate::syntax::vocabulary::AREAS).
    pub(crate) area: String,
    /// The lifetime that the front end gives it, if it does.
    pub(crate) lifetime: Option<Lifetime>,
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
    /// Returns the identifier by which the consent cookie knows it, which stays when it is renamed.
    pub(crate) fn known_as(&self) -> String {
        self.formerly.as_ref().unwrap_or(&self.identifier).to_string()
    }

    /// Returns whether its cookies take a consent. In a library those of every purpose do that a policy can ask for.
    pub(crate) fn takes_consent(&self, policy: &Policy) -> bool {
        self.asks || (policy.is_library && self.kind != Kind::Necessary)
    }

    /// Returns the fingerprint: the terms, folded to 32 bits.
    pub(crate) fn fingerprint(&self) -> u32 {
        fingerprint::fold(self.terms)
    }

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
        in_a_row(&self.unmet)
    }

    /// Lists the jurisdictions in which it asks for want of facts, each with these, except the one that decides for all.
    pub(crate) fn missing_by_region(&self) -> impl Iterator<Item = (&'static str, String)> {
        let decides = |code: &str| !self.unmet.is_empty() && self.decided_by == code;
        let others = self.unmet_in.iter().filter(move |(code, _)| !decides(code));
        others.map(|(code, missing)| (*code, in_a_row(missing)))
    }
}

/// Joins phrases, the last with "and".
fn in_a_row(phrases: &[String]) -> String {
    match phrases {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}

impl Policy {
    // The callers of an iterator without a type of its own share what is compiled of it.

    /// Lists all cookies, each with its purpose.
    pub(crate) fn cookies(&self) -> Box<dyn Iterator<Item = (&Purpose, &Cookie)> + '_> {
        Box::new(
            self.purposes
                .iter()
                .flat_map(|purpose| purpose.cookies.iter().map(move |cookie| (purpose, cookie))),
        )
    }

    /// Lists all embeds.
    pub(crate) fn embeds(&self) -> Box<dyn Iterator<Item = &Embed> + '_> {
        Box::new(self.purposes.iter().flat_map(|purpose| &purpose.embeds))
    }

    /// Lists the cookies of other purposes that a purpose uses, each with its purpose.
    pub(crate) fn read_by(&self, purpose: &Purpose) -> Vec<(&Purpose, &Cookie, Span)> {
        let mut cookies = Vec::new();
        for read in &purpose.reads {
            let owner = self.purposes.get(read.purpose);
            let cookie = owner.and_then(|owner| owner.cookies.get(read.cookie));
            cookies.extend(owner.zip(cookie).map(|(owner, cookie)| (owner, cookie, read.span)));
        }
        cookies
    }

    /// Returns the consent cookie; of several, the first.
    pub(crate) fn consent(&self) -> Option<(&Purpose, &Cookie)> {
        self.cookies().find(|(_, cookie)| cookie.writer == Writer::Consent)
    }
}
