//! Whether it is allowed, in place of the proof.

#[path = "../declared.rs"]
mod declared;

use declared::{Shop, Suggestions};

fn handler(cookies: policy_runtime::Cookies<Shop>) {
    let allowed = cookies.allows(Suggestions);
    cookies.set(declared::recent(allowed, "kettle".to_owned()));
}

fn main() {}

// remedy: let allowed = cookies.allows(Suggestions); => if let Ok(consent) = cookies.consent(Suggestions) {
// remedy: recent(allowed, "kettle".to_owned())); => recent(consent, "kettle".to_owned()));\n}
