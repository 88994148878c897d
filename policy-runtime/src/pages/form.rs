//! What a form of the banner or of the settings says.

use super::paths::{self, path_on_this_site};
use crate::consent::{Choice, ParseChoiceError};
use crate::cookies::Cookies;
use crate::declaration::PurposeDeclaration;
use crate::i18n::Localizer;
use crate::policy::Policy;
use serde::Serialize;
use std::fmt;

/// A field that the visitor does not see.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct HiddenField {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

impl fmt::Debug for HiddenField {
    /// Names the field, never its value, which may be a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HiddenField").field("name", &self.name).finish_non_exhaustive()
    }
}

impl HiddenField {
    pub(super) fn new(name: &str, value: &str) -> HiddenField {
        HiddenField { name: name.to_owned(), value: value.to_owned() }
    }

    /// The fields that say what a form shows, and its token if its visitor has no record yet.
    pub(super) fn of_form<P: Policy>(
        cookies: &Cookies<P>,
        localizer: &Localizer<'_>,
        purposes: impl IntoIterator<Item = &'static PurposeDeclaration>,
    ) -> Vec<HiddenField> {
        // The language of the purposes, which the policy may not have in that of the buttons.
        let shown = Choice::<P>::shown_fields(localizer.language_of_policy(), purposes);
        let begins_a_record = P::document().consent.is_some() && cookies.record_id().is_none();
        let token = begins_a_record.then(|| (Choice::<P>::TOKEN_FIELD, cookies.choice_token()));
        let fields = shown.into_iter().chain(token);
        fields.map(|(name, value)| HiddenField::new(name, &value)).collect()
    }
}

/// The fields of a form, in their order.
#[derive(Clone)]
pub struct ChoiceForm {
    fields: Vec<(String, String)>,
}

impl fmt::Debug for ChoiceForm {
    /// Says how many fields there are: they are a visitor's, and one is a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChoiceForm({} fields)", self.fields.len())
    }
}

impl ChoiceForm {
    /// The fields of a body of `application/x-www-form-urlencoded`.
    pub fn parse(body: &[u8]) -> ChoiceForm {
        ChoiceForm { fields: form_urlencoded::parse(body).into_owned().collect() }
    }

    /// The choice, as [`Choice::from_form`] reads it: of what the form showed, in the language that it was shown in.
    ///
    /// # Errors
    /// If there is none, or the form shows another policy, as for [`Choice::from_form`].
    pub fn choice<P: Policy>(&self) -> Result<Choice<P>, ParseChoiceError> {
        Choice::from_form(self.fields.iter().map(|(name, value)| (name, value)))
    }

    /// Where the visitor comes back to, if that is a page of this site. Of two addresses neither is the right one.
    pub fn next(&self) -> Option<&str> {
        let mut addresses = self.values("next");
        let address = addresses.next().filter(|_| addresses.next().is_none());
        address.and_then(path_on_this_site)
    }

    /// Where the visitor is led once the choice is recorded: [`next`](ChoiceForm::next), or the settings. Where another choice was
    /// made before, the address of the settings gets a mark of this one, so that
    /// [`Preferences::after_choice`](super::Preferences::after_choice) can tell which of them the browser kept.
    pub fn location<P: Policy>(&self, cookies: &Cookies<P>) -> String {
        let base = cookies.base_path();
        let settings = paths::saved(base, None);
        let next = self.next().unwrap_or(&settings);
        paths::with_mark(base, next, cookies.mark_of_choice().as_deref()).into_owned()
    }

    fn values<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        let fields = self.fields.iter().filter(move |(field, _)| field == name);
        fields.map(|(_, value)| value.as_str())
    }
}
