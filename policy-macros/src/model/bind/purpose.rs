//! Purposes, embeds and entries of the browser's storage.

use super::binder::{Binder, source_text, source_texts};
use super::identifiers::Space;
use super::inherited::Inherited;
use crate::model::cookie::Cookie;
use crate::model::embed::{Embed, Loader};
use crate::model::items::{Access, Kind, Purpose, Storage};
use crate::model::texts::Text;
use crate::syntax::keys::{FRAMING, Item, Key, ORIGINS};
use crate::syntax::vocabulary::{LOCAL, NECESSARY, STATISTICAL, THIRD_PARTY};
use crate::syntax::{self, Docs, Keys};
use proc_macro2::Ident;

/// The keys that a purpose of a library leaves to the policy that includes it.
const OF_INCLUDER: &[Key] = &[Key::SITES, Key::GROUP, Key::NOTE, Key::BASIS, Key::FORMERLY];

impl Binder<'_, '_> {
    pub(super) fn purpose(
        &mut self,
        syntax: &syntax::Purpose,
        is_duplicate: bool,
        controller: Option<usize>,
    ) -> Purpose {
        let (keys, name) = (&syntax.keys, &syntax.name);
        let provider = self.provider_of(keys, Key::PROVIDER).or(controller);
        let here = Inherited { provider, embed: None };
        let mut cookies: Vec<Cookie> =
            syntax.cookies.iter().map(|cookie| self.cookie(cookie, here)).collect();
        let mut storage: Vec<Storage> =
            syntax.storage.iter().map(|entry| self.storage(entry, here)).collect();
        let mut accesses: Vec<Access> =
            syntax.accesses.iter().map(|access| self.access(access, here)).collect();
        let mut embeds = Vec::new();
        for embed in &syntax.embeds {
            let bound = self.embed(embed);
            let inside = Inherited { provider: bound.provider, embed: Some((embed, &bound.text)) };
            cookies.extend(embed.cookies.iter().map(|cookie| self.cookie(cookie, inside)));
            storage.extend(embed.storage.iter().map(|entry| self.storage(entry, inside)));
            accesses.extend(embed.accesses.iter().map(|access| self.access(access, inside)));
            embeds.push(bound);
        }
        Purpose {
            text: self.documented("the purpose", name, &syntax.docs),
            title: self.key_text("the purpose", keys, Key::TITLE).unwrap_or_default(),
            group: self.key_text("the purpose", keys, Key::GROUP),
            note: self.key_text("the purpose", keys, Key::NOTE),
            kind: kind(&syntax.kind),
            reported: keys.reported.clone(),
            data: each_once(keys.words(Key::DATA)),
            basis: keys.word(Key::BASIS).cloned(),
            anonymised: source_text(keys, Key::ANONYMISED),
            own_use: keys.has(Key::OWN_USE),
            no_cross_site: keys.has(Key::NO_CROSS_SITE),
            ip_masked: keys.has(Key::IP_MASKED),
            not_matched: keys.has(Key::NOT_MATCHED),
            sensitive: keys.has(Key::SENSITIVE),
            clears_storage: keys.has(Key::CLEARS_STORAGE),
            refused_by: keys.words(Key::REFUSED_BY).cloned().collect(),
            consent_mode: keys.words(Key::CONSENT_MODE).cloned().collect(),
            data_kept: keys.lifetime(Key::DATA_KEPT),
            recipients: self.providers_of(keys, Key::RECIPIENTS),
            sites: self.sites_of(keys),
            reads: Vec::new(),
            of_includer: OF_INCLUDER
                .iter()
                .filter(|key| keys.has(**key))
                .map(|key| (*key, keys.place(*key)))
                .collect(),
            formerly: keys.word(Key::FORMERLY).cloned(),
            asks: true,
            decided_by: "base",
            unmet: Vec::new(),
            unmet_in: Vec::new(),
            sells: false,
            id: 0,
            terms: 0,
            cookies,
            storage,
            embeds,
            accesses,
            is_duplicate,
            keyword: syntax.keyword.clone(),
            identifier: name.clone(),
        }
    }

    fn storage(&mut self, syntax: &syntax::Storage, inherited: Inherited<'_>) -> Storage {
        let identifier = &syntax.name.identifier;
        let keys = &syntax.keys;
        self.declare_storage(syntax);
        Storage {
            text: self.own_or_embeds("the storage", identifier, &syntax.docs, inherited),
            value: syntax.value.clone(),
            area: syntax.area.as_ref().map_or(LOCAL.to_owned(), ToString::to_string),
            lifetime: keys.lifetime(Key::LIFETIME),
            because: keys.word(Key::BECAUSE).cloned().or_else(|| inherited.because()),
            has_own_reason: keys.has(Key::BECAUSE),
            reported: keys.reported.clone(),
            provider: self.own_provider(keys, inherited),
            embed: inherited.embed_name(),
            name: syntax.name.clone(),
        }
    }

    fn access(&mut self, syntax: &syntax::Access, inherited: Inherited<'_>) -> Access {
        let keys = &syntax.keys;
        Access {
            text: self.own_or_embeds("the access", &syntax.name, &syntax.docs, inherited),
            has_own_text: inherited.embed.is_none() || !syntax.docs.text.is_empty(),
            because: keys.word(Key::BECAUSE).cloned().or_else(|| inherited.because()),
            has_own_reason: keys.has(Key::BECAUSE),
            reported: keys.reported.clone(),
            provider: self.own_provider(keys, inherited),
            embed: inherited.embed_name(),
            kind: syntax.kind.clone(),
            identifier: syntax.name.clone(),
        }
    }

    fn embed(&mut self, syntax: &syntax::Embed) -> Embed {
        let keys = &syntax.keys;
        let origins = ORIGINS
            .iter()
            .filter(|key| keys.has(**key))
            .map(|key| (*key, source_texts(keys, *key)));
        Embed {
            text: self.documented("the embed", &syntax.name, &syntax.docs),
            because: keys.word(Key::BECAUSE).cloned(),
            reported: keys.reported.clone(),
            provider: self.provider_of(keys, Key::PROVIDER),
            origins: origins.collect(),
            title: self.key_text("the embed", keys, Key::TITLE),
            init: source_text(keys, Key::INIT),
            attributes: keys.has(Key::ATTRIBUTES).then(|| source_texts(keys, Key::ATTRIBUTES)),
            size: source_text(keys, Key::SIZE),
            loading: keys.word(Key::LOADING).cloned(),
            allow: each_once(keys.words(Key::ALLOW)),
            sandbox: keys.has(Key::SANDBOX).then(|| each_once(keys.words(Key::SANDBOX))),
            places: FRAMING
                .iter()
                .chain(&[Key::INIT, Key::ATTRIBUTES])
                .filter(|key| keys.has(**key))
                .map(|key| (*key, keys.place(*key)))
                .collect(),
            stored_on: self.other_sites(keys),
            loader: keys.word(Key::LOADED_BY).map(|word| Loader {
                identifier: word.clone(),
                purpose: None,
                provider: None,
            }),
            consent_api: keys.word(Key::CONSENT_API).cloned(),
            parameters: syntax.parameters.clone(),
            is_duplicate: !self.declare_item(Item::Embed, &syntax.name, &[Space::Function]),
            keyword: syntax.keyword.clone(),
            identifier: syntax.name.clone(),
        }
    }

    /// Returns the text of a doc comment. Inside an embed, the embed's text stands in for a missing one.
    pub(super) fn own_or_embeds(
        &mut self,
        noun: &str,
        identifier: &Ident,
        docs: &Docs,
        inherited: Inherited<'_>,
    ) -> Text {
        match inherited.embed {
            Some((_, text)) if docs.text.is_empty() => text.clone(),
            _ => self.documented(noun, identifier, docs),
        }
    }

    pub(super) fn own_provider(&mut self, keys: &Keys, inherited: Inherited<'_>) -> Option<usize> {
        self.provider_of(keys, Key::PROVIDER).or(inherited.provider)
    }
}

fn kind(word: &Ident) -> Kind {
    match word.to_string().as_str() {
        NECESSARY => Kind::Necessary,
        STATISTICAL => Kind::Statistical,
        THIRD_PARTY => Kind::ThirdParty,
        _ => Kind::Internal,
    }
}

/// Returns each word at its first place.
fn each_once<'w>(words: impl Iterator<Item = &'w Ident>) -> Vec<Ident> {
    let mut once: Vec<Ident> = Vec::new();
    for word in words {
        if !once.contains(word) {
            once.push(word.clone());
        }
    }
    once
}
