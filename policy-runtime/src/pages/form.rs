//! Reads a form of the banner or the settings, and makes its hidden fields. `consent::choice::form` reads its answers, and
//! `handle_choice` does the whole of it.

use super::paths::{self, path_on_this_site};
use crate::consent::{Choice, ParseChoiceError};
use crate::cookies::Cookies;
use crate::declaration::PurposeDeclaration;
use crate::html::template;
use crate::i18n::Localizer;
use crate::policy::Policy;
use crate::serialize::serialize_fields;
use std::fmt;

/// A hidden field of a form.
///
/// ```
/// use policy_runtime::pages::HiddenField;
///
/// fn input(field: &HiddenField, escape: fn(&str) -> String) -> String {
///     format!("<input type=hidden name=\"{}\" value=\"{}\">", escape(&field.name), escape(&field.value))
/// }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct HiddenField {
    /// The name of the field.
    pub name: String,
    /// The value of the field.
    pub value: String,
}

serialize_fields! { HiddenField { name, value } }

template!(HiddenField, "hidden.html");

/// The fields of a form that a visitor does not see: the address to return to, and the hidden fields.
pub(super) struct FormFieldsHtml<'p> {
    next: &'p str,
    hidden: &'p [HiddenField],
}

template!(FormFieldsHtml, "form-fields.html");

impl<'p> FormFieldsHtml<'p> {
    pub(super) fn new(next: &'p str, hidden: &'p [HiddenField]) -> FormFieldsHtml<'p> {
        FormFieldsHtml { next, hidden }
    }
}

impl fmt::Debug for HiddenField {
    /// Shows the name, never the value, which may be a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HiddenField").field("name", &self.name).finish_non_exhaustive()
    }
}

impl HiddenField {
    pub(super) fn new(name: &str, value: &str) -> HiddenField {
        HiddenField { name: name.to_owned(), value: value.to_owned() }
    }

    /// Returns the fields that describe a form, and a token if its visitor has no record yet.
    pub(super) fn of_form<P: Policy>(
        cookies: &Cookies<P>,
        localizer: &Localizer<'_>,
        purposes: impl IntoIterator<Item = &'static PurposeDeclaration>,
    ) -> Vec<HiddenField> {
        // The policy may have its purposes in another language than the buttons.
        let shown = cookies.shown_fields(localizer.language_of_policy(), purposes);
        let begins_a_record = P::document().consent.is_some() && cookies.record_id().is_none();
        let token = begins_a_record.then(|| (Choice::<P>::TOKEN_FIELD, cookies.choice_token()));
        let fields = shown.into_iter().chain(token);
        fields.map(|(name, value)| HiddenField::new(name, &value)).collect()
    }
}

/// The fields of a form of the banner or the settings, in order, for a handler of the application.
/// [`handle_choice`](super::handle_choice()) does the whole of it.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::consent::ParseChoiceError;
/// use policy_runtime::pages::ChoiceForm;
///
/// let form = ChoiceForm::parse(b"all=refuse&next=%2Fkettles");
/// let choice = form.choice::<Shop>()?; // for `cookies.choose(choice)`
/// assert_eq!(form.next(), Some("/kettles"));
/// # let _ = choice;
/// # Ok::<(), ParseChoiceError>(())
/// ```
#[derive(Clone)]
pub struct ChoiceForm {
    fields: Vec<(String, String)>,
}

impl fmt::Debug for ChoiceForm {
    /// Shows the number of fields: they are a visitor's data, and one is a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChoiceForm({} fields)", self.fields.len())
    }
}

impl ChoiceForm {
    /// Parses a body of `application/x-www-form-urlencoded`.
    pub fn parse(body: &[u8]) -> ChoiceForm {
        ChoiceForm::of(form_urlencoded::parse(body).into_owned().collect())
    }

    pub(super) fn of(fields: Vec<(String, String)>) -> ChoiceForm {
        ChoiceForm { fields }
    }

    /// Returns the choice, as [`Choice::from_form`] reads it: of the purposes that the form showed, in its language.
    ///
    /// # Errors
    /// Returns an error if the form has no choice or shows another policy, as [`Choice::from_form`] does.
    pub fn choice<P: Policy>(&self) -> Result<Choice<P>, ParseChoiceError> {
        Choice::from_form(self.fields.iter().map(|(name, value)| (name, value)))
    }

    /// Returns the path to return to, if it is one of this site. `None` for a repeated field.
    pub fn next(&self) -> Option<&str> {
        let mut addresses = self.values("next");
        let address = addresses.next().filter(|_| addresses.next().is_none());
        address.and_then(path_on_this_site)
    }

    /// Returns the path for `Location` once the choice is recorded: [`next`](ChoiceForm::next), or the settings. After
    /// an earlier choice, the address of the settings gets a mark of this one, by which
    /// [`Preferences::after_choice`](super::Preferences::after_choice) recognises which of them the browser kept.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use http::{Response, StatusCode, header::LOCATION};
    /// use policy_runtime::pages::ChoiceForm;
    /// use policy_runtime::{Cookies, NotRecorded};
    ///
    /// async fn save(cookies: &Cookies<Shop>, form: &ChoiceForm) -> http::Result<Response<String>> {
    ///     let Ok(choice) = form.choice::<Shop>() else {
    ///         return Response::builder().status(StatusCode::BAD_REQUEST).body(String::new());
    ///     };
    ///     match cookies.choose(choice).await {
    ///         Ok(_) => Response::builder().status(StatusCode::SEE_OTHER).header(LOCATION, form.location(cookies)).body(String::new()),
    ///         Err(reason) => Response::builder().status(reason.status()).body(reason.to_string()),
    ///     }
    /// }
    /// ```
    pub fn location<P: Policy>(&self, cookies: &Cookies<P>) -> String {
        let base = cookies.base_path();
        let settings = paths::saved(base, None);
        let next = self.next().unwrap_or(&settings);
        paths::with_mark(base, next, cookies.mark_of_choice().as_deref()).into_owned()
    }

    pub(super) fn values<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        let fields = self.fields.iter().filter(move |(field, _)| field == name);
        fields.map(|(_, value)| value.as_str())
    }
}
