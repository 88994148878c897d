//! Consent to a cookie, where a purpose is asked for.

#[path = "../../compile-fail/declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> bool {
    cookies.allows(declared::Suggestions)
}

fn main() {}
