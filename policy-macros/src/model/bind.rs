//! Syntax to model: every name is looked up, every default applied. An unknown name is reported and repaired with the
//! nearest, so that it is one error.

use super::texts::{Subject, Translations};
use super::{
    Cookie, Jurisdiction, KeySpans, Kind, Language, Policy, Provider, Purpose, SameSite, Seal,
    Site, Text, Writer, Written, consent, fingerprint,
};
use crate::errors::Errors;
use crate::nearest::nearest;
use crate::parse::listed;
use crate::syntax::{self, Docs, Keys, Value};
use proc_macro2::Ident;
use std::collections::HashSet;
use syn::LitStr;

/// The model of a policy.
pub(crate) fn bind(syntax: syntax::Policy, errors: &mut Errors) -> Policy {
    let languages = languages(&syntax.keys, errors);
    let providers: Vec<Provider> = syntax.providers.iter().map(provider).collect();
    let jurisdictions = jurisdictions(&syntax.keys, errors);
    let mut translations = Translations::gather(&languages, &syntax.texts, errors);
    let mut binder = Binder {
        providers: &providers,
        translations: &mut translations,
        identifiers: HashSet::new(),
        purposes: HashSet::new(),
    };
    let codes: Vec<Jurisdiction> =
        jurisdictions.iter().map(|(jurisdiction, _)| *jurisdiction).collect();

    let text = binder.documented("the policy", &syntax.name, &syntax.docs, errors);
    let controller = syntax.keys.word("controller").and_then(|word| binder.provider(word, errors));
    let mut purposes: Vec<Purpose> = syntax
        .purposes
        .into_iter()
        .map(|purpose| binder.purpose(purpose, controller, errors))
        .collect();
    for purpose in &mut purposes {
        (purpose.asks, purpose.decided_by) =
            consent::derive(purpose.kind, purpose.anonymised.is_some(), &codes);
        purpose.id = fingerprint::id(&purpose.identifier.to_string());
        purpose.fingerprint = fingerprint::of(purpose, &providers);
    }
    translations.finish(errors);

    Policy {
        visibility: syntax.visibility,
        word: syntax.word,
        text,
        controller,
        contact: written(&syntax.keys, "contact"),
        updated: written(&syntax.keys, "updated"),
        sites: sites(&syntax.keys),
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
    identifiers: HashSet<String>,
    purposes: HashSet<String>,
}

impl Binder<'_, '_> {
    fn purpose(
        &mut self,
        syntax: syntax::Purpose,
        controller: Option<usize>,
        errors: &mut Errors,
    ) -> Purpose {
        let keys = &syntax.keys;
        let name = &syntax.name;
        let kind = syntax.kind.as_ref().map_or(Kind::Internal, kind);
        let provider =
            keys.word("provider").and_then(|word| self.provider(word, errors)).or(controller);
        let title = match keys.text("title") {
            Some(title) => self.translations.text(
                &Subject { noun: "the purpose", identifier: name, part: "title" },
                &title.value(),
                name.span(),
                errors,
            ),
            None => Text::default(),
        };
        Purpose {
            text: self.documented("the purpose", name, &syntax.docs, errors),
            title,
            kind,
            anonymised: keys.text("anonymised").map(|_| written(keys, "anonymised")),
            own_use: keys.has("own_use"),
            no_cross_site: keys.has("no_cross_site"),
            refused_by: keys.words("refused_by").cloned().collect(),
            asks: true,
            decided_by: "base",
            id: 0,
            fingerprint: 0,
            cookies: syntax
                .cookies
                .iter()
                .map(|cookie| self.cookie(cookie, provider, errors))
                .collect(),
            is_duplicate: !self.purposes.insert(name.to_string()),
            word: syntax.word,
            identifier: syntax.name,
        }
    }

    fn cookie(
        &mut self,
        syntax: &syntax::Cookie,
        inherited: Option<usize>,
        errors: &mut Errors,
    ) -> Cookie {
        let keys = &syntax.keys;
        let identifier = &syntax.name.identifier;
        let location = keys.text("location").map(|location| {
            self.translations.text(
                &Subject { noun: "the cookie", identifier, part: "location" },
                &location.value(),
                identifier.span(),
                errors,
            )
        });
        let word = |key: &str| keys.word(key).map(ToString::to_string);
        Cookie {
            text: self.documented("the cookie", identifier, &syntax.docs, errors),
            location,
            because: keys.word("because").cloned(),
            provider: keys
                .word("provider")
                .and_then(|word| self.provider(word, errors))
                .or(inherited),
            lifetime: keys.lifetime("lifetime"),
            refusal: keys.lifetime("refusal"),
            seal: match word("seal").as_deref() {
                Some("signed") => Seal::Signed,
                Some("encrypted") => Seal::Encrypted,
                _ => Seal::Plain,
            },
            path: keys
                .text("path")
                .map_or(Written { text: "/".to_owned(), span: identifier.span() }, |_| {
                    written(keys, "path")
                }),
            subdomains: keys.has("subdomains"),
            secure: !keys.has("insecure"),
            http_only: !keys.has("read_by") && word("set_by").as_deref() != Some("scripts"),
            same_site: match word("same_site").as_deref() {
                Some("strict") => SameSite::Strict,
                Some("none") => SameSite::None,
                _ => SameSite::Lax,
            },
            partitioned: keys.has("partitioned"),
            writer: match word("set_by").as_deref() {
                _ if syntax.is_consent => Writer::Consent,
                Some("middleware") => Writer::Middleware,
                Some("proxy") => Writer::Proxy,
                Some("scripts") => Writer::Scripts,
                _ => Writer::Application,
            },
            shared_with: keys
                .words("shared_with")
                .filter_map(|word| self.provider(word, errors))
                .collect(),
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
        self.translations.text(
            &Subject { noun, identifier, part: "" },
            &docs.text,
            identifier.span(),
            errors,
        )
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
    Provider {
        identifier: syntax.name.clone(),
        name: written(&syntax.keys, "name"),
        privacy: written(&syntax.keys, "privacy"),
        opt_out: syntax.keys.text("opt_out").map(|_| written(&syntax.keys, "opt_out")),
        country: syntax.keys.word("country").map(ToString::to_string),
    }
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
        let tag = tag(word);
        if languages.iter().any(|known| known.tag == tag) {
            errors.report(
                word.span(),
                "language-duplicate",
                &format!("the language `{word}` is listed twice"),
                "keep one of them",
            );
        } else {
            languages.push(Language { tag, word: word.clone() });
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

/// The BCP 47 tag that an identifier stands for.
pub(super) fn tag(word: &Ident) -> String {
    word.to_string().replace('_', "-")
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

fn written(keys: &Keys, key: &str) -> Written {
    let span = |text: &LitStr| text.span();
    Written {
        text: keys.text(key).map(LitStr::value).unwrap_or_default(),
        span: keys.text(key).map_or(keys.span(key), span),
    }
}
