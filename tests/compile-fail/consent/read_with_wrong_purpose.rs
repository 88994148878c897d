//! Reading a cookie with the proof of consent to another purpose.

#[path = "../declared.rs"]
mod declared;

use declared::{Audience, Shop};
use policy_runtime::{Cookies, Refused};

fn handler(cookies: Cookies<Shop>) -> Result<Option<String>, Refused> {
    let consent = cookies.consent(Audience)?;
    Ok(cookies.get_with::<declared::recent>(consent))
}

fn main() {}

// remedy: use declared::{Audience, Shop}; => use declared::{Shop, Suggestions};
// remedy: consent(Audience) => consent(Suggestions)
