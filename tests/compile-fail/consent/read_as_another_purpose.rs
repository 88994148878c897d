//! Reading a cookie with the consent to a purpose that does not declare to use it.

#[path = "../declared.rs"]
mod declared;

use declared::Shop;
use policy_runtime::{Cookies, Refused};

fn handler(cookies: Cookies<Shop>) -> Result<Option<String>, Refused> {
    let consent = cookies.consent(declared::Audience)?;
    Ok(cookies.get_as::<declared::recent, _>(consent))
}

fn main() {}

// remedy: cookies.consent(declared::Audience) => cookies.consent(declared::Suggestions)
// remedy: get_as::<declared::recent, _> => get_with::<declared::recent>
