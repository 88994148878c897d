//! Purposes, which visitors consent to or refuse one by one.

use super::{
    AccessDeclaration, CookieDeclaration, DataCategory, EmbedDeclaration, Lifetime, Provider,
    PurposeRule, Site, SitePattern, StorageDeclaration, Text,
};
use crate::serialize::{serialize_fields, serialize_names};

/// A purpose with its cookies, and the consent rule that the compiler derived for it.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// let [essential, suggestions, media] = Shop::document().purposes else { unreachable!() };
/// assert!(!essential.asks && suggestions.asks && media.asks);
/// assert_eq!(suggestions.title.in_language("en"), "Suggestions");
/// assert_eq!(suggestions.decided_by, "base");
/// ```
#[derive(Debug)]
pub struct PurposeDeclaration {
    /// Identifier in the source, and name of the field in the form of the choices.
    pub identifier: &'static str,
    /// Number in the consent cookie: 16 bits of a hash of the identifier, unique within the policy.
    pub id: u16,
    /// Heading, a few words.
    pub title: Text,
    /// Description for visitors, a sentence.
    pub text: Text,
    /// Heading that it shares with other purposes.
    pub group: Option<Text>,
    /// Categories of personal data that are processed, if declared.
    pub data: &'static [DataCategory],
    /// What else visitors should know, in paragraphs ([`Text::paragraphs`]), if declared.
    pub note: Option<Text>,
    /// Kind, from which the consent rule follows.
    pub kind: Kind,
    /// Whether consent is needed before a cookie is set, derived from the kind and the jurisdictions.
    pub asks: bool,
    /// Legal basis of the processing, for the policy page alone: [`asks`](Self::asks) does not depend on it.
    pub basis: Option<LegalBasis>,
    /// Origin of that rule: `base`, or the code of a jurisdiction.
    pub decided_by: &'static str,
    /// Method by which the data are anonymised, if they are.
    pub anonymised: Option<&'static str>,
    /// Whether the controller alone uses the data.
    pub own_use: bool,
    /// Whether visitors are not tracked across other sites or apps.
    pub no_cross_site: bool,
    /// Whether IP addresses are cut before anything is kept or sent: the last octet, or the last 80 bits.
    pub ip_masked: bool,
    /// Whether it processes sensitive data, so that it asks everywhere.
    pub sensitive: bool,
    /// Whether its withdrawal clears the whole storage of the site in the visitor's browser, by `Clear-Site-Data: "storage"`: also
    /// the entries of other purposes, of necessary ones, and service workers.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// assert!(Shop::document().purposes.iter().all(|purpose| !purpose.clears_storage));
    /// ```
    pub clears_storage: bool,
    /// Whether neither the controller nor a recipient joins the data with an account or a person that it knows.
    pub not_matched: bool,
    /// Whether it gives data to a party that is neither the controller nor a processor. Derived from the kind and the parties.
    pub sells: bool,
    /// Rule under each [regime](super::Document::regimes) of the policy. Empty if every region has the same.
    pub rules: &'static [PurposeRule],
    /// Signals of Google's consent mode that belong to it, which the pages' `ConsentSignals` passes on to Google's tags.
    pub consent_mode: &'static [&'static str],
    /// Retention of the collected data, in seconds, if declared.
    pub data_kept: Option<u32>,
    /// Recipients of the data besides the providers of its cookies and embeds (GDPR art. 13(1)(e)).
    pub recipients: &'static [&'static Provider],
    /// Sites that have it, of those of the policy. Empty if all have it.
    pub sites: &'static [SitePattern],
    /// Cookies of other purposes that it uses too.
    pub reads: &'static [ReadCookie],
    /// Whether `Sec-GPC: 1` (Global Privacy Control) refuses it.
    pub refused_by_gpc: bool,
    /// Fingerprint of the terms of a consent: 32 bits of a hash of names, providers, kind and scope, not of wording. A consent to
    /// another fingerprint does not count.
    pub fingerprint: u32,
    /// Cookies in the order of the declaration, those of its embeds last.
    pub cookies: &'static [CookieDeclaration],
    /// Entries in the browser's storage.
    pub storage: &'static [StorageDeclaration],
    /// Embeds: content of providers within the site's pages.
    pub embeds: &'static [&'static EmbedDeclaration],
    /// Accesses to the visitor's device that store nothing.
    pub access: &'static [AccessDeclaration],
}

serialize_fields! {
    PurposeDeclaration {
        identifier,
        title,
        text,
        group,
        data,
        note,
        kind,
        asks,
        basis,
        decided_by,
        anonymised,
        own_use,
        no_cross_site,
        ip_masked,
        sensitive,
        clears_storage,
        not_matched,
        sells,
        rules,
        consent_mode,
        data_kept,
        recipients,
        sites,
        reads,
        refused_by_gpc,
        cookies,
        storage,
        embeds,
        access,
    } without { id, fingerprint }
}

/// A cookie of another purpose that a purpose uses too: an entry of `reads`.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// for purpose in Shop::document().purposes {
///     for read in purpose.reads {
///         println!("{} uses {} of {}", purpose.identifier, read.name, read.purpose);
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadCookie {
    /// Name on the wire, or the pattern of a family's names.
    pub name: &'static str,
    /// Identifier of the purpose that declares it.
    pub purpose: &'static str,
    /// Maximum lifetime.
    pub lifetime: Lifetime,
}

serialize_fields! {
    ReadCookie {
        name,
        purpose,
        lifetime,
    }
}

impl PurposeDeclaration {
    /// Returns whether a visitor can refuse the purpose, or object to it if it does not ask. True of every kind but
    /// [`Kind::Necessary`].
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let [essential, suggestions, ..] = Shop::document().purposes else { unreachable!() };
    /// assert!(!essential.can_be_refused());
    /// assert!(suggestions.can_be_refused());
    /// ```
    #[inline]
    pub fn can_be_refused(&self) -> bool {
        self.kind != Kind::Necessary
    }

    /// Returns whether a site has it. On others it is neither asked nor allowed, and its cookies are undeclared.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Cookies, Policy};
    ///
    /// fn titles(cookies: &Cookies<Shop>) -> Vec<&'static str> {
    ///     let here = Shop::document().purposes.iter().filter(|purpose| purpose.is_on(cookies.site()));
    ///     here.map(|purpose| purpose.title.in_language("en")).collect()
    /// }
    /// ```
    #[inline]
    pub fn is_on(&self, site: &Site) -> bool {
        site.is_among(self.sites)
    }

    /// Iterates over the providers of its cookies, storage entries, embeds and accesses.
    #[cfg(feature = "pages")]
    pub(crate) fn providers(&self) -> impl Iterator<Item = &'static Provider> + use<> {
        self.cookies.iter().map(|cookie| cookie.provider).chain(self.providers_without_cookies())
    }

    /// Iterates over the providers of its storage entries, embeds and accesses.
    pub(crate) fn providers_without_cookies(&self) -> std::vec::IntoIter<&'static Provider> {
        let mut providers = Vec::new();
        providers.extend(self.storage.iter().map(|entry| entry.provider));
        providers.extend(self.embeds.iter().map(|embed| embed.provider));
        providers.extend(self.access.iter().map(|access| access.provider));
        providers.into_iter()
    }

    /// Returns the longest lifetime of its cookies, of those that it [reads](PurposeDeclaration::reads) and of its storage
    /// entries, in seconds. It is 0 if all of them end with the session, or there are none, and `u32::MAX` if one of them is
    /// [unknown](super::Lifetime::Unknown). Entries without a lifetime do not count.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let suggestions = Shop::document().purposes[1];
    /// assert_eq!(suggestions.longest_lifetime(), 30 * 24 * 60 * 60);
    /// ```
    pub fn longest_lifetime(&self) -> u32 {
        let of_cookies = self.cookies.iter().map(|cookie| cookie.lifetime);
        let of_storage = self.storage.iter().filter_map(|entry| entry.lifetime);
        let of_reads = self.reads.iter().map(|read| read.lifetime);
        of_cookies.chain(of_storage).chain(of_reads).map(Lifetime::agreed).max().unwrap_or(0)
    }
}

/// The kind of a purpose: a fact about its cookies, from which the consent rule follows.
///
/// | kind | base rule |
/// |---|---|
/// | `necessary` | not asked (ePrivacy directive art. 5(3)) |
/// | `statistical` | asked, unless anonymised and exempt in every declared jurisdiction |
/// | `internal` | asked |
/// | `third_party` | asked |
///
/// [`PurposeDeclaration::asks`] has the result. It serialises as the word of the policy language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Strictly necessary for a service that the visitor asked for: log-in, basket, preferences of the interface.
    Necessary,
    /// Audience measurement. Exempt from consent if anonymised, where the jurisdictions allow it; France and the United Kingdom
    /// exempt only the controller's own use.
    Statistical,
    /// Stored by the visited site, and not necessary.
    Internal,
    /// Stored by or for another site.
    ThirdParty,
}

serialize_names! {
    Kind {
        Necessary = "necessary",
        Statistical = "statistical",
        Internal = "internal",
        ThirdParty = "third_party",
    }
}

/// The legal basis of the processing of personal data (GDPR art. 6(1)): the value of `basis`. It serialises as the word of the
/// policy language.
///
/// It stands on the policy page. Storing and reading in the browser ask by the [`Kind`], whatever the basis of what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegalBasis {
    /// Consent (point (a)).
    Consent,
    /// Contract with the visitor (point (b)).
    Contract,
    /// Legal obligation of the controller (point (c)).
    LegalObligation,
    /// Vital interests of a person (point (d)).
    VitalInterests,
    /// Task in the public interest (point (e)).
    PublicTask,
    /// Legitimate interests of the controller or of a third party (point (f)).
    LegitimateInterest,
}

serialize_names! {
    LegalBasis {
        Consent = "consent",
        Contract = "contract",
        LegalObligation = "legal_obligation",
        VitalInterests = "vital_interests",
        PublicTask = "public_task",
        LegitimateInterest = "legitimate_interest",
    }
}

/// The reason for which a cookie is exempt from consent (ePrivacy directive art. 5(3), WP29 opinion 04/2012, CNIL 2020-091
/// art. 5): the value of `because`.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::{Policy, declaration::Exemption};
///
/// let (_, basket) = Shop::document().cookie(b"basket").unwrap();
/// assert_eq!(basket.because, Some(Exemption::Basket));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exemption {
    /// Transmission of a communication.
    Transmission,
    /// Recognition of a visitor who is signed in.
    Authentication,
    /// Later sign-in of a visitor who ticked "remember me".
    RememberMe,
    /// Protection of forms against forgery.
    Csrf,
    /// Security of the service that the visitor asked for.
    Security,
    /// Input that the visitor typed into forms.
    UserInput,
    /// Shopping basket.
    Basket,
    /// Payment that the visitor began.
    Payment,
    /// Distribution of requests over servers.
    LoadBalancing,
    /// Playback of media that the visitor asked for.
    MediaPlayer,
    /// Preferences of the interface that the visitor chose.
    Interface,
    /// A choice about being tracked: the record of a consent tool, a banner that was closed, an opt-out. It is never withheld or
    /// deleted, within an embed of a purpose that asks either.
    Choice,
    /// Count of the free articles of a paywall.
    Paywall,
}

serialize_names! {
    Exemption {
        Transmission = "transmission",
        Authentication = "authentication",
        RememberMe = "remember_me",
        Csrf = "csrf",
        Security = "security",
        UserInput = "user_input",
        Basket = "basket",
        Payment = "payment",
        LoadBalancing = "load_balancing",
        MediaPlayer = "media_player",
        Interface = "interface",
        Choice = "choice",
        Paywall = "paywall",
    }
}

impl Exemption {
    /// Returns whether the cookie identifies the visitor, protects the visitor or names a payment. An attacker who plants such a
    /// cookie beside the visitor's own could have it taken for that one, so two different values of it count as none.
    pub(crate) fn identifies_or_protects(self) -> bool {
        match self {
            Exemption::Authentication
            | Exemption::RememberMe
            | Exemption::Csrf
            | Exemption::Security
            | Exemption::Payment => true,
            Exemption::Transmission
            | Exemption::UserInput
            | Exemption::Basket
            | Exemption::LoadBalancing
            | Exemption::MediaPlayer
            | Exemption::Interface
            | Exemption::Choice
            | Exemption::Paywall => false,
        }
    }
}
