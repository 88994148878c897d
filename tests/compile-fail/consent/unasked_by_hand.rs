//! Whether a purpose asks is derived, and is not for a program to say.

#[path = "../declared.rs"]
mod declared;

use declared::Suggestions;

impl policy_runtime::Unasked for Suggestions {}

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> Option<String> {
    let consent = cookies.consent(Suggestions).ok()?;
    cookies.get_with::<declared::recent>(consent)
}

fn main() {}

// remedy: \nimpl policy_runtime::Unasked for Suggestions {} =>
