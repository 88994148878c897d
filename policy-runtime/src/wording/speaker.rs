//! How things are said: in the reader's language, and marked where they are not.

use super::calendar::Date;
use super::direction::direction;
use super::duration::Duration;
use super::language::{Wording, known_language};
use super::phrase::{Phrase, Tongue};
use crate::declaration::languages::best_match;
use crate::declaration::{Document, PurposeDeclaration, Text};
use fluent_bundle::FluentArgs;

/// Says what a page needs said, of one policy to one reader.
pub(crate) struct Speaker<'p> {
    pub(crate) document: &'p Document,
    language: &'p str,
    /// The language of the policy that suits the reader, if one does.
    of_policy: Option<&'static str>,
    /// The language of whatever says no other.
    pub(crate) tongue: Tongue,
    wording: Wording,
}

impl<'p> Speaker<'p> {
    pub(crate) fn new(document: &'p Document, language: &'p str) -> Speaker<'p> {
        let first = document.languages.first().copied().unwrap_or("en");
        let of_policy = best_match(document.languages, language);
        let tag = of_policy.or_else(|| known_language(language)).unwrap_or(first);
        Speaker {
            document,
            language,
            of_policy,
            tongue: Tongue { tag, direction: direction(tag) },
            wording: Wording::new(language, first),
        }
    }

    fn phrase(&self, (text, tag): (String, &'static str)) -> Phrase {
        let foreign = (!tag.eq_ignore_ascii_case(self.tongue.tag))
            .then(|| Tongue { tag, direction: direction(tag) });
        Phrase { text, foreign }
    }

    /// A text that is in no language: an address, an identifier.
    pub(crate) fn verbatim(&self, text: &str) -> Phrase {
        self.phrase((text.to_owned(), self.tongue.tag))
    }

    /// A fixed text.
    pub(crate) fn fixed(&self, id: &'static str) -> Phrase {
        self.phrase(self.wording.say(id, None))
    }

    /// A fixed text around a name, an address or a duration.
    pub(crate) fn fixed_with(
        &self,
        id: &'static str,
        argument: &'static str,
        value: &str,
    ) -> Phrase {
        self.fixed_around(id, [(argument, value)])
    }

    /// A fixed text around several.
    pub(crate) fn fixed_around<const N: usize>(
        &self,
        id: &'static str,
        arguments: [(&'static str, &str); N],
    ) -> Phrase {
        let arguments = FluentArgs::from_iter(arguments);
        self.phrase(self.wording.say(id, Some(&arguments)))
    }

    /// Those of the fixed texts that apply.
    pub(crate) fn applying(&self, texts: &[(&'static str, bool)]) -> Vec<Phrase> {
        let applying = texts.iter().filter(|(_, applies)| *applies);
        applying.map(|(id, _)| self.fixed(id)).collect()
    }

    /// The language that the policy's own texts are said in.
    pub(crate) fn language_of_policy(&self) -> &'static str {
        self.of_policy.or(self.document.languages.first().copied()).unwrap_or_default()
    }

    /// A text of the policy, unless it is blank.
    pub(crate) fn own(&self, text: Text) -> Option<Phrase> {
        // Nearly always the text is in the languages of the policy, so that the first look finds it.
        let found = text.best(self.of_policy.unwrap_or(self.language));
        let found = found.or_else(|| text.best(self.language)).or_else(|| text.languages().next());
        let (tag, text) = found.filter(|(_, text)| !text.trim().is_empty())?;
        Some(self.phrase((text.to_owned(), tag)))
    }

    /// What something is for; the purpose says it where the thing itself does not.
    pub(crate) fn sentence(&self, text: Text, purpose: &PurposeDeclaration) -> Phrase {
        (self.own(text).or_else(|| self.own(purpose.text)))
            .unwrap_or_else(|| self.purpose_title(purpose))
    }

    pub(crate) fn purpose_title(&self, purpose: &PurposeDeclaration) -> Phrase {
        self.own(purpose.title).unwrap_or_else(|| self.verbatim(purpose.identifier))
    }

    pub(crate) fn duration(&self, seconds: u32) -> Phrase {
        let Duration { count, unit } = Duration::from_seconds(seconds);
        self.phrase(self.wording.say_counted(unit, count))
    }

    /// A day in words, as in 22 November 2026.
    pub(crate) fn date(&self, date: Date) -> Phrase {
        let mut arguments =
            FluentArgs::from_iter([("month", u16::from(date.month)), ("day", u16::from(date.day))]);
        arguments.set("year", date.year);
        self.phrase(self.wording.say("date", Some(&arguments)))
    }

    pub(crate) fn is_any_purpose(&self, holds: impl Fn(&PurposeDeclaration) -> bool) -> bool {
        self.document.purposes.iter().any(|purpose| holds(purpose))
    }
}
