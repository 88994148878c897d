//! Audits a site in a real browser.

pub mod engine;
