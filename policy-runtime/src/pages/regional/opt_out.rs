//! The page that opts out of sale and sharing with one button.

use super::prescribed::PrescribedHtml;
use super::purpose_line::PurposeLineHtml;
use super::{PrescribedText, PurposeLine, is_opted_out_of};
use crate::cookies::Cookies;
use crate::declaration::{Document, Duty, PurposeDeclaration};
use crate::html::{render, template};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::pages::preferences::outcome_of_choice;
use crate::pages::{Back, Notice, NoticeRole, path_on_this_site, paths};
use crate::paths::POLICY;
use crate::policy::Policy;
use crate::serialize::serialize_fields;
use http::request::Parts;
use std::borrow::Cow;

/// The page at [`OPT_OUT`](super::super::OPT_OUT): what is sold or shared, to whom, and one button that refuses all of it, without an
/// account and without a field to fill in. Where the policy has sensitive purposes, a second button limits their use.
///
/// It says what the button reaches: this browser on this site, from now on.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use http::request::Parts;
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::OptOutPage;
///
/// /// The answer to `GET /cookies/opt-out`; a 404 where nothing is sold.
/// fn opt_out(cookies: &Cookies<Shop>, request: &Parts) -> Option<String> {
///     Some(OptOutPage::new(cookies, "en", Some("/kettles"))?.after_choice(cookies, request).to_html())
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OptOutPage {
    document: &'static Document,
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The heading, in the words of the link that leads here.
    pub title: PrescribedText,
    /// The outcome of the last choice, if there is one to report.
    pub notice: Option<Notice>,
    /// The button that opts out of sale and sharing; `None` where no purpose sells.
    pub sale: Option<OptOutButton>,
    /// The button that limits the use of sensitive data; `None` without a sensitive purpose.
    pub limit: Option<OptOutButton>,
    /// The sentence on what the buttons do not reach, with the contact.
    pub reach: LocalizedText,
    /// The text of the link to the policy page.
    pub policy: LocalizedText,
    /// The address of the policy page.
    pub policy_address: Cow<'static, str>,
    /// The address that the forms are sent to (`action`), with the way back in its query.
    pub action: String,
    /// The link back to the page that the visitor came from.
    pub back: Option<Back>,
}

serialize_fields! {
    OptOutPage {
        language, title, notice, sale, limit, reach, policy, policy_address, action, back,
    } without { document }
}

template!(pub OptOutPage, "regional/opt_out.html");

/// A right of the page that opts out, with its button.
///
/// ```
/// use policy_runtime::pages::OptOutButton;
///
/// fn form(button: &OptOutButton, action: &str, escape: fn(&str) -> String) -> String {
///     match &button.status {
///         Some(status) => format!("<p lang=en>{}</p>", escape(&status.words.text)),
///         None => format!("<form method=post action=\"{action}\"><button name=right value={}>{}</button></form>", button.right, escape(&button.label.text)),
///     }
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OptOutButton {
    /// The value of the button, whose name is `right`: `sale` or `limit`.
    pub right: &'static str,
    /// The heading.
    pub title: PrescribedText,
    /// What the button does.
    pub text: LocalizedText,
    /// The purposes that it turns off.
    pub purposes: Vec<PurposeLine>,
    /// The label of the button.
    pub label: LocalizedText,
    /// The steady line in place of the button, while the visitor is opted out.
    pub status: Option<PrescribedText>,
    /// The sentence beside it.
    pub done: Option<LocalizedText>,
}

serialize_fields! { OptOutButton { right, title, text, purposes, label, status, done } }

/// A right: the value of its button, and the purposes that it is about.
#[derive(Clone, Copy)]
pub(super) struct Right {
    pub(super) value: &'static str,
    pub(super) is_about: fn(&PurposeDeclaration) -> bool,
}

pub(super) const SALE: Right = Right { value: "sale", is_about: |purpose| purpose.sells };
pub(super) const LIMIT: Right = Right { value: "limit", is_about: |purpose| purpose.sensitive };

impl Right {
    /// Returns the purposes of the site that the right is about.
    pub(super) fn purposes<P: Policy>(
        self,
        cookies: &Cookies<P>,
    ) -> Vec<&'static PurposeDeclaration> {
        let purposes = cookies.purposes();
        purposes.filter(|purpose| purpose.can_be_refused() && (self.is_about)(purpose)).collect()
    }
}

impl OptOutPage {
    /// Creates the page for this request; `None` where no purpose of the site sells or is sensitive. `language` is a BCP 47 tag;
    /// `back` is the path and query of the page to return to, ignored if it is no
    /// [path on this site](super::super::path_on_this_site()).
    pub fn new<P: Policy>(
        cookies: &Cookies<P>,
        language: &str,
        back: Option<&str>,
    ) -> Option<OptOutPage> {
        let (document, base) = (P::document(), cookies.base_path());
        let localizer = Localizer::new(document, language).on(cookies.site().host());
        let button = |right: Right, title, text, label| {
            let purposes = right.purposes(cookies);
            let is_done = is_opted_out_of(cookies, right.is_about);
            (!purposes.is_empty()).then(|| OptOutButton {
                right: right.value,
                title,
                text: localizer.message(text),
                purposes: purposes.into_iter().map(|it| PurposeLine::new(&localizer, it)).collect(),
                label: localizer.message(label),
                status: is_done.then(|| PrescribedText::honored(&localizer)),
                done: is_done.then(|| localizer.message("opt-out-done")),
            })
        };
        let sale = PrescribedText::sale(&localizer);
        let limit = PrescribedText::limit(&localizer);
        let sale = button(SALE, sale, "opt-out-text", "opt-out-button");
        let limit = button(LIMIT, limit, "limit-text", "limit-button");
        if sale.is_none() && limit.is_none() {
            return None;
        }
        let back = back.and_then(path_on_this_site);
        Some(OptOutPage {
            document,
            language: localizer.language,
            title: title(&localizer, cookies),
            notice: None,
            sale,
            limit,
            reach: localizer.message_with("opt-out-reach", "contact", document.contact),
            policy: localizer.message("policy-link"),
            policy_address: base.address(POLICY),
            action: paths::opt_out(base, back),
            back: back.map(|address| Back {
                words: localizer.message("back"),
                address: address.to_owned(),
            }),
        })
    }

    /// Reports the outcome of the opt-out before this request, if its address is that of the page after an opt-out: kept if the
    /// browser sent it back, otherwise not kept, with advice.
    #[must_use]
    pub fn after_choice<P: Policy>(self, cookies: &Cookies<P>, request: &Parts) -> OptOutPage {
        match outcome_of_choice(cookies, request) {
            Some(true) => self.with_notice(NoticeRole::Status, &["saved"]),
            Some(false) => self.with_notice(NoticeRole::Alert, &["not-kept"]),
            None => self,
        }
    }

    pub(super) fn with_notice(self, role: NoticeRole, ids: &[&'static str]) -> OptOutPage {
        let localizer = Localizer::new(self.document, self.language.tag);
        let sentences = ids.iter().map(|id| localizer.message(id)).collect();
        OptOutPage { notice: Some(Notice { role, sentences }), ..self }
    }

    /// Renders the page as a fragment of HTML: one `<div>`, with headings from `<h1>`, and with all texts escaped.
    pub fn to_html(&self) -> String {
        render(self)
    }

    /// Iterates over the rights of the page.
    fn buttons(&self) -> impl Iterator<Item = &OptOutButton> {
        self.sale.iter().chain(&self.limit)
    }

    /// Returns whether the heading of the page is that of its only right.
    fn is_titled(&self, button: &OptOutButton) -> bool {
        self.title.words.text == button.title.words.text
    }
}

/// Returns the heading: the words of the link that the visitor's region prescribes.
fn title<P: Policy>(localizer: &Localizer<'_>, cookies: &Cookies<P>) -> PrescribedText {
    let regime = cookies.regime();
    if regime.has(Duty::PrivacyChoicesLink) {
        PrescribedText::choices(localizer)
    } else if regime.has(Duty::SaleLink) {
        PrescribedText::sale(localizer)
    } else {
        PrescribedText::advertising(localizer)
    }
}
