//! The settings: the page with the visitor's choices, purpose by purpose.

mod html;
mod notice;
mod purpose;
mod sections;

pub use notice::{Notice, NoticeRole};
pub(super) use notice::{not_recorded, outcome_of_choice};
pub use purpose::{AccessLine, CompanyLine, CookieLine, EmbedLine, OptOutLink, PurposeChoice};
pub use sections::{Group, Section};

use super::Representation;
use super::form::{FormFieldsHtml, HiddenField};
use super::paths::{self, path_on_this_site};
use super::regional::{PrescribedHtml, PrescribedText, status_line};
use crate::cookies::Cookies;
use crate::declaration::{Document, PurposeDeclaration, PurposeState};
use crate::html::{render, template};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::paths::{POLICY, SETTINGS};
use crate::policy::Policy;
use crate::serialize::serialize_fields;
use html::{SettingsPurposeHtml, SettingsSectionHtml};
use std::borrow::Cow;
use std::fmt;

/// The content of the settings: the status of each purpose with its dates, changes and the effect of the browser's
/// signal, both answers to it, and the number of the record.
///
/// The visitor's choice is ticked while it holds; a purpose that is undecided has no answer ticked.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use http::request::Parts;
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::Preferences;
///
/// /// The answer to `GET /cookies`.
/// fn settings(cookies: &Cookies<Shop>, request: &Parts) -> String {
///     Preferences::new(cookies, "en", Some("/kettles")).after_choice(cookies, request).to_html()
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Preferences {
    document: &'static Document,
    /// The one purpose that the fragment shows.
    only: Option<&'static str>,
    /// The detail of the event that a script dispatches for the choice that the fragment follows, as JSON.
    change: Option<String>,
    is_fragment: bool,
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The heading.
    pub title: LocalizedText,
    /// The outcome of the last choice, if there is one to report.
    pub notice: Option<Notice>,
    /// The steady line while an opt-out or the browser's signal holds, where the visitor's region prescribes it.
    pub opted_out: Option<PrescribedText>,
    /// The introduction.
    pub intro: LocalizedText,
    /// The text of the link to the policy page.
    pub policy: LocalizedText,
    /// The necessary purposes, which cannot be refused.
    pub necessary: Option<Section>,
    /// The purposes that are off in the visitor's region, and that no choice turns on there.
    pub off: Option<Section>,
    /// The purposes that ask for consent in the visitor's region.
    pub asked: Option<Section>,
    /// The purposes that do not ask for consent, and can be objected to.
    pub not_asked: Option<Section>,
    /// The label of the button that accepts; its field is `all=allow`.
    pub accept_all: LocalizedText,
    /// The label of the button that refuses; its field is `all=refuse`.
    pub refuse_all: LocalizedText,
    /// The label of the button that saves the answers ticked.
    pub save: LocalizedText,
    /// The number of the visitor's record; none before a first consent.
    pub record: Option<RecordNote>,
    /// The link back to the page that the visitor came from.
    pub back: Option<Back>,
    /// The form's field `next`: the address of the settings after a choice.
    pub next: String,
    /// The address of the policy page.
    pub policy_address: Cow<'static, str>,
    /// The address that the form is sent to (`action`).
    pub action: Cow<'static, str>,
    /// Hidden fields of the form: the purposes that it shows, so that it allows no other, the token that makes a
    /// double click one record, and those of [`with_hidden`](Preferences::with_hidden). A template writes all of them.
    pub hidden: Vec<HiddenField>,
}

serialize_fields! {
    Preferences {
        language, title, notice, opted_out, intro, policy, necessary, off, asked, not_asked,
        accept_all, refuse_all, save, record, back, next, policy_address, action, hidden,
    } without { document, only, change, is_fragment }
}

template!(pub Preferences, "settings.html");

/// The number under which the ledger has the visitor's consents.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordNote {
    /// The label of the number.
    pub label: LocalizedText,
    /// The number, 32 hexadecimal digits.
    pub id: String,
    /// The use of the number: a request for information or erasure can refer to it.
    pub text: LocalizedText,
}

serialize_fields! { RecordNote { label, id, text } }

impl fmt::Debug for RecordNote {
    /// Shows the label, never the number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordNote").field("label", &self.label).finish_non_exhaustive()
    }
}

/// A link back.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Back {
    /// The text of the link.
    pub words: LocalizedText,
    /// The address, a [path on this site](super::path_on_this_site()).
    pub address: String,
}

serialize_fields! { Back { words, address } }

impl Preferences {
    /// Creates the settings for this request. `language` is a BCP 47 tag; `back` is the path and query of the page to
    /// return to, ignored if it is no [path on this site](super::path_on_this_site()).
    pub fn new<P: Policy>(cookies: &Cookies<P>, language: &str, back: Option<&str>) -> Preferences {
        let (document, base) = (P::document(), cookies.base_path());
        let localizer = Localizer::new(document, language).on(cookies.site().host());
        let back = back.and_then(path_on_this_site);
        let section_of = |title, intro: Option<&'static str>, groups: Vec<Group>| {
            (!groups.is_empty()).then(|| Section {
                title: localizer.message(title),
                intro: intro.map(|id| localizer.message(id)),
                groups,
            })
        };
        let section = |title, intro: Option<&'static str>, is_in: fn(PurposeState) -> bool| {
            let is_in = |purpose: &PurposeDeclaration| {
                purpose.can_be_refused() && is_in(cookies.rule(purpose).state)
            };
            section_of(title, intro, sections::groups(&localizer, cookies, is_in))
        };
        Preferences {
            document,
            only: None,
            change: None,
            is_fragment: false,
            language: localizer.language,
            title: localizer.message("settings"),
            notice: None,
            opted_out: status_line(cookies, &localizer),
            intro: localizer.message("settings-intro"),
            policy: localizer.message("policy-link"),
            necessary: {
                let is_necessary = |purpose: &PurposeDeclaration| !purpose.can_be_refused();
                let groups = sections::groups(&localizer, cookies, is_necessary);
                section_of("necessary", Some("necessary-intro"), groups)
            },
            off: section("off-here", Some("off-here-intro"), |state| state == PurposeState::Off),
            asked: section("asked", None, |state| state == PurposeState::Ask),
            not_asked: section("not-asked", Some("not-asked-intro"), |state| {
                state.is_on_by_default()
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
            hidden: HiddenField::of_form(
                cookies,
                &localizer,
                cookies
                    .purposes()
                    .filter(|purpose| cookies.rule(purpose).state != PurposeState::Off),
            ),
        }
    }

    /// Creates the settings of one purpose, a fragment: its status, its two answers and a button. `None` if the site has no such
    /// purpose, or it is no choice of the visitor's.
    ///
    /// The form answers for this purpose alone; every other one keeps its choice.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    /// use policy_runtime::pages::Preferences;
    ///
    /// /// The choice beside what it is about.
    /// fn beside_suggestions(cookies: &Cookies<Shop>) -> String {
    ///     let suggestions = Preferences::of_purpose(cookies, "en", Some("/kettles"), "Suggestions");
    ///     suggestions.map(|settings| settings.to_html()).unwrap_or_default()
    /// }
    /// ```
    pub fn of_purpose<P: Policy>(
        cookies: &Cookies<P>,
        language: &str,
        back: Option<&str>,
        purpose: &str,
    ) -> Option<Preferences> {
        let purpose = cookies
            .purposes()
            .filter(|known| {
                known.can_be_refused() && cookies.rule(known).state != PurposeState::Off
            })
            .find(|known| known.identifier == purpose)?;
        let localizer = Localizer::new(P::document(), language).on(cookies.site().host());
        let mut settings = Preferences::new(cookies, language, back);
        (settings.only, settings.necessary, settings.off) = (Some(purpose.identifier), None, None);
        for section in [&mut settings.asked, &mut settings.not_asked] {
            let Some(shown) = section else { continue };
            for group in &mut shown.groups {
                group.purposes.retain(|choice| choice.identifier == purpose.identifier);
            }
            shown.groups.retain(|group| !group.purposes.is_empty());
            if shown.groups.is_empty() {
                *section = None;
            }
        }
        settings.hidden = HiddenField::of_form(cookies, &localizer, [purpose]);
        Some(settings.into_fragment())
    }

    /// Makes the settings a fragment: the page that follows its form is a fragment too, and tells the
    /// [script](super::choices_script()) of the choice.
    #[must_use]
    pub fn into_fragment(mut self) -> Preferences {
        if !self.is_fragment {
            self.is_fragment = true;
            self.next = paths::as_fragment(&self.next, self.only);
        }
        self
    }

    /// Creates the settings in the form in which a client wants them.
    pub(crate) fn shown<P: Policy>(
        cookies: &Cookies<P>,
        language: &str,
        back: Option<&str>,
        (representation, only): (&Representation, Option<&str>),
    ) -> Preferences {
        let whole = || Preferences::new(cookies, language, back);
        if !representation.is_fragment() {
            return whole();
        }
        let only = only.and_then(|only| Preferences::of_purpose(cookies, language, back, only));
        only.unwrap_or_else(|| whole().into_fragment())
    }

    /// Returns the one purpose that is shown.
    fn only(&self) -> Option<&PurposeChoice> {
        self.only?;
        let mut sections = self.asked.iter().chain(&self.not_asked);
        sections.find_map(|section| section.groups.first()?.purposes.first())
    }

    /// Returns whether any purpose can be refused.
    pub fn is_choice(&self) -> bool {
        self.asked.is_some() || self.not_asked.is_some()
    }

    /// Ticks the answers of a form that could not be recorded, so that the visitor need not repeat them.
    pub(super) fn ticked(
        mut self,
        decisions: impl Iterator<Item = (&'static PurposeDeclaration, bool)>,
    ) -> Preferences {
        for (purpose, allow) in decisions {
            let sections = self.asked.iter_mut().chain(&mut self.not_asked);
            let purposes = sections.flat_map(|section| &mut section.groups);
            purposes
                .flat_map(|group| &mut group.purposes)
                .filter(|choice| choice.identifier == purpose.identifier)
                .for_each(|choice| choice.allow = Some(allow));
        }
        self
    }

    /// Adds a hidden field to the form, such as a CSRF token of the application.
    #[must_use]
    pub fn with_hidden(mut self, name: &str, value: &str) -> Preferences {
        self.hidden.push(HiddenField::new(name, value));
        self
    }

    /// Renders the settings as a fragment of HTML: one `<div>`, with headings from `<h1>`, and with all texts escaped.
    pub fn to_html(&self) -> String {
        render(self)
    }
}
