//! What visitors choose, over HTTP: the cookie that carries it, the hosts it holds for, and what goes when it is withdrawn.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

mod choice_states;
mod consent_cookie;
mod fingerprints;
mod kept_choices;
mod regimes;
mod reviews;
mod shared_cookies;
mod signals;
mod subdomains;
mod withdrawal;
