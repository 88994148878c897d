//! The policy as data: what `cookie_policy!` writes down, and everything else reads.
//!
//! These are plain structures of constants, made by the macro alone. They say what was declared *and* what the
//! compiler derived from it (whether a purpose asks, the attributes of each cookie, the fingerprints), so that the
//! enforcement, the page and the exports cannot disagree.

mod cookie;
#[doc(hidden)]
pub mod defaults;
mod embed;
mod family;
pub(crate) mod languages;
mod purpose;
mod site;
mod text;

pub use cookie::{CookieDeclaration, Lifetime, Seal, Writer};
pub use embed::{EmbedDeclaration, Origins, StorageArea, StorageDeclaration};
pub use purpose::{Exemption, Kind, PurposeDeclaration};
pub use site::{Site, SitePattern};
pub(crate) use site::{default_port, host_and_port, host_of};
pub use text::Text;

use crate::serialize::serialize_fields;

/// A whole policy: who is responsible, where it holds, and every purpose with its cookies.
///
/// [`Policy::document`](crate::Policy::document) gives it. It serialises to the machine-readable policy.
#[derive(Debug)]
pub struct Document {
    /// The identifier of the policy in the source.
    pub name: &'static str,
    /// What the policy says of itself.
    pub text: Text,
    /// Who decides why and how the cookies are used (GDPR art. 4(7)).
    pub controller: &'static Provider,
    /// Where a visitor can write to.
    pub contact: &'static str,
    /// The day of the last change, `YYYY-MM-DD`.
    pub updated: &'static str,
    /// The supervisory authority that a visitor can complain to, if declared.
    pub authority: Option<&'static str>,
    /// The languages of the texts, as BCP 47 tags; the first is the one the policy was written in.
    pub languages: &'static [&'static str],
    /// The hosts on which the policy holds. Empty: all hosts, as one site.
    pub sites: &'static [SitePattern],
    /// The jurisdictions whose rules were applied, as lower-case country codes or `eu`.
    pub jurisdictions: &'static [&'static str],
    /// Everyone who sets or reads cookies.
    pub providers: &'static [&'static Provider],
    /// The purposes, in the order of the declaration.
    pub purposes: &'static [&'static PurposeDeclaration],
    /// The cookie that keeps the visitor's choices; there is one as soon as something can be chosen.
    pub consent: Option<&'static ConsentCookie>,
    /// Cookies that are no longer set, and are expired when a request shows them.
    pub retired: &'static [RetiredCookie],
    /// What the compiler noticed and what good practice asks for beyond what certainly is refused.
    pub findings: &'static [Finding],
}

serialize_fields! {
    Document {
        name,
        text,
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
    } without { consent }
}

/// Who sets or reads a cookie.
#[derive(Debug)]
pub struct Provider {
    /// The identifier in the source.
    pub identifier: &'static str,
    /// The name of the person or company.
    pub name: &'static str,
    /// The address of its privacy notice.
    pub privacy: &'static str,
    /// Where a visitor can opt out, if there is such a page.
    pub opt_out: Option<&'static str>,
    /// The country it is in, as a lower-case ISO 3166 code, if declared.
    pub country: Option<&'static str>,
    /// Whether it decides itself why data are used (`controller`) or acts for the controller (`processor`), if declared.
    pub role: Option<&'static str>,
}

serialize_fields! {
    Provider {
        identifier,
        name,
        privacy,
        opt_out,
        country,
        role,
    }
}

/// A cookie that is no longer ours.
#[derive(Debug)]
pub struct RetiredCookie {
    /// The name on the wire, or the pattern of a family's names.
    pub name: &'static str,
    /// The literal parts of a family's names; empty for a cookie of one name.
    pub parts: &'static [&'static str],
    /// The `Path` that it was set with.
    pub path: &'static str,
    /// Whether it was sent to subdomains.
    pub subdomains: bool,
    /// Whether it was partitioned.
    pub partitioned: bool,
}

serialize_fields! {
    RetiredCookie {
        name,
        path,
        subdomains,
        partitioned,
    } without { parts }
}

impl RetiredCookie {
    /// Whether a cookie of this name is meant.
    pub fn admits(&self, name: &[u8]) -> bool {
        self.name.as_bytes() == name || family::admits(self.parts, name)
    }
}

/// The consent cookie: how long a consent and a refusal are kept.
#[derive(Debug)]
pub struct ConsentCookie {
    /// The cookie itself; its lifetime is that of a consent.
    pub cookie: &'static CookieDeclaration,
    /// How long a refusal is kept, in seconds.
    pub refusal: u32,
}

/// A row of the report: good practice, and derivations that a reviewer should see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// The code of the rule, as in `cnil-13m`.
    pub rule: &'static str,
    /// The identifier of the cookie or purpose it is about.
    pub subject: &'static str,
    /// What was found.
    pub message: &'static str,
    /// Who decided: `base` for the base rule, else a jurisdiction.
    pub decided_by: &'static str,
}

serialize_fields! {
    Finding {
        rule,
        subject,
        message,
        decided_by,
    }
}

impl Document {
    /// Every cookie of the policy with its purpose, in the order of the declaration.
    pub fn cookies(
        &'static self,
    ) -> impl Iterator<Item = (&'static PurposeDeclaration, &'static CookieDeclaration)> + Clone
    {
        self.purposes
            .iter()
            .flat_map(|purpose| purpose.cookies.iter().map(move |cookie| (*purpose, cookie)))
    }

    /// The cookie that has this name on the wire, with its purpose. Names are compared byte by byte; an exact name wins
    /// over a family. What is stored on another site is none of this site's cookies.
    #[inline]
    pub fn cookie(
        &'static self,
        name: &[u8],
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        let is_here = |cookie: &CookieDeclaration| cookie.stored_on.is_none();
        // The name first: it alone tells most cookies apart.
        let has_name = |cookie: &CookieDeclaration| {
            cookie.name.as_bytes() == name && !cookie.is_family() && is_here(cookie)
        };
        let is_of_family = |cookie: &CookieDeclaration| {
            cookie.is_family() && is_here(cookie) && family::admits(cookie.parts, name)
        };
        self.find(has_name).or_else(|| self.find(is_of_family))
    }

    #[inline]
    fn find(
        &'static self,
        is_meant: impl Fn(&CookieDeclaration) -> bool,
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        self.purposes.iter().find_map(|purpose| {
            let cookie = purpose.cookies.iter().find(|cookie| is_meant(cookie))?;
            Some((*purpose, cookie))
        })
    }

    /// Whether the policy says anything of a cookie of this name: declares or retires it.
    pub(crate) fn knows(&'static self, name: &[u8]) -> bool {
        self.cookie(name).is_some() || self.retires(name)
    }

    /// Whether a cookie of this name is retired.
    pub(crate) fn retires(&self, name: &[u8]) -> bool {
        self.retired.iter().any(|cookie| cookie.admits(name))
    }

    /// Whether any purpose asks for consent. If none does, there is nothing to show a banner for.
    pub fn asks(&self) -> bool {
        self.purposes.iter().any(|purpose| purpose.asks)
    }

    /// What the compiler noticed: rows of good practice, each with the rule and who decided.
    pub fn report(&self) -> &'static [Finding] {
        self.findings
    }
}
