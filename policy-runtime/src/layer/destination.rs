//! Where a request was sent to, as far as the layers around a service know it.

use super::asked_path::asked;
use super::request_extension::RequestExtension;
use crate::cookies::request::RequestState;
use crate::declaration::Site;
use crate::paths::BasePath;
use http::uri::PathAndQuery;
use http::{Extensions, Uri};

/// The address that a browser asked for, and the application there.
#[derive(Default)]
pub(crate) struct Destination<'r> {
    /// The path and query, as the outermost layer saw them.
    pub(crate) asked: Option<&'r PathAndQuery>,
    /// The site, and the path below which the application stands, as the innermost layer was told.
    pub(crate) site: Option<&'r Site>,
    pub(crate) base_path: BasePath,
}

impl<'r> Destination<'r> {
    /// What the layers left in the extensions of a request.
    pub(crate) fn of(extensions: &'r Extensions, target: &'r Uri) -> Destination<'r> {
        let innermost = extensions.get::<RequestExtension>();
        let outwards = std::iter::successors(innermost, |extension| extension.outer.as_deref());
        let asked = outwards.filter_map(RequestExtension::state).last();
        let application = innermost.and_then(RequestExtension::state);
        Destination {
            asked: asked
                .and_then(|state| state.facts.asked.as_ref())
                .or_else(|| self::asked(extensions, target)),
            site: application.map(RequestState::site),
            base_path: application.map(RequestState::base_path).unwrap_or_default(),
        }
    }
}
