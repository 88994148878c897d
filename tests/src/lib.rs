//! What the tests of the whole share: an application under a policy, the cookie store of a browser small enough to read, and a real browser.

pub mod axe;
pub mod browser;
pub mod cookie_store;
pub mod form;
pub mod front_end;
pub mod logs;
pub mod measured_site;
pub mod needed;
pub mod policies;
pub mod postgres;
pub mod raw_server;
mod regional_policy;
pub mod request;
mod site_policy;
pub mod socket;
pub mod typescript;

/// A small shop: a signed basket, and two purposes that ask. A test of reports includes the file in a module of its own, as a
/// process repeats a report of one policy after a minute at the earliest.
pub mod shop {
    include!("../compile-fail/declared.rs");
}
