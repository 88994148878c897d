//! The pages that visitors meet, over the routes that applications merge.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

mod again;
mod assets;
mod authority;
mod banner;
mod below;
mod browser;
mod embeds;
mod explanations;
mod faults;
mod form;
mod headers;
mod here;
mod languages;
mod saved;
mod secrecy;
mod settings;
mod shop;
mod shown;
mod side_by_side;
mod visitor;
