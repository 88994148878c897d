//! A proof of consent has no constructor.

#[path = "../declared.rs"]
mod declared;

use declared::Suggestions;
use policy_runtime::Granted;

fn new<'c>() -> Granted<'c, Suggestions> {
    Granted::new()
}

fn main() {}
