//! The language's one list of keys: the parser, the messages and the documentation read it.

/// What has keys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Item {
    Policy,
    Provider,
    Purpose,
    Cookie,
    Consent,
    Storage,
    Embed,
    Retired,
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
    SomeOf(&'static [&'static str]),
    /// A list of strings.
    Addresses,
    /// A list of strings and the word `any`.
    Sites,
}

/// One key.
pub(crate) struct KeyRule {
    pub(crate) word: &'static str,
    pub(crate) items: &'static [Item],
    pub(crate) required: &'static [Item],
    pub(crate) shape: Shape,
    /// A value to show in a message.
    pub(crate) example: &'static str,
    /// What it says, for the documentation and for hovers.
    pub(crate) says: &'static str,
    /// What people write in its place.
    pub(crate) instead_of: &'static [&'static str],
}

use Item::{Consent, Cookie, Embed, Policy, Provider, Purpose, Retired, Storage};

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
pub(crate) const PURPOSE_KINDS: &[&str] = &["necessary", "statistical", "internal", "third_party"];

/// The signals of Google's consent mode v2.
const CONSENT_MODE: &[&str] = &[
    "ad_storage",
    "ad_user_data",
    "ad_personalization",
    "analytics_storage",
    "functionality_storage",
    "personalization_storage",
    "security_storage",
];

/// The keys of an embed that list where it loads what from, as CSP has them.
pub(crate) const ORIGINS: &[&str] =
    &["script", "frame", "image", "connect", "style", "font", "media"];

#[rustfmt::skip] // a table: one key a line
pub(crate) const KEYS: &[KeyRule] = &[
    KeyRule { word: "controller", items: &[Policy], required: &[Policy], shape: Shape::Name, example: "shop", says: "who is responsible: a declared provider", instead_of: &["owner", "company"] },
    KeyRule { word: "contact", items: &[Policy], required: &[Policy], shape: Shape::Text, example: "\"privacy@shop.example\"", says: "where a visitor can write to", instead_of: &["email", "dpo"] },
    KeyRule { word: "updated", items: &[Policy], required: &[Policy], shape: Shape::Text, example: "\"2026-11-22\"", says: "the day of the last change, as YYYY-MM-DD", instead_of: &["date", "version"] },
    KeyRule { word: "languages", items: &[Policy], required: &[Policy], shape: Shape::Names, example: "[en, fr]", says: "the languages of the texts; doc comments are in the first", instead_of: &["language", "locales"] },
    KeyRule { word: "sites", items: &[Policy], required: &[], shape: Shape::Sites, example: "[\"shop.example\", \"*.shop.example\"]", says: "the hosts on which the policy holds", instead_of: &["hosts", "domains", "site"] },
    KeyRule { word: "jurisdictions", items: &[Policy], required: &[], shape: Shape::Names, example: "[fr]", says: "whose rules apply beyond the base rule", instead_of: &["jurisdiction", "countries"] },
    KeyRule { word: "authority", items: &[Policy], required: &[], shape: Shape::Text, example: "\"CNIL, https://www.cnil.fr\"", says: "the supervisory authority that visitors can complain to", instead_of: &["supervisor", "regulator"] },

    KeyRule { word: "name", items: &[Provider], required: &[Provider], shape: Shape::Text, example: "\"Shop GmbH\"", says: "the name of the person or company", instead_of: &["title"] },
    KeyRule { word: "privacy", items: &[Provider], required: &[Provider], shape: Shape::Text, example: "\"https://shop.example/privacy\"", says: "the address of its privacy notice", instead_of: &["url", "privacy_policy"] },
    KeyRule { word: "opt_out", items: &[Provider], required: &[], shape: Shape::Text, example: "\"https://shop.example/opt-out\"", says: "where a visitor can opt out", instead_of: &[] },
    KeyRule { word: "country", items: &[Provider], required: &[], shape: Shape::Name, example: "us", says: "the country it is in, as two letters", instead_of: &[] },
    KeyRule { word: "role", items: &[Provider], required: &[], shape: Shape::OneOf(&["controller", "processor"]), example: "processor", says: "whether it decides itself why data are used, or acts for the controller", instead_of: &[] },

    KeyRule { word: "title", items: &[Purpose], required: &[Purpose], shape: Shape::Text, example: "\"Statistics\"", says: "a short heading", instead_of: &["heading", "label", "name"] },
    KeyRule { word: "group", items: &[Purpose], required: &[], shape: Shape::Text, example: "\"Advertising\"", says: "a heading that several purposes share", instead_of: &["category", "section"] },
    KeyRule { word: "anonymised", items: &[Purpose], required: &[], shape: Shape::Text, example: "\"no identifier, counted in sums\"", says: "how nobody can be traced by the data (statistical purposes)", instead_of: &["anonymized", "anonymous"] },
    KeyRule { word: "own_use", items: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "the data serve the controller alone", instead_of: &[] },
    KeyRule { word: "no_cross_site", items: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "nobody is followed to other sites or apps", instead_of: &[] },
    KeyRule { word: "refused_by", items: &[Purpose], required: &[], shape: Shape::SomeOf(&["gpc"]), example: "[gpc]", says: "the browser's signals that refuse it: Global Privacy Control", instead_of: &["signals", "gpc", "dnt"] },
    KeyRule { word: "consent_mode", items: &[Purpose], required: &[], shape: Shape::SomeOf(CONSENT_MODE), example: "[analytics_storage]", says: "the signals of Google's consent mode that it grants", instead_of: &["gcm"] },
    KeyRule { word: "data_kept", items: &[Purpose], required: &[], shape: Shape::Lifetime, example: "25 months", says: "how long the data that were collected are kept", instead_of: &["retention", "data_retention"] },
    KeyRule { word: "recipients", items: &[Purpose], required: &[], shape: Shape::Names, example: "[stripe]", says: "who else receives the data: declared providers", instead_of: &[] },
    KeyRule { word: "formerly", items: &[Purpose], required: &[], shape: Shape::Name, example: "Analytics", says: "the identifier it had before, so that choices stay", instead_of: &["renamed_from", "was"] },

    KeyRule { word: "because", items: &[Cookie, Storage, Embed], required: &[], shape: Shape::OneOf(EXEMPTIONS), example: "interface", says: "why it is necessary (necessary purposes only)", instead_of: &["reason", "exempt"] },
    KeyRule { word: "lifetime", items: &[Cookie, Consent], required: &[Cookie], shape: Shape::Lifetime, example: "30 days", says: "the longest it may live", instead_of: &["max_age", "expires", "ttl", "duration", "expiry"] },
    KeyRule { word: "refusal", items: &[Consent], required: &[], shape: Shape::Lifetime, example: "6 months", says: "how long a refusal holds; like `lifetime` of a consent cookie, 6 months if not said", instead_of: &[] },
    KeyRule { word: "location", items: &[Cookie, Consent], required: &[], shape: Shape::Text, example: "\"Sign-in\"", says: "where on the site it is used", instead_of: &["function", "where"] },
    KeyRule { word: "provider", items: &[Purpose, Cookie, Storage, Embed], required: &[Embed], shape: Shape::Name, example: "shop", says: "who sets it: a declared provider", instead_of: &["vendor", "company"] },
    KeyRule { word: "seal", items: &[Cookie], required: &[], shape: Shape::OneOf(&["plain", "signed", "encrypted"]), example: "signed", says: "how its value is protected from the one who carries it", instead_of: &["sign", "signed", "encrypt", "encrypted", "private"] },
    KeyRule { word: "path", items: &[Cookie, Retired], required: &[], shape: Shape::Text, example: "\"/shop\"", says: "the Path attribute; `/` if not said", instead_of: &[] },
    KeyRule { word: "subdomains", items: &[Policy, Cookie, Consent, Retired], required: &[], shape: Shape::Flag, example: "", says: "sent to subdomains too (of a policy: its choices are); host-only if not said", instead_of: &["domain"] },
    KeyRule { word: "same_site", items: &[Cookie], required: &[], shape: Shape::OneOf(&["strict", "lax", "none"]), example: "strict", says: "the SameSite attribute; `lax` if not said", instead_of: &["samesite"] },
    KeyRule { word: "partitioned", items: &[Cookie, Retired], required: &[], shape: Shape::Flag, example: "", says: "a cookie of its own under every embedding site", instead_of: &["chips"] },
    KeyRule { word: "insecure", items: &[Cookie], required: &[], shape: Shape::Flag, example: "", says: "sent over plain http too; Secure if not said", instead_of: &[] },
    KeyRule { word: "read_by", items: &[Cookie], required: &[], shape: Shape::OneOf(&["scripts"]), example: "scripts", says: "page scripts can read it; HttpOnly if not said", instead_of: &[] },
    KeyRule { word: "set_by", items: &[Cookie, Storage], required: &[], shape: Shape::OneOf(&["middleware", "proxy", "scripts"]), example: "middleware", says: "who sets it, if not this program by its constructor", instead_of: &["writer", "written_by"] },
    KeyRule { word: "stored_on", items: &[Cookie, Embed], required: &[], shape: Shape::Text, example: "\"vendor.example\"", says: "the other site it is stored on, where we can neither set nor delete it", instead_of: &["third_party_domain"] },
    KeyRule { word: "shared_with", items: &[Cookie], required: &[], shape: Shape::Names, example: "[stripe]", says: "who else can read it: declared providers", instead_of: &["shared"] },

    KeyRule { word: "script", items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads scripts from (CSP script-src)", instead_of: &["scripts", "src"] },
    KeyRule { word: "frame", items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "what it shows in frames (CSP frame-src)", instead_of: &["iframe", "frames"] },
    KeyRule { word: "image", items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads images and pixels from (CSP img-src)", instead_of: &["img", "images", "pixel"] },
    KeyRule { word: "connect", items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where its scripts connect to (CSP connect-src)", instead_of: &["fetch", "xhr"] },
    KeyRule { word: "style", items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads styles from (CSP style-src)", instead_of: &["css", "styles"] },
    KeyRule { word: "font", items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads fonts from (CSP font-src)", instead_of: &["fonts"] },
    KeyRule { word: "media", items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads audio and video from (CSP media-src)", instead_of: &["video", "audio"] },
];

impl Item {
    pub(crate) const ALL: [Item; 8] =
        [Policy, Provider, Purpose, Cookie, Consent, Storage, Embed, Retired];

    /// How messages call it.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Policy => "policy",
            Provider => "provider",
            Purpose => "purpose",
            Cookie => "cookie",
            Consent => "consent cookie",
            Storage => "storage",
            Embed => "embed",
            Retired => "retired cookie",
        }
    }

    /// The noun with its article, as a message begins with it.
    pub(crate) fn with_article(self) -> String {
        let noun = self.noun();
        let article = if noun.starts_with('e') { "an" } else { "a" };
        format!("{article} {noun}")
    }

    pub(crate) fn keys(self) -> impl Iterator<Item = &'static KeyRule> {
        KEYS.iter().filter(move |rule| rule.items.contains(&self))
    }

    pub(crate) fn key(self, word: &str) -> Option<&'static KeyRule> {
        self.keys().find(|rule| rule.word == word)
    }

    pub(crate) fn required(self) -> impl Iterator<Item = &'static KeyRule> {
        KEYS.iter().filter(move |rule| rule.required.contains(&self))
    }
}

impl KeyRule {
    /// Whether visitors read it, so that it stands in every language of the policy.
    pub(crate) fn is_translated(&self) -> bool {
        matches!(self.word, "title" | "group" | "location")
    }

    /// The key as it could be written.
    pub(crate) fn usage(&self) -> String {
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
