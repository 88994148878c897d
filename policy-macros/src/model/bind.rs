//! Syntax to model: every name is looked up, every default applied. An unknown name is reported and repaired with the
//! nearest, so that it is one error.

use super::texts::{Subject, Translations};
use super::{
    Cookie, Embed, Family, Jurisdiction, KeySpans, Kind, Language, Policy, Provider, Purpose,
    Retired, SameSite, Seal, Site, Storage, Text, Writer, Written, consent, fingerprint,
};
use crate::errors::Errors;
use crate::nearest::nearest;
use crate::parse::listed;
use crate::syntax::keys::ORIGINS;
use crate::syntax::{self, Docs, Keys, Value};
use proc_macro2::Ident;
use std::collections::BTreeSet;

/// The model of a policy.
pub(crate) fn bind(syntax: syntax::Policy, errors: &mut Errors) -> Policy {
    let languages = languages(&syntax.keys, errors);
    let providers: Vec<Provider> = syntax.providers.iter().map(provider).collect();
    let jurisdictions = jurisdictions(&syntax.keys, errors);
    let mut translations = Translations::gather(&languages, &syntax.texts, errors);
    let mut binder = Binder {
        providers: &providers,
        translations: &mut translations,
        shares_choices: syntax.keys.has("subdomains"),
        identifiers: BTreeSet::new(),
        purposes: BTreeSet::new(),
    };
    let codes: Vec<Jurisdiction> = jurisdictions.iter().map(|(code, _)| *code).collect();

    let text = binder.documented("the policy", &syntax.name, &syntax.docs, errors);
    let controller = syntax.keys.word("controller").and_then(|word| binder.provider(word, errors));
    let mut purposes: Vec<Purpose> =
        syntax.purposes.iter().map(|purpose| binder.purpose(purpose, controller, errors)).collect();
    for purpose in &mut purposes {
        let is_anonymised = purpose.anonymised.is_some();
        (purpose.asks, purpose.decided_by) = consent::derive(purpose.kind, is_anonymised, &codes);
        let known_as = purpose.formerly.as_ref().unwrap_or(&purpose.identifier);
        purpose.id = fingerprint::id(&known_as.to_string());
        purpose.fingerprint = fingerprint::of(purpose, &providers);
    }
    translations.finish(errors);

    Policy {
        visibility: syntax.visibility,
        word: syntax.word,
        text,
        controller,
        contact: written(&syntax.keys, "contact").unwrap_or_default(),
        updated: written(&syntax.keys, "updated").unwrap_or_default(),
        authority: written(&syntax.keys, "authority"),
        sites: sites(&syntax.keys),
        retired: syntax.retired.iter().map(|cookie| retired(cookie, errors)).collect(),
        files: syntax.texts.iter().filter_map(|texts| texts.file.clone()).collect(),
        name: syntax.name,
        languages,
        jurisdictions,
        providers,
        purposes,
    }
}

/// What is known while purposes are bound.
struct Binder<'b, 's> {
    providers: &'b [Provider],
    translations: &'b mut Translations<'s>,
    /// Whether the consent cookie is sent to subdomains.
    shares_choices: bool,
    /// Cookies and embeds, which are functions.
    identifiers: BTreeSet<String>,
    purposes: BTreeSet<String>,
}

/// What a cookie or an entry of the storage takes over from where it stands.
#[derive(Clone, Copy)]
struct Surroundings<'s> {
    provider: Option<usize>,
    embed: Option<(&'s syntax::Embed, &'s Text)>,
}

impl Binder<'_, '_> {
    fn purpose(
        &mut self,
        syntax: &syntax::Purpose,
        controller: Option<usize>,
        errors: &mut Errors,
    ) -> Purpose {
        let keys = &syntax.keys;
        let name = &syntax.name;
        let provider =
            keys.word("provider").and_then(|word| self.provider(word, errors)).or(controller);
        let here = Surroundings { provider, embed: None };
        let mut cookies: Vec<Cookie> =
            syntax.cookies.iter().map(|cookie| self.cookie(cookie, here, errors)).collect();
        let mut storage: Vec<Storage> =
            syntax.storage.iter().map(|entry| self.storage(entry, here, errors)).collect();
        let mut embeds = Vec::new();
        for embed in &syntax.embeds {
            let bound = self.embed(embed, errors);
            let inside =
                Surroundings { provider: bound.provider, embed: Some((embed, &bound.text)) };
            cookies.extend(embed.cookies.iter().map(|cookie| self.cookie(cookie, inside, errors)));
            storage.extend(embed.storage.iter().map(|entry| self.storage(entry, inside, errors)));
            embeds.push(bound);
        }
        Purpose {
            text: self.documented("the purpose", name, &syntax.docs, errors),
            title: self.key_text("the purpose", name, keys, "title", errors).unwrap_or_default(),
            group: self.key_text("the purpose", name, keys, "group", errors),
            kind: syntax.kind.as_ref().map_or(Kind::Internal, kind),
            anonymised: written(keys, "anonymised"),
            own_use: keys.has("own_use"),
            no_cross_site: keys.has("no_cross_site"),
            refused_by: keys.words("refused_by").cloned().collect(),
            consent_mode: keys.words("consent_mode").cloned().collect(),
            data_kept: keys.lifetime("data_kept"),
            recipients: self.providers(keys, "recipients", errors),
            formerly: keys.word("formerly").cloned(),
            asks: true,
            decided_by: "base",
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

    fn cookie(
        &mut self,
        syntax: &syntax::Cookie,
        surroundings: Surroundings<'_>,
        errors: &mut Errors,
    ) -> Cookie {
        let keys = &syntax.keys;
        let identifier = &syntax.name.identifier;
        let word = |key: &str| keys.word(key).map(ToString::to_string);
        let text = self.own_or_embeds("the cookie", identifier, &syntax.docs, surroundings, errors);
        let writer = match word("set_by").as_deref() {
            _ if syntax.is_consent => Writer::Consent,
            Some("middleware") => Writer::Middleware,
            Some("proxy") => Writer::Proxy,
            Some("scripts") => Writer::Scripts,
            _ if surroundings.embed.is_some() => Writer::Embed,
            _ => Writer::Application,
        };
        let is_written_by_scripts = matches!(writer, Writer::Scripts | Writer::Embed);
        Cookie {
            text,
            location: self.key_text("the cookie", identifier, keys, "location", errors),
            because: keys.word("because").cloned().or_else(|| because_of(surroundings)),
            has_own_reason: keys.has("because"),
            provider: self.own_provider(keys, surroundings, errors),
            lifetime: keys.lifetime("lifetime"),
            refusal: keys.lifetime("refusal"),
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
            shared_with: self.providers(keys, "shared_with", errors),
            family: Family::of(&syntax.name, errors),
            embed: surroundings.embed.map(|(embed, _)| embed.name.clone()),
            stored_on: written(keys, "stored_on").or_else(|| {
                surroundings.embed.and_then(|(embed, _)| written(&embed.keys, "stored_on"))
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
            word: syntax.word.clone(),
            value: syntax.value.clone(),
        }
    }

    fn storage(
        &mut self,
        syntax: &syntax::Storage,
        surroundings: Surroundings<'_>,
        errors: &mut Errors,
    ) -> Storage {
        let identifier = &syntax.name.identifier;
        Storage {
            text: self.own_or_embeds("the storage", identifier, &syntax.docs, surroundings, errors),
            is_local: syntax.area.as_ref().is_none_or(|area| area == "local"),
            because: syntax.keys.word("because").cloned().or_else(|| because_of(surroundings)),
            has_own_reason: syntax.keys.has("because"),
            provider: self.own_provider(&syntax.keys, surroundings, errors),
            embed: surroundings.embed.map(|(embed, _)| embed.name.clone()),
            name: syntax.name.clone(),
        }
    }

    fn embed(&mut self, syntax: &syntax::Embed, errors: &mut Errors) -> Embed {
        let keys = &syntax.keys;
        let origins =
            ORIGINS.iter().filter(|key| keys.has(key)).map(|key| (*key, addresses(keys, key)));
        Embed {
            text: self.documented("the embed", &syntax.name, &syntax.docs, errors),
            because: keys.word("because").cloned(),
            provider: keys.word("provider").and_then(|word| self.provider(word, errors)),
            origins: origins.collect(),
            stored_on: written(keys, "stored_on"),
            parameters: syntax.parameters.clone(),
            word: syntax.word.clone(),
            identifier: syntax.name.clone(),
        }
    }

    /// The text of a doc comment; without one, inside an embed, the embed's stands for it.
    fn own_or_embeds(
        &mut self,
        noun: &str,
        identifier: &Ident,
        docs: &Docs,
        surroundings: Surroundings<'_>,
        errors: &mut Errors,
    ) -> Text {
        match surroundings.embed {
            Some((_, text)) if docs.text.is_empty() => text.clone(),
            _ => self.documented(noun, identifier, docs, errors),
        }
    }

    fn own_provider(
        &self,
        keys: &Keys,
        surroundings: Surroundings<'_>,
        errors: &mut Errors,
    ) -> Option<usize> {
        keys.word("provider").and_then(|word| self.provider(word, errors)).or(surroundings.provider)
    }

    /// The text of a key in all languages.
    fn key_text(
        &mut self,
        noun: &str,
        identifier: &Ident,
        keys: &Keys,
        key: &str,
        errors: &mut Errors,
    ) -> Option<Text> {
        let text = keys.text(key)?.value();
        Some(self.translations.text(&Subject { noun, identifier, part: key }, &text, errors))
    }

    fn providers(&self, keys: &Keys, key: &str, errors: &mut Errors) -> Vec<usize> {
        keys.words(key).filter_map(|word| self.provider(word, errors)).collect()
    }

    /// The text of a doc comment in all languages.
    fn documented(
        &mut self,
        noun: &str,
        identifier: &Ident,
        docs: &Docs,
        errors: &mut Errors,
    ) -> Text {
        if docs.text.is_empty() {
            errors.report(
                docs.span.unwrap_or(identifier.span()),
                "purpose-text",
                &format!("{noun} `{identifier}` has no text for the policy page"),
                "say in one sentence what it is for, in a doc comment above it: `/// Remembers your language.`",
            );
        }
        self.translations.text(&Subject { noun, identifier, part: "" }, &docs.text, errors)
    }

    /// The index of a provider; an unknown one is reported, and the nearest stands in for it.
    fn provider(&self, word: &Ident, errors: &mut Errors) -> Option<usize> {
        let written = word.to_string();
        if let Some(index) =
            self.providers.iter().position(|provider| provider.identifier == written)
        {
            return Some(index);
        }
        let names: Vec<String> =
            self.providers.iter().map(|provider| provider.identifier.to_string()).collect();
        let near = nearest(&written, names.iter().map(String::as_str));
        let help = match near {
            Some(near) => format!(
                "write `{near}`, or declare it: `provider {written} {{ name: \"..\", privacy: \"https://..\" }}`"
            ),
            None => format!(
                "declare it: `provider {written} {{ name: \"..\", privacy: \"https://..\" }}`"
            ),
        };
        errors.report(
            word.span(),
            "provider-unknown",
            &format!("there is no provider `{written}`"),
            &help,
        );
        near.and_then(|near| names.iter().position(|name| name == near)).or(if names.is_empty() {
            None
        } else {
            Some(0)
        })
    }
}

fn provider(syntax: &syntax::Provider) -> Provider {
    let keys = &syntax.keys;
    let country = keys.word("country");
    Provider {
        identifier: syntax.name.clone(),
        name: written(keys, "name").unwrap_or_default(),
        privacy: written(keys, "privacy").unwrap_or_default(),
        opt_out: written(keys, "opt_out"),
        country: country.map(|word| Written { text: word.to_string(), span: word.span() }),
        role: keys.word("role").map(ToString::to_string),
    }
}

fn retired(syntax: &syntax::Cookie, errors: &mut Errors) -> Retired {
    let keys = &syntax.keys;
    Retired {
        path: path(keys, &syntax.name.identifier),
        subdomains: keys.has("subdomains"),
        partitioned: keys.has("partitioned"),
        family: Family::of(&syntax.name, errors),
        name: syntax.name.clone(),
    }
}

fn path(keys: &Keys, name: &Ident) -> Written {
    written(keys, "path").unwrap_or_else(|| Written { text: "/".to_owned(), span: name.span() })
}

/// What stands inside an embed is necessary for the embed's reason.
fn because_of(surroundings: Surroundings<'_>) -> Option<Ident> {
    surroundings.embed.and_then(|(embed, _)| embed.keys.word("because").cloned())
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

fn languages(keys: &Keys, errors: &mut Errors) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for word in keys.words("languages") {
        let language = Language::of(word);
        if languages.iter().any(|known| known.tag == language.tag) {
            errors.report(
                word.span(),
                "language-duplicate",
                &format!("the language `{word}` is listed twice"),
                "keep one of them",
            );
        } else {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        if keys.has("languages") {
            errors.report(
                keys.span("languages"),
                "language-missing",
                "the policy has no language",
                "write `languages: [en]`: doc comments are in the first",
            );
        }
        languages.push(Language { tag: "en".to_owned(), word: keys.owner.clone() });
    }
    languages
}

fn jurisdictions(keys: &Keys, errors: &mut Errors) -> Vec<(Jurisdiction, Ident)> {
    let mut jurisdictions = Vec::new();
    for word in keys.words("jurisdictions") {
        let code = word.to_string();
        if let Some(jurisdiction) = Jurisdiction::of(&code) {
            jurisdictions.push((jurisdiction, word.clone()));
            continue;
        }
        let help = match code.as_str() {
            "gb" => "write `uk`".to_owned(),
            _ => match nearest(&code, Jurisdiction::codes()) {
                Some(near) => format!("write `{near}`"),
                None => format!(
                    "the jurisdictions are {}",
                    listed(&Jurisdiction::codes().collect::<Vec<_>>())
                ),
            },
        };
        errors.report(
            word.span(),
            "jurisdiction-unknown",
            &format!("the rules of `{code}` are not known here"),
            &help,
        );
    }
    jurisdictions
}

fn sites(keys: &Keys) -> Vec<Site> {
    let site = |value: &Value| match value {
        Value::Text(text) => {
            let host = text.value();
            let span = text.span();
            Some(match host.strip_prefix("*.") {
                Some(base) => Site::Below(Written { text: base.to_owned(), span }),
                None => Site::Host(Written { text: host, span }),
            })
        }
        Value::Word(_) => Some(Site::Any),
        _ => None,
    };
    keys.list("sites").filter_map(site).collect()
}

fn written(keys: &Keys, key: &str) -> Option<Written> {
    keys.text(key).map(|text| Written { text: text.value(), span: text.span() })
}
