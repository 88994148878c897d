//! The values of the policy's cookies: what a visitor carries, as types.
//!
//! What comes back from a visitor can be anything, so each accepts exactly the texts that it writes.

mod csrf_token;
mod day;
mod language;
mod random;
mod recent;
mod session_token;

pub use csrf_token::CsrfToken;
pub use day::Day;
pub use language::Language;
pub use random::NoRandomness;
pub use recent::{DatasetId, Recent};
pub use session_token::SessionToken;
