//! The query of a request.

use crate::pages::path_on_this_site;
use http::request::Parts;

/// The fields of a query, in their order.
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    pub(super) fn of(request: &Parts) -> Query {
        let query = request.uri.query().unwrap_or_default();
        Query(form_urlencoded::parse(query.as_bytes()).into_owned().collect())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }

    /// Returns the value of a field that occurs once and is not empty.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(field, _)| field == name);
        let value = values.next().filter(|(_, value)| !value.is_empty());
        value.filter(|_| values.next().is_none()).map(|(_, value)| value.as_str())
    }

    /// Returns the path to return to, if it is one of this site.
    pub(super) fn next(&self) -> Option<&str> {
        self.value("next").and_then(path_on_this_site)
    }
}
