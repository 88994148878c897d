//! Texts for one reader, marked where they are in another language than the page.

use super::calendar::Date;
use super::catalogue::{Catalogue, known_language};
use super::direction::{begins_from_right, direction};
use super::duration::Duration;
use super::text::{LocalizedText, TextLanguage};
use crate::declaration::languages::best_match;
use crate::declaration::{
    CookieDeclaration, Document, Lifetime, PARAGRAPH, PurposeDeclaration, Site, Text, Writer,
};
use fluent_bundle::FluentArgs;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Provides the texts of a page on one policy for one reader.
pub(crate) struct Localizer<'p> {
    pub(crate) document: &'p Document,
    wanted: &'p str,
    /// Language of the policy that suits the reader, if one does.
    of_policy: Option<&'static str>,
    /// Language of the page, and of every text that is not marked with another.
    pub(crate) language: TextLanguage,
    catalogue: Catalogue,
    /// Messages that were asked for, by id and argument.
    messages: RefCell<HashMap<(&'static str, &'static str), Rc<LocalizedText>>>,
    /// Durations that were asked for, by seconds.
    durations: RefCell<HashMap<u32, Rc<LocalizedText>>>,
    /// Site whose purposes and cookies are shown; all of the policy's if none.
    site: Option<Site>,
}

impl<'p> Localizer<'p> {
    pub(crate) fn new(document: &'p Document, wanted: &'p str) -> Localizer<'p> {
        let first = document.languages.first().copied().unwrap_or("en");
        let of_policy = best_match(document.languages, wanted);
        let tag = of_policy.or_else(|| known_language(wanted)).unwrap_or(first);
        Localizer {
            document,
            wanted,
            of_policy,
            language: TextLanguage { tag, dir: direction(tag) },
            catalogue: Catalogue::new(wanted, first),
            messages: RefCell::default(),
            durations: RefCell::default(),
            site: None,
        }
    }

    /// Shows the purposes and cookies of one site, if `authority` names a site of the policy.
    pub(crate) fn on(mut self, authority: &str) -> Localizer<'p> {
        self.site = Site::admit(self.document.sites, authority);
        self
    }

    /// Returns the purposes that the site has.
    pub(crate) fn purposes(&self) -> std::vec::IntoIter<&'static PurposeDeclaration> {
        let mut purposes = self.document.purposes.to_vec();
        purposes.retain(|purpose| self.site.as_ref().is_none_or(|site| purpose.is_on(site)));
        purposes.into_iter()
    }

    /// Returns whether the site has a cookie of a purpose.
    pub(crate) fn has(&self, purpose: &PurposeDeclaration, cookie: &CookieDeclaration) -> bool {
        self.site.as_ref().is_none_or(|site| purpose.is_on(site) && cookie.is_on(site))
    }

    fn localized(&self, (text, tag): (String, &'static str)) -> LocalizedText {
        let foreign = (!tag.eq_ignore_ascii_case(self.language.tag))
            .then(|| TextLanguage { tag, dir: direction(tag) });
        LocalizedText { text, foreign }
    }

    /// Returns a text that is in no language, such as an address or an identifier. On a page from right to left, the signs at its ends
    /// would change places.
    pub(crate) fn verbatim(&self, text: &str) -> LocalizedText {
        let foreign = self.is_turned(text).then_some(TextLanguage { tag: "", dir: "ltr" });
        LocalizedText { text: text.to_owned(), foreign }
    }

    /// Returns whether a text is written from left to right on a page from right to left.
    fn is_turned(&self, text: &str) -> bool {
        self.language.dir == "rtl" && !begins_from_right(text)
    }

    /// Returns a text for the middle of a sentence: where it is turned, between the signs that isolate it (Unicode UAX 9).
    fn isolated<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.is_turned(text) { format!("\u{2068}{text}\u{2069}").into() } else { text.into() }
    }

    /// Returns words that stand in English whatever the language of the page is.
    pub(crate) fn in_english(&self, words: &str) -> LocalizedText {
        let is_english = self.language.tag.split('-').next() == Some("en");
        let foreign = (!is_english).then_some(TextLanguage { tag: "en", dir: "ltr" });
        LocalizedText { text: words.to_owned(), foreign }
    }

    /// Returns a message of the library.
    pub(crate) fn message(&self, id: &'static str) -> LocalizedText {
        LocalizedText::clone(&self.shared(id))
    }

    /// Returns a message that a page has many times.
    pub(crate) fn shared(&self, id: &'static str) -> Rc<LocalizedText> {
        let say = || Rc::new(self.localized(self.catalogue.say(id, None)));
        self.messages.borrow_mut().entry((id, "")).or_insert_with(say).clone()
    }

    /// Returns a message about one of the policy's names that a page has many times.
    pub(crate) fn shared_with(
        &self,
        id: &'static str,
        argument: &'static str,
        name: &'static str,
    ) -> Rc<LocalizedText> {
        self.shared_as(id, name, || self.message_with(id, argument, name))
    }

    /// Returns a message of which there is one for each name, and composes it once.
    pub(crate) fn shared_as(
        &self,
        id: &'static str,
        name: &'static str,
        say: impl FnOnce() -> LocalizedText,
    ) -> Rc<LocalizedText> {
        let known = self.messages.borrow().get(&(id, name)).cloned();
        // Composed without a borrow, as a text may be made of another.
        known.unwrap_or_else(|| {
            let text = Rc::new(say());
            self.messages.borrow_mut().insert((id, name), Rc::clone(&text));
            text
        })
    }

    /// Returns a duration that a page has many times.
    pub(crate) fn shared_duration(&self, seconds: u32) -> Rc<LocalizedText> {
        let say = || {
            let Duration { count, unit } = Duration::from_seconds(seconds);
            Rc::new(self.localized(self.catalogue.say_counted(unit, count)))
        };
        self.durations.borrow_mut().entry(seconds).or_insert_with(say).clone()
    }

    /// Returns a message with one argument, such as a name, an address or a duration.
    pub(crate) fn message_with(
        &self,
        id: &'static str,
        argument: &'static str,
        value: &str,
    ) -> LocalizedText {
        self.message_around(id, [(argument, value)])
    }

    /// Returns a message with several arguments.
    pub(crate) fn message_around<const N: usize>(
        &self,
        id: &'static str,
        arguments: [(&'static str, &str); N],
    ) -> LocalizedText {
        let arguments = arguments.map(|(name, value)| (name, self.isolated(value)));
        let arguments = FluentArgs::from_iter(arguments);
        self.localized(self.catalogue.say(id, Some(&arguments)))
    }

    /// Returns several messages.
    pub(crate) fn messages(&self, ids: &[&'static str]) -> Rc<[LocalizedText]> {
        ids.iter().map(|id| self.message(id)).collect()
    }

    /// Returns the messages whose condition is true.
    pub(crate) fn messages_if(&self, texts: &[(&'static str, bool)]) -> Vec<LocalizedText> {
        let applying = texts.iter().filter(|(_, applies)| *applies);
        applying.map(|(id, _)| self.message(id)).collect()
    }

    /// Returns the language of the policy's own texts.
    pub(crate) fn language_of_policy(&self) -> &'static str {
        self.of_policy.or(self.document.languages.first().copied()).unwrap_or_default()
    }

    /// Returns a text of the policy, unless it is blank.
    pub(crate) fn policy_text(&self, text: Text) -> Option<LocalizedText> {
        // Nearly every text is in all languages of the policy, so the first lookup finds it.
        let mut languages = text.languages();
        let first = languages.next();
        let found = if languages.next().is_none() {
            first
        } else {
            let best = text.best(self.of_policy.unwrap_or(self.wanted));
            best.or_else(|| text.best(self.wanted)).or(first)
        };
        let (tag, text) = found.filter(|(_, text)| !text.trim().is_empty())?;
        Some(self.localized((text.to_owned(), tag)))
    }

    /// Returns the paragraphs of a note.
    pub(crate) fn note(&self, note: Option<Text>) -> Vec<LocalizedText> {
        let Some(LocalizedText { text, foreign }) = note.and_then(|note| self.policy_text(note))
        else {
            return Vec::new();
        };
        let paragraph = |text: &str| LocalizedText { text: text.to_owned(), foreign };
        text.split(PARAGRAPH).map(paragraph).collect()
    }

    /// Returns the description of an item, else that of its purpose, else the title of the purpose.
    pub(crate) fn sentence(&self, text: Text, purpose: &PurposeDeclaration) -> LocalizedText {
        (self.policy_text(text).or_else(|| self.policy_text(purpose.text)))
            .unwrap_or_else(|| self.purpose_title(purpose))
    }

    pub(crate) fn purpose_title(&self, purpose: &PurposeDeclaration) -> LocalizedText {
        self.policy_text(purpose.title).unwrap_or_else(|| self.verbatim(purpose.identifier))
    }

    pub(crate) fn duration(&self, seconds: u32) -> LocalizedText {
        LocalizedText::clone(&self.shared_duration(seconds))
    }

    /// Returns a lifetime in words.
    pub(crate) fn lifetime_text(&self, lifetime: Lifetime) -> LocalizedText {
        match lifetime {
            Lifetime::Session => self.message("lifetime-session"),
            Lifetime::Unknown => self.message("lifetime-unknown"),
            Lifetime::Seconds(seconds) => self.duration(seconds),
            Lifetime::Sliding(seconds) => {
                self.message_with("lifetime-sliding", "duration", &self.duration(seconds).text)
            }
        }
    }

    /// Returns how long a cookie lives in words. The consent cookie has a further sentence for each time for which it lives after a
    /// refusal, if that is another.
    pub(crate) fn lifetimes_of(
        &self,
        cookie: &CookieDeclaration,
    ) -> (LocalizedText, Vec<LocalizedText>) {
        let lifetime = self.lifetime_text(cookie.lifetime);
        let consent = self.document.consent.filter(|_| cookie.writer == Writer::Consent);
        let Some(consent) = consent else { return (lifetime, Vec::new()) };
        // A refusal of all includes what other sites of the policy have.
        let kept = consent.refusal_lifetimes(self.document.purposes);
        let mut refusable =
            self.document.purposes.iter().filter(|purpose| purpose.can_be_refused());
        let all_last = refusable.all(|purpose| purpose.is_on_by_default_somewhere());
        let is_another = Some(kept.refusal) != cookie.lifetime.max_age() && !all_last;
        let lasts = |id, seconds| self.message_with(id, "duration", &self.duration(seconds).text);
        let refusal = is_another.then(|| lasts("lifetime-refusal", kept.refusal));
        let lasting = kept.lasting_refusal.map(|seconds| lasts("lifetime-lasting", seconds));
        (lifetime, refusal.into_iter().chain(lasting).collect())
    }

    /// Returns all of [`lifetimes_of`](Self::lifetimes_of) in one text. No language reads the dot as another sign.
    pub(crate) fn lifetime_of(&self, cookie: &CookieDeclaration) -> LocalizedText {
        let (mut lifetime, further) = self.lifetimes_of(cookie);
        for sentence in further {
            lifetime.text = format!("{} · {}", lifetime.text, sentence.text);
        }
        lifetime
    }

    /// Returns a day in words, such as 22 November 2026.
    pub(crate) fn date(&self, date: Date) -> LocalizedText {
        let mut arguments =
            FluentArgs::from_iter([("month", u16::from(date.month)), ("day", u16::from(date.day))]);
        arguments.set("year", date.year);
        self.localized(self.catalogue.say("date", Some(&arguments)))
    }

    pub(crate) fn is_any_purpose(&self, holds: &dyn Fn(&PurposeDeclaration) -> bool) -> bool {
        self.purposes().any(holds)
    }
}
