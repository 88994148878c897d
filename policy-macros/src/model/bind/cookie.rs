//! Cookies with their defaults: what is not said is the safe thing.

use super::binder::{Binder, source_text};
use super::inherited::Inherited;
use crate::model::family::Family;
use crate::model::items::{Cookie, KeySpans, Retired, SameSite, Seal, SourceText, Writer};
use crate::syntax::lifetime::{Lifetime, MONTH};
use crate::syntax::{self, Keys};
use proc_macro2::Ident;

impl Binder<'_, '_> {
    pub(super) fn cookie(&mut self, syntax: &syntax::Cookie, inherited: Inherited<'_>) -> Cookie {
        let keys = &syntax.keys;
        let identifier = &syntax.name.identifier;
        let word = |key: &str| keys.word(key).map(ToString::to_string);
        let writer = writer(syntax, inherited);
        let of_choices = syntax.is_consent.then(|| lifetime_of_choices(syntax));
        let is_written_by_scripts = matches!(writer, Writer::Scripts | Writer::Embed);
        Cookie {
            text: self.own_or_embeds("the cookie", identifier, &syntax.docs, inherited),
            location: self.key_text("the cookie", keys, "location"),
            because: keys.word("because").cloned().or_else(|| inherited.because()),
            has_own_reason: keys.has("because"),
            was_reason_reported: keys.was_reported("because"),
            provider: self.own_provider(keys, inherited),
            lifetime: keys.lifetime("lifetime").or(of_choices),
            refusal: keys.lifetime("refusal").or(of_choices),
            seal: match word("seal").as_deref() {
                Some("signed") => Seal::Signed,
                Some("encrypted") => Seal::Encrypted,
                _ => Seal::Plain,
            },
            path: path(keys, identifier),
            subdomains: keys.has("subdomains") || (syntax.is_consent && self.shares_choices),
            secure: !keys.has("insecure"),
            http_only: !keys.has("read_by") && !is_written_by_scripts,
            same_site: match word("same_site").as_deref() {
                Some("strict") => SameSite::Strict,
                Some("none") => SameSite::None,
                _ => SameSite::Lax,
            },
            partitioned: keys.has("partitioned"),
            writer,
            shared_with: self.providers_of(keys, "shared_with"),
            family: Family::of(&syntax.name, self.errors),
            embed: inherited.embed_name(),
            stored_on: source_text(keys, "stored_on").or_else(|| {
                inherited.embed.and_then(|(embed, _)| source_text(&embed.keys, "stored_on"))
            }),
            spans: KeySpans {
                subdomains: keys.span("subdomains"),
                insecure: keys.span("insecure"),
                same_site: keys.span("same_site"),
                read_by: keys.span("read_by"),
                seal: keys.span("seal"),
                set_by: keys.span("set_by"),
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
            subdomains: keys.has("subdomains"),
            partitioned: keys.has("partitioned"),
            family: Family::of(&syntax.name, self.errors),
            name: syntax.name.clone(),
        }
    }
}

fn writer(syntax: &syntax::Cookie, inherited: Inherited<'_>) -> Writer {
    let set_by = syntax.keys.word("set_by").map(ToString::to_string);
    match set_by.as_deref() {
        _ if syntax.is_consent => Writer::Consent,
        Some("middleware") => Writer::Middleware,
        Some("proxy") => Writer::Proxy,
        Some("scripts") => Writer::Scripts,
        _ if inherited.embed.is_some() => Writer::Embed,
        _ => Writer::Application,
    }
}

/// Six months (CNIL, deliberation 2020-092): asking again any earlier is pressure.
fn lifetime_of_choices(syntax: &syntax::Cookie) -> Lifetime {
    let span = syntax.name.identifier.span();
    Lifetime { span, seconds: Some(6 * MONTH), is_sliding: false }
}

fn path(keys: &Keys, name: &Ident) -> SourceText {
    source_text(keys, "path")
        .unwrap_or_else(|| SourceText { text: "/".to_owned(), span: name.span() })
}
