//! Texts in all languages of the policy, gathered from doc comments, keys, `texts` blocks and Fluent files.

mod block;
mod unmatched;

use super::language::Language;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::in_line;
use crate::diagnostics::{Errors, PolicyError};
use crate::syntax::hidden::{hidden, report_hidden};
use crate::syntax::keys::{Key, has_paragraphs};
use crate::syntax::keywords::Keyword;
use crate::syntax::lost::Lost;
use crate::syntax::open::is_open;
use crate::syntax::{Policy, TextEntry, Texts};
use crate::text_map::{TextMap, TextSet, joined};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

/// What stands between two paragraphs of a text: U+2029 PARAGRAPH SEPARATOR, as a text is one line of its constant.
const PARAGRAPH: &str = "\u{2029}";

/// A text per language tag, the policy's first language first.
#[derive(Clone, Default)]
pub(crate) struct Text(pub(crate) Vec<(String, String)>);

impl Text {
    /// Returns the text in the first language.
    pub(crate) fn first(&self) -> &str {
        self.0.first().map_or("", |(_, text)| text)
    }
}

/// The translations, and which of them were used.
pub(crate) struct Translations<'s> {
    languages: &'s [Language],
    blocks: Vec<(String, &'s Texts)>,
    /// By language tag, identifier and part. In Fluent files, items of several kinds can have one identifier.
    by_subject: TextMap<Vec<&'s TextEntry>>,
    /// What parsing gave up.
    pub(crate) lost: &'s Lost,
    /// The texts of the policy, by kind of item, identifier and part.
    used: TextMap<(String, String, String)>,
    /// The first items of translations in blocks, by identifier and part.
    claimed: TextMap<Claim>,
    /// Cookies whose identifier has capitals, which is an error of its own (`name-capitals`).
    capitals: TextSet,
    missing: Vec<Missing>,
}

/// The item that a translation belongs to.
struct Claim {
    kind: String,
    place: Span,
    /// The identifier is another item's too, which was reported.
    is_reported: bool,
}

/// A text that a language lacks.
struct Missing {
    tag: String,
    subject: String,
    part: String,
    error: PolicyError,
}

/// The subject of a text: `recent`, or the `location` of `recent`.
pub(crate) struct Subject<'a> {
    /// The item, as messages name it: `the cookie`.
    pub(crate) noun: &'a str,
    pub(crate) identifier: &'a Ident,
    /// The key of the text; empty for the doc comment.
    pub(crate) part: &'a str,
}

impl Subject<'_> {
    /// Returns the kind of item, as the identifiers of a Fluent file begin with it.
    fn kind(&self) -> &str {
        self.noun.strip_prefix("the ").unwrap_or(self.noun)
    }
}

impl<'s> Translations<'s> {
    pub(crate) fn gather(
        policy: &'s Policy,
        languages: &'s [Language],
        errors: &mut Errors,
    ) -> Translations<'s> {
        let mut blocks = Vec::new();
        let mut by_subject: TextMap<Vec<&TextEntry>> = TextMap::default();
        for block in &policy.texts {
            let word = &block.language;
            let Language { tag, .. } = Language::of(word, &format!("`texts {word}`"), errors);
            // If the list of languages was reported, this one may belong to it.
            let is_listed = policy.keys.words(Key::LANGUAGES).next().is_some();
            let is_reported = policy.keys.reported.has(Key::LANGUAGES) || policy.lost.is_unnamed();
            if is_listed && !is_reported {
                block::check(&tag, block, policy, languages, errors);
            }
            for entry in &block.entries {
                let key = joined(&[&tag, &entry.subject, &entry.part]);
                let entries = by_subject.get_or_insert(key, Vec::new());
                let is_same = |other: &&&TextEntry| {
                    other.kind.zip(entry.kind).is_none_or(|(one, other)| one == other)
                };
                let is_double = entries.iter().any(|other| is_same(&other));
                entries.push(entry);
                if is_double {
                    errors.report(
                        entry.place,
                        Code::TEXT_DUPLICATE,
                        &format!(
                            "`{}` is translated twice into `{}`{}",
                            path(&entry.subject, &entry.part),
                            block.language,
                            entry.line
                        ),
                        "remove one of them",
                    );
                }
            }
            blocks.push((tag, block));
        }
        for language in languages.iter().skip(1) {
            // A block of texts in a language that is not listed was reported: it may be these.
            let is_elsewhere = blocks
                .iter()
                .any(|(tag, _)| !languages.iter().skip(1).any(|known| known.tag == *tag));
            let is_lost = policy.lost.has_word(Keyword::Texts.as_str()) || is_elsewhere;
            if !is_lost && !blocks.iter().any(|(tag, _)| *tag == language.tag) {
                errors.report(
                    language.word.span(),
                    Code::LOCALE_MISSING,
                    &format!("the policy `{}` has no texts in `{}`", policy.name, language.word),
                    &format!(
                        "add `texts {} {{ .. }}`, or leave `{}` out of `languages`",
                        language.word, language.word
                    ),
                );
            }
        }
        Translations {
            languages,
            blocks,
            by_subject,
            lost: &policy.lost,
            used: TextMap::default(),
            claimed: TextMap::default(),
            capitals: TextSet::default(),
            missing: Vec::new(),
        }
    }

    /// Returns the text in all languages. A missing one is reported at the subject, or at the file that lacks it.
    pub(crate) fn text(&mut self, subject: &Subject<'_>, first: &str, errors: &mut Errors) -> Text {
        let identifier = subject.identifier.unraw().to_string();
        let used = (subject.kind().to_owned(), identifier.clone(), subject.part.to_owned());
        self.used.insert(joined(&[&used.0, &used.1, &used.2]), used);
        if subject.noun == "the cookie" && identifier.chars().any(|c| c.is_ascii_uppercase()) {
            self.capitals.insert(identifier.to_lowercase());
        }
        // A text in a key of its own was reported there.
        if let Some(found) = hidden(first).filter(|_| subject.part.is_empty()) {
            let text = format!("the text of {} `{identifier}`", subject.noun);
            report_hidden(text, found, subject.identifier.span(), errors);
        }
        let mut texts = Vec::new();
        for (index, language) in self.languages.iter().enumerate() {
            let text = if index == 0 {
                None
            } else {
                self.translated(subject, &identifier, language, errors)
            };
            let text = text.unwrap_or_else(|| first.to_owned());
            let text = if has_paragraphs(subject.part) { in_paragraphs(&text) } else { text };
            texts.push((language.tag.clone(), text));
        }
        Text(texts)
    }

    fn translated(
        &mut self,
        subject: &Subject<'_>,
        identifier: &str,
        language: &Language,
        errors: &mut Errors,
    ) -> Option<String> {
        let entries = self.by_subject.get(&joined(&[&language.tag, identifier, subject.part]));
        let mut entries = entries.into_iter().flatten();
        let is_meant = |entry: &&&TextEntry| entry.kind.is_none_or(|kind| kind == subject.kind());
        let Some(entry) = entries.find(is_meant).copied() else {
            self.miss(subject, identifier, language);
            return None;
        };
        if entry.kind.is_none() {
            self.claim(subject, identifier, language, errors);
        }
        if entry.text.trim().is_empty() {
            errors.report(
                entry.place,
                Code::TEXT_EMPTY,
                &format!(
                    "the text of `{}` is empty in `{}`{}",
                    path(identifier, subject.part),
                    language.word,
                    entry.line
                ),
                "say in one sentence what it is for",
            );
            return None;
        }
        if is_open(&entry.text) {
            errors.report(
                entry.place,
                Code::TEXT_EMPTY,
                &format!(
                    "the text of `{}` says nothing yet in `{}`: `{}`{}",
                    path(identifier, subject.part),
                    language.word,
                    entry.text,
                    entry.line
                ),
                "write the translation in the quotes",
            );
            return None;
        }
        if let Some(found) = hidden(&entry.text) {
            let (path, word) = (path(identifier, subject.part), &language.word);
            let text = format!("the text of `{path}` in `{word}`{}", entry.line);
            report_hidden(text, found, entry.place, errors);
        }
        Some(entry.text.clone())
    }

    /// Notes which item a translation in a block belongs to. A second item would be shown with the text of the first.
    fn claim(
        &mut self,
        subject: &Subject<'_>,
        identifier: &str,
        language: &Language,
        errors: &mut Errors,
    ) {
        let (kind, place) = (subject.kind(), subject.identifier.span());
        let key = joined(&[identifier, subject.part]);
        let claim = Claim { kind: kind.to_owned(), place, is_reported: false };
        let claim = self.claimed.get_or_insert(key, claim);
        // Of one kind, items of one identifier were reported, or have texts in one language alone.
        if claim.kind == kind || claim.is_reported {
            return;
        }
        claim.is_reported = true;
        let (other, line) = (&claim.kind, in_line(claim.place));
        errors.report(
            place,
            Code::IDENTIFIER_TWICE,
            &format!(
                "the {kind} `{identifier}` and the {other}{line} have one identifier, so `{}` in `texts {}` is the text of both",
                path(identifier, subject.part),
                language.word
            ),
            &format!("give the {kind} another identifier, as in `{identifier}_{kind}`, and translate both"),
        );
    }

    /// Notes a missing text. Only when all subjects are known can it be found under a misspelled name.
    fn miss(&mut self, subject: &Subject<'_>, identifier: &str, language: &Language) {
        // A language without texts was reported as a whole, and an editor cannot read files.
        let Some((_, block)) =
            self.blocks.iter().find(|(tag, block)| *tag == language.tag && block.is_read)
        else {
            return;
        };
        let what = match subject.part {
            "" => "text".to_owned(),
            part => format!("`{part}`"),
        };
        let help = match &block.file {
            Some(file) => {
                let (id, file) = (format!("{}-{identifier}", subject.kind()), file.value());
                if subject.part.is_empty() {
                    format!("add `{id} = ..` to `{file}`")
                } else {
                    format!("add `.{} = ..` to `{file}`, indented below `{id} = ..`", subject.part)
                }
            }
            None => format!(
                "add `{}: \"..\",` to `texts {}`",
                path(identifier, subject.part),
                language.word
            ),
        };
        let error = PolicyError::new(
            subject.identifier.span(),
            Code::LOCALE_MISSING,
            &format!("{} `{identifier}` has no {what} in `{}`", subject.noun, language.word),
            &help,
        );
        self.missing.push(Missing {
            tag: language.tag.clone(),
            subject: identifier.to_owned(),
            part: subject.part.to_owned(),
            error,
        });
    }
}

/// Separates the paragraphs of a text, between which lines are empty. The lines of a paragraph join with a space.
fn in_paragraphs(text: &str) -> String {
    let mut paragraphs: Vec<Vec<&str>> = vec![Vec::new()];
    for line in text.lines() {
        match paragraphs.last_mut() {
            Some(words) if !line.trim().is_empty() => words.extend(line.split_whitespace()),
            _ => paragraphs.push(Vec::new()),
        }
    }
    let paragraphs = paragraphs.iter().filter(|words| !words.is_empty());
    paragraphs.map(|words| words.join(" ")).collect::<Vec<_>>().join(PARAGRAPH)
}

fn path(subject: &str, part: &str) -> String {
    if part.is_empty() { subject.to_owned() } else { format!("{subject}.{part}") }
}
