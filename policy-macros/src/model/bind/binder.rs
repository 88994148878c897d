//! The state of binding: declared providers, names that are taken, translations.

use super::identifiers::Identifiers;
use super::policy;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::model::items::{Provider, SourceText};
use crate::model::site::Site;
use crate::model::texts::{Subject, Text, Translations};
use crate::syntax::keys::{Item, Key};
use crate::syntax::open::is_open;
use crate::syntax::{Docs, Keys};
use proc_macro2::Ident;

pub(super) struct Binder<'b, 's> {
    providers: &'b [Provider],
    pub(super) translations: &'b mut Translations<'s>,
    pub(super) errors: &'b mut Errors,
    /// The consent cookie is sent to subdomains.
    pub(super) shares_choices: bool,
    pub(super) identifiers: Identifiers,
}

impl<'b, 's> Binder<'b, 's> {
    pub(super) fn new(
        providers: &'b [Provider],
        translations: &'b mut Translations<'s>,
        shares_choices: bool,
        identifiers: Identifiers,
        errors: &'b mut Errors,
    ) -> Binder<'b, 's> {
        Binder { providers, translations, errors, shares_choices, identifiers }
    }
}

impl Binder<'_, '_> {
    /// Returns the text of a doc comment in all languages.
    pub(super) fn documented(&mut self, noun: &str, identifier: &Ident, docs: &Docs) -> Text {
        let is_lost = docs.text.is_empty() && self.translations.lost.has_doc();
        if is_open(&docs.text) && !docs.text.is_empty() {
            self.errors.report(
                docs.place.unwrap_or(identifier.span().into()),
                Code::PURPOSE_TEXT,
                &format!("the text of {noun} `{identifier}` says nothing yet: `{}`", docs.text),
                "say in one sentence what it is for, in its doc comment",
            );
        } else if docs.text.is_empty() && !is_lost {
            let example = match noun {
                "the policy" => format!("How {identifier} uses cookies."),
                // What it is for, the author alone knows; the dots do not compile.
                _ => "..".to_owned(),
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

    /// Returns the sites of a purpose or cookie. A list without a host is reported: it would say nothing.
    pub(super) fn sites_of(&mut self, keys: &Keys) -> Vec<Site> {
        let mut sites = policy::sites(keys);
        let count = sites.len();
        sites.retain(|site| !matches!(site, Site::Any));
        let (name, has_any) = (&keys.item_name, sites.len() < count);
        let is_silent = keys.has(Key::SITES) && (has_any || sites.is_empty());
        if is_silent && !keys.reported.has(Key::SITES) {
            let (message, help) = if has_any {
                (
                    format!("`any` says nothing in `sites` of `{name}`, which all sites have"),
                    "remove `sites`",
                )
            } else {
                (
                    format!("`sites` of `{name}` names no site"),
                    "name those that have it, or remove `sites`: all have it then",
                )
            };
            self.errors.report(keys.place(Key::SITES), Code::SITES_PART, &message, help);
            sites.clear();
        }
        sites
    }

    /// Returns the index of a provider. An unknown one is reported, and the nearest stands in for it.
    fn provider(&mut self, word: &Ident, keys: &Keys) -> Option<usize> {
        let names: Vec<String> =
            self.providers.iter().map(|provider| provider.identifier.to_string()).collect();
        if let Some(index) = names.iter().position(|name| word == name) {
            return Some(index);
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        if self.translations.lost.has_provider(&word.to_string()) {
            return (!names.is_empty()).then_some(0);
        }
        let near = nearest(&word.to_string(), names.iter().copied());
        let declare =
            format!("declare it: `provider {word} {{ name: \"..\", privacy: \"https://..\" }}`");
        let help = match (near, names.as_slice()) {
            (Some(near), _) if near.eq_ignore_ascii_case(&word.to_string()) => {
                format!("write `{near}`")
            }
            (Some(near), _) => format!("write `{near}`, or {declare}"),
            (None, [first]) if keys.item == Item::Policy => {
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

/// Returns the texts of a key with their places.
pub(super) fn source_texts(keys: &Keys, key: Key) -> Vec<SourceText> {
    keys.texts(key).map(|text| SourceText { text: text.value(), span: text.span() }).collect()
}

/// Returns the text of a key with its place.
pub(super) fn source_text(keys: &Keys, key: Key) -> Option<SourceText> {
    keys.text(key).map(|text| SourceText { text: text.value(), span: text.span() })
}
