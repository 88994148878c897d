//! The state of binding: declared providers, names that are taken, translations.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::model::items::{Provider, SourceText};
use crate::model::texts::{Subject, Text, Translations};
use crate::syntax::keys::{Item, Key};
use crate::syntax::{Docs, Keys, Value};
use proc_macro2::Ident;
use std::collections::BTreeSet;

pub(super) struct Binder<'b, 's> {
    providers: &'b [Provider],
    translations: &'b mut Translations<'s>,
    pub(super) errors: &'b mut Errors,
    /// The consent cookie is sent to subdomains.
    pub(super) shares_choices: bool,
    /// The names of functions: cookies and embeds.
    pub(super) identifiers: BTreeSet<String>,
    pub(super) purposes: BTreeSet<String>,
}

impl<'b, 's> Binder<'b, 's> {
    pub(super) fn new(
        providers: &'b [Provider],
        translations: &'b mut Translations<'s>,
        shares_choices: bool,
        errors: &'b mut Errors,
    ) -> Binder<'b, 's> {
        let (identifiers, purposes) = (BTreeSet::new(), BTreeSet::new());
        Binder { providers, translations, errors, shares_choices, identifiers, purposes }
    }
}

impl Binder<'_, '_> {
    /// Returns the text of a doc comment in all languages.
    pub(super) fn documented(&mut self, noun: &str, identifier: &Ident, docs: &Docs) -> Text {
        if docs.text.is_empty() {
            let example = match noun {
                "the policy" => format!("How {identifier} uses cookies."),
                "the purpose" => "Counts visits, so that we know what is read.".to_owned(),
                "the embed" => "Shows the way on a map.".to_owned(),
                "the access" => "Tells us that you opened our letter.".to_owned(),
                _ => "Remembers your language.".to_owned(),
            };
            self.errors.report(
                docs.place.unwrap_or(identifier.span().into()),
                Code::PURPOSE_TEXT,
                &format!("{noun} `{identifier}` has no text for the policy page"),
                &format!(
                    "say in one sentence what it is for, in a doc comment above it: `/// {example}`"
                ),
            );
        }
        let subject = Subject { noun, identifier, part: "" };
        self.translations.text(&subject, &docs.text, self.errors)
    }

    /// Returns the text of a key in all languages.
    pub(super) fn key_text(&mut self, noun: &str, keys: &Keys, key: Key) -> Option<Text> {
        let text = keys.text(key)?.value();
        let subject = Subject { noun, identifier: &keys.item_name, part: key.as_str() };
        Some(self.translations.text(&subject, &text, self.errors))
    }

    pub(super) fn provider_of(&mut self, keys: &Keys, key: Key) -> Option<usize> {
        self.provider(keys.word(key)?, keys)
    }

    pub(super) fn providers_of(&mut self, keys: &Keys, key: Key) -> Vec<usize> {
        keys.words(key).filter_map(|word| self.provider(word, keys)).collect()
    }

    /// Returns the index of a provider. An unknown one is reported, and the nearest stands in for it.
    fn provider(&mut self, word: &Ident, keys: &Keys) -> Option<usize> {
        let names: Vec<String> =
            self.providers.iter().map(|provider| provider.identifier.to_string()).collect();
        if let Some(index) = names.iter().position(|name| word == name) {
            return Some(index);
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let near = nearest(&word.to_string(), names.iter().copied());
        let declare =
            format!("declare it: `provider {word} {{ name: \"..\", privacy: \"https://..\" }}`");
        let help = match (near, names.as_slice()) {
            (Some(near), _) => format!("write `{near}`, or {declare}"),
            (None, [first, ..]) if keys.item == Item::Policy => {
                format!("write `{first}`, or {declare}")
            }
            (None, []) => declare,
            (None, names) => format!("{declare}; so far there is {}", listed(names)),
        };
        self.errors.report(
            word.span(),
            Code::PROVIDER_UNKNOWN,
            &format!(
                "the {} `{}` names the provider `{word}`, which is not declared",
                keys.item.noun(),
                keys.item_name
            ),
            &help,
        );
        let stand_in = near.and_then(|near| names.iter().position(|name| *name == near));
        stand_in.or((!names.is_empty()).then_some(0))
    }
}

/// Returns the text of a key with its place.
pub(super) fn source_text(keys: &Keys, key: Key) -> Option<SourceText> {
    keys.text(key).map(|text| SourceText { text: text.value(), span: text.span() })
}

/// Returns the strings of a list with their places.
pub(super) fn addresses(keys: &Keys, key: Key) -> Vec<SourceText> {
    let address = |value: &Value| match value {
        Value::Text(text) => Some(SourceText { text: text.value(), span: text.span() }),
        _ => None,
    };
    keys.list(key).filter_map(address).collect()
}
