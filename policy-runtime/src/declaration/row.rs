//! A cookie as an expansion writes it: a row of literals, of which a constant function makes the declaration.
//!
//! A row costs the compiler less than a structure with named fields, and a policy has one per cookie.

use super::{CookieDeclaration, Exemption, Lifetime, Provider, Seal, Text, Writer};
use crate::wire::SameSite;

/// A text in each language, as [`Text`] holds it.
type Texts = &'static [(&'static str, &'static str)];

/// A cookie, in the order of `policy-macros/src/expand/row.rs`.
pub type CookieRow = (
    (&'static str, &'static str, &'static [&'static str]), // name, identifier, literal parts of a family
    Texts,                                                 // text
    Texts,                                                 // location; empty: none
    (u8, u32, bool),              // reason, lifetime in seconds (0: session), sliding
    (u8, u8, u8),                 // seal, SameSite, writer
    (bool, bool, bool, bool),     // subdomains, Secure, HttpOnly, Partitioned
    (&'static str, &'static str), // embed, site it is stored on; empty: none
    &'static [&'static Provider], // who else can read it
    (&'static str, &'static str), // path, all attributes but Domain
);

/// The declaration of a row.
pub const fn cookie(provider: &'static Provider, row: CookieRow) -> CookieDeclaration {
    let (
        (name, identifier, parts),
        text,
        location,
        (because, seconds, sliding),
        kinds,
        flags,
        places,
        shared_with,
        (path, suffix),
    ) = row;
    let (seal, same_site, writer) = kinds;
    let (subdomains, secure, http_only, partitioned) = flags;
    CookieDeclaration {
        name,
        parts,
        identifier,
        text: Text(text),
        location: if location.is_empty() { None } else { Some(Text(location)) },
        because: if because == 0 { None } else { Some(EXEMPTIONS[because as usize - 1]) },
        provider,
        lifetime: match (seconds, sliding) {
            (0, _) => Lifetime::Session,
            (seconds, false) => Lifetime::Seconds(seconds),
            (seconds, true) => Lifetime::Sliding(seconds),
        },
        seal: [Seal::Plain, Seal::Signed, Seal::Encrypted][seal as usize],
        path,
        subdomains,
        secure,
        http_only,
        same_site: [SameSite::Lax, SameSite::Strict, SameSite::None][same_site as usize],
        partitioned,
        writer: WRITERS[writer as usize],
        embed: some(places.0),
        stored_on: some(places.1),
        shared_with,
        suffix,
    }
}

const fn some(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// In the order of the language's list of reasons.
const EXEMPTIONS: [Exemption; 12] = [
    Exemption::Transmission,
    Exemption::Authentication,
    Exemption::RememberMe,
    Exemption::Csrf,
    Exemption::Security,
    Exemption::UserInput,
    Exemption::Basket,
    Exemption::Payment,
    Exemption::LoadBalancing,
    Exemption::MediaPlayer,
    Exemption::Interface,
    Exemption::Paywall,
];

const WRITERS: [Writer; 6] = [
    Writer::Application,
    Writer::Consent,
    Writer::Middleware,
    Writer::Proxy,
    Writer::Scripts,
    Writer::Embed,
];
