//! Words of the trade: of consent managers, of other libraries and of cookie policies, and the words of the language that they
//! were probably meant for.

pub(crate) mod keys;
pub(crate) mod values;

use super::keys::Item;
use super::keywords::Keyword;
use super::vocabulary::{
    CACHE, INDEXED_DB, INTERNAL, LOCAL, NECESSARY, SESSION, STATISTICAL, THIRD_PARTY,
};

/// The beginning of an item that a word was meant for.
#[derive(Clone, Copy)]
pub(crate) enum Meant {
    Keyword(Keyword),
    /// `consent cookie`
    Consent,
    /// `storage .. in ..`
    Storage(&'static str),
    /// `access ..`, and behind `as` the name that stands there
    Access(&'static str),
    /// `purpose ..: kind`
    Kind(&'static str),
}

/// The words that stand for an item, and what to say of it.
type Row = (&'static [Item], &'static [&'static str], Meant, &'static str);

#[rustfmt::skip] // a table: one item a line
const ITEMS: &[Row] = &[
    (&[Item::Purpose], &["pixel", "beacon", "web_beacon", "iframe", "frame", "script", "tag", "tracker", "widget", "plugin", "sdk", "service", "video", "image", "snippet"], Meant::Keyword(Keyword::Embed), "what the pages load from a provider is an embed"),
    (&[Item::Purpose, Item::Embed], &["local_storage", "localstorage", "localStorage", "LocalStorage"], Meant::Storage(LOCAL), "an entry of `localStorage`"),
    (&[Item::Purpose, Item::Embed], &["session_storage", "sessionstorage", "sessionStorage", "SessionStorage"], Meant::Storage(SESSION), "an entry of `sessionStorage`"),
    (&[Item::Purpose, Item::Embed], &["indexed_db", "indexeddb", "indexedDB", "IndexedDB", "database", "idb"], Meant::Storage(INDEXED_DB), "a database of the browser"),
    (&[Item::Purpose, Item::Embed], &["cache", "caches", "cache_storage", "cacheStorage", "CacheStorage"], Meant::Storage(CACHE), "an entry of the Cache API"),
    (&[Item::Purpose, Item::Embed], &["fingerprint", "fingerprinting", "browser_fingerprint", "device_fingerprint"], Meant::Access("fingerprint"), "what is read without storing anything is an access"),
    (&[Item::Purpose, Item::Embed], &["email_pixel", "mail_pixel", "newsletter_pixel"], Meant::Access("email_pixel"), "what is read without storing anything is an access"),
    (&[Item::Purpose, Item::Embed], &["link_decoration", "click_id", "utm", "url_parameter"], Meant::Access("link_decoration"), "what is read without storing anything is an access"),
    (&[Item::Purpose, Item::Embed], &["client_hint", "client_hints", "user_agent"], Meant::Access("client_hints"), "what is read without storing anything is an access"),
    (&[Item::Purpose, Item::Embed], &["ip", "ip_address"], Meant::Access("ip_address"), "what is read without storing anything is an access"),
    (&[Item::Purpose, Item::Embed], &["sensor", "sensors", "geolocation"], Meant::Access("sensor"), "what is read without storing anything is an access"),
    (&[Item::Purpose], &["consent_cookie", "choice_cookie", "consentCookie", "consentcookie"], Meant::Consent, "the cookie that keeps the choices"),
    (&[Item::Policy], &["vendor", "company", "controller", "processor", "third_party", "party", "supplier", "partner", "service"], Meant::Keyword(Keyword::Provider), "who sets or reads something is a provider"),
    (&[Item::Policy], &["category", "group", "class"], Meant::Keyword(Keyword::Purpose), "what visitors choose about is a purpose"),
    (&[Item::Policy], &["necessary", "essential", "required"], Meant::Kind(NECESSARY), "the kind stands behind the name of a purpose"),
    (&[Item::Policy], &["statistical", "statistics", "analytics"], Meant::Kind(STATISTICAL), "the kind stands behind the name of a purpose"),
    (&[Item::Policy], &["internal", "preferences"], Meant::Kind(INTERNAL), "the kind stands behind the name of a purpose"),
    (&[Item::Policy], &["marketing", "advertising"], Meant::Kind(THIRD_PARTY), "the kind stands behind the name of a purpose"),
    (&[Item::Policy], &["removed", "deprecated", "deleted", "obsolete", "tombstones", "old"], Meant::Keyword(Keyword::Retired), "cookies that are no longer set"),
    (&[Item::Policy], &["translations", "translation", "locale", "locales", "i18n", "l10n", "lang", "language", "text"], Meant::Keyword(Keyword::Texts), "the texts of a further language"),
    (&[Item::Policy], &["cookie_policy"], Meant::Keyword(Keyword::Policy), "the policy itself"),
    (&[Item::Purpose, Item::Embed, Item::Retired], &["cookies"], Meant::Keyword(Keyword::Cookie), "one item for each cookie"),
];

fn row(word: &str, item: Item) -> Option<&'static Row> {
    ITEMS.iter().find(|(items, words, ..)| items.contains(&item) && words.contains(&word))
}

/// Finds the item that a word of the trade stands for, in the body of another.
pub(crate) fn item(word: &str, inside: Item) -> Option<Meant> {
    row(word, inside).map(|(_, _, meant, _)| *meant)
}

/// Says what such an item is.
pub(crate) fn says(word: &str) -> Option<&'static str> {
    ITEMS.iter().find(|(_, words, ..)| words.contains(&word)).map(|(_, _, _, says)| *says)
}

/// Words for kinds of purposes. Where the trade's word leaves open whether something is necessary, the kind is one that asks.
#[rustfmt::skip] // a table: one kind a line
const KINDS: &[(&str, &[&str])] = &[
    (NECESSARY, &["essential", "strictly_necessary", "required", "mandatory"]),
    (STATISTICAL, &["analytics", "analytic", "analytical", "statistics", "statistic", "stats", "measurement", "performance", "audience", "audience_measurement", "metrics", "web_analytics"]),
    (INTERNAL, &["first_party", "preferences", "preference", "personalisation", "personalization", "functional", "functionality", "functions", "comfort", "convenience", "own", "experience"]),
    (THIRD_PARTY, &["marketing", "advertising", "advertisement", "ads", "targeting", "retargeting", "tracking", "social_media", "social", "social_network", "external", "external_media", "third", "thirdparty", "third_parties", "profiling"]),
];

/// Finds the kind that a word stands for.
pub(crate) fn kind(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase().replace('-', "_");
    let exact = KINDS.iter().find(|(kind, words)| *kind == word || words.contains(&word.as_str()));
    exact.map(|(kind, _)| *kind)
}

/// Finds the storage of the browser that a word stands for (`storage .. in ..`).
pub(crate) fn area(word: &str) -> Option<&'static str> {
    match word.to_lowercase().replace(['_', '-'], "").as_str() {
        "local" | "localstorage" => Some(LOCAL),
        "session" | "sessionstorage" | "tab" => Some(SESSION),
        "indexeddb" | "idb" => Some(INDEXED_DB),
        "cache" | "caches" | "cachestorage" | "cacheapi" => Some(CACHE),
        _ => None,
    }
}
