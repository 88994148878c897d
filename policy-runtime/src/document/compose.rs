//! From the policy to the page: what is said of it, in the reader's language.

use super::duration::{BROWSER_LIMIT, Duration};
use super::page::{
    Choices, CookieRow, KindRow, Kinds, Labels, Page, Part, Party, Phrase, PurposePart,
    Responsible, Signal, Tongue, Used, Why,
};
use super::phrasing::{KINDS, consent_words, kind_words, reason};
use super::wording::{Wording, best_match, direction, known_language};
use crate::declaration::{
    CookieDeclaration, Document, Kind, Lifetime, Provider, PurposeDeclaration, Text, Writer,
};
use fluent_bundle::FluentArgs;

impl Page {
    /// The page of `document` for a reader of `language`, on `site`.
    pub(super) fn new(document: &Document, language: &str, site: &str) -> Page {
        let writer = PageWriter::new(document, language);
        Page {
            tongue: writer.tongue,
            title: writer.fixed("title"),
            text: writer.own(document.text),
            why: writer.why(),
            what: writer.part("what", &["what-is", "what-for"]),
            kinds: writer.kinds(),
            used: writer.used(site),
            choices: writer.choices(),
            gpc: writer.gpc(),
            responsible: writer.responsible(),
            complaint: (!document.jurisdictions.is_empty())
                .then(|| writer.part("complaint", &["complaint-text"])),
        }
    }
}

/// What all parts are written from.
struct PageWriter<'p> {
    document: &'p Document,
    language: &'p str,
    tongue: Tongue,
    wording: Wording,
}

impl<'p> PageWriter<'p> {
    fn new(document: &'p Document, language: &'p str) -> PageWriter<'p> {
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

    fn phrase(&self, (text, tag): (String, &'static str)) -> Phrase {
        let foreign = (!tag.eq_ignore_ascii_case(self.tongue.tag))
            .then(|| Tongue { tag, direction: direction(tag) });
        Phrase { text, foreign }
    }

    /// A fixed text.
    fn fixed(&self, id: &'static str) -> Phrase {
        self.phrase(self.wording.say(id, None))
    }

    /// A fixed text around a name, an address or a duration.
    fn fixed_with(&self, id: &'static str, argument: &'static str, value: &str) -> Phrase {
        let arguments = FluentArgs::from_iter([(argument, value)]);
        self.phrase(self.wording.say(id, Some(&arguments)))
    }

    /// A text of the policy, unless it is blank.
    fn own(&self, text: Text) -> Option<Phrase> {
        let found = best_match(text.0, |(tag, _)| *tag, self.language).or(text.0.first());
        let (tag, text) = found.filter(|(_, text)| !text.trim().is_empty())?;
        Some(self.phrase(((*text).to_owned(), *tag)))
    }

    fn part(&self, title: &'static str, paragraphs: &[&'static str]) -> Part {
        let paragraphs = paragraphs.iter().map(|id| self.fixed(id)).collect();
        Part { title: self.fixed(title), paragraphs }
    }

    fn uses(&self, kind: Kind) -> bool {
        self.document.purposes.iter().any(|purpose| purpose.kind == kind)
    }

    fn why(&self) -> Why {
        let used = KINDS.into_iter().filter(|kind| self.uses(*kind));
        let reasons: Vec<_> = used.map(|kind| self.fixed(kind_words(kind).why)).collect();
        let intro = if reasons.is_empty() { "why-none" } else { "why-intro" };
        Why { title: self.fixed("why"), intro: self.fixed(intro), reasons }
    }

    fn kinds(&self) -> Kinds {
        let row = |kind| {
            let words = kind_words(kind);
            KindRow {
                name: self.fixed(words.name),
                what: self.fixed(words.what),
                rule: self.fixed(words.rule),
                used: self.fixed(if self.uses(kind) { "used-yes" } else { "used-no" }),
            }
        };
        Kinds {
            title: self.fixed("kinds"),
            intro: self.fixed("kinds-intro"),
            columns: ["kinds-kind", "kinds-what", "kinds-rule", "kinds-used"]
                .map(|id| self.fixed(id)),
            rows: KINDS.into_iter().map(row).collect(),
        }
    }

    fn used(&self, site: &str) -> Used {
        let purposes: Vec<_> =
            self.document.purposes.iter().map(|purpose| self.purpose(purpose)).collect();
        let columns = [
            "column-provider",
            "column-location",
            "column-cookie",
            "column-purpose",
            "column-lifetime",
            "column-readers",
        ];
        Used {
            title: self.fixed_with("used", "site", &address(site)),
            intro: self.fixed(if purposes.is_empty() { "used-none" } else { "used-intro" }),
            labels: Labels {
                kind: self.fixed("purpose-kind"),
                consent: self.fixed("purpose-consent"),
                caption: self.fixed("purpose-cookies"),
                no_cookies: self.fixed("purpose-no-cookies"),
                opt_out: self.fixed("opt-out"),
                columns: columns.map(|id| self.fixed(id)),
            },
            purposes,
        }
    }

    fn purpose(&self, purpose: &'static PurposeDeclaration) -> PurposePart {
        PurposePart {
            identifier: purpose.identifier,
            title: self.purpose_title(purpose),
            text: self.own(purpose.text),
            kind: self.fixed(kind_words(purpose.kind).name),
            consent: self.fixed(consent_words(purpose)),
            cookies: purpose.cookies.iter().map(|cookie| self.cookie(purpose, cookie)).collect(),
        }
    }

    fn purpose_title(&self, purpose: &PurposeDeclaration) -> Phrase {
        let identifier = || self.phrase((purpose.identifier.to_owned(), self.tongue.tag));
        self.own(purpose.title).unwrap_or_else(identifier)
    }

    fn cookie(&self, purpose: &PurposeDeclaration, cookie: &CookieDeclaration) -> CookieRow {
        let (lifetime, lifetime_notes) = self.lifetime(cookie);
        let others = std::iter::once(cookie.provider).chain(cookie.shared_with.iter().copied());
        let mut readers: Vec<&Provider> = Vec::new();
        for other in others {
            let is = |one: &Provider| one.identifier == other.identifier;
            if !is(self.document.controller) && !readers.iter().any(|reader| is(reader)) {
                readers.push(other);
            }
        }
        CookieRow {
            provider: party(cookie.provider),
            set_by: self.set_by(cookie),
            location: self.location(cookie),
            subdomains: cookie.subdomains.then(|| self.fixed("location-subdomains")),
            name: cookie.name,
            text: (self.own(cookie.text).or_else(|| self.own(purpose.text)))
                .unwrap_or_else(|| self.purpose_title(purpose)),
            lifetime,
            lifetime_notes,
            readers: readers.into_iter().map(party).collect(),
            no_readers: self.fixed("readers-none"),
            scripts: (!cookie.http_only && cookie.writer != Writer::Embed)
                .then(|| self.fixed("readers-scripts")),
        }
    }

    /// Who sets a cookie, unless it is this program or this library.
    fn set_by(&self, cookie: &CookieDeclaration) -> Option<Phrase> {
        match cookie.writer {
            Writer::Application | Writer::Consent => None,
            Writer::Middleware => Some(self.fixed("set-by-middleware")),
            Writer::Proxy => Some(self.fixed("set-by-proxy")),
            Writer::Scripts => Some(self.fixed("set-by-scripts")),
            Writer::Embed => {
                Some(self.fixed_with("set-by-embed", "provider", cookie.provider.name))
            }
        }
    }

    /// What the policy says of it, else the reason why it is necessary, else the pages that it is sent to.
    fn location(&self, cookie: &CookieDeclaration) -> Phrase {
        if let Some(location) = cookie.location.and_then(|text| self.own(text)) {
            return location;
        }
        match (cookie.because, cookie.writer, cookie.path) {
            (Some(because), ..) => self.fixed(reason(because)),
            (None, Writer::Embed, _) => {
                self.fixed_with("location-embed", "provider", cookie.provider.name)
            }
            (None, _, "/") => self.fixed("location-all"),
            (None, _, path) => self.fixed_with("location-below", "path", path),
        }
    }

    fn lifetime(&self, cookie: &CookieDeclaration) -> (Phrase, Vec<Phrase>) {
        let mut notes = Vec::new();
        let lifetime = match cookie.lifetime {
            Lifetime::Session => {
                notes.push(self.fixed("lifetime-restored"));
                self.fixed("lifetime-session")
            }
            Lifetime::Seconds(seconds) => self.phrase(self.duration(seconds)),
            Lifetime::Sliding(seconds) => {
                self.fixed_with("lifetime-sliding", "duration", &self.duration(seconds).0)
            }
        };
        if cookie.lifetime.max_age().is_some_and(|seconds| seconds > BROWSER_LIMIT) {
            let limit = self.duration(BROWSER_LIMIT).0;
            notes.push(self.fixed_with("lifetime-capped", "duration", &limit));
        }
        let refusal = self.document.consent.filter(|_| cookie.writer == Writer::Consent);
        if let Some(consent) =
            refusal.filter(|consent| Some(consent.refusal) != cookie.lifetime.max_age())
        {
            let refusal = self.duration(consent.refusal).0;
            notes.push(self.fixed_with("lifetime-refusal", "duration", &refusal));
        }
        (lifetime, notes)
    }

    fn duration(&self, seconds: u32) -> (String, &'static str) {
        let Duration { count, unit } = Duration::from_seconds(seconds);
        self.wording.say(unit, Some(&FluentArgs::from_iter([("count", count)])))
    }

    fn choices(&self) -> Choices {
        let purposes = self.document.purposes;
        let object = purposes.iter().any(|purpose| purpose.can_be_refused() && !purpose.asks);
        let choose = object || self.document.asks();
        let embeds = (purposes.iter().filter(|purpose| purpose.can_be_refused()))
            .any(|purpose| purpose.cookies.iter().any(|cookie| cookie.writer == Writer::Embed));
        let paragraphs = [
            ("choices-consent", self.document.asks()),
            ("choices-objection", object),
            ("choices-deletion", choose),
            ("choices-embeds", embeds),
            ("choices-none", !choose && !purposes.is_empty()),
            ("choices-browser", true),
        ];
        Choices {
            title: self.fixed("choices"),
            paragraphs: (paragraphs.iter().filter(|(_, applies)| *applies))
                .map(|(id, _)| self.fixed(id))
                .collect(),
            link: choose.then(|| self.fixed("choices-link")),
        }
    }

    fn gpc(&self) -> Option<Signal> {
        let refused = self.document.purposes.iter().filter(|purpose| purpose.refused_by_gpc);
        let purposes: Vec<_> = refused.map(|purpose| self.purpose_title(purpose)).collect();
        (!purposes.is_empty()).then(|| Signal {
            title: self.fixed("gpc"),
            text: self.fixed("gpc-text"),
            purposes,
        })
    }

    fn responsible(&self) -> Responsible {
        let Document { controller, contact, updated, .. } = *self.document;
        let day = calendar_day(updated);
        let as_written = || (updated.to_owned(), self.tongue.tag);
        let date = |(year, month, day): (u16, u8, u8)| {
            let mut arguments = FluentArgs::from_iter([("month", month), ("day", day)]);
            arguments.set("year", year);
            self.wording.say("date", Some(&arguments))
        };
        Responsible {
            title: self.fixed("responsible"),
            controller_label: self.fixed("responsible-controller"),
            controller: party(controller),
            privacy_label: self.fixed("responsible-privacy"),
            contact_label: self.fixed("responsible-contact"),
            contact,
            contact_link: contact_link(contact),
            updated_label: self.fixed("responsible-updated"),
            updated: self.phrase(day.map_or_else(as_written, date)),
            updated_day: day.map(|_| updated),
        }
    }
}

fn party(provider: &Provider) -> Party {
    Party {
        name: provider.name,
        privacy: web_address(provider.privacy),
        opt_out: provider.opt_out.and_then(web_address),
        country: provider.country.map(str::to_ascii_uppercase),
    }
}

/// An address that a page may link to: of the web, and nothing that a parser would drop from it.
fn web_address(url: &str) -> Option<&str> {
    let (scheme, _) = url.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    (is_web && !url.contains(|c: char| c.is_whitespace() || c.is_control())).then_some(url)
}

/// A contact is a page, an e-mail address, or anything else, which is shown without a link.
fn contact_link(contact: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ".+-_".contains(c);
    let is_part = |part: &str| !part.is_empty() && part.chars().all(is_plain);
    match contact.split_once('@') {
        Some((user, host)) if is_part(user) && is_part(host) => Some(format!("mailto:{contact}")),
        _ => web_address(contact).map(str::to_owned),
    }
}

/// Year, month and day of `YYYY-MM-DD`.
fn calendar_day(day: &str) -> Option<(u16, u8, u8)> {
    let is_written_so = day.len() == 10 && day.bytes().all(|b| b == b'-' || b.is_ascii_digit());
    let mut numbers = day.splitn(3, '-');
    let year = numbers.next()?.parse().ok()?;
    let month = numbers.next()?.parse().ok()?;
    let day = numbers.next()?.parse().ok()?;
    (is_written_so && (1..=12).contains(&month) && (1..=31).contains(&day))
        .then_some((year, month, day))
}

/// The address that the heading names: an origin as it is, a host with `https`.
fn address(site: &str) -> String {
    if site.contains("://") { site.to_owned() } else { format!("https://{site}") }
}
