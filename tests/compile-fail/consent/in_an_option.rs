//! A consent that may be there or not.

#[path = "../declared.rs"]
mod declared;

use declared::{Shop, Suggestions};
use policy_runtime::Cookies;

fn handler(cookies: Cookies<Shop>) {
    let consent = cookies.consent(Suggestions).ok();
    cookies.set(declared::recent(consent, "kettle".to_owned()));
}

fn main() {}

// remedy: let consent = cookies.consent(Suggestions).ok(); => if let Ok(consent) = cookies.consent(Suggestions) {
// remedy: "kettle".to_owned())); => "kettle".to_owned()));\n}
