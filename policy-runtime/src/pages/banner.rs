//! The banner: what is still to be asked, with both answers alike.

use super::form::HiddenField;
use super::paths::{self, path_on_this_site};
use crate::consent::ConsentState;
use crate::cookies::Cookies;
use crate::declaration::PurposeDeclaration;
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::paths::{POLICY, SETTINGS};
use crate::policy::Policy;
use crate::policy_page::rendered;
use askama::Template;
use serde::Serialize;
use std::borrow::Cow;

/// What the banner says, for a visitor of whom something is still to be asked.
///
/// It is a labelled region in the flow of the page, to be put first in its `<body>`: it covers nothing and holds no focus.
/// Accepting stands where refusing does, in the same class, and nothing is ticked.
#[derive(Debug, Clone, Serialize, Template)]
#[template(path = "banner.html")]
#[non_exhaustive]
pub struct Banner {
    /// The language of whatever says no other.
    pub language: TextLanguage,
    /// The name of the region.
    pub label: LocalizedText,
    /// What is asked.
    pub text: LocalizedText,
    /// Why it is asked again, if it is.
    pub again: Vec<LocalizedText>,
    /// What consent is asked to.
    pub purposes: Vec<AskedPurpose>,
    /// Who is responsible.
    pub controller: LocalizedText,
    /// The words of the button that accepts; its field is `all=allow`.
    pub accept_all: LocalizedText,
    /// The words of the button that refuses; its field is `all=refuse`.
    pub refuse_all: LocalizedText,
    /// The words of the link to the settings.
    pub details: LocalizedText,
    /// The words of the link to the policy page.
    pub policy: LocalizedText,
    /// What is said once the choice is made.
    pub saved: LocalizedText,
    /// Where the visitor is and comes back to: the form's field `next`. It is `/` where that is no
    /// [path on this site](super::path_on_this_site), or longer than 2048 octets.
    pub next: String,
    /// The address of the settings, with the way back.
    pub settings_address: String,
    /// The address of the policy page.
    pub policy_address: Cow<'static, str>,
    /// Where the form goes.
    pub action: Cow<'static, str>,
    /// Further fields of the form: what it shows, so that accepting allows nothing else, the token that makes a double click
    /// one record, and the application's.
    pub hidden: Vec<HiddenField>,
}

/// A purpose that the visitor is asked for.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct AskedPurpose {
    /// The identifier of the purpose.
    pub identifier: &'static str,
    /// Its heading.
    pub title: LocalizedText,
    /// What it is for.
    pub text: Option<LocalizedText>,
}

impl Banner {
    /// The banner for this request; none if nothing is to be asked. `language` is a BCP 47 tag, `here` the path and query
    /// that the visitor is at, where the form leads back to: those of [`Here`](super::Here).
    ///
    /// The response then depends on the choice, and caches are told so. A page for shared caches does not call this.
    pub fn new<P: Policy>(cookies: &Cookies<P>, language: &str, here: &str) -> Option<Banner> {
        if !cookies.undecided() {
            return None;
        }
        let (document, base) = (P::document(), cookies.base_path());
        let localizer = Localizer::new(document, language);
        let asked: Vec<_> = document
            .purposes
            .iter()
            .copied()
            .filter(|purpose| purpose.asks)
            .map(|purpose| (purpose, cookies.status(purpose)))
            .filter(|(_, status)| status.signal.is_none() && is_open(status.state))
            .collect();
        let is_any = |state| asked.iter().any(|(_, status)| status.state == state);
        let expired = asked.iter().any(|(purpose, status)| {
            status.state == ConsentState::Expired && cookies.was_consented(purpose)
        });
        Some(Banner {
            language: localizer.language,
            label: localizer.message("banner"),
            text: localizer.message("banner-text"),
            again: localizer.messages_if(&[
                ("banner-changed", is_any(ConsentState::Changed)),
                ("banner-expired", expired),
            ]),
            purposes: asked
                .iter()
                .map(|(purpose, _)| AskedPurpose::new(&localizer, purpose))
                .collect(),
            controller: localizer.message_with(
                "banner-controller",
                "controller",
                document.controller.name,
            ),
            accept_all: localizer.message("accept-all"),
            refuse_all: localizer.message("refuse-all"),
            details: localizer.message("details"),
            policy: localizer.message("policy-link"),
            saved: localizer.message("saved"),
            next: path_on_this_site(here).unwrap_or(base.front_page()).to_owned(),
            settings_address: paths::settings(base, here),
            policy_address: base.address(POLICY),
            action: base.address(SETTINGS),
            hidden: HiddenField::of_form(
                cookies,
                &localizer,
                asked.iter().map(|(purpose, _)| *purpose),
            ),
        })
    }

    /// Adds a field to the form that the visitor does not see: a token of the application's, say.
    #[must_use]
    pub fn with_hidden(mut self, name: &str, value: &str) -> Banner {
        self.hidden.push(HiddenField::new(name, value));
        self
    }

    /// The banner as a fragment of HTML: one `<section>`, every text of it escaped.
    pub fn to_html(&self) -> String {
        rendered(self)
    }
}

impl AskedPurpose {
    fn new(localizer: &Localizer<'_>, purpose: &PurposeDeclaration) -> AskedPurpose {
        AskedPurpose {
            identifier: purpose.identifier,
            title: localizer.purpose_title(purpose),
            text: localizer.policy_text(purpose.text),
        }
    }
}

/// Whether an answer is wanted.
fn is_open(state: ConsentState) -> bool {
    matches!(state, ConsentState::Undecided | ConsentState::Expired | ConsentState::Changed)
}
