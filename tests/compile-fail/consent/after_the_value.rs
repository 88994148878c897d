//! The value before the proof of consent.

#[path = "../declared.rs"]
mod declared;

use declared::{Shop, Suggestions};
use policy_runtime::{Cookies, Refused};

fn handler(cookies: Cookies<Shop>) -> Result<(), Refused> {
    let consent = cookies.consent(Suggestions)?;
    cookies.set(declared::recent("kettle".to_owned(), consent));
    Ok(())
}

fn main() {}

// remedy: recent("kettle".to_owned(), consent) => recent(consent, "kettle".to_owned())
