//! The purpose in place of the consent to it.

#[path = "../declared.rs"]
mod declared;

use declared::{Shop, Suggestions};

fn handler(cookies: policy_runtime::Cookies<Shop>) {
    cookies.set(declared::recent(Suggestions, "kettle".to_owned()));
}

fn main() {}

// remedy: cookies.set(declared::recent(Suggestions, "kettle".to_owned())); => if let Ok(consent) = cookies.consent(Suggestions) {\ncookies.set(declared::recent(consent, "kettle".to_owned()));\n}
