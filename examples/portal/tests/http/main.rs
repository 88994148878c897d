//! The portal over HTTP, as browsers and others meet it: a real server, a data folder, requests byte by byte (`browser`); and without a
//! socket, where every response is held to the policy (`served`).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects by panicking"
)]

mod accounts;
mod api;
mod bad_input;
mod browser;
mod consent;
mod csrf;
mod films;
mod in_place;
mod kept;
mod language;
mod ledger;
mod origin;
mod pages;
mod policy_command;
mod served;
mod states;
mod tenants;
mod two_portals;
