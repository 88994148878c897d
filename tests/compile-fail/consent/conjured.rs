//! A proof of consent has no constructor.

#[path = "../declared.rs"]
mod declared;

use declared::Suggestions;
use policy_runtime::Granted;

fn new<'c>() -> Granted<'c, Suggestions> {
    Granted::new()
}

fn main() {}

// remedy: use declared::Suggestions; => use declared::{Shop, Suggestions};
// remedy: use policy_runtime::Granted; => use policy_runtime::{Cookies, Granted, Refused};
// remedy: new<'c>() -> Granted<'c, Suggestions> => new(cookies: &Cookies<Shop>) -> Result<Granted<'_, Suggestions>, Refused>
// remedy: Granted::new() => cookies.consent(Suggestions)
