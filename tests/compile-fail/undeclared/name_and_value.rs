//! A name and a value in place of a declared cookie.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.set(("basket", "7"));
}

fn main() {}

// remedy: cookies.set(("basket", "7")); => cookies.set(declared::basket(7));
