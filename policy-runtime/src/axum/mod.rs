//! The adapter for axum: an extractor, a response, and the guard.

mod extract;
mod guard;
mod not_recorded;
mod refused;

pub use crate::layer::CookiesRejection;
pub use guard::{Guarded, GuardedFuture};
#[cfg(feature = "pages")]
pub(crate) use not_recorded::status as status_of;
