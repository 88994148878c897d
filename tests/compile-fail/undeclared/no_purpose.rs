//! Consent to a cookie, where a purpose is asked for.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> bool {
    cookies.allows(declared::recent {})
}

fn main() {}

// remedy: cookies.allows(declared::recent {}) => cookies.allows(declared::Suggestions)
