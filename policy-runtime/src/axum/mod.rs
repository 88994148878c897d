//! The adapter for axum: an extractor, a response, and the guard.

mod extract;
mod guard;
mod nested;
mod not_recorded;
mod refused;

pub use crate::layer::NoCookies;
pub use guard::Guarded;
pub(crate) use nested::asked_path;
