//! The proof of consent to another purpose.

#[path = "../declared.rs"]
mod declared;

use declared::{Audience, Shop};
use policy_runtime::{Cookies, Refused};

fn handler(cookies: Cookies<Shop>) -> Result<(), Refused> {
    let consent = cookies.consent(Audience)?;
    cookies.set(declared::recent(consent, "kettle".to_owned()));
    Ok(())
}

fn main() {}

// remedy: use declared::{Audience, Shop}; => use declared::{Shop, Suggestions};
// remedy: consent(Audience) => consent(Suggestions)
