//! One cookie: its name, its bounds, its attributes.

use super::{Exemption, Provider, Text};
use crate::serialize::{serialize_fields, serialize_names};
use crate::wire::SameSite;
use serde::{Serialize, Serializer};

/// A cookie as it was declared, with every default applied.
#[derive(Debug)]
pub struct CookieDeclaration {
    /// The name on the wire, or the pattern of a family's names.
    pub name: &'static str,
    /// The literal parts of a family's names; empty for a cookie of one name.
    pub parts: &'static [&'static str],
    /// The identifier in the source: its constructor and its type.
    pub identifier: &'static str,
    /// What it does.
    pub text: Text,
    /// Where on the site it is used.
    pub location: Option<Text>,
    /// Why it is necessary; cookies of other kinds have no such reason.
    pub because: Option<Exemption>,
    /// Who sets it.
    pub provider: &'static Provider,
    /// The longest it may live.
    pub lifetime: Lifetime,
    /// How its value is protected.
    pub seal: Seal,
    /// The `Path` attribute.
    pub path: &'static str,
    /// Whether it is sent to subdomains too: `Domain` is then the base of the site's pattern.
    pub subdomains: bool,
    /// The `Secure` attribute.
    pub secure: bool,
    /// The `HttpOnly` attribute: scripts cannot read it.
    pub http_only: bool,
    /// The `SameSite` attribute.
    pub same_site: SameSite,
    /// The `Partitioned` attribute.
    pub partitioned: bool,
    /// Who writes it.
    pub writer: Writer,
    /// The identifier of the embed that sets it.
    pub embed: Option<&'static str>,
    /// The other site that it is stored on, where we can neither set nor delete it.
    pub stored_on: Option<&'static str>,
    /// Who else can read it.
    pub shared_with: &'static [&'static Provider],
    /// All attributes but `Domain`, as they follow the value on the wire: `; Path=/; Secure; ...; Max-Age=86400`.
    pub suffix: &'static str,
}

serialize_fields! {
    CookieDeclaration {
        name,
        identifier,
        text,
        location,
        because,
        provider,
        lifetime,
        seal,
        path,
        subdomains,
        secure,
        http_only,
        same_site = &same_site.to_string(),
        partitioned,
        writer,
        embed,
        stored_on,
        shared_with,
    } without { parts, suffix }
}

impl CookieDeclaration {
    /// Whether it stands for more than one cookie: `draft_{document}`.
    pub fn is_family(&self) -> bool {
        !self.parts.is_empty()
    }

    /// Whether two different values of it count as none.
    pub(crate) fn identifies_or_protects(&self) -> bool {
        self.because.is_some_and(Exemption::identifies_or_protects)
    }

    /// The attributes without the lifetime, as they follow the value on the wire.
    pub(crate) fn attributes(&self) -> &'static str {
        self.suffix.split_once("; Max-Age=").map_or(self.suffix, |(attributes, _)| attributes)
    }
}

/// The longest that a cookie may live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lifetime {
    /// Until the browser ends its session, which browsers may restore (RFC 6265bis 4.1.2).
    Session,
    /// At most so many seconds after it was set.
    Seconds(u32),
    /// At most so many seconds after the last visit: each visit sets it again.
    Sliding(u32),
}

impl Serialize for Lifetime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Lifetime::Session => serializer.serialize_unit_variant("Lifetime", 0, "session"),
            Lifetime::Seconds(seconds) => {
                serializer.serialize_newtype_variant("Lifetime", 1, "seconds", seconds)
            }
            Lifetime::Sliding(seconds) => {
                serializer.serialize_newtype_variant("Lifetime", 2, "sliding", seconds)
            }
        }
    }
}

impl Lifetime {
    /// The `Max-Age` in seconds; none if it ends with the session.
    pub fn max_age(self) -> Option<u32> {
        match self {
            Lifetime::Session => None,
            Lifetime::Seconds(seconds) | Lifetime::Sliding(seconds) => Some(seconds),
        }
    }
}

/// How a value is protected from the one who carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// Not at all.
    Plain,
    /// Can be read, not changed: HMAC-SHA-256.
    Signed,
    /// Can be neither read nor changed: AES-256-GCM.
    Encrypted,
}

serialize_names! {
    Seal {
        Plain = "plain",
        Signed = "signed",
        Encrypted = "encrypted",
    }
}

/// Who writes a cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// This program, by the constructor that the policy gives it.
    Application,
    /// This library: the consent cookie.
    Consent,
    /// Other code in this process, by a `Set-Cookie` header.
    Middleware,
    /// Something in front of this process.
    Proxy,
    /// Scripts of this site.
    Scripts,
    /// The provider of an embed.
    Embed,
}

serialize_names! {
    Writer {
        Application = "application",
        Consent = "consent",
        Middleware = "middleware",
        Proxy = "proxy",
        Scripts = "scripts",
        Embed = "embed",
    }
}
