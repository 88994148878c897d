//! The table of facts: each with its place in the terms of a consent, and its sentence.

use super::super::difference::DifferenceKind::{Changed, New, WiderAccess};
use super::changes::Section::{
    self, Access, Cookies, Embeds, Policy, Providers, Purposes, Storage,
};
use super::meaning::InTerms::{self, AllBut, No, Only, Origins, Presence, Sliding, Yes};
use super::meaning::Wording::{self, Elsewhere, Flag, Hash, List, Optional, Word};
use super::meaning::{Meaning, ORIGINS, STORED};

/// Features that frames may use without a change of what a visitor agrees to, as `policy-macros` lists them.
const HARMLESS: &[&str] = &[
    "autoplay",
    "clipboard-write",
    "encrypted-media",
    "fullscreen",
    "picture-in-picture",
    "screen-wake-lock",
    "web-share",
];

#[rustfmt::skip] // a table: one fact a line
const FACTS: &[(Section, &str, InTerms, Wording)] = &[
    (Policy, "controller", Yes, Word(Changed, " has the controller ", "no controller")),
    (Policy, "contact", No, Word(Changed, " has the contact ", "none")),
    (Policy, "updated", No, Word(Changed, " says that it was last changed on ", "no day")),
    (Policy, "dpo", No, Optional(Changed, " has the data protection officer ", " no longer has the data protection officer ")),
    (Policy, "address", No, Optional(Changed, " has the address ", " no longer has the address ")),
    (Policy, "authority", No, Optional(Changed, " has the supervisory authority ", " no longer has the supervisory authority ")),
    (Policy, "written_in", No, Word(Changed, " is written in ", "no language")),
    (Policy, "languages", No, List(Changed, " is also in ", " is no longer in ")),
    (Policy, "sites", No, Word(Changed, " holds on ", "all hosts")),
    (Policy, "jurisdictions", No, List(Changed, " also follows the law of ", " no longer follows the law of ")),
    (Policy, "audience", No, Optional(Changed, " is directed to ", " is no longer directed to ")),
    (Policy, "abroad", No, Optional(Changed, " has abroad the rules of ", " no longer has abroad the rules of ")),
    (Policy, "elsewhere", No, Optional(Changed, " has elsewhere the rule ", " no longer has elsewhere the rule ")),
    (Policy, "refusal", No, Word(Changed, " keeps refusals for ", "no time")),
    (Policy, "consent_cookie", No, Elsewhere),
    (Purposes, "terms", No, Elsewhere),
    (Purposes, "agreed_lifetime", No, Elsewhere),
    (Purposes, "rule", No, Elsewhere),
    (Providers, "privacy", No, Word(Changed, " has its privacy notice at ", "no address")),
    (Providers, "opt_out", No, Optional(Changed, " has its opt-out at ", " no longer has its opt-out at ")),
    (Providers, "country", Yes, Word(WiderAccess, " is in ", "no stated country")),
    (Providers, "role", Only(&["processor", "joint"]), Optional(WiderAccess, " has the role ", " no longer has the role ")),
    (Providers, "notices", No, List(Changed, " has a notice at ", " no longer has a notice at ")),
    (Providers, "dpo", No, Optional(Changed, " has the data protection officer ", " no longer has the data protection officer ")),
    (Providers, "address", No, Optional(Changed, " has the address ", " no longer has the address ")),
    (Providers, "transfer", Yes, List(WiderAccess, " takes data to ", " no longer takes data to ")),
    (Purposes, "kind", Yes, Word(Changed, " is of the kind ", "none")),
    (Purposes, "basis", No, Optional(Changed, " has the legal basis ", " no longer has the legal basis ")),
    (Purposes, "anonymised", Presence, Optional(Changed, " is anonymised by ", " is no longer anonymised by ")),
    (Purposes, "own_use", Yes, Flag(Changed, " is for the controller's own use", " is not for the controller's own use alone")),
    (Purposes, "no_cross_site", Yes, Flag(Changed, " tracks on no other sites", " does not promise to track on no other sites")),
    (Purposes, "ip_masked", Yes, Flag(Changed, " cuts IP addresses", " does not promise to cut IP addresses")),
    (Purposes, "sensitive", Yes, Flag(New, " processes sensitive data", " no longer processes sensitive data")),
    (Purposes, "not_matched", Yes, Flag(Changed, " joins no data with persons", " does not promise to join no data with persons")),
    (Purposes, "sells", No, Flag(WiderAccess, " gives data to a party that is no processor", " gives data to processors alone")),
    (Purposes, "consent_mode", Yes, List(WiderAccess, " tells Google's tags ", " no longer tells Google's tags ")),
    (Purposes, "data", Yes, List(New, " processes ", " no longer processes ")),
    (Purposes, "data_kept", No, Wording::Lifetime(" keeps its data ", "for a time that is not stated")),
    (Purposes, "recipients", Yes, List(WiderAccess, " gives data to ", " no longer gives data to ")),
    (Purposes, "refused_by_gpc", No, Flag(Changed, " is refused by Global Privacy Control", " is no longer refused by Global Privacy Control")),
    (Purposes, "clears_storage", No, Flag(Changed, " clears the whole storage of the site when it is withdrawn", " no longer clears the whole storage of the site when it is withdrawn")),
    (Cookies, "because", Only(&["choice"]), Word(Changed, " is necessary for ", "nothing")),
    (Access, "embed", No, Word(Changed, " is of embed ", "none")),
    (Cookies, "lifetime", Sliding, Wording::Lifetime(" lives ", STORED)),
    (Storage, "lifetime", InTerms::Lifetime, Wording::Lifetime(" lives ", STORED)),
    (Cookies, "shared_with", Yes, List(WiderAccess, " can be read by ", " can no longer be read by ")),
    (Cookies, "read_by_scripts", Yes, Flag(WiderAccess, " can be read by scripts", " can no longer be read by scripts")),
    (Cookies, "subdomains", Yes, Flag(WiderAccess, " is sent to subdomains", " is not sent to subdomains")),
    (Cookies, "insecure", Yes, Flag(WiderAccess, " is sent over plain http", " is sent over https alone")),
    (Cookies, "same_site", Only(&["none"]), Word(WiderAccess, " has `same_site` ", "`lax`")),
    (Cookies, "partitioned", Yes, Flag(Changed, " is kept apart for each embedding site", " is not kept apart for each embedding site")),
    (Cookies, "path", Yes, Word(Changed, " is sent to paths below ", "`/`")),
    (Cookies, "set_by", Only(&["proxy", "scripts", "embed"]), Word(Changed, " is set by ", "the application")),
    (Cookies, "seal", No, Word(Changed, " has the seal ", "`plain`")),
    (Cookies, "also_used_by", Yes, List(WiderAccess, " is also used by purpose ", " is no longer used by purpose ")),
    (Embeds, "stored_on", Yes, List(WiderAccess, " stores cookies on ", " no longer stores cookies on ")),
    (Embeds, "loaded_by", Yes, Word(Changed, " is loaded by embed ", "the pages")),
    (Embeds, "consent_api", No, Optional(Changed, " learns of choices by the interface ", " no longer learns of choices by the interface ")),
    (Embeds, "init", Presence, Hash(" has an initialising script", " has another initialising script", " no longer has an initialising script")),
    (Embeds, "attributes", No, List(Changed, " has scripts with the attribute ", " has scripts without the attribute ")),
    (Embeds, "allow", AllBut(HARMLESS), List(WiderAccess, " lets its frames use ", " no longer lets its frames use ")),
    (Embeds, "sandbox", Yes, List(WiderAccess, " lifts for its frames ", " no longer lifts for its frames ")),
    (Embeds, "sandbox_without", No, List(Changed, " keeps its frames from ", " no longer keeps its frames from ")),
    (Access, "kind", Yes, Word(WiderAccess, " reads ", "nothing")),
];

/// Facts of items of several types.
#[rustfmt::skip] // likewise
const OF_ITEMS: &[(&str, InTerms, Wording)] = &[
    ("purpose", Yes, Word(Changed, " belongs to purpose ", "none")),
    ("provider", Yes, Word(WiderAccess, " is of ", "the controller")),
    ("sites", Yes, Word(WiderAccess, " is on ", "all sites")),
    ("because", No, Word(Changed, " is necessary for ", "nothing")),
    ("embed", No, Word(Changed, " is set by embed ", "none")),
];

/// Returns the meaning of a fact.
pub(super) fn meaning_of(section: Section, key: &str) -> Meaning {
    let of_section = FACTS.iter().find(|(of, name, ..)| *of == section && *name == key);
    let of_section = of_section.map(|(_, _, terms, wording)| (*terms, *wording));
    let of_items = OF_ITEMS.iter().find(|(name, ..)| *name == key);
    let of_items = of_items.map(|(_, terms, wording)| (*terms, *wording));
    let of_items = of_items.filter(|_| section.is_of_items());
    let (terms, wording) = if section == Embeds && ORIGINS.contains(&key) {
        (Origins, List(WiderAccess, " loads from ", " no longer loads from "))
    } else {
        of_section.or(of_items).unwrap_or((No, Wording::Unknown))
    };
    Meaning { terms, wording }
}
