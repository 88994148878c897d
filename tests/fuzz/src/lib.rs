//! What the targets share: a second, plain reading of the wire, and a small site under a policy.

pub mod edits;
pub mod plain;
pub mod shop;
