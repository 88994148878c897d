//! Deletions that did not fit into the responses of a layer, for later ones to carry on.

mod round_robin;
mod turns;
mod unfinished;

pub(crate) use round_robin::RoundRobin;
pub(crate) use turns::Turns;
pub(crate) use unfinished::Unfinished;

/// What one response of a layer leaves to later ones.
#[derive(Debug, Clone, Default)]
pub(crate) struct Backlog {
    /// Which list of a response comes first.
    pub(crate) turns: Turns,
    /// The positions at which later responses continue, of each kind of list by itself: two lists of one response that share
    /// a position can keep each other from the same places for ever.
    pub(crate) copies: RoundRobin,
    pub(crate) in_request: RoundRobin,
    pub(crate) not_in_request: RoundRobin,
    pub(crate) in_other_scopes: RoundRobin,
    pub(crate) undeclared: RoundRobin,
    /// The choices whose deletions did not fit into their own response.
    pub(crate) unfinished: Unfinished,
}
