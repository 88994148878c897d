//! A visit to one page.

use super::Request;
use crate::serialize::serialize_names;
use std::time::Duration;

/// What a page did while it was visited.
///
/// ```no_run
/// use policy_runtime::audit::engine::{EngineError, Limits, Visitor};
///
/// # async fn look(visitor: &mut impl Visitor) -> Result<(), EngineError> {
/// let visit = visitor.open("https://shop.example/", &Limits::default()).await?;
/// for request in &visit.requests {
///     println!("{:?} {}", request.at, request.address);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageVisit {
    /// Address of the page in the end, after redirects.
    pub address: String,
    /// Status of the page's response. `None` if it has none.
    pub status: Option<u16>,
    /// Requests in the order in which they were made, up to [`Limits::requests`](super::Limits::requests).
    pub requests: Vec<Request>,
    /// Texts of the dialogs that were dismissed.
    pub dialogs: Vec<String>,
    /// Addresses of the downloads that were refused.
    pub downloads: Vec<String>,
    /// Addresses of the windows that were closed.
    pub windows: Vec<String>,
    /// Why the visit ended.
    pub ending: Ending,
    /// How long it took.
    pub took: Duration,
}

/// Why a visit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ending {
    /// The page was idle.
    Idle,
    /// The page was not idle within [`Limits::page`](super::Limits::page).
    TimeLimit,
    /// The page loaded more than [`Limits::octets`](super::Limits::octets).
    SizeLimit,
    /// The page made more than [`Limits::requests`](super::Limits::requests) requests.
    RequestLimit,
}

serialize_names! {
    Ending {
        Idle = "idle",
        TimeLimit = "time_limit",
        SizeLimit = "size_limit",
        RequestLimit = "request_limit",
    }
}
