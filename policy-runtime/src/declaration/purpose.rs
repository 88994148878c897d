//! What cookies are for: the unit of choice.

use super::{CookieDeclaration, EmbedDeclaration, Provider, StorageDeclaration, Text};
use crate::serialize::{serialize_fields, serialize_names};

/// A purpose, and what the compiler derived for it.
#[derive(Debug)]
pub struct PurposeDeclaration {
    /// The identifier in the source; also the name of its field in the preferences form.
    pub identifier: &'static str,
    /// The purpose in the consent cookie: 16 bits of a hash of the identifier, unique in the policy.
    pub id: u16,
    /// A short heading.
    pub title: Text,
    /// One sentence on what it is for.
    pub text: Text,
    /// A heading that it shares with other purposes.
    pub group: Option<Text>,
    /// The fact from which the consent rule follows.
    pub kind: Kind,
    /// Whether the visitor is asked, which the compiler derived from the kind and the jurisdictions.
    pub asks: bool,
    /// Who decided that: `base` for the base rule, else a jurisdiction.
    pub decided_by: &'static str,
    /// How the data are made anonymous, if they are.
    pub anonymised: Option<&'static str>,
    /// Whether the data serve the controller alone.
    pub own_use: bool,
    /// Whether nobody is followed to other sites or apps.
    pub no_cross_site: bool,
    /// The signals of Google's consent mode that belong to it, as data: nothing is sent to Google.
    pub consent_mode: &'static [&'static str],
    /// How long the data that were collected are kept, in seconds, if declared.
    pub data_kept: Option<u32>,
    /// Who else receives the data, beyond the providers of cookies and embeds.
    pub recipients: &'static [&'static Provider],
    /// Whether `Sec-GPC: 1` refuses it.
    pub refused_by_gpc: bool,
    /// What a consent agrees to, as 32 bits of names, providers, kind and scope. Wording does not enter.
    pub fingerprint: u32,
    /// The cookies of this purpose, those of its embeds last, in the order of the declaration.
    pub cookies: &'static [CookieDeclaration],
    /// What it keeps in the browser's storage.
    pub storage: &'static [StorageDeclaration],
    /// What providers put into our pages for it.
    pub embeds: &'static [&'static EmbedDeclaration],
}

serialize_fields! {
    PurposeDeclaration {
        identifier,
        title,
        text,
        group,
        kind,
        asks,
        decided_by,
        anonymised,
        own_use,
        no_cross_site,
        consent_mode,
        data_kept,
        recipients,
        refused_by_gpc,
        cookies,
        storage,
        embeds,
    } without { id, fingerprint }
}

impl PurposeDeclaration {
    /// Whether a visitor can refuse it or object to it: everything but the necessary.
    pub fn can_be_refused(&self) -> bool {
        self.kind != Kind::Necessary
    }

    /// The longest that any of its cookies may live, in seconds; 0 if all end with the session.
    pub fn longest_lifetime(&self) -> u32 {
        self.cookies.iter().filter_map(|cookie| cookie.lifetime.max_age()).max().unwrap_or(0)
    }
}

/// What a cookie is, as a fact: the visitor is asked or not because of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Keeps what the visitor asked for: log-in, basket, interface preferences. Not asked.
    Necessary,
    /// Counts what visitors do. Not asked if anonymised, where the jurisdictions allow it: France and the United Kingdom for the
    /// controller's own use alone.
    Statistical,
    /// Stored by the visited site beyond the necessary. Asked.
    Internal,
    /// Stored by or for another site. Asked.
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

/// Why a necessary cookie is necessary (ePrivacy directive art. 5(3), WP29 opinion 04/2012, CNIL 2020-091 art. 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exemption {
    /// The transmission of a communication.
    Transmission,
    /// Keeping a visitor signed in.
    Authentication,
    /// Signing a visitor in again who ticked "remember me".
    RememberMe,
    /// Protection of forms against forgery.
    Csrf,
    /// Security of the service the visitor asked for.
    Security,
    /// What the visitor typed in.
    UserInput,
    /// The shopping basket.
    Basket,
    /// A payment the visitor started.
    Payment,
    /// Spreading requests over servers.
    LoadBalancing,
    /// Playing the media that the visitor asked for.
    MediaPlayer,
    /// Preferences of the interface that the visitor chose.
    Interface,
    /// Counting the free articles of a paywall.
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
        Paywall = "paywall",
    }
}

impl Exemption {
    /// Whether a cookie that an attacker planted beside the visitor's own would pass for it: one that says who the visitor is,
    /// what protects the visitor, or what the visitor pays for. Two different values of it count as none.
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
            | Exemption::Paywall => false,
        }
    }
}
