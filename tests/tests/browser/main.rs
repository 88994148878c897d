//! Headless Chromium as the oracle: of the wire's tables, of withdrawals and frames, and of whole applications.
//!
//! Each test says on stderr that it is skipped where there is no Chromium. The pages in a browser are in the binary `pages`,
//! whose shop and visitor they share.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

mod audit;
mod csp;
mod frames;
mod portal;
mod regions;
mod shop;
mod wire;
mod withdrawal;
