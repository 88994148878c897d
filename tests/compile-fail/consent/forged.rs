//! A proof of consent cannot be made.

#[path = "../declared.rs"]
mod declared;

use declared::Suggestions;
use policy_runtime::Granted;

fn forge<'c>() -> Granted<'c, Suggestions> {
    Granted { request: std::marker::PhantomData, purpose: std::marker::PhantomData }
}

fn main() {}

// remedy: use declared::Suggestions; => use declared::{Shop, Suggestions};
// remedy: use policy_runtime::Granted; => use policy_runtime::{Cookies, Granted, Refused};
// remedy: forge<'c>() -> Granted<'c, Suggestions> => forge(cookies: &Cookies<Shop>) -> Result<Granted<'_, Suggestions>, Refused>
// remedy: Granted { request: std::marker::PhantomData, purpose: std::marker::PhantomData } => cookies.consent(Suggestions)
