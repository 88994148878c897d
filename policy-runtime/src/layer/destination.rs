//! Where a request was sent to, as far as the layers around a service know it.

use super::admission::Admission;
use super::asked_path::asked;
use crate::cookies::exchange::Exchange;
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
        let innermost = extensions.get::<Admission>();
        let outwards = std::iter::successors(innermost, |admission| admission.outer.as_deref());
        let asked = outwards.filter_map(Admission::exchange).last();
        let application = innermost.and_then(Admission::exchange);
        Destination {
            asked: asked
                .and_then(|exchange| exchange.asked.as_ref())
                .or_else(|| self::asked(extensions, target)),
            site: application.map(Exchange::site),
            base_path: application.map(Exchange::base_path).unwrap_or_default(),
        }
    }
}
