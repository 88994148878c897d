//! A policy that is still to be written.

policy_runtime::cookie_policy! {}

fn main() {}
