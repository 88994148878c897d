//! The second step of a consent after an opt-out, where the visitor's region asks for one.

use super::PurposeLine;
use super::purpose_line::PurposeLineHtml;
use crate::consent::Choice;
use crate::cookies::Cookies;
use crate::declaration::PurposeDeclaration;
use crate::html::{render, template};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::pages::HiddenField;
use crate::pages::form::FormFieldsHtml;
use crate::paths::SETTINGS;
use crate::policy::Policy;
use crate::serialize::serialize_fields;
use std::borrow::Cow;

/// The page that asks again, after a form that allows what the visitor had opted out of, where the visitor's region wants such a
/// consent to be confirmed. Until then everything stays off.
///
/// It is one form with the purposes concerned, and a link that leaves them off.
///
/// ```
/// use policy_runtime::pages::ConfirmationPage;
///
/// fn document(page: &ConfirmationPage) -> String {
///     format!("<!doctype html><html lang={}><body>{}", page.language.tag, page.to_html())
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConfirmationPage {
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The heading.
    pub title: LocalizedText,
    /// The question.
    pub text: LocalizedText,
    /// The purposes that are allowed once the visitor confirms.
    pub purposes: Vec<PurposeLine>,
    /// The label of the button that confirms.
    pub yes: LocalizedText,
    /// The text of the link that leaves everything off.
    pub no: LocalizedText,
    /// The path and query to return to: the form's field `next`, and the address of that link.
    pub next: String,
    /// The address that the form is sent to (`action`).
    pub action: Cow<'static, str>,
    /// Hidden fields of the form: the purposes that it shows, an answer for each, and that it is the second step. A template writes
    /// all of them.
    pub hidden: Vec<HiddenField>,
}

serialize_fields! {
    ConfirmationPage {
        language, title, text, purposes, yes, no, next, action, hidden,
    }
}

template!(pub ConfirmationPage, "regional/confirmation.html");

impl ConfirmationPage {
    pub(in crate::pages) fn new<P: Policy>(
        cookies: &Cookies<P>,
        language: &str,
        purposes: &[&'static PurposeDeclaration],
        next: &str,
    ) -> ConfirmationPage {
        let localizer = Localizer::new(P::document(), language).on(cookies.site().host());
        let mut hidden = HiddenField::of_form(cookies, &localizer, purposes.iter().copied());
        for purpose in purposes {
            hidden.push(HiddenField::new(purpose.identifier, "allow"));
            hidden.push(HiddenField::new(Choice::<P>::CONFIRMED_FIELD, purpose.identifier));
        }
        ConfirmationPage {
            language: localizer.language,
            title: localizer.message("confirm"),
            text: localizer.message("confirm-text"),
            purposes: purposes.iter().map(|it| PurposeLine::new(&localizer, it)).collect(),
            yes: localizer.message("confirm-yes"),
            no: localizer.message("confirm-no"),
            next: next.to_owned(),
            action: cookies.base_path().address(SETTINGS),
            hidden,
        }
    }

    /// Adds a hidden field to the form, such as a CSRF token of the application.
    #[must_use]
    pub fn with_hidden(mut self, name: &str, value: &str) -> ConfirmationPage {
        self.hidden.push(HiddenField::new(name, value));
        self
    }

    /// Renders the page as a fragment of HTML: one `<div>`, with an `<h1>`, and with all texts escaped.
    pub fn to_html(&self) -> String {
        render(self)
    }
}
