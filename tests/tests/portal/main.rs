//! The portal as visitors meet it: in a real browser, with JavaScript and without it.
//!
//! After every step of a [`visitor`] all that the browser stores is held against the policy and the choices made so far.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

mod accessibility;
mod attacker;
mod change;
mod choices;
mod keyboard;
mod layout;
mod legibility;
mod planted;
mod server;
mod sibling;
mod signal;
mod sites;
mod stored;
mod visitor;
