//! The consent cookie, which only the runtime writes.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.set(declared::choice("all".to_owned()));
}

fn main() {}

// remedy: cookies.set(declared::choice("all".to_owned())); => drop(cookies.choose(policy_runtime::Choice::allow_all()));
