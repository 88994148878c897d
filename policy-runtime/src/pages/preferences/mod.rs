//! The page with the visitor's choices, purpose by purpose.

mod html;
mod notice;
mod purpose;
mod sections;

pub(super) use notice::not_recorded;
pub use notice::{Notice, NoticeRole};
pub use purpose::{CookieLine, PurposeChoice};
pub use sections::{Group, Section};

use super::form::HiddenField;
use super::paths::{self, path_on_this_site};
use crate::cookies::Cookies;
use crate::declaration::{Document, PurposeDeclaration};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::paths::{POLICY, SETTINGS};
use crate::policy::Policy;
use crate::policy_page::rendered;
use askama::Template;
use html::SectionHtml;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;

/// What the page with the visitor's choices says: each purpose with where it stands, since when and until when, what
/// changed, what the browser's signal does, and the number of the record.
///
/// Ticked is what the visitor chose and what holds; a purpose that is undecided has no answer ticked.
#[derive(Debug, Clone, Serialize, Template)]
#[template(path = "settings.html")]
#[non_exhaustive]
pub struct Preferences {
    #[serde(skip)]
    document: &'static Document,
    /// The language of whatever says no other.
    pub language: TextLanguage,
    /// The heading.
    pub title: LocalizedText,
    /// What is said of the last choice, if there is something to say.
    pub notice: Option<Notice>,
    /// What the page is for.
    pub intro: LocalizedText,
    /// The words of the link to the policy page.
    pub policy: LocalizedText,
    /// What cannot be chosen.
    pub necessary: Option<Section>,
    /// What consent is asked to.
    pub asked: Option<Section>,
    /// What can be objected to.
    pub not_asked: Option<Section>,
    /// The words of the button that accepts; its field is `all=allow`.
    pub accept_all: LocalizedText,
    /// The words of the button that refuses; its field is `all=refuse`.
    pub refuse_all: LocalizedText,
    /// The words of the button that saves what is ticked.
    pub save: LocalizedText,
    /// The record of a consent, if there is one.
    pub record: Option<RecordNote>,
    /// The way back to where the visitor was.
    pub back: Option<Back>,
    /// Where the form leads: the settings, which then say that they were saved. It is the form's field `next`.
    pub next: String,
    /// The address of the policy page.
    pub policy_address: Cow<'static, str>,
    /// Where the form goes.
    pub action: Cow<'static, str>,
    /// Further fields of the form: what it shows, so that it allows nothing else, the token that makes a double click one
    /// record, and the application's.
    pub hidden: Vec<HiddenField>,
}

/// The number under which a consent is recorded.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct RecordNote {
    /// What the number is.
    pub label: LocalizedText,
    /// 32 hexadecimal digits.
    pub id: String,
    /// What it is good for.
    pub text: LocalizedText,
}

impl fmt::Debug for RecordNote {
    /// Shows the words, never the number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordNote").field("label", &self.label).finish_non_exhaustive()
    }
}

/// The way back.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Back {
    /// The words of the link.
    pub words: LocalizedText,
    /// A path on this site.
    pub address: String,
}

impl Preferences {
    /// The settings for this request. `language` is a BCP 47 tag; `back` is where the visitor came from, a path on this site:
    /// anything else is left out.
    pub fn new<P: Policy>(cookies: &Cookies<P>, language: &str, back: Option<&str>) -> Preferences {
        let (document, base) = (P::document(), cookies.base_path());
        let localizer = Localizer::new(document, language);
        let back = back.and_then(path_on_this_site);
        let section =
            |title, intro: Option<&'static str>, is_in: fn(&PurposeDeclaration) -> bool| {
                let groups = sections::groups(&localizer, cookies, is_in);
                (!groups.is_empty()).then(|| Section {
                    title: localizer.message(title),
                    intro: intro.map(|id| localizer.message(id)),
                    groups,
                })
            };
        Preferences {
            document,
            language: localizer.language,
            title: localizer.message("settings"),
            notice: None,
            intro: localizer.message("settings-intro"),
            policy: localizer.message("policy-link"),
            necessary: section("necessary", Some("necessary-intro"), |purpose| {
                !purpose.can_be_refused()
            }),
            asked: section("asked", None, |purpose| purpose.asks),
            not_asked: section("not-asked", Some("not-asked-intro"), |purpose| {
                purpose.can_be_refused() && !purpose.asks
            }),
            accept_all: localizer.message("accept-all"),
            refuse_all: localizer.message("refuse-all"),
            save: localizer.message("save"),
            record: cookies.record_id().map(|id| RecordNote {
                label: localizer.message("record"),
                id: id.to_string(),
                text: localizer.message("record-text"),
            }),
            back: back.map(|address| Back {
                words: localizer.message("back"),
                address: address.to_owned(),
            }),
            next: paths::saved(base, back),
            policy_address: base.address(POLICY),
            action: base.address(SETTINGS),
            hidden: HiddenField::of_form(cookies, &localizer, document.purposes.iter().copied()),
        }
    }

    /// Whether there is anything to choose.
    pub fn is_choice(&self) -> bool {
        self.asked.is_some() || self.not_asked.is_some()
    }

    /// Ticks what the visitor chose just now, where it could not be kept: so that nothing has to be chosen twice.
    pub(super) fn ticked(
        mut self,
        chosen: impl Iterator<Item = (&'static PurposeDeclaration, bool)>,
    ) -> Preferences {
        for (purpose, allow) in chosen {
            let sections = self.asked.iter_mut().chain(&mut self.not_asked);
            let purposes = sections.flat_map(|section| &mut section.groups);
            purposes
                .flat_map(|group| &mut group.purposes)
                .filter(|choice| choice.identifier == purpose.identifier)
                .for_each(|choice| choice.allow = Some(allow));
        }
        self
    }

    /// Adds a field to the form that the visitor does not see: a token of the application's, say.
    #[must_use]
    pub fn with_hidden(mut self, name: &str, value: &str) -> Preferences {
        self.hidden.push(HiddenField::new(name, value));
        self
    }

    /// The settings as a fragment of HTML: one `<div>`, with headings from `<h1>`, every text of it escaped.
    pub fn to_html(&self) -> String {
        rendered(self)
    }
}
