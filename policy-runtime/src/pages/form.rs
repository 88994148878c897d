//! What a form of the banner or of the settings says.

use super::paths::path_on_this_site;
use crate::consent::{Choice, NotAChoice};
use crate::cookies::Cookies;
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

    /// The token of a form whose visitor has no record yet.
    pub(super) fn token<P: Policy>(cookies: &Cookies<P>) -> Option<HiddenField> {
        let begins_a_record = P::document().consent.is_some() && cookies.record_id().is_none();
        begins_a_record.then(|| HiddenField::new(Choice::<P>::TOKEN_FIELD, &cookies.choice_token()))
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

    /// The choice: `all=allow` or `all=refuse`, or a field per purpose.
    ///
    /// A form that names in fields `asked` what it showed allows that and no more by `all=allow`. `all=refuse` refuses all
    /// there is.
    ///
    /// # Errors
    /// If there is none, as for [`Choice::from_form`].
    pub fn choice<P: Policy>(&self) -> Result<Choice<P>, NotAChoice> {
        let mut asked = self.values("asked").peekable();
        let mut answers = self.values("all");
        let allows_all = answers.next() == Some("allow") && answers.next().is_none();
        let fields = self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        if allows_all && asked.peek().is_some() {
            let others = fields.filter(|(name, _)| *name != "all");
            return Choice::from_form(asked.map(|purpose| (purpose, "allow")).chain(others));
        }
        Choice::from_form(fields)
    }

    /// Where the visitor comes back to, if that is a page of this site. Of two addresses neither is the right one.
    pub fn next(&self) -> Option<&str> {
        let mut addresses = self.values("next");
        let address = addresses.next().filter(|_| addresses.next().is_none());
        address.and_then(path_on_this_site)
    }

    fn values<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        let fields = self.fields.iter().filter(move |(field, _)| field == name);
        fields.map(|(_, value)| value.as_str())
    }
}
