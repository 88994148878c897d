//! The application's own `Content-Security-Policy`: its nonces, and whether it blocks what the policy declares.
//!
//! Browsers apply all policies of a response, so that a request has to be admitted by each.

mod blocked;
mod compared;
mod parse;
mod source_list;

pub use blocked::{BlockedOrigin, blocked_origins};
pub(crate) use compared::Compared;
pub(crate) use parse::nonces;
#[cfg(feature = "csp-reports")]
pub(crate) use source_list::admits_origin;
