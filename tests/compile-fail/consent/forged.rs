//! A proof of consent cannot be made.

#[path = "../declared.rs"]
mod declared;

use declared::Suggestions;
use policy_runtime::Granted;

fn forge<'c>() -> Granted<'c, Suggestions> {
    Granted { request: std::marker::PhantomData, purpose: std::marker::PhantomData }
}

fn main() {}
