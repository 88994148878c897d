//! Real browsers as the oracle: of the wire's tables, of withdrawals and frames, and of whole applications. Chromium is asked everything,
//! Firefox and `WebKit` what holds for every engine.
//!
//! Each test says on stderr that it is skipped where its browser is missing. The pages in a browser are in the binary `pages`,
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
