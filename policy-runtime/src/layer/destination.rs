//! The destination of a request, as far as the layers around a service know it.

use super::original_uri::original_uri;
use super::request_extension::RequestExtension;
use crate::cookies::request::RequestState;
use crate::declaration::Site;
use crate::paths::BasePath;
use http::uri::PathAndQuery;
use http::{Extensions, Uri};

/// The URI that a browser requested, and the application there.
#[derive(Default)]
pub(crate) struct Destination<'r> {
    /// The path and query, as the outermost layer received them.
    pub(crate) original_uri: Option<&'r PathAndQuery>,
    /// The site, and the path below which the application stands, of the innermost layer.
    pub(crate) site: Option<&'r Site>,
    pub(crate) base_path: BasePath,
}

impl<'r> Destination<'r> {
    /// Reads what the layers left in the extensions of a request.
    pub(crate) fn of(extensions: &'r Extensions, target: &'r Uri) -> Destination<'r> {
        let innermost = extensions.get::<RequestExtension>();
        let outwards = std::iter::successors(innermost, |extension| extension.outer.as_deref());
        let original_uri = outwards.filter_map(RequestExtension::state).last();
        let application = innermost.and_then(RequestExtension::state);
        Destination {
            original_uri: original_uri
                .and_then(|state| state.facts.original_uri.as_ref())
                .or_else(|| self::original_uri(extensions, target)),
            site: application.map(RequestState::site),
            base_path: application.map(RequestState::base_path).unwrap_or_default(),
        }
    }
}
