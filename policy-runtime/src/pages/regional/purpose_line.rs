//! A purpose with the companies that take part in it, in a list.

use crate::declaration::PurposeDeclaration;
use crate::html::template;
use crate::i18n::{LocalizedText, Localizer, TextHtml};
use crate::serialize::serialize_fields;

/// A purpose in the notice at entry, the page that opts out, or the second step.
///
/// ```
/// use policy_runtime::pages::PurposeLine;
///
/// fn line(purpose: &PurposeLine, escape: fn(&str) -> String) -> String {
///     let companies = purpose.companies.iter().map(|name| escape(name)).collect::<Vec<_>>();
///     format!("<li><b>{}</b> {}</li>", escape(&purpose.title.text), companies.join(", "))
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PurposeLine {
    /// The identifier of the purpose.
    pub identifier: &'static str,
    /// Its title.
    pub title: LocalizedText,
    /// Its description.
    pub text: Option<LocalizedText>,
    /// What else the list says of it, such as that it is always on.
    pub remark: Option<LocalizedText>,
    /// The names of the companies that take part in it, except the controller.
    pub companies: Vec<&'static str>,
}

serialize_fields! { PurposeLine { identifier, title, text, remark, companies } }

impl PurposeLine {
    pub(in crate::pages) fn new(
        localizer: &Localizer<'_>,
        purpose: &'static PurposeDeclaration,
    ) -> PurposeLine {
        let companies = localizer.companies_of(purpose);
        let companies = companies.into_iter().map(|provider| provider.name).collect();
        PurposeLine {
            identifier: purpose.identifier,
            title: localizer.purpose_title(purpose),
            text: localizer.policy_text(purpose.text),
            remark: None,
            companies,
        }
    }

    /// Returns the names of the companies, separated by commas.
    fn names(&self) -> String {
        self.companies.join(", ")
    }
}

/// Renders a purpose as an item of a list.
pub(super) struct PurposeLineHtml<'p>(pub(super) &'p PurposeLine);

template!(PurposeLineHtml, "regional/purpose.html");
