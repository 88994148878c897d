//! The sources and what they promise: the direction of imports, files that nothing reaches, and the public API.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

mod layering;
mod public_api;
