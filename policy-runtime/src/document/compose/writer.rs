//! How things are said: in the reader's language, and marked where they are not.

use crate::declaration::{Document, Provider, PurposeDeclaration, Text};
use crate::document::addresses::web_address;
use crate::document::duration::Duration;
use crate::document::names::readable;
use crate::document::page::{Cell, Item, Party, Phrase, Tongue};
use crate::document::wording::{Wording, best_match, direction, known_language};
use fluent_bundle::FluentArgs;

/// What all parts are written from.
pub(super) struct PageWriter<'p> {
    pub(super) document: &'p Document,
    language: &'p str,
    pub(super) tongue: Tongue,
    pub(super) wording: Wording,
}

impl<'p> PageWriter<'p> {
    pub(super) fn new(document: &'p Document, language: &'p str) -> PageWriter<'p> {
        let first = document.languages.first().copied().unwrap_or("en");
        let tag = best_match(document.languages, |tag| *tag, language)
            .copied()
            .or_else(|| known_language(language))
            .unwrap_or(first);
        PageWriter {
            document,
            language,
            tongue: Tongue { tag, direction: direction(tag) },
            wording: Wording::new(language, first),
        }
    }

    pub(super) fn phrase(&self, (text, tag): (String, &'static str)) -> Phrase {
        let foreign = (!tag.eq_ignore_ascii_case(self.tongue.tag))
            .then(|| Tongue { tag, direction: direction(tag) });
        Phrase { text, foreign }
    }

    /// A text that is in no language: an address, an identifier.
    pub(super) fn verbatim(&self, text: &str) -> Phrase {
        self.phrase((text.to_owned(), self.tongue.tag))
    }

    /// A fixed text.
    pub(super) fn fixed(&self, id: &'static str) -> Phrase {
        self.phrase(self.wording.say(id, None))
    }

    /// A fixed text around a name, an address or a duration.
    pub(super) fn fixed_with(
        &self,
        id: &'static str,
        argument: &'static str,
        value: &str,
    ) -> Phrase {
        let arguments = FluentArgs::from_iter([(argument, value)]);
        self.phrase(self.wording.say(id, Some(&arguments)))
    }

    /// Those of the fixed texts that apply.
    pub(super) fn applying(&self, texts: &[(&'static str, bool)]) -> Vec<Phrase> {
        let applying = texts.iter().filter(|(_, applies)| *applies);
        applying.map(|(id, _)| self.fixed(id)).collect()
    }

    /// A text of the policy, unless it is blank.
    pub(super) fn own(&self, text: Text) -> Option<Phrase> {
        let texts: Vec<_> = text.languages().collect();
        let found = best_match(&texts, |(tag, _)| *tag, self.language).or(texts.first());
        let (tag, text) = found.filter(|(_, text)| !text.trim().is_empty())?;
        Some(self.phrase(((*text).to_owned(), *tag)))
    }

    /// What something is for; the purpose says it where the thing itself does not.
    pub(super) fn sentence(&self, text: Text, purpose: &PurposeDeclaration) -> Phrase {
        (self.own(text).or_else(|| self.own(purpose.text)))
            .unwrap_or_else(|| self.purpose_title(purpose))
    }

    pub(super) fn purpose_title(&self, purpose: &PurposeDeclaration) -> Phrase {
        self.own(purpose.title).unwrap_or_else(|| self.verbatim(purpose.identifier))
    }

    pub(super) fn duration(&self, seconds: u32) -> Phrase {
        let Duration { count, unit } = Duration::from_seconds(seconds);
        let arguments = FluentArgs::from_iter([("count", count)]);
        self.phrase(self.wording.say(unit, Some(&arguments)))
    }

    /// A name on the wire, or in the storage, as people read it.
    pub(super) fn name(&self, name: &str) -> Cell {
        let (shown, varies) = readable(name);
        let notes = varies.map(|varies| Item::Text(self.fixed(varies)));
        Cell { items: vec![Item::Code(shown)], notes: notes.into_iter().collect() }
    }

    /// A provider with its country, if that is declared: by its name, or by its code where the name is not known here.
    pub(super) fn named(&self, provider: &Provider) -> Party {
        let code = provider.country.map(str::to_ascii_uppercase);
        let country = code.map(|code| self.fixed_with("country", "code", &code));
        Party {
            name: provider.name,
            privacy: web_address(provider.privacy),
            remarks: country.into_iter().collect(),
        }
    }

    /// A provider with its country and what it is to the controller, as far as they are declared.
    pub(super) fn party(&self, provider: &Provider) -> Party {
        let role = match provider.role {
            _ if self.is_controller(provider) => None,
            Some("processor") => {
                let controller = self.document.controller.name;
                Some(self.fixed_with("role-processor", "controller", controller))
            }
            Some("controller") => Some(self.fixed("role-controller")),
            _ => None,
        };
        let mut party = self.named(provider);
        party.remarks.extend(role);
        party
    }

    pub(super) fn opt_out(&self, provider: &Provider) -> Option<Item> {
        Some(Item::external(self.fixed("opt-out"), provider.opt_out.and_then(web_address)?))
    }

    /// Those of them who are not the controller, each once.
    pub(super) fn others<'o>(
        &self,
        providers: impl IntoIterator<Item = &'o Provider>,
    ) -> Vec<&'o Provider> {
        let mut others: Vec<&Provider> = Vec::new();
        for provider in providers {
            let is_listed = others.iter().any(|other| other.identifier == provider.identifier);
            if !self.is_controller(provider) && !is_listed {
                others.push(provider);
            }
        }
        others
    }

    fn is_controller(&self, provider: &Provider) -> bool {
        provider.identifier == self.document.controller.identifier
    }

    pub(super) fn is_any_purpose(&self, holds: impl Fn(&PurposeDeclaration) -> bool) -> bool {
        self.document.purposes.iter().any(|purpose| holds(purpose))
    }
}
