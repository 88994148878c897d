//! What is prepared once and serves all requests.

use crate::declaration::Document;
use crate::seal::Keys;
use crate::wire::Search;
use std::borrow::Cow;

/// The keys, and the searches for the declared names: preparing one takes longer than searching a header.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) keys: Keys,
    searches: Vec<(&'static str, Search)>,
}

impl Prepared {
    pub(crate) fn new(keys: Keys, document: &'static Document) -> Prepared {
        let single = document.cookies().filter(|(_, cookie)| !cookie.is_family());
        let searches = single.map(|(_, cookie)| (cookie.name, Search::new(cookie.name)));
        Prepared { keys, searches: searches.collect() }
    }

    /// The search for a name. That for one of a family is made when it is needed.
    pub(crate) fn search(&self, name: &str) -> Cow<'_, Search> {
        match self.searches.iter().find(|(known, _)| *known == name) {
            Some((_, search)) => Cow::Borrowed(search),
            None => Cow::Owned(Search::new(name)),
        }
    }
}
