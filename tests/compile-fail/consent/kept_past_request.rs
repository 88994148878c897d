//! A proof of consent ends with its request.

#[path = "../declared.rs"]
mod declared;

use declared::{Shop, Suggestions};
use policy_runtime::{Cookies, Granted};

fn keep(cookies: Cookies<Shop>) -> Option<Granted<'static, Suggestions>> {
    cookies.consent(Suggestions).ok()
}

fn main() {}

// remedy: keep(cookies: Cookies<Shop>) -> Option<Granted<'static, => keep(cookies: &Cookies<Shop>) -> Option<Granted<'_,
