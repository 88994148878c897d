//! Texts in all languages of the policy, gathered from doc comments, keys and `texts` blocks.

use super::Language;
use crate::errors::Errors;
use crate::nearest::nearest;
use crate::parse::listed;
use crate::syntax::{TextEntry, Texts};
use proc_macro2::Span;
use std::collections::{HashMap, HashSet};

/// A text per language tag, the policy's first language first.
#[derive(Clone, Default)]
pub(crate) struct Text(pub(crate) Vec<(String, String)>);

impl Text {
    /// The text in the language that the policy is written in.
    pub(crate) fn first(&self) -> &str {
        self.0.first().map_or("", |(_, text)| text)
    }
}

/// The translations, and which of them were used.
pub(crate) struct Translations<'s> {
    languages: &'s [Language],
    blocks: Vec<(String, &'s Texts)>,
    by_subject: HashMap<(String, String, String), &'s TextEntry>,
    used: HashSet<(String, String)>,
}

/// What a text belongs to: `recent`, or the `location` of `recent`.
pub(crate) struct Subject<'a> {
    /// How messages call it: `the cookie`.
    pub(crate) noun: &'a str,
    pub(crate) identifier: &'a proc_macro2::Ident,
    /// Empty for the text itself.
    pub(crate) part: &'a str,
}

impl<'s> Translations<'s> {
    pub(crate) fn gather(
        languages: &'s [Language],
        texts: &'s [Texts],
        errors: &mut Errors,
    ) -> Translations<'s> {
        let mut blocks = Vec::new();
        let mut by_subject = HashMap::new();
        for block in texts {
            let tag = super::bind::tag(&block.language);
            check_block(&tag, block, languages, errors);
            for entry in &block.entries {
                let part = entry.part.as_ref().map(ToString::to_string).unwrap_or_default();
                let key = (tag.clone(), entry.subject.to_string(), part);
                if by_subject.insert(key, entry).is_some() {
                    errors.report(
                        entry.subject.span(),
                        "text-duplicate",
                        &format!(
                            "the text of `{}` stands here twice in `{}`",
                            entry.subject, block.language
                        ),
                        "keep one of them",
                    );
                }
            }
            blocks.push((tag, block));
        }
        for language in languages.iter().skip(1) {
            if !blocks.iter().any(|(tag, _)| *tag == language.tag) {
                errors.report(
                    language.word.span(),
                    "locale-missing",
                    &format!("the policy has no texts in `{}`", language.word),
                    &format!(
                        "add `texts {} {{ .. }}`, or leave `{}` out of `languages`",
                        language.word, language.word
                    ),
                );
            }
        }
        Translations { languages, blocks, by_subject, used: HashSet::new() }
    }

    /// The text in all languages; what is missing is reported at `span`.
    pub(crate) fn text(
        &mut self,
        subject: &Subject<'_>,
        first: &str,
        span: Span,
        errors: &mut Errors,
    ) -> Text {
        let (identifier, part) = (subject.identifier.to_string(), subject.part.to_owned());
        self.used.insert((identifier.clone(), part.clone()));
        let mut texts = Vec::new();
        for (index, language) in self.languages.iter().enumerate() {
            if index == 0 {
                texts.push((language.tag.clone(), first.to_owned()));
                continue;
            }
            let key = (language.tag.clone(), identifier.clone(), part.clone());
            let entry = self.by_subject.get(&key);
            if entry.is_none() && self.blocks.iter().any(|(tag, _)| *tag == language.tag) {
                let (of, path) = if part.is_empty() {
                    ("text", identifier.clone())
                } else {
                    (part.as_str(), format!("{identifier}.{part}"))
                };
                errors.report(
                    span,
                    "locale-missing",
                    &format!("{} `{identifier}` has no {of} in `{}`", subject.noun, language.word),
                    &format!("add `{path}: \"..\"` to `texts {}`", language.word),
                );
            }
            let text = entry.map(|entry| entry.text.value()).filter(|text| !text.trim().is_empty());
            if let (Some(entry), None) = (entry, &text) {
                errors.report(
                    entry.text.span(),
                    "purpose-text",
                    &format!("the text of `{identifier}` is empty in `{}`", language.word),
                    "say in one sentence what it is for",
                );
            }
            texts.push((language.tag.clone(), text.unwrap_or_else(|| first.to_owned())));
        }
        Text(texts)
    }

    /// Reports the translations of what is not there.
    pub(crate) fn finish(self, errors: &mut Errors) {
        for (_, block) in &self.blocks {
            for entry in &block.entries {
                let part = entry.part.as_ref().map(ToString::to_string).unwrap_or_default();
                if self.used.contains(&(entry.subject.to_string(), part.clone())) {
                    continue;
                }
                let subjects = self.used.iter().map(|(subject, _)| subject.as_str());
                let subject = entry.subject.to_string();
                let is_declared = self.used.iter().any(|(used, _)| *used == subject);
                match &entry.part {
                    Some(part) if is_declared => {
                        let mut parts: Vec<&str> = self
                            .used
                            .iter()
                            .filter(|(used, part)| *used == subject && !part.is_empty())
                            .map(|(_, part)| part.as_str())
                            .collect();
                        parts.sort_unstable();
                        let help = if parts.is_empty() {
                            format!("write `{subject}: \"..\"` for its text")
                        } else {
                            format!(
                                "the parts of `{subject}` that have a text are {}",
                                listed(&parts)
                            )
                        };
                        errors.report(
                            part.span(),
                            "text-unknown",
                            &format!("`{subject}` has no text `{part}` to translate"),
                            &help,
                        );
                    }
                    _ => {
                        let help = match nearest(&subject, subjects) {
                            Some(near) => format!("write `{near}`"),
                            None => "remove it, or declare what it is about".to_owned(),
                        };
                        errors.report(
                            entry.subject.span(),
                            "text-unknown",
                            &format!("there is nothing called `{subject}` to translate"),
                            &help,
                        );
                    }
                }
            }
        }
    }
}

fn check_block(tag: &str, block: &Texts, languages: &[Language], errors: &mut Errors) {
    let language = &block.language;
    match languages.iter().position(|known| known.tag == tag) {
        Some(0) => errors.report(
            language.span(),
            "text-language",
            &format!("`{language}` is the language that the policy is written in: its texts are the doc comments and keys"),
            "move them there",
        ),
        Some(_) => {}
        None => errors.report(
            language.span(),
            "text-language",
            &format!("`{language}` is not one of the languages of the policy"),
            &format!("add it to `languages`, or remove `texts {language}`"),
        ),
    }
}
