//! Ids of the Fluent messages for a kind, a consent rule and an exemption.

use crate::declaration::{
    AccessKind, DataCategory, Exemption, Kind, LegalBasis, PurposeDeclaration, Safeguard,
};

/// Kinds in the order of the page.
pub(super) const KINDS: [Kind; 4] =
    [Kind::Necessary, Kind::Statistical, Kind::Internal, Kind::ThirdParty];

/// Message ids of one kind.
pub(super) struct KindWords {
    pub(super) why: &'static str,
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    pub(super) rule: &'static str,
}

pub(super) fn kind_words(kind: Kind) -> KindWords {
    match kind {
        Kind::Necessary => KindWords {
            why: "why-necessary",
            name: "kind-necessary",
            what: "kind-necessary-what",
            rule: "kind-necessary-rule",
        },
        Kind::Statistical => KindWords {
            why: "why-statistical",
            name: "kind-statistical",
            what: "kind-statistical-what",
            rule: "kind-statistical-rule",
        },
        Kind::Internal => KindWords {
            why: "why-internal",
            name: "kind-internal",
            what: "kind-internal-what",
            rule: "kind-internal-rule",
        },
        Kind::ThirdParty => KindWords {
            why: "why-third-party",
            name: "kind-third-party",
            what: "kind-third-party-what",
            rule: "kind-third-party-rule",
        },
    }
}

/// Returns the message that says whether consent is asked, or why it is not.
pub(super) fn consent_words(purpose: &PurposeDeclaration, asks: bool) -> &'static str {
    if asks {
        "consent-asked"
    } else if !purpose.can_be_refused() {
        "consent-necessary"
    } else if purpose.anonymised.is_some() {
        "consent-anonymised"
    } else {
        "consent-not-asked"
    }
}

/// Returns the message that says when embeds of a purpose are loaded.
pub(super) fn loading_words(purpose: &PurposeDeclaration, asks: bool) -> &'static str {
    if asks {
        "loaded-consent"
    } else if purpose.can_be_refused() {
        "loaded-objection"
    } else {
        "loaded-necessary"
    }
}

/// Returns the message for an exemption.
pub(super) fn reason(because: Exemption) -> &'static str {
    match because {
        Exemption::Transmission => "because-transmission",
        Exemption::Authentication => "because-authentication",
        Exemption::RememberMe => "because-remember-me",
        Exemption::Csrf => "because-csrf",
        Exemption::Security => "because-security",
        Exemption::UserInput => "because-user-input",
        Exemption::Basket => "because-basket",
        Exemption::Payment => "because-payment",
        Exemption::LoadBalancing => "because-load-balancing",
        Exemption::MediaPlayer => "because-media-player",
        Exemption::Interface => "because-interface",
        Exemption::Choice => "because-choice",
        Exemption::Paywall => "because-paywall",
    }
}

pub(super) fn basis_words(basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Consent => "basis-consent",
        LegalBasis::Contract => "basis-contract",
        LegalBasis::LegalObligation => "basis-legal-obligation",
        LegalBasis::VitalInterests => "basis-vital-interests",
        LegalBasis::PublicTask => "basis-public-task",
        LegalBasis::LegitimateInterest => "basis-legitimate-interest",
    }
}

pub(super) fn safeguard_words(safeguard: Safeguard) -> &'static str {
    match safeguard {
        Safeguard::Adequacy => "transfer-adequacy",
        Safeguard::Scc => "transfer-scc",
        Safeguard::Bcr => "transfer-bcr",
        Safeguard::Derogation => "transfer-derogation",
    }
}

pub(crate) fn data_words(category: DataCategory) -> &'static str {
    match category {
        DataCategory::Identifier => "data-identifier",
        DataCategory::IpAddress => "data-ip-address",
        DataCategory::Device => "data-device",
        DataCategory::Browser => "data-browser",
        DataCategory::Browsing => "data-browsing",
        DataCategory::Clicks => "data-clicks",
        DataCategory::Location => "data-location",
        DataCategory::Language => "data-language",
        DataCategory::Preferences => "data-preferences",
        DataCategory::Interests => "data-interests",
        DataCategory::Demographic => "data-demographic",
        DataCategory::Name => "data-name",
        DataCategory::Email => "data-email",
        DataCategory::Phone => "data-phone",
        DataCategory::Address => "data-address",
        DataCategory::Account => "data-account",
        DataCategory::Purchases => "data-purchases",
        DataCategory::Payment => "data-payment",
        DataCategory::Communication => "data-communication",
        DataCategory::SocialMedia => "data-social-media",
        DataCategory::Health => "data-health",
        DataCategory::SpecialCategory => "data-special-category",
    }
}

pub(crate) fn access_words(kind: AccessKind) -> &'static str {
    match kind {
        AccessKind::Fingerprint => "access-fingerprint",
        AccessKind::LinkDecoration => "access-link-decoration",
        AccessKind::ClientHints => "access-client-hints",
        AccessKind::EmailPixel => "access-email-pixel",
        AccessKind::IpAddress => "access-ip-address",
        AccessKind::Sensor => "access-sensor",
    }
}
