//! The real policies compile as they stand, and mean what they say.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

#[allow(missing_docs, unreachable_pub, reason = "a test's own types")]
mod portal {
    pub type SessionToken = String;
    pub type Language = String;
    pub type CsrfToken = String;
    pub type Day = u32;
    pub type Recent = String;
    include!("../policies/portal.rs");
}

#[test]
fn portal() {
    let document = <portal::DataPortal as policy_runtime::Policy>::document();
    println!("{document:#?}");
}
