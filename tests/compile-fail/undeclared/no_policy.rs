//! The cookies of a request under what is no policy.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Suggestions>) -> bool {
    cookies.undecided()
}

fn main() {}

// remedy: fn handler(cookies: policy_runtime::Cookies<declared::Suggestions>) -> bool => fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> bool
