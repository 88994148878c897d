//! What a form of the banner or of the settings says.

use super::paths::path_on_this_site;
use crate::consent::{Choice, NotAChoice};
use crate::policy::Policy;

/// The fields of a form, in their order.
#[derive(Debug, Clone)]
pub struct ChoiceForm {
    fields: Vec<(String, String)>,
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
        let asked: Vec<_> = self.values("asked").collect();
        let mut answers = self.values("all");
        let allows_asked = answers.next() == Some("allow") && answers.next().is_none();
        if allows_asked && !asked.is_empty() {
            return Choice::from_form(asked.into_iter().map(|purpose| (purpose, "allow")));
        }
        Choice::from_form(self.fields.iter().map(|(name, value)| (name, value)))
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
