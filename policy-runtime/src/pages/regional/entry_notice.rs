//! The notice at entry.

use super::PurposeLine;
use super::purpose_line::PurposeLineHtml;
use crate::consent::ConsentState;
use crate::cookies::Cookies;
use crate::declaration::Duty;
use crate::html::{render, template};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::pages::form::FormFieldsHtml;
use crate::pages::{HiddenField, path_on_this_site, paths};
use crate::paths::{POLICY, SETTINGS};
use crate::policy::Policy;
use crate::serialize::serialize_fields;
use std::borrow::Cow;

/// The notice of what is on by default, where the visitor's region prescribes one at entry: the purposes, the companies, and the
/// refusal in it.
///
/// It is on the first page of a visit: one to which no page of this site led (`Sec-Fetch-Site`). Its *OK* is a link to the same page,
/// which then comes without it; nothing is stored, and it is no choice. Browsers that do not send `Sec-Fetch-Site` show it on every
/// page until the visitor refuses.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::{Banner, EntryNotice, Here};
///
/// /// The first elements of the page's `<body>`.
/// fn before_content(cookies: &Cookies<Shop>, here: &Here) -> String {
///     let banner = Banner::new(cookies, "en", here).map(|banner| banner.to_html());
///     let notice = EntryNotice::new(cookies, "en", here).map(|notice| notice.to_html());
///     banner.unwrap_or_default() + &notice.unwrap_or_default()
/// }
/// ```
///
/// A page for shared caches does not call this: the fragment [`BANNER`](super::super::BANNER) has the notice, too.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EntryNotice {
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The accessible name of the region (`aria-labelledby`).
    pub label: LocalizedText,
    /// The notice.
    pub text: LocalizedText,
    /// The sentence that names the controller.
    pub controller: LocalizedText,
    /// The purposes that are on.
    pub purposes: Vec<PurposeLine>,
    /// The label of the button that refuses them; `None` where all of them are necessary.
    pub refuse: Option<LocalizedText>,
    /// The text of the link that closes the notice.
    pub ok: LocalizedText,
    /// The text of the link to the settings.
    pub details: LocalizedText,
    /// The text of the link to the policy page.
    pub policy: LocalizedText,
    /// The path and query of the page: the form's field `next`, and the address of the link that closes the notice.
    pub next: String,
    /// The address of the settings, with the way back in its query.
    pub settings_address: String,
    /// The address of the policy page.
    pub policy_address: Cow<'static, str>,
    /// The address that the form is sent to (`action`).
    pub action: Cow<'static, str>,
    /// Hidden fields of the form: the purposes that it shows, and a refusal of each. A template writes all of them.
    pub hidden: Vec<HiddenField>,
}

serialize_fields! {
    EntryNotice {
        language, label, text, controller, purposes, refuse, ok, details, policy, next,
        settings_address, policy_address, action, hidden,
    }
}

template!(pub EntryNotice, "regional/entry_notice.html");

impl EntryNotice {
    /// Creates the notice for this request; `None` where the visitor's region prescribes none, on later pages of a visit, and once
    /// the visitor has chosen. `language` is a BCP 47 tag, `here` the path and query of the page: those of
    /// [`Here`](super::super::Here).
    ///
    /// The response then depends on the region, the choice and the page that led to it, and is private to the visitor.
    pub fn new<P: Policy>(cookies: &Cookies<P>, language: &str, here: &str) -> Option<EntryNotice> {
        EntryNotice::shown_to(cookies, language, here, Cookies::is_entry)
    }

    /// Creates the notice for a page that a script or an include puts together: only it knows whether the visitor enters the site.
    #[cfg(feature = "axum")]
    pub(crate) fn of_page<P: Policy>(
        cookies: &Cookies<P>,
        language: &str,
        here: &str,
    ) -> Option<EntryNotice> {
        EntryNotice::shown_to(cookies, language, here, |_| true)
    }

    fn shown_to<P: Policy>(
        cookies: &Cookies<P>,
        language: &str,
        here: &str,
        is_entry: fn(&Cookies<P>) -> bool,
    ) -> Option<EntryNotice> {
        if !cookies.regime().has(Duty::Notice) || !is_entry(cookies) {
            return None;
        }
        let by_default =
            cookies.purposes().filter(|purpose| cookies.rule(purpose).state.is_on_by_default());
        let by_default: Vec<_> = by_default.collect();
        let on: Vec<_> = by_default
            .iter()
            .map(|purpose| (*purpose, cookies.status(purpose)))
            .filter(|(_, status)| status.allowed)
            .collect();
        let is_open = on.iter().any(|(purpose, status)| {
            purpose.can_be_refused() && status.state == ConsentState::NotAsked
        });
        let is_choice = by_default.iter().any(|purpose| purpose.can_be_refused());
        if on.is_empty() || (is_choice && !is_open) {
            return None;
        }
        let base = cookies.base_path();
        let localizer = Localizer::new(P::document(), language).on(cookies.site().host());
        let refused: Vec<_> = on
            .iter()
            .map(|(purpose, _)| *purpose)
            .filter(|purpose| purpose.can_be_refused())
            .collect();
        let mut hidden = HiddenField::of_form(cookies, &localizer, refused.iter().copied());
        hidden.extend(refused.iter().map(|purpose| HiddenField::new(purpose.identifier, "refuse")));
        Some(EntryNotice {
            language: localizer.language,
            label: localizer.message("entry-notice"),
            text: localizer.message("entry-notice-text"),
            controller: localizer.message_with(
                "banner-controller",
                "controller",
                P::document().controller.name,
            ),
            purposes: on
                .iter()
                .map(|(purpose, _)| PurposeLine {
                    remark: (!purpose.can_be_refused())
                        .then(|| localizer.message("state-necessary")),
                    ..PurposeLine::new(&localizer, purpose)
                })
                .collect(),
            refuse: is_choice.then(|| localizer.message("entry-notice-refuse")),
            ok: localizer.message("entry-notice-ok"),
            details: localizer.message("details"),
            policy: localizer.message("policy-link"),
            next: path_on_this_site(here).unwrap_or(base.front_page()).to_owned(),
            settings_address: paths::settings(base, here),
            policy_address: base.address(POLICY),
            action: base.address(SETTINGS),
            hidden,
        })
    }

    /// Adds a hidden field to the form, such as a CSRF token of the application.
    #[must_use]
    pub fn with_hidden(mut self, name: &str, value: &str) -> EntryNotice {
        self.hidden.push(HiddenField::new(name, value));
        self
    }

    /// Renders the notice as a fragment of HTML: one `<section>`, with all texts escaped.
    pub fn to_html(&self) -> String {
        render(self)
    }
}
