//! A name and a value in place of a declared cookie.

#[path = "../../compile-fail/declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.set(declared::basket(7));
}

fn main() {}
