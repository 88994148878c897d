//! What the tests of the whole share: an application under a policy, the cookie store of a browser small enough to read, and a real browser.

pub mod browser;
pub mod cookie_store;
pub mod form;
pub mod logs;
pub mod needed;
pub mod postgres;
pub mod raw_server;
pub mod request;
pub mod socket;
