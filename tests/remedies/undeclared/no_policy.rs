//! The cookies of a request under what is no policy.

#[path = "../../compile-fail/declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> bool {
    cookies.undecided()
}

fn main() {}
