//! The language's one list of keys: the parser, the messages and the documentation read it.

/// What has keys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Owner {
    Policy,
    Provider,
    Purpose,
    Cookie,
    Consent,
}

/// What a key's value looks like.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// No value: the key alone says it.
    Flag,
    Text,
    Lifetime,
    /// The identifier of something declared.
    Name,
    OneOf(&'static [&'static str]),
    Names,
    /// A list of strings and the word `any`.
    Sites,
}

/// One key.
pub(crate) struct KeyRule {
    pub(crate) word: &'static str,
    pub(crate) owners: &'static [Owner],
    pub(crate) required: &'static [Owner],
    pub(crate) shape: Shape,
    /// A value to show in a message.
    pub(crate) example: &'static str,
    /// What it says, for the documentation and for hovers.
    pub(crate) says: &'static str,
    /// What people write in its place.
    pub(crate) instead_of: &'static [&'static str],
}

use Owner::{Consent, Cookie, Policy, Provider, Purpose};

/// Why a necessary cookie is necessary.
pub(crate) const EXEMPTIONS: &[&str] = &[
    "transmission",
    "authentication",
    "remember_me",
    "csrf",
    "security",
    "user_input",
    "basket",
    "payment",
    "load_balancing",
    "media_player",
    "interface",
    "paywall",
];

/// The facts about a purpose from which the consent rule follows.
pub(crate) const KINDS: &[&str] = &["necessary", "statistical", "internal", "third_party"];

#[rustfmt::skip] // a table: one key a line
pub(crate) const KEYS: &[KeyRule] = &[
    KeyRule { word: "controller", owners: &[Policy], required: &[Policy], shape: Shape::Name, example: "shop", says: "who is responsible: a declared provider", instead_of: &["owner", "company"] },
    KeyRule { word: "contact", owners: &[Policy], required: &[Policy], shape: Shape::Text, example: "\"privacy@shop.example\"", says: "where a visitor can write to", instead_of: &["email", "dpo"] },
    KeyRule { word: "updated", owners: &[Policy], required: &[Policy], shape: Shape::Text, example: "\"2026-11-22\"", says: "the day of the last change, as YYYY-MM-DD", instead_of: &["date", "version"] },
    KeyRule { word: "languages", owners: &[Policy], required: &[Policy], shape: Shape::Names, example: "[en, fr]", says: "the languages of the texts; doc comments are in the first", instead_of: &["language", "locales"] },
    KeyRule { word: "sites", owners: &[Policy], required: &[], shape: Shape::Sites, example: "[\"shop.example\", \"*.shop.example\"]", says: "the hosts on which the policy holds", instead_of: &["hosts", "domains", "site"] },
    KeyRule { word: "jurisdictions", owners: &[Policy], required: &[], shape: Shape::Names, example: "[fr]", says: "whose rules apply beyond the base rule", instead_of: &["jurisdiction", "countries"] },

    KeyRule { word: "name", owners: &[Provider], required: &[Provider], shape: Shape::Text, example: "\"Shop GmbH\"", says: "the name of the person or company", instead_of: &["title"] },
    KeyRule { word: "privacy", owners: &[Provider], required: &[Provider], shape: Shape::Text, example: "\"https://shop.example/privacy\"", says: "the address of its privacy notice", instead_of: &["url", "privacy_policy"] },
    KeyRule { word: "opt_out", owners: &[Provider], required: &[], shape: Shape::Text, example: "\"https://shop.example/opt-out\"", says: "where a visitor can opt out", instead_of: &[] },
    KeyRule { word: "country", owners: &[Provider], required: &[], shape: Shape::Name, example: "us", says: "the country it is in", instead_of: &[] },

    KeyRule { word: "title", owners: &[Purpose], required: &[Purpose], shape: Shape::Text, example: "\"Statistics\"", says: "a short heading", instead_of: &["heading", "label", "name"] },
    KeyRule { word: "anonymised", owners: &[Purpose], required: &[], shape: Shape::Text, example: "\"no identifier, counted in sums\"", says: "how nobody can be traced by the data (statistical purposes)", instead_of: &["anonymized", "anonymous"] },
    KeyRule { word: "own_use", owners: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "the data serve the controller alone", instead_of: &[] },
    KeyRule { word: "no_cross_site", owners: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "nobody is followed to other sites or apps", instead_of: &[] },
    KeyRule { word: "refused_by", owners: &[Purpose], required: &[], shape: Shape::Names, example: "[gpc]", says: "the browser's signals that refuse it", instead_of: &["signals", "gpc"] },

    KeyRule { word: "because", owners: &[Cookie], required: &[], shape: Shape::OneOf(EXEMPTIONS), example: "authentication", says: "why it is necessary (necessary purposes only)", instead_of: &["reason", "exempt"] },
    KeyRule { word: "lifetime", owners: &[Cookie, Consent], required: &[Cookie, Consent], shape: Shape::Lifetime, example: "30 days", says: "the longest it may live", instead_of: &["max_age", "expires", "ttl", "duration", "expiry"] },
    KeyRule { word: "refusal", owners: &[Consent], required: &[], shape: Shape::Lifetime, example: "6 months", says: "how long a refusal is kept", instead_of: &[] },
    KeyRule { word: "location", owners: &[Cookie, Consent], required: &[], shape: Shape::Text, example: "\"Sign-in\"", says: "where on the site it is used", instead_of: &["function", "where"] },
    KeyRule { word: "provider", owners: &[Purpose, Cookie], required: &[], shape: Shape::Name, example: "shop", says: "who sets it: a declared provider", instead_of: &["vendor", "company"] },
    KeyRule { word: "seal", owners: &[Cookie], required: &[], shape: Shape::OneOf(&["plain", "signed", "encrypted"]), example: "signed", says: "how its value is protected from the one who carries it", instead_of: &["sign", "signed", "encrypt", "encrypted", "private"] },
    KeyRule { word: "path", owners: &[Cookie], required: &[], shape: Shape::Text, example: "\"/shop\"", says: "the Path attribute; `/` if not said", instead_of: &[] },
    KeyRule { word: "subdomains", owners: &[Cookie, Consent], required: &[], shape: Shape::Flag, example: "", says: "sent to subdomains too; host-only if not said", instead_of: &["domain"] },
    KeyRule { word: "same_site", owners: &[Cookie], required: &[], shape: Shape::OneOf(&["strict", "lax", "none"]), example: "strict", says: "the SameSite attribute; `lax` if not said", instead_of: &["samesite"] },
    KeyRule { word: "partitioned", owners: &[Cookie], required: &[], shape: Shape::Flag, example: "", says: "a cookie of its own under every embedding site", instead_of: &["chips"] },
    KeyRule { word: "insecure", owners: &[Cookie], required: &[], shape: Shape::Flag, example: "", says: "sent over plain http too; Secure if not said", instead_of: &["secure"] },
    KeyRule { word: "read_by", owners: &[Cookie], required: &[], shape: Shape::OneOf(&["scripts"]), example: "scripts", says: "page scripts can read it; HttpOnly if not said", instead_of: &["http_only", "httponly"] },
    KeyRule { word: "set_by", owners: &[Cookie], required: &[], shape: Shape::OneOf(&["middleware", "proxy", "scripts"]), example: "middleware", says: "who sets it, if not this program by its constructor", instead_of: &["writer", "written_by"] },
    KeyRule { word: "shared_with", owners: &[Cookie], required: &[], shape: Shape::Names, example: "[stripe]", says: "who else can read it: declared providers", instead_of: &["recipients", "shared"] },
];

impl Owner {
    /// How messages call it.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Policy => "policy",
            Provider => "provider",
            Purpose => "purpose",
            Cookie => "cookie",
            Consent => "consent cookie",
        }
    }

    pub(crate) fn keys(self) -> impl Iterator<Item = &'static KeyRule> {
        KEYS.iter().filter(move |rule| rule.owners.contains(&self))
    }

    pub(crate) fn key(self, word: &str) -> Option<&'static KeyRule> {
        self.keys().find(|rule| rule.word == word)
    }

    pub(crate) fn required(self) -> impl Iterator<Item = &'static KeyRule> {
        KEYS.iter().filter(move |rule| rule.required.contains(&self))
    }
}

impl KeyRule {
    /// The key as it could be written.
    pub(crate) fn written(&self) -> String {
        match self.shape {
            Shape::Flag => self.word.to_owned(),
            _ => format!("{}: {}", self.word, self.example),
        }
    }
}

/// Whether anything has a key of this name.
pub(crate) fn is_key(word: &str) -> bool {
    KEYS.iter().any(|rule| rule.word == word)
}
