//! What the tests of the whole share: an application under a policy, a browser small enough to read, and a real one.

pub mod browser;
pub mod logs;
pub mod raw_server;
pub mod request;
