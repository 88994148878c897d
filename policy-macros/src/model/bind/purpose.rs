//! Purposes, embeds and what they keep in the browser's storage.

use super::binder::Binder;
use super::written;
use crate::model::{Cookie, Embed, Kind, Purpose, Storage, Text, Written};
use crate::syntax::keys::ORIGINS;
use crate::syntax::{self, Docs, Keys, Value};
use proc_macro2::Ident;

/// What a cookie or an entry of the storage takes over from where it stands.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'s> {
    pub(super) provider: Option<usize>,
    pub(super) embed: Option<(&'s syntax::Embed, &'s Text)>,
}

impl Surroundings<'_> {
    /// What stands inside an embed is necessary for the embed's reason.
    pub(super) fn because(&self) -> Option<Ident> {
        self.embed.and_then(|(embed, _)| embed.keys.word("because").cloned())
    }

    /// The name of the embed.
    pub(super) fn embed_name(&self) -> Option<Ident> {
        self.embed.map(|(embed, _)| embed.name.clone())
    }
}

impl Binder<'_, '_> {
    pub(super) fn purpose(
        &mut self,
        syntax: &syntax::Purpose,
        controller: Option<usize>,
    ) -> Purpose {
        let (keys, name) = (&syntax.keys, &syntax.name);
        let provider = self.provider_of(keys, "provider").or(controller);
        let here = Surroundings { provider, embed: None };
        let mut cookies: Vec<Cookie> =
            syntax.cookies.iter().map(|cookie| self.cookie(cookie, here)).collect();
        let mut storage: Vec<Storage> =
            syntax.storage.iter().map(|entry| self.storage(entry, here)).collect();
        let mut embeds = Vec::new();
        for embed in &syntax.embeds {
            let bound = self.embed(embed);
            let inside =
                Surroundings { provider: bound.provider, embed: Some((embed, &bound.text)) };
            cookies.extend(embed.cookies.iter().map(|cookie| self.cookie(cookie, inside)));
            storage.extend(embed.storage.iter().map(|entry| self.storage(entry, inside)));
            embeds.push(bound);
        }
        Purpose {
            text: self.documented("the purpose", name, &syntax.docs),
            title: self.key_text("the purpose", keys, "title").unwrap_or_default(),
            group: self.key_text("the purpose", keys, "group"),
            kind: kind(&syntax.kind.word),
            is_kind_known: syntax.kind.is_known,
            anonymised: written(keys, "anonymised"),
            own_use: keys.has("own_use"),
            no_cross_site: keys.has("no_cross_site"),
            refused_by: keys.words("refused_by").cloned().collect(),
            consent_mode: keys.words("consent_mode").cloned().collect(),
            data_kept: keys.lifetime("data_kept"),
            recipients: self.providers_of(keys, "recipients"),
            formerly: keys.word("formerly").cloned(),
            asks: true,
            decided_by: "base",
            unmet: Vec::new(),
            id: 0,
            fingerprint: 0,
            cookies,
            storage,
            embeds,
            is_duplicate: !self.purposes.insert(name.to_string()),
            word: syntax.word.clone(),
            identifier: name.clone(),
        }
    }

    fn storage(&mut self, syntax: &syntax::Storage, surroundings: Surroundings<'_>) -> Storage {
        let identifier = &syntax.name.identifier;
        let keys = &syntax.keys;
        Storage {
            text: self.own_or_embeds("the storage", identifier, &syntax.docs, surroundings),
            is_local: syntax.area.as_ref().is_none_or(|area| area == "local"),
            because: keys.word("because").cloned().or_else(|| surroundings.because()),
            has_own_reason: keys.has("because"),
            was_reason_reported: keys.was_reported("because"),
            provider: self.own_provider(keys, surroundings),
            embed: surroundings.embed_name(),
            name: syntax.name.clone(),
        }
    }

    fn embed(&mut self, syntax: &syntax::Embed) -> Embed {
        let keys = &syntax.keys;
        let origins =
            ORIGINS.iter().filter(|key| keys.has(key)).map(|key| (*key, addresses(keys, key)));
        Embed {
            text: self.documented("the embed", &syntax.name, &syntax.docs),
            because: keys.word("because").cloned(),
            was_reason_reported: keys.was_reported("because"),
            provider: self.provider_of(keys, "provider"),
            origins: origins.collect(),
            was_origin_reported: ORIGINS.iter().any(|key| keys.was_reported(key)),
            stored_on: written(keys, "stored_on"),
            parameters: syntax.parameters.clone(),
            word: syntax.word.clone(),
            identifier: syntax.name.clone(),
        }
    }

    /// The text of a doc comment; without one, inside an embed, the embed's stands for it.
    pub(super) fn own_or_embeds(
        &mut self,
        noun: &str,
        identifier: &Ident,
        docs: &Docs,
        surroundings: Surroundings<'_>,
    ) -> Text {
        match surroundings.embed {
            Some((_, text)) if docs.text.is_empty() => text.clone(),
            _ => self.documented(noun, identifier, docs),
        }
    }

    pub(super) fn own_provider(
        &mut self,
        keys: &Keys,
        surroundings: Surroundings<'_>,
    ) -> Option<usize> {
        self.provider_of(keys, "provider").or(surroundings.provider)
    }
}

fn addresses(keys: &Keys, key: &str) -> Vec<Written> {
    let address = |value: &Value| match value {
        Value::Text(text) => Some(Written { text: text.value(), span: text.span() }),
        _ => None,
    };
    keys.list(key).filter_map(address).collect()
}

fn kind(word: &Ident) -> Kind {
    match word.to_string().as_str() {
        "necessary" => Kind::Necessary,
        "statistical" => Kind::Statistical,
        "third_party" => Kind::ThirdParty,
        _ => Kind::Internal,
    }
}
