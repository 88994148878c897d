//! Cookies with their defaults, which are the safe ones: Secure, HttpOnly, Lax, host-only.

use super::binder::{Binder, source_text, source_texts};
use super::inherited::Inherited;
use crate::diagnostics::code::Code;
use crate::model::cookie::{Cookie, SameSite, Seal, Writer};
use crate::model::family::{Alphabet, Family};
use crate::model::items::{Retired, SourceText};
use crate::syntax::keys::Key;
use crate::syntax::lifetime::{CHOICE_LIFETIME, Lifetime};
use crate::syntax::{self, Keys, vocabulary};
use proc_macro2::Ident;

/// The keys that say how the site sets, sends and reads its cookie.
const ATTRIBUTES: &[Key] = &[
    Key::SET_BY,
    Key::READ_BY,
    Key::SEAL,
    Key::PATH,
    Key::SUBDOMAINS,
    Key::SAME_SITE,
    Key::PARTITIONED,
    Key::INSECURE,
];

impl Binder<'_, '_> {
    pub(super) fn cookie(&mut self, syntax: &syntax::Cookie, inherited: Inherited<'_>) -> Cookie {
        let keys = &syntax.keys;
        let identifier = &syntax.name.identifier;
        let word = |key: Key| keys.word(key).map(ToString::to_string);
        let writer = writer(syntax, inherited);
        let of_choices = syntax.is_consent.then(|| lifetime_of_choices(syntax));
        let stored_on = self.stored_on(keys, inherited);
        let is_ours = writer == Writer::Application && stored_on.is_empty();
        let alphabet = if is_ours { Alphabet::Token } else { Alphabet::Stored };
        let written = ATTRIBUTES.iter().filter(|key| keys.has(**key));
        let is_written_by_scripts = matches!(writer, Writer::Scripts | Writer::Embed);
        Cookie {
            text: self.own_or_embeds("the cookie", identifier, &syntax.docs, inherited),
            location: self.key_text("the cookie", keys, Key::LOCATION),
            because: keys.word(Key::BECAUSE).cloned().or_else(|| inherited.because()),
            has_own_reason: keys.has(Key::BECAUSE),
            reported: keys.reported.clone(),
            provider: self.own_provider(keys, inherited),
            lifetime: keys.lifetime(Key::LIFETIME).or(of_choices),
            refusal: keys.lifetime(Key::REFUSAL).or(of_choices),
            seal: match word(Key::SEAL).as_deref() {
                Some(vocabulary::SIGNED) => Seal::Signed,
                Some(vocabulary::ENCRYPTED) => Seal::Encrypted,
                _ => Seal::Plain,
            },
            path: path(keys, identifier),
            subdomains: keys.has(Key::SUBDOMAINS) || (syntax.is_consent && self.shares_choices),
            secure: !keys.has(Key::INSECURE),
            http_only: !keys.has(Key::READ_BY) && !is_written_by_scripts,
            same_site: match word(Key::SAME_SITE).as_deref() {
                Some(vocabulary::STRICT) => SameSite::Strict,
                Some(vocabulary::NONE) => SameSite::None,
                _ => SameSite::Lax,
            },
            partitioned: keys.has(Key::PARTITIONED),
            writer,
            shared_with: self.providers_of(keys, Key::SHARED_WITH),
            also_used_by: Vec::new(),
            family: Family::of(&syntax.name, alphabet, self.errors),
            embed: inherited.embed_name(),
            sites: self.sites_of(keys),
            inherits_stored_on: !stored_on.is_empty() && !keys.has(Key::STORED_ON),
            stored_on,
            attributes: written.map(|key| (*key, keys.place(*key))).collect(),
            is_duplicate: !self.declare_cookie(syntax, inherited.embed.is_some()),
            name: syntax.name.clone(),
            keyword: syntax.keyword.clone(),
            value: syntax.value.clone(),
        }
    }

    /// Returns the other sites that store the cookie: its own, else those of its embed.
    fn stored_on(&mut self, keys: &Keys, inherited: Inherited<'_>) -> Vec<SourceText> {
        match inherited.embed {
            Some((embed, _)) if !keys.has(Key::STORED_ON) => {
                source_texts(&embed.keys, Key::STORED_ON)
            }
            _ => self.other_sites(keys),
        }
    }

    /// Returns the other sites of `stored_on`. A list of no site and a repeated site are reported: without a site the cookie
    /// would be one of this site.
    pub(super) fn other_sites(&mut self, keys: &Keys) -> Vec<SourceText> {
        let mut sites: Vec<SourceText> = Vec::new();
        for site in source_texts(keys, Key::STORED_ON) {
            if sites.iter().any(|known| known.text == site.text) {
                self.errors.report(
                    site.span,
                    Code::STORED_ON,
                    &format!("`stored_on` of `{}` lists `{}` twice", keys.item_name, site.text),
                    "remove one of them",
                );
            } else {
                sites.push(site);
            }
        }
        let is_empty = keys.has(Key::STORED_ON) && sites.is_empty();
        if is_empty && !keys.reported.has(Key::STORED_ON) {
            self.errors.report(
                keys.place(Key::STORED_ON),
                Code::STORED_ON,
                &format!("`stored_on` of `{}` names no site", keys.item_name),
                "name the other site, or remove `stored_on: []` if this site stores it",
            );
        }
        sites
    }

    pub(super) fn retired(&mut self, syntax: &syntax::Cookie) -> Retired {
        let keys = &syntax.keys;
        Retired {
            path: path(keys, &syntax.name.identifier),
            subdomains: keys.has(Key::SUBDOMAINS),
            partitioned: keys.has(Key::PARTITIONED),
            family: Family::of(&syntax.name, Alphabet::Stored, self.errors),
            name: syntax.name.clone(),
        }
    }
}

fn writer(syntax: &syntax::Cookie, inherited: Inherited<'_>) -> Writer {
    let set_by = syntax.keys.word(Key::SET_BY).map(ToString::to_string);
    match set_by.as_deref() {
        _ if syntax.is_consent => Writer::Consent,
        Some(vocabulary::MIDDLEWARE) => Writer::Middleware,
        Some(vocabulary::PROXY) => Writer::Proxy,
        Some(vocabulary::SCRIPTS) => Writer::Scripts,
        _ if inherited.embed.is_some() => Writer::Embed,
        _ => Writer::Application,
    }
}

/// Returns six months: asking again any earlier is pressure.
fn lifetime_of_choices(syntax: &syntax::Cookie) -> Lifetime {
    let place = syntax.name.identifier.span().into();
    Lifetime { place, seconds: Some(CHOICE_LIFETIME), is_sliding: false, is_unknown: false }
}

fn path(keys: &Keys, name: &Ident) -> SourceText {
    source_text(keys, Key::PATH)
        .unwrap_or_else(|| SourceText { text: "/".to_owned(), span: name.span() })
}
