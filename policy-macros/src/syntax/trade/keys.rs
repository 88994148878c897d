//! Words of the trade in the place of a key.

use crate::syntax::keys::{Item, Key};

/// What to write in the place of a word.
#[derive(Clone, Copy)]
pub(crate) enum Advice {
    /// Another key, with this value.
    Key(Key),
    /// Nothing: the reason.
    Remove(&'static str),
    /// The help as it stands.
    Say(&'static str),
    /// A doc comment with this text.
    Doc,
    /// The name of a provider.
    Provider,
    /// A host: our own, or that of others.
    Host,
    /// An address of a provider, which may be that of its privacy notice.
    Notice,
    /// What an embed loads: the key that its other keys belong to.
    Origins,
    /// The name of the cookie, which stands behind its keyword.
    Name,
}

use Item::{Consent, Cookie, Embed, Policy, Provider, Purpose, Retired, Storage};

const EVERYWHERE: &[Item] = &[Policy, Provider, Purpose, Cookie, Consent, Storage, Embed, Retired];
const DOCUMENTED: &[Item] = &[Policy, Purpose, Cookie, Consent, Storage, Embed];

type Row = (&'static [Item], &'static [&'static str], Advice);

#[rustfmt::skip] // a table: one advice a line
const KEYS: &[Row] = &[
    (&[Cookie, Consent], &["max_age", "maxage", "expires", "expire", "expires_after", "expires_in", "expiration", "expiry", "ttl", "duration", "validity", "valid_for", "lifespan", "life_span", "life_time", "storage_period", "storage_duration", "retention", "retention_period", "until", "age", "life", "lives", "persistence"], Advice::Key(Key::LIFETIME)),
    (&[Cookie, Storage, Embed], &["reason", "exempt", "exemption", "justification", "necessary_because", "why"], Advice::Key(Key::BECAUSE)),
    (&[Cookie], &["legal_basis", "lawful_basis", "legal_ground", "legitimate_interest", "consent", "opt_in", "optin", "ask", "asks", "required", "requires_consent", "gdpr"], Advice::Remove("whether visitors are asked follows from the kind of the purpose")),
    (&[Purpose], &["consent", "opt_in", "optin", "ask", "asks", "asked", "required", "requires_consent", "gdpr", "default", "enabled", "checked", "preselected", "active"], Advice::Remove("whether visitors are asked follows from the kind of the purpose, and no choice is made for them")),
    (&[Embed], &["consent_mode"], Advice::Say("write it in the purpose around the embed, as its signals are those of the purpose")),
    (&[Purpose], &["legal_basis", "lawful_basis", "legal_ground", "legalbasis", "lawfulness"], Advice::Key(Key::BASIS)),
    (&[Purpose], &["legitimate_interest"], Advice::Say("write `basis: legitimate_interest`; whether visitors are asked follows from the kind of the purpose")),
    (&[Purpose], &["data_categories", "categories", "personal_data", "data_collected", "pii", "data_types"], Advice::Key(Key::DATA)),
    (&[Purpose, Policy], &["notes", "remark", "remarks", "changelog", "change_log", "history"], Advice::Key(Key::NOTE)),
    (&[Policy], &["data_subject_rights", "your_rights"], Advice::Key(Key::RIGHTS)),
    (&[Policy, Provider], &["postal_address", "street", "seat"], Advice::Key(Key::ADDRESS)),
    (&[Policy, Provider], &["data_protection_officer", "privacy_officer"], Advice::Key(Key::DPO)),
    (&[Provider], &["transfers", "third_country", "safeguard", "safeguards", "international_transfer"], Advice::Key(Key::TRANSFER)),
    (&[Provider], &["joint", "joint_controller"], Advice::Say("write `role: joint`")),
    (&[Purpose], &["kind", "type"], Advice::Say("write the kind behind the name of the purpose, as in `purpose Name: internal`, and remove this one")),
    (&[Cookie], &["kind", "category", "group", "necessary", "essential", "statistical", "third_party", "first_party", "party", "class", "internal", "tracking", "analytics", "marketing", "advertising", "functional", "performance"], Advice::Remove("a cookie has the kind of the purpose that it stands in")),
    (&[Cookie], &["type", "value_type", "value", "default", "json", "string", "format"], Advice::Remove("the type of the value stands behind the name, as in `cookie theme: String { .. }`")),
    (&[Cookie], &["persistent", "session", "size", "max_size", "max_length", "priority", "version"], Advice::Remove("a policy says no such thing of a cookie; how long it lives is its `lifetime`")),
    (&[Cookie], &["sliding", "rolling", "renewed", "refreshed"], Advice::Say("write `sliding` behind the lifetime, as in `lifetime: 30 days sliding`")),
    (&[Cookie], &["hashed", "hash"], Advice::Remove("a policy says no such thing of a cookie; what protects its value is its `seal`")),
    (DOCUMENTED, &["description", "purpose", "text", "says", "explanation", "summary", "comment", "comments", "doc", "docs", "details", "explains", "info"], Advice::Doc),
    (&[Provider, Retired], &["description", "text", "comment", "summary", "info"], Advice::Remove("only what visitors choose about has a text")),
    (&[Cookie, Purpose, Storage, Embed], &["vendor", "company", "owner", "supplier", "party_name", "service", "controller", "processor", "third_party_name"], Advice::Provider),
    (&[Policy], &["owner", "company", "provider", "publisher", "operator", "responsible"], Advice::Key(Key::CONTROLLER)),
    (&[Policy], &["email", "mail", "e_mail", "contact_email", "contacts"], Advice::Key(Key::CONTACT)),
    (&[Policy], &["date", "last_updated", "update", "updated_at", "modified", "last_modified", "changed", "as_of", "revised"], Advice::Key(Key::UPDATED)),
    (&[Policy], &["language", "locale", "locales", "langs", "lang", "default_language"], Advice::Key(Key::LANGUAGES)),
    (&[Policy], &["hosts", "host", "domains", "domain", "site", "websites", "website"], Advice::Key(Key::SITES)),
    (&[Policy], &["supervisor", "regulator", "dpa", "supervisory_authority"], Advice::Key(Key::AUTHORITY)),
    (&[Policy], &["jurisdiction", "countries", "country", "laws", "law", "region", "regions", "regulations", "regimes"], Advice::Key(Key::JURISDICTIONS)),
    (&[Policy], &["title", "name"], Advice::Remove("the pages of a policy are named in the visitor's language")),
    (&[Policy], &["version"], Advice::Remove("`updated` says when the policy was changed last")),
    (&[Policy], &["banner", "consent", "opt_in"], Advice::Remove("whether visitors are asked follows from the kinds of the purposes, and the application shows the banner")),
    (&[Policy], &["lifetime", "max_age", "expires"], Advice::Remove("each cookie has a lifetime, the consent cookie too")),
    (&[Provider], &["privacy_policy", "privacy_notice", "privacy_url", "policy", "notice", "policy_url"], Advice::Key(Key::PRIVACY)),
    (&[Provider], &["optout", "opt_out_url", "opt_out_link"], Advice::Key(Key::OPT_OUT)),
    (&[Provider], &["title", "company", "label", "legal_name"], Advice::Key(Key::NAME)),
    (&[Provider], &["cookies", "purposes", "embeds", "category"], Advice::Remove("cookies, purposes and embeds name their provider, not it them")),
    (&[Provider], &["url", "website", "homepage", "site", "domain", "host", "link"], Advice::Notice),
    (&[Provider], &["type", "kind"], Advice::Key(Key::ROLE)),
    (&[Purpose], &["heading", "label", "name", "headline"], Advice::Key(Key::TITLE)),
    (&[Purpose], &["category", "section"], Advice::Key(Key::GROUP)),
    (&[Purpose], &["retention", "data_retention", "retention_period", "kept", "storage_period"], Advice::Key(Key::DATA_KEPT)),
    (&[Purpose], &["vendors", "providers", "third_parties", "processors", "partners", "shared_with"], Advice::Key(Key::RECIPIENTS)),
    (&[Purpose], &["cookies", "embeds", "services", "scripts"], Advice::Remove("what belongs to a purpose stands in its braces as an item: `cookie`, `storage` or `embed`")),
    (&[Purpose], &["signals"], Advice::Key(Key::REFUSED_BY)),
    (&[Purpose], &["gpc", "dnt", "do_not_track", "global_privacy_control"], Advice::Say("write `refused_by: [gpc]`: the browser's signals that refuse it")),
    (&[Purpose], &["anonymized", "anonymous", "anonymisation", "anonymization", "is_anonymised", "is_anonymized"], Advice::Key(Key::ANONYMISED)),
    (&[Purpose], &["because", "reason"], Advice::Remove("a cookie says `because`, and its purpose what it is for in its doc comment")),
    (&[Purpose], &["id", "slug", "icon", "order", "priority", "color", "colour"], Advice::Remove("a purpose is known by its name, and stands on the page where it stands in the policy")),
    (&[Purpose], &["opt_out"], Advice::Remove("the provider has the address: `opt_out` is its key")),
    (&[Embed], &["url", "href", "src", "origins", "origin", "hosts", "host", "loads", "source", "sources", "domain", "domains", "link"], Advice::Origins),
    (&[Provider], &["email", "mail", "contact"], Advice::Remove("visitors write to the `contact` of the policy")),
    (&[Embed], &["cookies"], Advice::Remove("a cookie of an embed stands in its braces as an item")),
    (&[Embed], &["name"], Advice::Key(Key::TITLE)),
    (&[Embed], &["lazy"], Advice::Remove("frames are lazy where nothing is said")),
    (&[Embed], &["width", "height"], Advice::Say("write both in `size`, as in `size: \"560x315\"`")),
    (&[Embed], &["async", "defer", "nomodule", "integrity", "crossorigin", "cross_origin", "fetchpriority", "module", "sri"], Advice::Say("write it as one of `attributes`, as in `attributes: [\"defer\", \"crossorigin=anonymous\"]`")),
    (&[Embed], &["class", "style_attribute", "css_class"], Advice::Remove("a policy says what an embed loads, and not how it looks")),
    (&[Embed], &["lifetime", "expires", "max_age"], Advice::Remove("a cookie of the embed has a lifetime")),
    (&[Cookie], &["domain", "host", "set_on", "site"], Advice::Host),
    (&[Cookie, Storage], &["name", "key", "wire"], Advice::Name),
    (&[Cookie], &["url", "privacy", "privacy_policy", "opt_out", "link"], Advice::Remove("the provider has the address: `privacy` and `opt_out` are its keys")),
    (&[Cookie], &["title", "label"], Advice::Remove("a cookie is named by its name, and explained by its doc comment")),
    (EVERYWHERE, &["language", "lang"], Advice::Remove("`languages` of the policy lists them, and `texts` translates")),
];

/// Finds what a word of the trade stands for in an item.
pub(crate) fn advice(word: &str, item: Item) -> Option<Advice> {
    let row = KEYS.iter().find(|(items, words, _)| items.contains(&item) && words.contains(&word));
    row.map(|(_, _, advice)| *advice)
}

/// Writes a word as the language does: `maxAge`, `Max-Age` and `MAX_AGE` are `max_age`.
pub(crate) fn plain(word: &str) -> String {
    let mut plain = String::new();
    let mut previous_is_lower = false;
    for c in word.chars() {
        if c.is_uppercase() && previous_is_lower {
            plain.push('_');
        }
        previous_is_lower = c.is_lowercase() || c.is_ascii_digit();
        plain.extend(if c == '-' { '_' } else { c }.to_lowercase());
    }
    plain
}
