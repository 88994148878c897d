//! The adapter for axum: an extractor, a response, and the guard.

mod extract;
mod guard;
mod not_recorded;
#[cfg(feature = "pages")]
pub(crate) mod pages;
mod refused;

pub use crate::layer::CookiesRejection;
pub use guard::{Guarded, GuardedFuture};
