//! Visits to the pages of a site in each state of consent.

mod gestures;
mod links;
mod page;
mod visit;

pub(crate) use page::{PageObservation, SeenRequest};
pub(crate) use visit::Walk;

use super::policy::Standing;
use std::time::Duration;

/// What was observed in one state of consent.
#[derive(Debug)]
pub(crate) struct StateObservation {
    pub(crate) standing: Standing,
    pub(crate) pages: Vec<PageObservation>,
    /// When the visitor answered, since the state began, and how.
    pub(crate) answers: Vec<(Duration, &'static str)>,
    /// Why the state was not reached.
    pub(crate) failure: Option<String>,
    pub(crate) took: Duration,
}
