//! The policy as data: constants that `cookie_policy!` generates and the rest of this crate reads.
//!
//! The structures hold the declaration *and* the facts that the compiler derived from it: whether a purpose asks, the attributes
//! of each cookie, the fingerprints. Enforcement, policy page and exports read the same constants, so they cannot disagree. Only
//! the macro makes them.
//!
//! | type | declares |
//! |---|---|
//! | [`Document`] | the policy; [`Policy::document`](crate::Policy::document) returns it |
//! | [`LibraryDeclaration`] | a library, which policies include; [`Library::DECLARATION`](crate::policy::Library::DECLARATION) has it |
//! | [`PurposeDeclaration`], [`ReadCookie`] | a purpose, with its kind and its consent rule; a cookie of another that it uses too |
//! | [`CookieDeclaration`], [`ConsentCookie`], [`RetiredCookie`] | a cookie; the one with the choices; one that is no longer set |
//! | [`ValueForm`] | the form of a value, for scripts |
//! | [`StorageDeclaration`], [`EmbedDeclaration`] | an entry of the browser's storage; a provider's content within a page |
//! | [`ConsentApi`] | a vendor's own interface for consent |
//! | [`Regime`], [`PurposeRule`] | the rules of the visitor's region; the state of a purpose under them |
//! | [`Jurisdiction`] | where the rules of a jurisdiction come from, how that was read, and as of which day |
//! | [`TargetAudience`], [`Abroad`] | visitors to whom the sites are directed; the rules of visitors abroad |
//! | [`AccessDeclaration`] | what is read from a device without storing anything in it |
//! | [`Provider`], [`Transfer`] | a party; a third country to which it takes data |
//! | [`SitePattern`], [`Text`] | a host pattern, a text in each language |
//! | [`SourceLocation`] | a place in the source |
//!
//! All of them but [`ConsentCookie`] (whose lifetimes are in `consent`), [`Site`] and [`SourceLocation`] serialise with serde; the
//! whole [`Document`] is the machine-readable policy:
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! use declared::Shop;
//! use policy_runtime::Policy;
//!
//! let policy = serde_json::to_value(Shop::document()).unwrap();
//! assert_eq!(policy["controller"]["name"], "Kettle & Cup");
//! assert_eq!(policy["purposes"][1]["cookies"][0]["name"], "recent");
//! assert_eq!(policy["purposes"][1]["cookies"][0]["lifetime"]["seconds"], 2_592_000);
//! ```

#![allow(
    clippy::exhaustive_enums,
    clippy::exhaustive_structs,
    reason = "expansions write declarations out, and who shows them looks at every case"
)]

mod access;
mod consent_api;
mod consent_cookie;
mod cookie;
mod data;
#[doc(hidden)]
pub mod defaults;
mod embed;
mod family;
mod finding;
#[doc(hidden)]
pub mod include;
mod jurisdiction;
pub(crate) mod languages;
mod library;
pub(crate) mod nested;
mod provider;
mod purpose;
mod regime;
mod retired;
mod site;
mod source;
#[doc(hidden)]
pub mod tables;
mod text;
mod transfer;
mod value_form;
mod visitors;

pub use access::{AccessDeclaration, AccessKind};
pub use consent_api::ConsentApi;
pub use consent_cookie::ConsentCookie;
pub use cookie::{CookieDeclaration, Lifetime, Seal, Writer};
pub use data::DataCategory;
pub use embed::{EmbedDeclaration, InitScript, Loading, Origins, StorageArea, StorageDeclaration};
pub use family::{FamilyEntry, Placeholder};
pub use finding::Finding;
pub use jurisdiction::{Jurisdiction, SourceGrade};
pub use library::{HashedName, LibraryDeclaration, NamePattern, Names};
pub use provider::Provider;
pub use purpose::{Exemption, Kind, LegalBasis, PurposeDeclaration, ReadCookie};
pub use regime::{Act, Duty, PurposeRule, PurposeState, Regime};
pub use retired::RetiredCookie;
pub use site::{Site, SitePattern};
pub(crate) use site::{default_port, host_and_port, host_of};
pub use source::SourceLocation;
#[cfg(feature = "pages")]
pub(crate) use text::PARAGRAPH;
pub use text::Text;
pub use transfer::{Safeguard, Transfer};
pub use value_form::ValueForm;
pub use visitors::{Abroad, TargetAudience};

use crate::serialize::serialize_fields;
use nested::Nested;
use tables::RegionMap;

/// A whole policy: the controller, the sites, and every purpose with its cookies.
///
/// [`Policy::document`](crate::Policy::document) returns it. It serialises to the machine-readable policy; the consent cookie is
/// in there as a cookie of its purpose. With the feature `pages` it has `to_html`, `to_markdown` and `negotiate`.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// let policy = Shop::document();
/// assert_eq!((policy.name, policy.controller.name), ("Shop", "Kettle & Cup"));
/// assert_eq!(policy.text.in_language("en"), "How the shop uses cookies.");
/// for purpose in policy.purposes {
///     println!("{}: {} cookies, asks: {}", purpose.identifier, purpose.cookies.len(), purpose.asks);
/// }
/// ```
#[derive(Debug)]
pub struct Document {
    /// Identifier of the policy in the source.
    pub name: &'static str,
    /// Introduction of the policy, in each language.
    pub text: Text,
    /// Contact of the controller's data protection officer, if the policy declares it; else [`Provider::dpo`] may.
    pub dpo: Option<&'static str>,
    /// Postal address of the controller, if the policy declares it; else [`Provider::address`] may.
    pub address: Option<&'static str>,
    /// How visitors exercise their rights over their personal data, in paragraphs ([`Text::paragraphs`]), if declared.
    pub rights: Option<Text>,
    /// What else visitors should know, in paragraphs ([`Text::paragraphs`]), if declared.
    pub note: Option<Text>,
    /// Party that determines the purposes and means of the processing (GDPR art. 4(7)).
    pub controller: &'static Provider,
    /// Contact for visitors: an e-mail address, a web address, or any other text.
    pub contact: &'static str,
    /// Day of the last change, as `YYYY-MM-DD`.
    pub updated: &'static str,
    /// Supervisory authority for complaints (GDPR art. 77), if declared.
    pub authority: Option<&'static str>,
    /// Languages of the texts, as BCP 47 tags. The first is the one that the policy was written in.
    pub languages: &'static [&'static str],
    /// Hosts on which the policy holds. If empty, it holds on all hosts, which count as one site.
    pub sites: &'static [SitePattern],
    /// Jurisdictions whose rules were applied, as lower-case ISO 3166 codes or `eu`.
    pub jurisdictions: &'static [&'static str],
    /// Parties that set or read cookies, in the order of the declaration.
    pub providers: &'static [&'static Provider],
    /// Purposes, in the order of the declaration.
    pub purposes: &'static [&'static PurposeDeclaration],
    /// Cookie with the visitor's choices. Present whenever a purpose can be refused.
    pub consent: Option<&'static ConsentCookie>,
    /// Cookies that the site no longer sets. They are expired when a request shows them.
    pub retired: &'static [RetiredCookie],
    /// Rows of the report; the same as [`report`](Document::report).
    pub findings: &'static [Finding],
    /// Visitors to whom the sites are directed, if declared.
    pub audience: Option<TargetAudience>,
    /// Visitors to whom the law of the controller's country does not apply, if declared.
    pub abroad: Option<Abroad>,
    /// State of purposes under the base rule in countries whose law is not known, if declared (`elsewhere`).
    pub rule_elsewhere: Option<PurposeState>,
    /// Place of the policy's name in the source. It is not in the JSON of the policy.
    pub source: SourceLocation,
    /// Regimes, the law behind them and the regions that have them.
    #[doc(hidden)]
    pub tables: tables::Tables,
    /// Place of the regime of known regions that have none of their own.
    #[doc(hidden)]
    pub elsewhere: u16,
    /// Families of this site, from the narrowest to the widest.
    #[doc(hidden)]
    pub families: &'static [FamilyEntry],
}

serialize_fields! {
    Document {
        name,
        text,
        dpo,
        address,
        rights,
        note,
        controller,
        contact,
        updated,
        authority,
        languages,
        sites,
        jurisdictions,
        providers,
        purposes,
        retired,
        findings,
        audience,
        abroad,
        rule_elsewhere,
    } without { source, families }
    with {
        consent = &consent.map(|consent| consent.refusal_lifetimes(purposes)),
        regimes = tables.read().regimes,
        law = tables.read().law,
        regions = &RegionMap(tables.read().regions),
        elsewhere = elsewhere,
    } from { consent, tables, elsewhere }
}

impl Document {
    /// Iterates over all cookies with their purposes, in the order of the declaration. Retired cookies are not among them.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let names: Vec<_> = Shop::document().cookies().map(|(_, cookie)| cookie.name).collect();
    /// assert_eq!(names, ["basket", "note", "draft_{product}", "__Host-csrf", "choice", "recent"]);
    /// ```
    pub fn cookies(
        &'static self,
    ) -> impl Iterator<Item = (&'static PurposeDeclaration, &'static CookieDeclaration)> + Clone
    {
        Nested::new(self.purposes, |purpose| purpose.cookies)
    }

    /// Iterates over all embeds with their purposes, in the order of the declaration.
    pub(crate) fn embeds(
        &self,
    ) -> impl Iterator<Item = (&'static PurposeDeclaration, &'static EmbedDeclaration)> {
        Nested::new(self.purposes, |purpose| purpose.embeds)
            .map(|(purpose, embed)| (purpose, *embed))
    }

    /// Finds the cookie with this name on the wire, and its purpose.
    ///
    /// Names are compared byte by byte. An exact name wins over a family, and of families that lie within each other the
    /// narrowest wins, be it declared or `retired`. It is found whichever of the
    /// [`sites`](CookieDeclaration::sites) have it. A cookie that is `stored_on` another site is not found, as this site neither
    /// receives nor sets it.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let (purpose, cookie) = Shop::document().cookie(b"draft_17").unwrap();
    /// assert_eq!((purpose.identifier, cookie.identifier), ("Essential", "draft"));
    /// assert!(Shop::document().cookie(b"Basket").is_none());
    /// ```
    #[inline]
    pub fn cookie(
        &'static self,
        name: &[u8],
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        self.find_cookie(name, |_, _| true)
    }

    /// Finds the cookie with this name on a site, and its purpose: of those that the site has.
    #[inline]
    pub(crate) fn cookie_on(
        &'static self,
        name: &[u8],
        site: &Site,
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        self.find_cookie(name, |purpose, cookie| purpose.is_on(site) && cookie.is_on(site))
    }

    #[inline]
    fn find_cookie(
        &'static self,
        name: &[u8],
        is_on_site: impl Fn(&PurposeDeclaration, &CookieDeclaration) -> bool,
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        let is_here = |purpose: &PurposeDeclaration, cookie: &CookieDeclaration| {
            cookie.is_stored_here() && is_on_site(purpose, cookie)
        };
        // The name first, as it alone rules out most cookies.
        let has_name = |purpose: &PurposeDeclaration, cookie: &CookieDeclaration| {
            cookie.name.as_bytes() == name && !cookie.is_family() && is_here(purpose, cookie)
        };
        self.find(has_name).or_else(|| self.of_family(name, is_here))
    }

    /// Finds the narrowest family with a member of this name, of those that are here.
    #[inline]
    fn of_family(
        &'static self,
        name: &[u8],
        is_here: impl Fn(&PurposeDeclaration, &CookieDeclaration) -> bool,
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        for entry in self.families {
            match *entry {
                FamilyEntry::Declared(purpose, cookie)
                    if cookie.has_member(name) && is_here(purpose, cookie) =>
                {
                    return Some((purpose, cookie));
                }
                FamilyEntry::Retired(index)
                    if self.retired.get(index).is_some_and(|retired| retired.admits(name)) =>
                {
                    return None;
                }
                FamilyEntry::Declared(..) | FamilyEntry::Retired(_) => {}
            }
        }
        None
    }

    /// Returns the other purposes that use a cookie.
    pub(crate) fn also_using(
        &self,
        cookie: &CookieDeclaration,
    ) -> impl Iterator<Item = &'static PurposeDeclaration> {
        let purposes = self.purposes.iter().copied();
        purposes.filter(|purpose| cookie.also_used_by.contains(&purpose.identifier))
    }

    /// Returns the cookies that a purpose uses, each with the purpose that declares it: its own, and those that it reads.
    pub(crate) fn used_by(
        &self,
        purpose: &'static PurposeDeclaration,
    ) -> impl Iterator<Item = (&'static PurposeDeclaration, &'static CookieDeclaration)> {
        let own = purpose.cookies.iter().map(move |cookie| (purpose, cookie));
        own.chain(self.read_by(purpose))
    }

    /// Returns the cookies of other purposes that a purpose uses, each with the purpose that declares it.
    pub(crate) fn read_by<'d>(
        &'d self,
        purpose: &PurposeDeclaration,
    ) -> impl Iterator<Item = (&'static PurposeDeclaration, &'static CookieDeclaration)> + use<'d>
    {
        let identifier = purpose.identifier;
        // Most purposes read no other's, and search for none.
        let others: &[&'static PurposeDeclaration] =
            if purpose.reads.is_empty() { &[] } else { self.purposes };
        let all = Nested::new(others, |owner| owner.cookies);
        all.filter(move |(_, cookie)| cookie.also_used_by.contains(&identifier))
    }

    #[inline]
    fn find(
        &'static self,
        is_meant: impl Fn(&PurposeDeclaration, &CookieDeclaration) -> bool,
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        self.purposes.iter().find_map(|purpose| {
            let cookie = purpose.cookies.iter().find(|cookie| is_meant(purpose, cookie))?;
            Some((*purpose, cookie))
        })
    }

    /// Returns whether the policy declares or retires a cookie with this name.
    pub(crate) fn knows(&'static self, name: &[u8]) -> bool {
        self.cookie(name).is_some() || self.retires(name)
    }

    /// Returns whether a cookie with this name is retired.
    pub(crate) fn retires(&self, name: &[u8]) -> bool {
        self.retired.iter().any(|cookie| cookie.admits(name))
    }

    /// Returns whether any purpose asks for consent. A policy in which none does needs no banner.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// assert!(Shop::document().asks());
    /// ```
    pub fn asks(&self) -> bool {
        self.purposes.iter().any(|purpose| purpose.asks)
    }

    /// Returns the report for a reviewer: good practice that the policy does not follow, and derivations of its consent rules.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// for finding in Shop::document().report() {
    ///     println!("[{}] {}: {} ({})", finding.rule, finding.subjects.join(", "), finding.message, finding.decided_by);
    /// }
    /// ```
    pub fn report(&self) -> &'static [Finding] {
        self.findings
    }
}
