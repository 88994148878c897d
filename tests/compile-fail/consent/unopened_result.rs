//! The answer to the question whether there is consent is not yet consent.

#[path = "../declared.rs"]
mod declared;

use declared::{Shop, Suggestions};
use policy_runtime::{Cookies, Refused};

fn handler(cookies: Cookies<Shop>) -> Result<(), Refused> {
    let consent = cookies.consent(Suggestions);
    cookies.set(declared::recent(consent, "kettle".to_owned()));
    Ok(())
}

fn main() {}

// remedy: cookies.consent(Suggestions); => cookies.consent(Suggestions)?;
