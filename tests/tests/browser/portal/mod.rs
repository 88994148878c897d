//! The portal as visitors meet it: in a real browser, with JavaScript and without it.
//!
//! After every step of a [`visitor`] all that the browser stores is held against the policy and the choices made so far.

mod accessibility;
mod allowed_storage;
mod attacker;
mod choices;
mod films;
mod in_place;
mod keyboard;
mod layout;
mod legibility;
mod new_release;
mod other_hosts;
mod planted_consent;
mod privacy_signal;
pub(crate) mod server;
mod tenants;
mod visitor;
