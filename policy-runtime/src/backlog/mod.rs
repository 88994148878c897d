//! Deletions that did not fit into the responses of a layer, for later ones to carry on.

mod round_robin;
mod unfinished;

pub(crate) use round_robin::RoundRobin;
pub(crate) use unfinished::Unfinished;

/// What one response of a layer leaves to later ones.
#[derive(Debug, Clone, Default)]
pub(crate) struct Backlog {
    /// The positions at which later responses continue.
    pub(crate) round_robin: RoundRobin,
    /// The choices whose deletions did not fit into their own response.
    pub(crate) unfinished: Unfinished,
}
