//! Cookies: name, lifetime, seal and attributes.

use super::family::{self, Alphabet};
use super::{Exemption, Placeholder, Provider, Site, SitePattern, Text, ValueForm};
use crate::clock::BROWSER_LIMIT;
use crate::serialize::{serialize_fields, serialize_names};
use crate::wire::SameSite;
use serde::{Serialize, Serializer};

/// A cookie as it was declared, with every default applied.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
/// use policy_runtime::declaration::{Lifetime, Seal};
///
/// let (_, csrf) = Shop::document().cookie(b"__Host-csrf").unwrap();
/// assert_eq!(csrf.identifier, "csrf");
/// assert_eq!((csrf.path, csrf.secure, csrf.http_only), ("/", true, false)); // `read_by: scripts`
/// assert_eq!((csrf.seal, csrf.lifetime), (Seal::Signed, Lifetime::Session));
/// assert_eq!(csrf.suffix, "; Path=/; Secure; SameSite=Lax");
/// ```
#[derive(Debug)]
pub struct CookieDeclaration {
    /// Name on the wire, or the pattern of a family's names: `draft_{product}`.
    pub name: &'static str,
    /// Literal parts of a family's names: `draft_` and an empty one. Empty for a cookie with one name.
    pub parts: &'static [&'static str],
    /// Texts of each placeholder of a family's names. Empty if all of them stand for any text.
    pub placeholders: &'static [Placeholder],
    /// Identifier in the source, which its constructor and its type have.
    pub identifier: &'static str,
    /// Description for visitors.
    pub text: Text,
    /// Part of the site that uses it, if declared.
    pub location: Option<Text>,
    /// Reason for which it is necessary. `None` in purposes of other kinds, except for what keeps a choice.
    pub because: Option<Exemption>,
    /// Party that sets it.
    pub provider: &'static Provider,
    /// Maximum lifetime.
    pub lifetime: Lifetime,
    /// Protection of its value.
    pub seal: Seal,
    /// Form of its value, if scripts can read it and its type is declared. `None` for a sealed cookie, whose value is for this
    /// program alone.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let (_, basket) = Shop::document().cookie(b"basket").unwrap();
    /// assert_eq!((basket.http_only, basket.value), (true, None)); // no script reads it
    /// ```
    pub value: Option<ValueForm>,
    /// `Path` attribute.
    pub path: &'static str,
    /// Whether it is sent to subdomains too. Its `Domain` is then [`Site::base`](super::Site::base).
    pub subdomains: bool,
    /// `Secure` attribute: sent over TLS alone.
    pub secure: bool,
    /// `HttpOnly` attribute: not readable by scripts.
    pub http_only: bool,
    /// `SameSite` attribute.
    pub same_site: SameSite,
    /// `Partitioned` attribute (CHIPS).
    pub partitioned: bool,
    /// Code that writes it.
    pub writer: Writer,
    /// Identifier of the embed that sets it.
    pub embed: Option<&'static str>,
    /// Sites that have it, of those of its purpose. Empty if all have it.
    pub sites: &'static [SitePattern],
    /// Other sites that store it, where this site can neither set nor delete it. Empty for a cookie of this site.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// assert!(Shop::document().cookies().all(|(_, cookie)| cookie.stored_on.is_empty()));
    /// ```
    pub stored_on: &'static [&'static str],
    /// Other parties that can read it.
    pub shared_with: &'static [&'static Provider],
    /// Identifiers of the other purposes that use it. It is allowed while one of its purposes is, and deleted when none is.
    pub also_used_by: &'static [&'static str],
    /// All attributes but `Domain`, in the form in which they follow the value: `; Path=/; Secure; ..; Max-Age=86400`.
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
        sites,
        stored_on,
        shared_with,
        also_used_by,
    } without { parts, placeholders, value, suffix }
}

impl CookieDeclaration {
    /// Returns whether the declaration is a family: several cookies whose names share a pattern.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let (_, draft) = Shop::document().cookie(b"draft_17").unwrap();
    /// assert!(draft.is_family());
    /// assert_eq!(draft.name, "draft_{product}");
    /// ```
    pub fn is_family(&self) -> bool {
        !self.parts.is_empty()
    }

    /// Returns whether a name is that of a member, by the pattern alone: a narrower family may have it.
    pub(crate) fn has_member(&self, name: &[u8]) -> bool {
        family::admits(self.parts, self.placeholders, self.alphabet(), name)
    }

    /// Returns the name of a member.
    pub(crate) fn example(&self) -> String {
        let texts = self.placeholders.iter().map(|placeholder| placeholder.example());
        let texts = texts.chain(std::iter::repeat(Placeholder::Text.example()));
        let pairs = self.parts.iter().zip(texts).enumerate();
        pairs.fold(String::new(), |name, (index, (part, text))| {
            let text = if index + 1 < self.parts.len() { text } else { "" };
            name + part + text
        })
    }

    /// Returns whether the runtime writes the cookie, so that its name is a token. That of others is any that browsers store.
    pub(crate) fn is_named_here(&self) -> bool {
        self.is_stored_here() && matches!(self.writer, Writer::Application | Writer::Consent)
    }

    /// Returns whether scripts write it, which choose its Domain and Path themselves: no response is judged.
    pub(crate) fn is_written_by_scripts(&self) -> bool {
        self.is_stored_here() && matches!(self.writer, Writer::Embed | Writer::Scripts)
    }

    fn alphabet(&self) -> Alphabet {
        if self.is_named_here() { Alphabet::Token } else { Alphabet::Stored }
    }

    /// Returns whether a site of its purpose has it.
    #[inline]
    pub(crate) fn is_on(&self, site: &Site) -> bool {
        site.is_among(self.sites)
    }

    /// Returns whether this site stores it, so that it can set and delete it.
    #[inline]
    pub(crate) fn is_stored_here(&self) -> bool {
        self.stored_on.is_empty()
    }

    /// Returns whether it keeps a choice of the visitor's, which a withdrawal would undo by deleting it.
    #[inline]
    pub(crate) fn keeps_choice(&self) -> bool {
        self.because == Some(Exemption::Choice)
    }

    /// Returns whether two different values of it in one request count as none.
    pub(crate) fn identifies_or_protects(&self) -> bool {
        self.because.is_some_and(Exemption::identifies_or_protects)
    }

    /// Returns the attributes without `Max-Age`, in the form in which they follow the value.
    pub(crate) fn attributes(&self) -> &'static str {
        self.suffix.split_once("; Max-Age=").map_or(self.suffix, |(attributes, _)| attributes)
    }
}

/// The maximum lifetime of a cookie.
///
/// Serialises as `"session"`, `"unknown"`, `{"seconds":2592000}` or `{"sliding":2592000}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lifetime {
    /// Until the browser ends its session. Browsers may restore sessions (RFC 6265bis 4.1.2).
    Session,
    /// Seconds after the cookie was set.
    Seconds(u32),
    /// Seconds after the last visit, as each visit sets the cookie anew.
    Sliding(u32),
    /// Not stated by its provider, who sets it: at most the 400 days of browsers.
    Unknown,
}

impl Serialize for Lifetime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Lifetime::Session => serializer.serialize_unit_variant("Lifetime", 0, "session"),
            Lifetime::Unknown => serializer.serialize_unit_variant("Lifetime", 3, "unknown"),
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
    /// Returns the `Max-Age` in seconds, or `None` for a session cookie and where it is unknown.
    ///
    /// ```
    /// use policy_runtime::declaration::Lifetime;
    ///
    /// assert_eq!(Lifetime::Seconds(3600).max_age(), Some(3600));
    /// assert_eq!(Lifetime::Session.max_age(), None);
    /// ```
    pub fn max_age(self) -> Option<u32> {
        match self {
            Lifetime::Session | Lifetime::Unknown => None,
            Lifetime::Seconds(seconds) | Lifetime::Sliding(seconds) => Some(seconds),
        }
    }

    /// Returns the most seconds that a `Set-Cookie` may ask for, or `None` if it may only ask for the session.
    #[inline]
    pub(crate) fn enforced(self) -> Option<u32> {
        match self {
            Lifetime::Unknown => Some(BROWSER_LIMIT),
            declared => declared.max_age(),
        }
    }

    /// Returns the seconds that a consent agrees to. An unknown lifetime is longer than any other.
    pub(crate) fn agreed(self) -> u32 {
        match self {
            Lifetime::Unknown => u32::MAX,
            declared => declared.max_age().unwrap_or(0),
        }
    }
}

/// Protection of a cookie's value against tampering and reading by the client: the value of `seal`.
///
/// [The module `seal`](crate::seal) has the formats on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// No protection.
    Plain,
    /// Readable, not changeable: HMAC-SHA-256.
    Signed,
    /// Neither readable nor changeable: AES-256-GCM.
    Encrypted,
}

serialize_names! {
    Seal {
        Plain = "plain",
        Signed = "signed",
        Encrypted = "encrypted",
    }
}

/// The code that writes a cookie: the value of `set_by`, or derived.
///
/// [The guide](crate::guide::writers) says which to declare when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// This program, by the cookie's constructor.
    Application,
    /// This crate, which writes the consent cookie.
    Consent,
    /// Other code in this process, by a `Set-Cookie` header.
    Middleware,
    /// A proxy in front of this process, such as a load balancer.
    Proxy,
    /// Scripts of this site, by `document.cookie`.
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
