//! The table of keys, from which the parser, the messages and the documentation are made.
//!
//! A row lets a key parse. `model::bind` reads it, `model::fingerprint` decides whether visitors are asked again when it changes,
//! and `expand` writes it.

use super::vocabulary::{
    ABROAD, AUDIENCES, BASES, CONSENT_APIS, CONSENT_MODE, DATA, ELSEWHERE, EXEMPTIONS, LOADING,
    PERMISSIONS, READERS, ROLES, SAFEGUARDS, SAME_SITE, SANDBOX, SEALS, SIGNALS, WRITERS,
};
use crate::diagnostics::listing::either;
use proc_macro2::Ident;

/// A key of the language. Each is a constant, as a key that is misspelled in the compiler would read as absent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Key(&'static str);

macro_rules! keys {
    ($($name:ident = $word:literal,)*) => {
        impl Key {
            $(pub(crate) const $name: Key = Key($word);)*

            #[cfg(test)]
            pub(crate) const ALL: &[Key] = &[$(Key::$name),*];
        }
    };
}

keys! {
    CONTROLLER = "controller",
    CONTACT = "contact",
    UPDATED = "updated",
    LANGUAGES = "languages",
    SITES = "sites",
    JURISDICTIONS = "jurisdictions",
    ELSEWHERE = "elsewhere",
    ABROAD = "abroad",
    AUDIENCE = "audience",
    AUTHORITY = "authority",
    DPO = "dpo",
    ADDRESS = "address",
    RIGHTS = "rights",
    NOTE = "note",
    NAME = "name",
    PRIVACY = "privacy",
    OPT_OUT = "opt_out",
    COUNTRY = "country",
    ROLE = "role",
    NOTICES = "notices",
    TRANSFER = "transfer",
    TITLE = "title",
    GROUP = "group",
    BASIS = "basis",
    DATA = "data",
    ANONYMISED = "anonymised",
    OWN_USE = "own_use",
    NO_CROSS_SITE = "no_cross_site",
    IP_MASKED = "ip_masked",
    NOT_MATCHED = "not_matched",
    SENSITIVE = "sensitive",
    CLEARS_STORAGE = "clears_storage",
    REFUSED_BY = "refused_by",
    CONSENT_MODE = "consent_mode",
    DATA_KEPT = "data_kept",
    RECIPIENTS = "recipients",
    READS = "reads",
    FORMERLY = "formerly",
    BECAUSE = "because",
    LIFETIME = "lifetime",
    REFUSAL = "refusal",
    LOCATION = "location",
    PROVIDER = "provider",
    SEAL = "seal",
    PATH = "path",
    SUBDOMAINS = "subdomains",
    SAME_SITE = "same_site",
    PARTITIONED = "partitioned",
    INSECURE = "insecure",
    READ_BY = "read_by",
    SET_BY = "set_by",
    STORED_ON = "stored_on",
    SHARED_WITH = "shared_with",
    LOADED_BY = "loaded_by",
    CONSENT_API = "consent_api",
    SCRIPT = "script",
    FRAME = "frame",
    IMAGE = "image",
    CONNECT = "connect",
    STYLE = "style",
    FONT = "font",
    MEDIA = "media",
    PIXEL = "pixel",
    INIT = "init",
    ATTRIBUTES = "attributes",
    SIZE = "size",
    LOADING = "loading",
    ALLOW = "allow",
    SANDBOX = "sandbox",
}

impl Key {
    pub(crate) fn as_str(self) -> &'static str {
        self.0
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl PartialEq<Key> for Ident {
    fn eq(&self, key: &Key) -> bool {
        *self == key.0
    }
}

/// An item that has keys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Item {
    Policy,
    /// A policy that others include: `policy Kit: library`.
    Library,
    Provider,
    Purpose,
    Cookie,
    Consent,
    Storage,
    Embed,
    /// What is read from a device without storing anything in it.
    Access,
    Retired,
}

/// The shape of a key's value.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// No value.
    Flag,
    Text,
    Lifetime,
    /// The identifier of an item.
    Name,
    OneOf(&'static [&'static str]),
    Names,
    SomeOf(&'static [&'static str]),
    /// A list of strings.
    Texts,
    /// A list of strings that are addresses.
    Addresses,
    /// A list of strings and the word `any`.
    Sites,
    /// Safeguards, each with `to` and a country.
    Transfers(&'static [&'static str]),
    /// A host, or a list of hosts.
    Hosts,
    /// A list of cookies, each by its identifier or, as a string, by its name on the wire.
    Cookies,
}

/// A row of the table.
pub(crate) struct KeyRule {
    pub(crate) key: Key,
    pub(crate) items: &'static [Item],
    pub(crate) required: &'static [Item],
    pub(crate) shape: Shape,
    /// A value, for messages and the documentation.
    pub(crate) example: &'static str,
    /// The meaning of the key, for the documentation and for hovers.
    pub(crate) says: &'static str,
    /// Words that other libraries and languages use for it.
    pub(crate) instead_of: &'static [&'static str],
}

use Item::{Access, Consent, Cookie, Embed, Library, Policy, Provider, Purpose, Retired, Storage};

/// The keys that list where an embed loads from, named like the directives of CSP.
pub(crate) const ORIGINS: &[Key] = &[
    Key::SCRIPT,
    Key::FRAME,
    Key::IMAGE,
    Key::CONNECT,
    Key::STYLE,
    Key::FONT,
    Key::MEDIA,
    Key::PIXEL,
];

/// The keys that say how the frames of an embed are shown.
pub(crate) const FRAMING: &[Key] = &[Key::SIZE, Key::LOADING, Key::ALLOW, Key::SANDBOX];

#[rustfmt::skip] // a table: one key a line
pub(crate) const KEYS: &[KeyRule] = &[
    KeyRule { key: Key::CONTROLLER, items: &[Policy], required: &[Policy], shape: Shape::Name, example: "shop", says: "who is responsible: a declared provider", instead_of: &["owner", "company"] },
    KeyRule { key: Key::CONTACT, items: &[Policy], required: &[Policy], shape: Shape::Text, example: "\"privacy@shop.example\"", says: "where a visitor can write to", instead_of: &["email"] },
    KeyRule { key: Key::UPDATED, items: &[Policy], required: &[Policy], shape: Shape::Text, example: "\"2026-11-22\"", says: "the day of the last change, as YYYY-MM-DD", instead_of: &["date", "version"] },
    KeyRule { key: Key::LANGUAGES, items: &[Policy, Library], required: &[Policy, Library], shape: Shape::Names, example: "[en, fr]", says: "the languages of the texts; doc comments are in the first", instead_of: &["language", "locales"] },
    KeyRule { key: Key::SITES, items: &[Policy, Purpose, Cookie], required: &[], shape: Shape::Sites, example: "[\"shop.example\", \"*.shop.example\"]", says: "the hosts on which the policy holds; of a purpose or cookie, those of them that have it", instead_of: &["hosts", "domains", "site"] },
    KeyRule { key: Key::JURISDICTIONS, items: &[Policy], required: &[], shape: Shape::Names, example: "[fr]", says: "whose rules apply beyond the base rule", instead_of: &["jurisdiction", "countries"] },
    KeyRule { key: Key::ELSEWHERE, items: &[Policy], required: &[], shape: Shape::OneOf(ELSEWHERE), example: "object", says: "the rule in countries whose law this compiler does not know, in place of the strictest of those listed", instead_of: &["rest", "default", "other_regions", "other_countries"] },
    KeyRule { key: Key::ABROAD, items: &[Policy], required: &[], shape: Shape::OneOf(ABROAD), example: "visitor", says: "whose rules hold for visitors outside the controller's country; theirs and the controller's if not said", instead_of: &["foreign", "outside", "home"] },
    KeyRule { key: Key::AUDIENCE, items: &[Policy], required: &[], shape: Shape::OneOf(AUDIENCES), example: "minors", says: "that the sites are directed to minors", instead_of: &["age", "children", "minors"] },
    KeyRule { key: Key::AUTHORITY, items: &[Policy], required: &[], shape: Shape::Text, example: "\"CNIL, https://www.cnil.fr\"", says: "the supervisory authority that visitors can complain to", instead_of: &["supervisor", "regulator"] },
    KeyRule { key: Key::DPO, items: &[Policy, Provider], required: &[], shape: Shape::Text, example: "\"dpo@shop.example\"", says: "where a visitor reaches the data protection officer; of a policy, the controller's", instead_of: &["data_protection_officer", "officer"] },
    KeyRule { key: Key::ADDRESS, items: &[Policy, Provider], required: &[], shape: Shape::Text, example: "\"1 Market Square, 1000 Town\"", says: "the postal address; of a policy, the controller's", instead_of: &["postal_address", "street", "seat"] },
    KeyRule { key: Key::RIGHTS, items: &[Policy], required: &[], shape: Shape::Text, example: "\"Write to privacy@shop.example, or use https://shop.example/rights\"", says: "how visitors exercise their rights over their personal data; an address at its end becomes a link", instead_of: &["right", "exercise", "data_subject_rights"] },
    KeyRule { key: Key::NOTE, items: &[Purpose, Policy], required: &[], shape: Shape::Text, example: "\"We never combine these data with your orders.\"", says: "what else visitors should know, as plain text; an empty line begins a paragraph", instead_of: &["notes", "remark", "comment", "description", "changelog"] },

    KeyRule { key: Key::NAME, items: &[Provider], required: &[Provider], shape: Shape::Text, example: "\"Shop GmbH\"", says: "the name of the person or company", instead_of: &["title"] },
    KeyRule { key: Key::PRIVACY, items: &[Provider], required: &[Provider], shape: Shape::Text, example: "\"https://shop.example/privacy\"", says: "the address of its privacy notice", instead_of: &["url", "privacy_policy"] },
    KeyRule { key: Key::OPT_OUT, items: &[Provider], required: &[], shape: Shape::Text, example: "\"https://shop.example/opt-out\"", says: "where a visitor can opt out", instead_of: &[] },
    KeyRule { key: Key::COUNTRY, items: &[Provider], required: &[], shape: Shape::Name, example: "us", says: "the country it is in, as two letters", instead_of: &[] },
    KeyRule { key: Key::ROLE, items: &[Provider], required: &[], shape: Shape::OneOf(ROLES), example: "processor", says: "whether it decides itself why data are used, decides it together with the controller, or acts for the controller", instead_of: &[] },
    KeyRule { key: Key::NOTICES, items: &[Provider], required: &[], shape: Shape::Addresses, example: "[\"https://shop.example/careers/privacy\"]", says: "the addresses of its further privacy notices, beside `privacy`", instead_of: &["policies", "privacy_notices", "notice"] },
    KeyRule { key: Key::TRANSFER, items: &[Provider], required: &[], shape: Shape::Transfers(SAFEGUARDS), example: "scc to us", says: "the safeguard under which data go to a third country; without `to` it is the provider's `country`", instead_of: &["transfers", "third_country", "safeguard", "safeguards"] },

    KeyRule { key: Key::TITLE, items: &[Purpose, Embed], required: &[Purpose], shape: Shape::Text, example: "\"Statistics\"", says: "a short heading", instead_of: &["heading", "label", "name"] },
    KeyRule { key: Key::GROUP, items: &[Purpose], required: &[], shape: Shape::Text, example: "\"Advertising\"", says: "a heading that several purposes share", instead_of: &["category", "section"] },
    KeyRule { key: Key::BASIS, items: &[Purpose], required: &[], shape: Shape::OneOf(BASES), example: "contract", says: "the legal basis of the processing, for the policy page alone: whether visitors are asked follows from the kind", instead_of: &["legal_basis", "lawful_basis", "lawfulness"] },
    KeyRule { key: Key::DATA, items: &[Purpose], required: &[], shape: Shape::SomeOf(DATA), example: "[identifier, browsing]", says: "the categories of personal data that are processed", instead_of: &["categories", "personal_data", "data_categories", "pii"] },
    KeyRule { key: Key::ANONYMISED, items: &[Purpose], required: &[], shape: Shape::Text, example: "\"no identifier, counted in sums\"", says: "how no person can be traced by the data (statistical purposes)", instead_of: &["anonymized", "anonymous"] },
    KeyRule { key: Key::OWN_USE, items: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "the data serve the controller alone", instead_of: &[] },
    KeyRule { key: Key::NO_CROSS_SITE, items: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "nobody is followed to other sites or apps", instead_of: &[] },
    KeyRule { key: Key::IP_MASKED, items: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "the last octet of an IPv4 address, or the last 80 bits of an IPv6 address, is cut before anything is kept or sent", instead_of: &["anonymize_ip", "anonymise_ip", "ip_anonymised", "ip_anonymized", "mask_ip", "masked_ip"] },
    KeyRule { key: Key::NOT_MATCHED, items: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "neither the controller nor a recipient joins the data with an account or a person that it knows", instead_of: &["unmatched", "no_matching", "not_joined", "not_linked"] },
    KeyRule { key: Key::SENSITIVE, items: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "it processes sensitive data, such as health, beliefs or a precise location: visitors are asked everywhere", instead_of: &["sensitive_data", "special_category", "special_categories"] },
    KeyRule { key: Key::CLEARS_STORAGE, items: &[Purpose], required: &[], shape: Shape::Flag, example: "", says: "its withdrawal clears the whole storage of the site in the visitor's browser, what is necessary included: for what no script can name", instead_of: &["clear_storage", "clear_site_data", "wipes_storage", "deletes_storage"] },
    KeyRule { key: Key::REFUSED_BY, items: &[Purpose], required: &[], shape: Shape::SomeOf(SIGNALS), example: "[gpc]", says: "the browser's signals that refuse it: Global Privacy Control", instead_of: &["signals", "gpc", "dnt"] },
    KeyRule { key: Key::CONSENT_MODE, items: &[Purpose], required: &[], shape: Shape::SomeOf(CONSENT_MODE), example: "[analytics_storage]", says: "the signals of Google's consent mode that belong to it: granted while it is allowed, and every other purpose with the same signal", instead_of: &["gcm"] },
    KeyRule { key: Key::DATA_KEPT, items: &[Purpose], required: &[], shape: Shape::Lifetime, example: "25 months", says: "how long the data that were collected are kept", instead_of: &["retention", "data_retention"] },
    KeyRule { key: Key::RECIPIENTS, items: &[Purpose], required: &[], shape: Shape::Names, example: "[stripe]", says: "who else receives the data: declared providers", instead_of: &[] },
    KeyRule { key: Key::READS, items: &[Purpose], required: &[], shape: Shape::Cookies, example: "[_ga]", says: "cookies of other purposes that it uses too", instead_of: &["uses", "also_uses", "cookies"] },
    KeyRule { key: Key::FORMERLY, items: &[Purpose], required: &[], shape: Shape::Name, example: "Analytics", says: "the identifier it had before, so that choices stay", instead_of: &["renamed_from", "was"] },

    KeyRule { key: Key::BECAUSE, items: &[Cookie, Storage, Embed, Access], required: &[], shape: Shape::OneOf(EXEMPTIONS), example: "interface", says: "why it is necessary (necessary purposes only)", instead_of: &["reason", "exempt"] },
    KeyRule { key: Key::LIFETIME, items: &[Cookie, Consent, Storage], required: &[Cookie], shape: Shape::Lifetime, example: "30 days", says: "the longest it may live", instead_of: &["max_age", "expires", "ttl", "duration", "expiry"] },
    KeyRule { key: Key::REFUSAL, items: &[Consent], required: &[], shape: Shape::Lifetime, example: "6 months", says: "how long a refusal of what asks holds, 6 months if not said; of what is on by default in some region it holds until the visitor takes it back", instead_of: &[] },
    KeyRule { key: Key::LOCATION, items: &[Cookie, Consent], required: &[], shape: Shape::Text, example: "\"Sign-in\"", says: "where on the site it is used", instead_of: &["function", "where"] },
    KeyRule { key: Key::PROVIDER, items: &[Purpose, Cookie, Storage, Embed, Access], required: &[Embed], shape: Shape::Name, example: "shop", says: "who sets it: a declared provider", instead_of: &["vendor", "company"] },
    KeyRule { key: Key::SEAL, items: &[Cookie], required: &[], shape: Shape::OneOf(SEALS), example: "signed", says: "signed or encrypted against tampering by the client", instead_of: &["sign", "signed", "encrypt", "encrypted", "private"] },
    KeyRule { key: Key::PATH, items: &[Cookie, Retired], required: &[], shape: Shape::Text, example: "\"/shop\"", says: "the Path attribute; `/` if not said", instead_of: &[] },
    KeyRule { key: Key::SUBDOMAINS, items: &[Policy, Cookie, Consent, Retired], required: &[], shape: Shape::Flag, example: "", says: "sent to subdomains too (of a policy: its choices are); host-only if not said", instead_of: &["domain"] },
    KeyRule { key: Key::SAME_SITE, items: &[Cookie], required: &[], shape: Shape::OneOf(SAME_SITE), example: "strict", says: "the SameSite attribute; `lax` if not said", instead_of: &["samesite"] },
    KeyRule { key: Key::PARTITIONED, items: &[Cookie, Retired], required: &[], shape: Shape::Flag, example: "", says: "a cookie of its own under every embedding site", instead_of: &["chips"] },
    KeyRule { key: Key::INSECURE, items: &[Cookie], required: &[], shape: Shape::Flag, example: "", says: "sent over plain http too; Secure if not said", instead_of: &[] },
    KeyRule { key: Key::READ_BY, items: &[Cookie], required: &[], shape: Shape::OneOf(READERS), example: "scripts", says: "page scripts can read it; HttpOnly if not said", instead_of: &[] },
    KeyRule { key: Key::SET_BY, items: &[Cookie, Storage], required: &[], shape: Shape::OneOf(WRITERS), example: "middleware", says: "who sets it, if not this program by its constructor", instead_of: &["writer", "written_by"] },
    KeyRule { key: Key::STORED_ON, items: &[Cookie, Embed], required: &[], shape: Shape::Hosts, example: "\"vendor.example\"", says: "the other site it is stored on, where we can neither set nor delete it; several as a list", instead_of: &["third_party_domain"] },
    KeyRule { key: Key::SHARED_WITH, items: &[Cookie], required: &[], shape: Shape::Names, example: "[stripe]", says: "who else can read it: declared providers", instead_of: &["shared"] },

    KeyRule { key: Key::LOADED_BY, items: &[Embed], required: &[], shape: Shape::Name, example: "tag_manager", says: "the embed whose content loads it, if the pages do not load it themselves", instead_of: &["loader", "via", "through", "loaded_from"] },
    KeyRule { key: Key::CONSENT_API, items: &[Embed], required: &[], shape: Shape::OneOf(CONSENT_APIS), example: "google", says: "the vendor's own interface for consent, which learns of every choice; `google` learns of the signals in `consent_mode`", instead_of: &["consent_interface", "consent_signal", "consent_signals", "vendor_api"] },
    KeyRule { key: Key::SCRIPT, items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads scripts from", instead_of: &["scripts"] },
    KeyRule { key: Key::FRAME, items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "what it shows in frames", instead_of: &["iframe", "frames"] },
    KeyRule { key: Key::IMAGE, items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads images from", instead_of: &["img", "images"] },
    KeyRule { key: Key::CONNECT, items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where its scripts connect to", instead_of: &["fetch", "xhr"] },
    KeyRule { key: Key::STYLE, items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads styles from", instead_of: &["css", "styles"] },
    KeyRule { key: Key::FONT, items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads fonts from", instead_of: &["fonts"] },
    KeyRule { key: Key::MEDIA, items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example\"]", says: "where it loads audio and video from", instead_of: &["video", "audio"] },
    KeyRule { key: Key::PIXEL, items: &[Embed], required: &[], shape: Shape::Addresses, example: "[\"https://vendor.example/p.gif?id={id}\"]", says: "the images that it loads in browsers without JavaScript, within `<noscript>`", instead_of: &["pixels", "noscript", "beacon", "web_beacon"] },
    KeyRule { key: Key::INIT, items: &[Embed], required: &[], shape: Shape::Text, example: "\"window.vendor = window.vendor || []; vendor.push(['init', id]);\"", says: "the script that initialises it, in which the embed's parameters are variables; it runs before the scripts of `script`", instead_of: &["inline", "inline_script", "snippet", "initialise", "initialize", "setup", "code", "js"] },
    KeyRule { key: Key::ATTRIBUTES, items: &[Embed], required: &[], shape: Shape::Texts, example: "[\"defer\", \"data-id={id}\"]", says: "the attributes of its script elements; `async` alone if not said", instead_of: &["attribute", "attrs", "attr", "script_attributes"] },
    KeyRule { key: Key::SIZE, items: &[Embed], required: &[], shape: Shape::Text, example: "\"560x315\"", says: "the width and the height of its frames in CSS pixels, which keep their place before they are loaded", instead_of: &["dimensions", "sizes", "aspect_ratio"] },
    KeyRule { key: Key::LOADING, items: &[Embed], required: &[], shape: Shape::OneOf(LOADING), example: "eager", says: "when its frames are loaded; `lazy` if not said", instead_of: &["load"] },
    KeyRule { key: Key::ALLOW, items: &[Embed], required: &[], shape: Shape::SomeOf(PERMISSIONS), example: "[autoplay, fullscreen]", says: "the features of the browser that its frames may use (Permissions Policy)", instead_of: &["permissions", "permission", "permissions_policy", "feature_policy", "features", "allowed"] },
    KeyRule { key: Key::SANDBOX, items: &[Embed], required: &[], shape: Shape::SomeOf(SANDBOX), example: "[scripts, same_origin]", says: "all that its frames may do; forms, popups, popups_to_escape_sandbox, presentation, same_origin and scripts if not said", instead_of: &["sandboxed", "sandboxing"] },
];

impl Item {
    pub(crate) const ALL: [Item; 10] =
        [Policy, Library, Provider, Purpose, Cookie, Consent, Storage, Embed, Access, Retired];

    /// Names the item in messages.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Policy => "policy",
            Library => "library",
            Provider => "provider",
            Purpose => "purpose",
            Cookie => "cookie",
            Consent => "consent cookie",
            Storage => "storage",
            Embed => "embed",
            Access => "access",
            Retired => "retired cookie",
        }
    }

    /// Names the item with its article, as a message begins with it.
    pub(crate) fn with_article(self) -> String {
        let noun = self.noun();
        let article = if noun.starts_with(['a', 'e']) { "an" } else { "a" };
        format!("{article} {noun}")
    }

    pub(crate) fn keys(self) -> Box<dyn Iterator<Item = &'static KeyRule>> {
        Box::new(KEYS.iter().filter(move |rule| rule.items.contains(&self)))
    }

    pub(crate) fn key(self, word: &str) -> Option<&'static KeyRule> {
        self.keys().find(|rule| rule.key.0 == word)
    }

    pub(crate) fn key_words(self) -> Vec<&'static str> {
        self.keys().map(|rule| rule.key.as_str()).collect()
    }

    pub(crate) fn required(self) -> impl Iterator<Item = &'static KeyRule> {
        KEYS.iter().filter(move |rule| rule.required.contains(&self))
    }
}

impl KeyRule {
    /// Returns whether visitors read the value, so that it is translated into every language of the policy.
    pub(crate) fn is_translated(&self) -> bool {
        matches!(self.key, Key::TITLE | Key::GROUP | Key::LOCATION) || self.has_paragraphs()
    }

    /// Returns whether an empty line in the value begins a paragraph.
    pub(crate) fn has_paragraphs(&self) -> bool {
        matches!(self.key, Key::NOTE | Key::RIGHTS)
    }

    /// Renders the key with a value that is still to be filled in, as the author alone knows it, and says of which form it is.
    /// Such a value does not compile.
    pub(crate) fn open(&self) -> String {
        let value = match self.shape {
            Shape::Flag => return format!("`{}`: {}", self.key, self.says),
            Shape::Text if self.key == Key::UPDATED => "\"YYYY-MM-DD\"",
            Shape::Text if matches!(self.key, Key::PRIVACY | Key::OPT_OUT) => "\"https://..\"",
            Shape::Text | Shape::Hosts => "\"..\"",
            Shape::Lifetime | Shape::Name | Shape::OneOf(_) | Shape::Transfers(_) => "..",
            Shape::Names | Shape::SomeOf(_) | Shape::Cookies => "[..]",
            Shape::Addresses => "[\"https://..\"]",
            Shape::Sites | Shape::Texts => "[\"..\"]",
        };
        let form = match self.shape {
            Shape::Lifetime if self.key == Key::DATA_KEPT => ", a number and a unit".to_owned(),
            Shape::Lifetime => ", a number and a unit, or `session`".to_owned(),
            Shape::OneOf([one]) | Shape::SomeOf([one]) => format!(" with `{one}`"),
            Shape::OneOf(words) | Shape::SomeOf(words) => format!(" with one of {}", either(words)),
            Shape::Transfers(words) => {
                format!(" with one of {}, `to` and a country", either(words))
            }
            _ => String::new(),
        };
        format!("`{}: {value}`{form}: {}", self.key, self.says)
    }

    /// Words the remedy for a key whose value the author alone knows. What would spare visitors a question is the second offer.
    pub(crate) fn open_help(&self) -> String {
        match self.key {
            Key::ANONYMISED => {
                format!("remove it, and visitors are asked; or say with {}", self.open())
            }
            _ => format!("write {}", self.open()),
        }
    }

    /// Renders the key with its example.
    pub(crate) fn usage(&self) -> String {
        match self.shape {
            Shape::Flag => self.key.to_string(),
            _ => format!("{}: {}", self.key, self.example),
        }
    }
}

/// Returns whether the text of a key, by its word, has paragraphs.
pub(crate) fn has_paragraphs(word: &str) -> bool {
    KEYS.iter().any(|rule| rule.key.0 == word && rule.has_paragraphs())
}

/// Returns whether any item has a key of this name.
pub(crate) fn is_key(word: &str) -> bool {
    KEYS.iter().any(|rule| rule.key.0 == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_one_rule() {
        for key in Key::ALL {
            assert_eq!(KEYS.iter().filter(|rule| rule.key == *key).count(), 1, "{key}");
        }
        assert_eq!(KEYS.len(), Key::ALL.len());
    }
}
