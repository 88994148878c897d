//! A cookie that was made by hand, past the policy.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.set(cookie::Cookie::new("basket", "7"));
}

fn main() {}

// remedy: cookies.set(cookie::Cookie::new("basket", "7")); => cookies.set(declared::basket(7));
