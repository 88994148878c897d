//! Cookies with their defaults, which are the safe ones: Secure, HttpOnly, Lax, host-only.

use super::binder::{Binder, source_text};
use super::inherited::Inherited;
use crate::model::family::{Alphabet, Family};
use crate::model::items::{Cookie, KeyPlaces, Retired, SameSite, Seal, SourceText, Writer};
use crate::syntax::keys::Key;
use crate::syntax::lifetime::{Lifetime, MONTH};
use crate::syntax::{self, Keys, vocabulary};
use proc_macro2::Ident;

impl Binder<'_, '_> {
    pub(super) fn cookie(&mut self, syntax: &syntax::Cookie, inherited: Inherited<'_>) -> Cookie {
        let keys = &syntax.keys;
        let identifier = &syntax.name.identifier;
        let word = |key: Key| keys.word(key).map(ToString::to_string);
        let writer = writer(syntax, inherited);
        let of_choices = syntax.is_consent.then(|| lifetime_of_choices(syntax));
        let stored_on = source_text(keys, Key::STORED_ON).or_else(|| {
            inherited.embed.and_then(|(embed, _)| source_text(&embed.keys, Key::STORED_ON))
        });
        let is_ours = writer == Writer::Application && stored_on.is_none();
        let alphabet = if is_ours { Alphabet::Token } else { Alphabet::Stored };
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
            family: Family::of(&syntax.name, alphabet, self.errors),
            embed: inherited.embed_name(),
            stored_on,
            places: KeyPlaces {
                subdomains: keys.place(Key::SUBDOMAINS),
                insecure: keys.place(Key::INSECURE),
                same_site: keys.place(Key::SAME_SITE),
                read_by: keys.place(Key::READ_BY),
                seal: keys.place(Key::SEAL),
                set_by: keys.place(Key::SET_BY),
            },
            is_duplicate: !self.identifiers.insert(identifier.to_string()),
            name: syntax.name.clone(),
            keyword: syntax.keyword.clone(),
            value: syntax.value.clone(),
        }
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

/// Returns six months (CNIL, deliberation 2020-092): asking again any earlier is pressure.
fn lifetime_of_choices(syntax: &syntax::Cookie) -> Lifetime {
    let place = syntax.name.identifier.span().into();
    Lifetime { place, seconds: Some(6 * MONTH), is_sliding: false }
}

fn path(keys: &Keys, name: &Ident) -> SourceText {
    source_text(keys, Key::PATH)
        .unwrap_or_else(|| SourceText { text: "/".to_owned(), span: name.span() })
}
