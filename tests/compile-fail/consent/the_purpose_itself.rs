//! The purpose in place of the consent to it.

#[path = "../declared.rs"]
mod declared;

use declared::{Shop, Suggestions};

fn handler(cookies: policy_runtime::Cookies<Shop>) {
    cookies.set(declared::recent(Suggestions, "kettle".to_owned()));
}

fn main() {}
