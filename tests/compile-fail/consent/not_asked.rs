//! A proof of consent where nothing is asked.

#[path = "../declared.rs"]
mod declared;

use declared::{Essential, Shop};
use policy_runtime::{Cookies, Refused};

fn handler(cookies: Cookies<Shop>) -> Result<(), Refused> {
    let consent = cookies.consent(Essential)?;
    cookies.set(declared::basket(consent, 7));
    Ok(())
}

fn main() {}

// remedy: use declared::{Essential, Shop}; => use declared::Shop;
// remedy: use policy_runtime::{Cookies, Refused}; => use policy_runtime::Cookies;
// remedy:  -> Result<(), Refused> { => {
// remedy: let consent = cookies.consent(Essential)?; =>
// remedy: basket(consent, 7) => basket(7)
// remedy: Ok(()) =>
