//! What the tests of the whole share: an application under a policy, and a browser small enough to read.

pub mod browser;
pub mod logs;
pub mod request;
pub mod socket;
